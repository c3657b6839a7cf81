import { http, type HttpHandler } from 'msw';
import { drawAvatar } from '../art/avatar.js';
import { drawCover } from '../art/cover.js';
import { drawLogo } from '../art/logo.js';
import { drawProduct } from '../art/product.js';
import { API_PATH } from '../platform/addresses.js';
import type { ImageRecord } from '../platform/images.js';
import { CORS_HEADERS } from './cors.js';
import type { Tenants } from './tenants.js';

const HEADERS = {
  ...CORS_HEADERS,
  'Cache-Control': 'public, max-age=3600',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

function image(content: BodyInit, contentType: string): Response {
  return new Response(content, { headers: { ...HEADERS, 'Content-Type': contentType } });
}

function svg(drawing: string): Response {
  return image(drawing, 'image/svg+xml');
}

function notThere(): Response {
  return new Response(null, { status: 404, headers: CORS_HEADERS });
}

function draw({ uri }: ImageRecord): string {
  return uri.startsWith('seed-logo') ? drawLogo(uri) : drawProduct(uri);
}

/** Covers, avatars and product images are drawn when asked for; uploads are given back as they came. */
export function assetHandlers(tenants: Tenants): HttpHandler[] {
  const asset = (path: string, answer: (name: string) => Response) =>
    http.get(`*${API_PATH}/assets/${path}/:file`, ({ params }) =>
      answer(String(params['file']).replace(/\.svg$/, '')),
    );
  const find = <T>(look: (tenant: Tenants['all'][number]) => T | undefined) =>
    tenants.all.map(look).find((found) => found !== undefined);
  return [
    asset('avatars', (uid) => svg(drawAvatar(uid))),
    asset('products', (id) => svg(drawProduct(id))),
    asset('covers', (id) => {
      const campaign = find(({ platform }) => platform.records.campaigns.find((c) => c.id === id));
      return campaign ? svg(drawCover(campaign.id, campaign.theme)) : notThere();
    }),
    asset('images', (uri) => {
      const stored = find(({ platform }) => platform.images.find(uri));
      if (!stored) return notThere();
      return stored.file ? image(stored.file.bytes, stored.file.contentType) : svg(draw(stored));
    }),
  ];
}
