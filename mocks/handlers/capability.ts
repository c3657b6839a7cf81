import { CampaignsError, type Capabilities } from '@livestream-campaigns/core';
import type { Call, Carry } from './endpoint.js';

/** A path of an extension: it does not exist on a platform that lacks the capability. */
export function extension(name: keyof Capabilities, carry: Carry): Carry {
  return (call: Call) => {
    if (call.tenant.capabilities[name]) return carry(call);
    throw new CampaignsError('not-found', { message: 'This platform lacks the extension.' });
  };
}
