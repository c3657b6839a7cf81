import type { HttpHandler } from 'msw';
import { assetHandlers } from './assets.js';
import { campaignHandlers } from './campaigns.js';
import { preflightHandlers } from './cors.js';
import { eventHandlers } from './events.js';
import { imageHandlers } from './images.js';
import { operatorHandlers } from './operator.js';
import { sessionHandlers } from './sessions.js';
import { simulationHandlers } from './simulation.js';
import { Tenants } from './tenants.js';

/** Everything the simulated platform answers: the HTTP contract (§5), its images, and the operator's moves. */
export function createHandlers(tenants = new Tenants()): HttpHandler[] {
  return [
    ...preflightHandlers,
    ...campaignHandlers(tenants),
    ...sessionHandlers(tenants),
    ...eventHandlers(tenants),
    ...imageHandlers(tenants),
    ...assetHandlers(tenants),
    ...operatorHandlers(tenants),
    ...simulationHandlers(tenants),
  ];
}
