/** Where the API begins, below the platform's origin. */
export const API_PATH = '/livestream_campaign/202408';

const ASSETS_PATH = `${API_PATH}/assets`;

export const coverPath = (campaignId: string) => `${ASSETS_PATH}/covers/${campaignId}.svg`;
export const productImagePath = (productId: string) => `${ASSETS_PATH}/products/${productId}.svg`;
export const avatarPath = (uid: string) => `${ASSETS_PATH}/avatars/${uid}.svg`;
export const imagePath = (uri: string) => `${ASSETS_PATH}/images/${uri}`;

/** Pages of the platform outside this API, which it sends merchants to. */
export interface Portals {
  readonly sellerCenter: string;
  readonly liveManager: string;
  readonly bindAccount: string;
  readonly livePermission: string;
}

export const EXAMPLE_PORTALS: Portals = {
  sellerCenter: 'https://seller.example/promotions/livestream-campaigns',
  liveManager: 'https://live-manager.example/livestream-campaigns',
  bindAccount: 'https://seller.example/settings/tiktok-account',
  livePermission: 'https://live-manager.example/permissions',
};
