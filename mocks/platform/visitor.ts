import type { Channel } from '@livestream-campaigns/core';

/** Who asks the platform for something, and from where. */
export interface Visitor {
  readonly channel: Channel;
  /** The private link the visitor came by (Q4). */
  readonly invitationToken?: string | undefined;
  /** Origin the platform was reached at; its images are named by absolute URLs under it. */
  readonly origin: string;
}
