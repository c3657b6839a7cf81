import type { PlatformEvent } from '@livestream-campaigns/core';
import { platformEventToWire } from '@livestream-campaigns/http/wire';
import type { HttpHandler } from 'msw';
import { extension } from './capability.js';
import { CORS_HEADERS } from './cors.js';
import { endpoint, type Call } from './endpoint.js';
import type { Tenants } from './tenants.js';

/** The contract asks for a sign of life every 15 s at least. */
const HEARTBEAT_MS = 10_000;

/** So many pieces that nobody has taken since the last one: the reader is gone, and a service worker does not tell. */
const MOST_UNREAD = 5;

function message(event: PlatformEvent): string {
  const data = JSON.stringify(platformEventToWire(event));
  return `event: ${event.type}\ndata: ${data}\n\n`;
}

/** Events from now on, and a comment from time to time, until the reader leaves. */
function eventsFor({ tenant, visitor }: Call): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const follower = tenant.platform.events.follow(visitor, (event) => write(message(event)));
      const heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) < -MOST_UNREAD) return leave();
        follower.look();
        write(': still here\n\n');
      }, HEARTBEAT_MS);
      const leave = () => {
        stop();
        controller.close();
      };
      stop = () => {
        clearInterval(heartbeat);
        follower.stop();
      };
      write(': welcome\n\n');
    },
    cancel: () => stop(),
  });
}

async function subscribe(call: Call): Promise<Response> {
  await call.takeTime();
  return new Response(eventsFor(call), {
    headers: {
      ...CORS_HEADERS,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/event-stream',
      'X-Request-Id': crypto.randomUUID(),
    },
  });
}

/** Changes as they happen, as server-sent events. */
export function eventHandlers(tenants: Tenants): HttpHandler[] {
  return [endpoint(tenants, 'get', '/events', extension('events', subscribe))];
}
