import {
  ALLOWED,
  quotaOf,
  type CampaignsApi,
  type GroupedProduct,
  type Page,
  type Session,
} from '@livestream-campaigns/core';
import {
  buildAccount,
  buildCampaign,
  buildImage,
  buildProduct,
  buildSession,
  NOW,
} from './build.js';

/** All items as the only page. */
export function pageOf<T>(items: readonly T[]): Page<T> {
  return { items, totalCount: items.length, serverTime: NOW };
}

/** What the in-memory backend starts with. */
export interface MemoryData {
  readonly campaigns?: readonly ReturnType<typeof buildCampaign>[];
  readonly sessions?: readonly Session[];
  readonly products?: readonly GroupedProduct[];
}

/** A whole backend in memory: what any host could write instead of speaking HTTP. */
export function memoryApi(
  { campaigns = [buildCampaign()], sessions = [], products = [buildProduct()] }: MemoryData = {},
  overrides: Partial<CampaignsApi> = {},
): CampaignsApi {
  const kept = [...sessions];
  const sessionOf = (id: string) => kept.find((each) => each.id === id) ?? buildSession({ id });
  return {
    countOpenCampaigns: async () => campaigns.length,
    listCampaigns: async ({ name }) =>
      pageOf(campaigns.filter((each) => each.name.toLowerCase().includes(name.toLowerCase()))),
    getCampaign: async (id) => ({
      ...buildCampaign({ id, serverTime: NOW }),
      ...campaigns.find((each) => each.id === id),
    }),
    openInvitation: async () => ({ campaign: buildCampaign(), shopBound: true }),
    listAccounts: async () => [buildAccount()],
    listSessions: async () => pageOf(kept),
    getSession: async (id) => sessionOf(id),
    listProducts: async () => pageOf(products),
    register: async (campaignId, input) => {
      const period = {
        requestedLivePeriod: input.livePeriod,
        scheduledLivePeriod: input.livePeriod,
      };
      const session = buildSession({ ...period, campaignId, id: `new-${kept.length + 1}` });
      kept.unshift(session);
      return { session, quota: quotaOf(kept) };
    },
    cancelSession: async ({ id }) => {
      const actions = {
        cancel: { enabled: false },
        duplicate: { enabled: false },
        viewProducts: ALLOWED,
      };
      const expired = {
        status: 'EXPIRED',
        expiryCode: 'WITHDRAWN_BY_REGISTRANT',
        actions,
      } as const;
      const cancelled = { ...sessionOf(id), ...expired };
      kept.splice(
        kept.findIndex((each) => each.id === id),
        1,
        cancelled,
      );
      return cancelled;
    },
    uploadImage: async () => buildImage(),
    ...overrides,
  };
}
