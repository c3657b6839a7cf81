import { http, HttpResponse, type HttpResponseInit, type JsonBodyType } from 'msw';
import { setupWorker } from 'msw/browser';

export const BASE_URL = 'https://api.example';
const PREFIX = '/livestream_campaign/202408';

export const worker = setupWorker();

before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

type Method = 'get' | 'post';
type Reply = (request: Request) => Response | Promise<Response>;

/** Answers a path of the contract, and keeps the requests that came, bodies unread. */
export function on(method: Method, path: string, reply: Reply): Request[] {
  const seen: Request[] = [];
  worker.use(
    http[method](BASE_URL + PREFIX + path, ({ request }) => {
      seen.push(request.clone());
      return reply(request);
    }),
  );
  return seen;
}

export function onJson(
  method: Method,
  path: string,
  body: JsonBodyType,
  init?: HttpResponseInit,
): Request[] {
  return on(method, path, () => HttpResponse.json(body, init));
}

/** Answers with a problem (RFC 9457) of the contract (§6). */
export function onProblem(
  method: Method,
  path: string,
  status: number,
  slug: string,
  members: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Request[] {
  const type = `https://api.example/problems/${slug}`;
  const body = JSON.stringify({ type, title: 'Refused.', status, ...members });
  const contentType = { 'Content-Type': 'application/problem+json' };
  return on(
    method,
    path,
    () => new HttpResponse(body, { status, headers: { ...contentType, ...headers } }),
  );
}
