import { CampaignsError, type PlatformEvent } from '@livestream-campaigns/core';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import * as v from 'valibot';
import { breachOf, refusalOf } from './answer.js';
import { abortable, withDeadline } from './deadline.js';
import type { OutgoingRequest } from './exchange.js';
import { brokenOff, type FetchLike } from './fetch-exchange.js';
import { platformEventFromWire, platformEventSchema } from './wire/platform-event.js';

/** A server writes at least a comment every 15 s: one that is silent for three times as long is gone. */
const SILENCE_MS = 45_000;

export interface EventStream {
  readonly fetch: FetchLike;
  readonly request: OutgoingRequest;
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** How long the server may take to begin. */
  readonly timeoutMs: number;
  readonly listener: (event: PlatformEvent) => void;
}

/** The event of a message; undefined for one that cannot be read. */
function eventOf({ event, data }: EventSourceMessage): PlatformEvent | undefined {
  try {
    const wire = v.safeParse(platformEventSchema, { type: event, ...JSON.parse(data) });
    return wire.success ? platformEventFromWire(wire.output) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws CampaignsError what a refusal says, `protocol` when the answer is no event stream, `timeout`, `network` */
async function open({ fetch, request, timeoutMs }: EventStream, signal: AbortSignal) {
  const { route, url, method, headers } = request;
  return withDeadline({ signal, timeoutMs, route }, async () => {
    const init = { method, headers: { ...headers }, signal };
    const response = await fetch(url, init).catch(brokenOff(route, 'no answer'));
    const type = response.headers.get('Content-Type') ?? '';
    if (response.ok && type.startsWith('text/event-stream')) return response;
    const text = await response.text().catch(brokenOff(route, 'the answer broke off'));
    const raw = { status: response.status, headers: response.headers, text };
    throw refusalOf(raw, route) ?? breachOf(raw, route, 'the answer is not an event stream');
  });
}

/** The next piece of a stream that must not fall silent. */
async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { signal, request }: EventStream,
) {
  const silence = AbortSignal.timeout(SILENCE_MS);
  const either = AbortSignal.any([signal, silence]);
  return abortable(reader.read(), either).catch((cause: unknown) => {
    signal.throwIfAborted();
    const what = silence.aborted ? `nothing for ${SILENCE_MS} ms` : 'the stream broke off';
    throw new CampaignsError('network', { message: `${request.route}: ${what}`, cause });
  });
}

async function readEvents(body: ReadableStream<Uint8Array>, stream: EventStream): Promise<void> {
  const reader = body.getReader();
  const text = new TextDecoder();
  const parser = createParser({
    onEvent: (message) => {
      const event = eventOf(message);
      if (event) stream.listener(event);
    },
  });
  try {
    for (;;) {
      const { done, value } = await nextOf(reader, stream);
      if (done) return;
      parser.feed(text.decode(value, { stream: true }));
    }
  } finally {
    // A host's transport need not tie the body to the signal.
    void reader.cancel().catch(() => undefined);
  }
}

/**
 * Follows a stream of server-sent events until the server ends it. Read by `fetch`, since an `EventSource` cannot send our
 * headers. An event that cannot be read is skipped.
 * @throws CampaignsError what a refusal says; `timeout` when the server does not begin; `network` when the line breaks or
 * falls silent
 */
export async function followEvents(stream: EventStream): Promise<void> {
  const line = new AbortController();
  try {
    const { body } = await open(stream, AbortSignal.any([stream.signal, line.signal]));
    if (body) await readEvents(body, stream);
  } finally {
    line.abort();
  }
}
