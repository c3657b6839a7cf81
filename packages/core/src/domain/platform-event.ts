import type { Open } from './open.js';

/** Something that has changed on the platform; what exactly is read anew. Without ids it may concern anything. */
export interface PlatformEvent {
  readonly type: Open<
    | 'session.status_changed'
    | 'session.schedule_changed'
    | 'session.registered'
    | 'campaign.window_changed'
    | 'account.binding_changed'
  >;
  readonly campaignId?: string | undefined;
  readonly sessionId?: string | undefined;
}
