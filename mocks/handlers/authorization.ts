import { CampaignsError } from '@livestream-campaigns/core';
import type { Tenant } from './tenants.js';

/**
 * Any bearer token is good, unless it begins with `expired`.
 * @throws CampaignsError `unauthenticated`
 */
export function checkToken(request: Request, { requireToken }: Tenant): void {
  const header = request.headers.get('Authorization');
  if (header === null && !requireToken) return;
  const token = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (token && !token.startsWith('expired')) return;
  throw new CampaignsError('unauthenticated', { message: 'Send a bearer token that is valid.' });
}
