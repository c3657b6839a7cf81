/** What a backend can do beyond the core of the contract. What it cannot is absent from the kit, never broken. */
export interface Capabilities {
  /** `checkRegistration()`: the platform looks at a registration without taking it. */
  readonly dryRun: boolean;
  /** `listChanges()` and `acknowledgeChanges()`: the ledger of a session. */
  readonly changes: boolean;
  /** `subscribe()`: changes are told as they happen; without it the kit asks from time to time. */
  readonly events: boolean;
  /** A session is cancelled with a word to the account manager. */
  readonly cancelReason: boolean;
}

/** A backend that has the core of the contract and nothing more. */
export const NO_CAPABILITIES: Capabilities = Object.freeze({
  dryRun: false,
  changes: false,
  events: false,
  cancelReason: false,
});
