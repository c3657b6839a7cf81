import { http, type HttpHandler } from 'msw';
import { API_PATH } from '../platform/addresses.js';

/** Headers a script of another origin may read. */
const EXPOSED = ['Date', 'ETag', 'Location', 'Retry-After', 'X-Request-Id', 'Idempotency-Replayed'];

/** What lets pages of any origin use the simulated platform. */
export const CORS_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED.join(', '),
} as const;

function preflight({ request }: { request: Request }): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS_HEADERS,
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '*',
      'Access-Control-Max-Age': '600',
    },
  });
}

/** Answers to preflight requests; only the real server gets them, a service worker is never asked. */
export const preflightHandlers: readonly HttpHandler[] = [
  http.options(`*${API_PATH}/*`, preflight),
  http.options('*/__platform/*', preflight),
];
