import type { Capabilities } from '@livestream-campaigns/core';
import * as v from 'valibot';

/** An extension of the contract that a backend need not have. */
const extension = (description: string) =>
  v.optional(v.pipe(v.boolean(), v.description(description)), false);

export const capabilitiesSchema = v.object({
  dry_run: extension('`checkRegistration`'),
  changes: extension('`listChanges` and `acknowledgeChanges`'),
  events: extension('`subscribe`'),
  cancel_reason: extension('`cancelSession` takes a `reason`'),
});
export type WireCapabilities = v.InferOutput<typeof capabilitiesSchema>;

export function capabilitiesFromWire(wire: WireCapabilities): Capabilities {
  return {
    dryRun: wire.dry_run,
    changes: wire.changes,
    events: wire.events,
    cancelReason: wire.cancel_reason,
  };
}

export function capabilitiesToWire(capabilities: Capabilities): WireCapabilities {
  return {
    dry_run: capabilities.dryRun,
    changes: capabilities.changes,
    events: capabilities.events,
    cancel_reason: capabilities.cancelReason,
  };
}
