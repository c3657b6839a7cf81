/** Where the API begins, below the platform's origin. */
export const API_PATH = '/livestream_campaign/202408';

const ASSETS_PATH = `${API_PATH}/assets`;

export const coverPath = (campaignId: string) => `${ASSETS_PATH}/covers/${campaignId}.svg`;
export const productImagePath = (productId: string) => `${ASSETS_PATH}/products/${productId}.svg`;
export const avatarPath = (uid: string) => `${ASSETS_PATH}/avatars/${uid}.svg`;
export const imagePath = (uri: string) => `${ASSETS_PATH}/images/${uri}`;

/** Pages of the platform outside this API, which it sends merchants to; `{campaign_id}` stands for the campaign at hand. */
export interface Portals {
  readonly sellerCenter: string;
  readonly liveManager: string;
  readonly bindAccount: string;
  readonly livePermission: string;
  readonly shopScore: string;
  readonly violations: string;
}

export const EXAMPLE_PORTALS: Portals = {
  sellerCenter: 'https://seller.example/promotions/livestream-campaigns/{campaign_id}',
  liveManager: 'https://live-manager.example/livestream-campaigns/{campaign_id}',
  bindAccount: 'https://seller.example/settings/tiktok-account',
  livePermission: 'https://live-manager.example/permissions',
  shopScore: 'https://seller.example/shop-health/score',
  violations: 'https://seller.example/shop-health/violations',
};

/** A page of the platform, for one campaign. */
export function pageFor(portal: string, campaignId: string): string {
  return portal.replaceAll('{campaign_id}', encodeURIComponent(campaignId));
}
