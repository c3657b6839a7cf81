import { CampaignsError, NO_CAPABILITIES, type CampaignsApi } from '@livestream-campaigns/core';
import type { Caller } from './caller.js';
import { endpoints } from './endpoints.js';
import { pageQuery } from './paging.js';
import { timed } from './server-time.js';
import { accountListFromWire } from './wire/account.js';
import { campaignFromWire } from './wire/campaign.js';
import { capabilitiesFromWire } from './wire/capabilities.js';
import { invitationFromWire } from './wire/invitation.js';
import { openCountFromWire } from './wire/open-count.js';
import { campaignPageFromWire } from './wire/page.js';

type CampaignVerbs = Pick<
  CampaignsApi,
  'countOpenCampaigns' | 'listCampaigns' | 'getCampaign' | 'openInvitation' | 'listAccounts'
>;
type PlatformVerbs = Required<Pick<CampaignsApi, 'getCapabilities' | 'subscribe'>>;

/** What a merchant can ask about campaigns. */
export function campaignVerbs(caller: Caller): CampaignVerbs {
  return {
    async countOpenCampaigns({ signal }) {
      const { body } = await caller.call(endpoints.countOpenCampaigns, signal);
      return openCountFromWire(body);
    },

    async listCampaigns({ tab, includeEnded, name, ...page }, { signal }) {
      const filter = { tab, include_ended: String(includeEnded), name: name || undefined };
      const query = { ...filter, ...pageQuery(page) };
      const answer = await caller.call(endpoints.listCampaigns, signal, { query });
      return timed(campaignPageFromWire(answer.body), answer);
    },

    async getCampaign(campaignId, { signal }) {
      const path = { campaign_id: campaignId };
      const answer = await caller.call(endpoints.getCampaign, signal, { path });
      return timed(campaignFromWire(answer.body), answer);
    },

    async openInvitation(token, { signal }) {
      const path = { invite_token: token };
      const answer = await caller.call(endpoints.openInvitation, signal, { path });
      const invitation = invitationFromWire(answer.body);
      caller.invitations.accept(invitation.campaign.id, token);
      return { ...invitation, campaign: timed(invitation.campaign, answer) };
    },

    async listAccounts(campaignId, { signal }) {
      const path = { campaign_id: campaignId };
      const { body } = await caller.call(endpoints.listAccounts, signal, { path });
      return accountListFromWire(body);
    },
  };
}

/** What the backend can beyond the core of the contract, and what it tells by itself. */
export function platformVerbs(caller: Caller): PlatformVerbs {
  return {
    async getCapabilities({ signal }) {
      try {
        const { body } = await caller.call(endpoints.getCapabilities, signal);
        return capabilitiesFromWire(body);
      } catch (thrown) {
        // A backend of the core alone knows nothing of capabilities.
        if (CampaignsError.from(thrown).code === 'not-found') return NO_CAPABILITIES;
        throw thrown;
      }
    },

    subscribe: (listener, { signal }) => caller.follow(signal, listener),
  };
}
