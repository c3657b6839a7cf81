import type { HttpHandler } from 'msw';
import type { Answer } from '../platform/idempotency.js';
import { endpoint, type Call } from './endpoint.js';
import type { Tenants } from './tenants.js';

/** Makes handlers of reads, which take their time before they look. */
export function reader(tenants: Tenants) {
  return (path: string, read: (call: Call) => Answer): HttpHandler =>
    endpoint(tenants, 'get', path, async (call) => {
      await call.takeTime();
      return read(call);
    });
}
