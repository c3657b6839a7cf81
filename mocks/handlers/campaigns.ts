import {
  accountListToWire,
  campaignPageToWire,
  campaignToWire,
  capabilitiesToWire,
  invitationToWire,
  openCountToWire,
} from '@livestream-campaigns/http/wire';
import type { HttpHandler } from 'msw';
import type { Answer } from '../platform/idempotency.js';
import { ok, type Call } from './endpoint.js';
import { campaignFilter, pageRequest } from './query.js';
import { reader } from './reader.js';
import type { Tenants } from './tenants.js';

function listCampaigns({ tenant, visitor, url }: Call): Answer {
  const request = { ...campaignFilter(url), ...pageRequest(url) };
  return ok(campaignPageToWire(tenant.platform.campaigns.list(visitor, request)));
}

function countOpenCampaigns({ tenant, visitor }: Call): Answer {
  return ok(openCountToWire(tenant.platform.campaigns.countOpen(visitor)));
}

function getCampaign({ tenant, visitor, request, param }: Call): Answer {
  const campaign = tenant.platform.campaigns.get(visitor, param('campaignId'));
  const headers = { ETag: campaign.etag };
  const unchanged = request.headers.get('If-None-Match') === campaign.etag;
  return unchanged ? { status: 304, headers } : ok(campaignToWire(campaign), headers);
}

function openInvitation({ tenant, visitor, param }: Call): Answer {
  return ok(invitationToWire(tenant.platform.campaigns.open(visitor, param('token'))));
}

function listAccounts({ tenant, visitor, param }: Call): Answer {
  const { campaigns } = tenant.platform;
  return ok(accountListToWire(campaigns.accounts(visitor, param('campaignId'))));
}

function getCapabilities({ tenant }: Call): Answer {
  return ok(capabilitiesToWire(tenant.capabilities));
}

/** Campaigns, their accounts, and the private links to them. */
export function campaignHandlers(tenants: Tenants): HttpHandler[] {
  const read = reader(tenants);
  return [
    read('/capabilities', getCapabilities),
    read('/campaigns', listCampaigns),
    read('/campaigns/summary', countOpenCampaigns),
    read('/campaigns/:campaignId', getCampaign),
    read('/campaigns/:campaignId/accounts', listAccounts),
    read('/invitations/:token', openInvitation),
  ];
}
