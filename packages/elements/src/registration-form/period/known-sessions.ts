import type { Listing, PagedResource, Session } from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import type { KitElement } from '../../shared/kit-element.js';
import { ReadController } from '../../shared/read-controller.js';

/** What a new session could collide with: every session of the campaign, and all that another listing has brought. */
export class KnownSessions implements ReactiveController {
  readonly #host: KitElement;
  readonly #ofCampaign: ReadController<Listing<Session>, PagedResource<Session>>;

  constructor(host: KitElement, campaignId: () => string) {
    this.#host = host;
    this.#ofCampaign = new ReadController(host, (client) =>
      campaignId() ? client.sessions(campaignId()) : undefined,
    );
    host.addController(this);
  }

  /** True when the campaign's sessions could not be read, or not all of them. */
  get incomplete(): boolean {
    return this.#ofCampaign.read.status === 'error';
  }

  /** Each session once, the copied one among them. */
  with(copied: Session | undefined): Session[] {
    const known = this.#host.connectedClient?.knownSessions() ?? [];
    const byId = new Map([...(copied ? [copied] : []), ...known].map((each) => [each.id, each]));
    return [...byId.values()];
  }

  /** The listing comes in pages; at most a hundred sessions of a campaign can be live. */
  hostUpdate(): void {
    const { read, resource } = this.#ofCampaign;
    if (read.status === 'ready' && read.data.hasMore && !read.data.loadingMore) {
      void resource?.loadMore();
    }
  }
}
