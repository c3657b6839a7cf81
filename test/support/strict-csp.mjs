import { createHash } from 'node:crypto';
import { tsImport } from 'tsx/esm/api';

const { contentSecurityPolicy } = await tsImport(
  '../../packages/elements/src/csp.ts',
  import.meta.url,
);

const REPORTS = '/__csp-reports';
const HOST_PAGE = /^\/test\/hosts\/plain\/.*\.html$/;
const TEST_PAGE = 'wtr-session-id';
const TEST_IMAGES = 'https://images.example';
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The strictest policy a host may have, and what the kit asks to add to it. */
function policy(needs, own) {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    ...needs,
    'img-src': ["'self'", ...needs['img-src']],
    ...own,
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** For the runner's page around an element test: its own scripts are inline, and it talks with the runner. */
function testPagePolicy({ body, host }) {
  const scripts = [...String(body).matchAll(INLINE_SCRIPT)].map(([, text]) => hashOf(text));
  const needs = contentSecurityPolicy({ imageOrigins: [TEST_IMAGES] });
  return policy(needs, {
    'script-src': ["'self'", ...scripts],
    'connect-src': ["'self'", `ws://${host}`],
  });
}

/** For a page of the plain host. `?api=` says where its backend is, `?policies=` who may make trusted types. */
function hostPagePolicy({ query }) {
  const needs = contentSecurityPolicy({ apiOrigin: query.api, kit: 'standalone' });
  return policy(needs, {
    'trusted-types': query.policies?.split(' ') ?? needs['trusted-types'],
    'report-uri': [REPORTS],
  });
}

function policyFor(context) {
  if (HOST_PAGE.test(context.path)) return hostPagePolicy(context);
  const isElementTest =
    context.query[TEST_PAGE] && String(context.body).includes('/test/elements/');
  return isElementTest ? testPagePolicy(context) : undefined;
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

/**
 * Middleware that serves the element tests and the plain host under a strict Content-Security-Policy, and keeps what
 * browsers report of the host's pages: a GET of `/__csp-reports` gives it back.
 */
export function strictCsp() {
  const reports = [];
  return async (context, next) => {
    if (context.path === REPORTS) {
      if (context.method === 'POST') reports.push((await bodyOf(context.req))['csp-report']);
      context.body = reports;
      return;
    }
    await next();
    const header = policyFor(context);
    if (header) context.set('Content-Security-Policy', header);
  };
}
