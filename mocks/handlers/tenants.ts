import { Faults } from '../platform/faults.js';
import { createPlatform, type Platform } from '../platform/platform.js';

/** One isolated simulation: a platform, and what goes wrong on the way to it. */
export interface Tenant {
  readonly platform: Platform;
  readonly faults: Faults;
  /** Off: requests without `Authorization` are let in. */
  requireToken: boolean;
}

/** A tenant of its own; with fresh seed data unless it is given a platform. */
export function createTenant(platform = createPlatform(), requireToken = true): Tenant {
  return { platform, faults: new Faults(), requireToken };
}

/**
 * Gives every value of the `X-Mock-Tenant` header a simulation of its own, so that tests which share one mock server never
 * meet. Requests without the header share one.
 */
export class Tenants {
  readonly #tenants = new Map<string, Tenant>();

  constructor(shared: Tenant = createTenant()) {
    this.#tenants.set('', shared);
  }

  of(request: Request): Tenant {
    const name = request.headers.get('X-Mock-Tenant') ?? '';
    const tenant = this.#tenants.get(name) ?? createTenant();
    this.#tenants.set(name, tenant);
    return tenant;
  }

  /** For requests that carry no headers of ours, such as those of `<img>`. */
  get all(): readonly Tenant[] {
    return [...this.#tenants.values()];
  }
}
