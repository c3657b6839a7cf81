/** Milliseconds of a `Retry-After` header (RFC 9110 §10.2.3): seconds, or a date measured against the answer's own. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value) - (dateOf(headers) ?? Date.now());
  return Number.isNaN(until) ? undefined : Math.max(0, until);
}

/** The server's time of an answer, where a browser may read it. */
export function dateOf(headers: Headers): number | undefined {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}
