import { CampaignsError } from '@livestream-campaigns/core';
import { getResponse } from 'msw';
import { serve, type ServerRequest } from 'srvx';
import { CORS_HEADERS } from './handlers/cors.js';
import { createHandlers } from './handlers/handlers.js';
import { problemAnswer } from './handlers/problem.js';

const DEFAULT_PORT = 4020;

const handlers = createHandlers();

function portFrom(args: readonly string[]): number {
  const at = args.indexOf('--port');
  return at < 0 ? DEFAULT_PORT : Number(args[at + 1]);
}

function notFound(request: Request): Response {
  const message = `Nothing answers ${request.method} ${new URL(request.url).pathname}.`;
  const error = new CampaignsError('not-found', { message });
  const { status, headers, body } = problemAnswer(error, new URL(request.url).origin);
  return Response.json(body, { status, headers: { ...CORS_HEADERS, ...headers } });
}

/**
 * Ends the connection without a word: what a network error is to a browser. One that was in use before is tried anew by the
 * browser itself, POST included; Chromium does so once for each idle connection it has.
 */
function hangUp(request: ServerRequest): Response {
  request.runtime?.node?.req.socket.destroy();
  return new Response(null);
}

async function answer(request: ServerRequest): Promise<Response> {
  const response = await getResponse(handlers, request);
  if (response?.type === 'error') return hangUp(request);
  return response ?? notFound(request);
}

const server = serve({
  fetch: answer,
  hostname: '127.0.0.1',
  port: portFrom(process.argv),
  silent: true,
});

await server.ready();
console.log(`Mock server listening on ${server.url?.replace(/\/$/, '')}`);

process.once('SIGTERM', () => void server.close(true).then(() => process.exit(0)));
