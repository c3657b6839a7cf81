/**
 * The address, if a browser may be sent there; undefined for everything else, such as `javascript:`. Plain `http:` is
 * for pages that came that way themselves.
 */
export function safeUrl(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = URL.parse(address, document.baseURI);
  const allowed = ['https:', 'blob:', ...(location.protocol === 'http:' ? ['http:'] : [])];
  return url && allowed.includes(url.protocol) ? url.href : undefined;
}
