import type { Capabilities } from '@livestream-campaigns/core';
import { Faults } from '../platform/faults.js';
import { createPlatform, type Platform } from '../platform/platform.js';

/** One isolated simulation: a platform, and what goes wrong on the way to it. */
export interface Tenant {
  readonly platform: Platform;
  readonly faults: Faults;
  /** Off: requests without `Authorization` are let in. */
  requireToken: boolean;
  /** What this platform can; what it cannot does not exist in it. */
  capabilities: Capabilities;
  /** Puts its switches back to where they were at first. */
  resetSwitches(): void;
}

/** How the switches of a tenant stand at first. */
export type Switches = Pick<Tenant, 'requireToken' | 'capabilities'>;

/** Every extension of the contract. */
export const ALL_CAPABILITIES: Capabilities = {
  dryRun: true,
  changes: true,
  events: true,
  cancelReason: true,
};

/** A tenant of its own; with fresh seed data unless it is given a platform. */
export function createTenant(
  platform = createPlatform(),
  { requireToken = true, capabilities = ALL_CAPABILITIES }: Partial<Switches> = {},
): Tenant {
  const faults = new Faults();
  return {
    platform,
    faults,
    requireToken,
    capabilities,
    resetSwitches() {
      faults.clear();
      Object.assign(this, { requireToken, capabilities });
    },
  };
}

/** A token that names its tenant: pages whose kit signs for them cannot send a header of ours. */
const TENANT_TOKEN = /^Bearer tenant:(.+)$/;

function nameOf({ headers }: Request): string {
  const [, named = ''] = TENANT_TOKEN.exec(headers.get('Authorization') ?? '') ?? [];
  return headers.get('X-Mock-Tenant') ?? named;
}

/**
 * Gives every value of the `X-Mock-Tenant` header, or of a token `tenant:<name>`, a simulation of its own, so that tests
 * which share one mock server never meet. Requests without a name share one.
 */
export class Tenants {
  readonly #tenants = new Map<string, Tenant>();

  constructor(shared: Tenant = createTenant()) {
    this.#tenants.set('', shared);
  }

  of(request: Request): Tenant {
    const name = nameOf(request);
    const tenant = this.#tenants.get(name) ?? createTenant();
    this.#tenants.set(name, tenant);
    return tenant;
  }

  /** For requests that carry no headers of ours, such as those of `<img>`. */
  get all(): readonly Tenant[] {
    return [...this.#tenants.values()];
  }
}
