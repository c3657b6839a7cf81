import type { CampaignsApi } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import { NO_CAPABILITIES, type Capabilities } from '../domain/capabilities.js';

/** What a backend says it can, as far as it has the verbs for it. */
export async function capabilitiesOf(
  api: CampaignsApi,
  signal: AbortSignal,
): Promise<Capabilities> {
  const verbs = {
    dryRun: Boolean(api.checkRegistration),
    changes: Boolean(api.listChanges && api.acknowledgeChanges),
    events: Boolean(api.subscribe),
  };
  if (!api.getCapabilities) return { ...NO_CAPABILITIES, ...verbs };
  const said = await api.getCapabilities({ signal });
  return {
    dryRun: said.dryRun && verbs.dryRun,
    changes: said.changes && verbs.changes,
    events: said.events && verbs.events,
    cancelReason: said.cancelReason,
  };
}

/** A verb that a backend needs not have, for callers who have asked before. */
export function required<V>(verb: V | undefined, name: string): V {
  if (verb) return verb;
  throw new CampaignsError('unexpected', { message: `This backend has no ${name}().` });
}
