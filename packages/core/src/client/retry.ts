import type { CampaignsError } from '../campaigns-error.js';

const RETRIES = 2;
const FIRST_DELAY_MS = 500;
/** A server that asks for a longer wait than this is not asked again unless a person wants it. */
const LONGEST_WAIT_MS = 20_000;

/** Whether a call that has failed this often before may be repeated by itself. */
export function mayRetry(failuresBefore: number, error: CampaignsError): boolean {
  const { retriable, retryAfterMs = 0 } = error;
  return retriable && failuresBefore < RETRIES && retryAfterMs <= LONGEST_WAIT_MS;
}

/** How long to wait before that, in milliseconds: as the server says, else longer each time, and never in step. */
export function retryDelay(failuresBefore: number, { retryAfterMs }: CampaignsError): number {
  return retryAfterMs ?? FIRST_DELAY_MS * 2 ** failuresBefore * (1 + Math.random());
}
