import type { PlatformEvent } from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { heldTimeouts } from './held-timeouts.js';
import { ask, bearerApi, errorOf, hostApi, rejectionOf } from './setup.js';
import { on, onJson, onProblem } from './worker.js';

const PATH = '/events';
const SILENCE_MS = 45_000;
const never = new Promise<never>(() => {});

/** A server's end of a stream. */
function line() {
  let end!: ReadableStreamDefaultController<Uint8Array>;
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (end = controller),
    cancel: () => void (left = true),
  });
  const headers = { 'Content-Type': 'text/event-stream; charset=utf-8' };
  return {
    response: new Response(body, { headers }),
    write: (...pieces: string[]) => {
      for (const piece of pieces) end.enqueue(new TextEncoder().encode(piece));
    },
    close: () => end.close(),
    break: () => end.error(new TypeError('reset')),
    hasLeft: () => left,
  };
}

const message = (data: object) => `data: ${JSON.stringify(data)}\n\n`;

/** Subscribes over the host's own `fetch`, to a line in the test's hand. */
function subscribed(signal = ask.signal) {
  const server = line();
  const events: PlatformEvent[] = [];
  const ended = hostApi(async () => server.response).subscribe((event) => events.push(event), {
    signal,
  });
  return { server, events, ended };
}

describe('createHttpApi: events', () => {
  let timeouts: ReturnType<typeof heldTimeouts>;
  beforeEach(() => (timeouts = heldTimeouts()));
  afterEach(() => timeouts.restore());

  it('are told in their order, however they are cut, until the server ends the stream', async () => {
    const { server, events, ended } = subscribed();
    const decided = message({
      type: 'session.status_changed',
      campaign_id: 'c1',
      session_id: 's1',
    });
    server.write(': welcome\n\n', decided.slice(0, 17), decided.slice(17));
    server.write('event: account.binding_changed\ndata: {}\n\n');
    server.close();
    await ended;
    expect(JSON.parse(JSON.stringify(events))).to.deep.equal([
      { type: 'session.status_changed', campaignId: 'c1', sessionId: 's1' },
      { type: 'account.binding_changed' },
    ]);
  });

  it('of an unknown type are passed on, one that cannot be read is skipped', async () => {
    const { server, events, ended } = subscribed();
    server.write('data: {"type":\n\n', 'data: 7\n\n', message({ campaign_id: 7, type: 'x' }));
    server.write(message({ type: 'moon.full', mood: 1 }));
    server.close();
    await ended;
    expect(events.map(({ type }) => type)).to.deep.equal(['moon.full']);
  });

  it('are asked for as every other call is, and for a stream', async () => {
    const seen = on('get', PATH, () => {
      const { response, close } = line();
      close();
      return response;
    });
    await bearerApi(undefined, { channel: 'LIVE_MANAGER' }).subscribe(() => undefined, ask);
    const { headers } = seen[0] ?? new Request('/');
    expect(headers.get('Authorization')).to.equal('Bearer token-1');
    expect(headers.get('Registration-Channel')).to.equal('LIVE_MANAGER');
    expect(headers.get('Accept')).to.equal('text/event-stream');
  });

  it('are asked for once more with a new token after a 401', async () => {
    const tokens = ['old', 'new'];
    const seen = on('get', PATH, (request) => {
      if (request.headers.get('Authorization') === 'Bearer old') {
        return new Response(null, { status: 401 });
      }
      const { response, write, close } = line();
      write(message({ type: 'a' }));
      close();
      return response;
    });
    const events: PlatformEvent[] = [];
    await bearerApi(async () => tokens.shift() ?? '').subscribe((each) => events.push(each), ask);
    expect(seen).to.have.length(2);
    expect(events).to.have.length(1);
  });

  it('are refused as every other call is, and must be a stream', async () => {
    onProblem('get', PATH, 503, 'unavailable', { retry_after_ms: 700 });
    const refused = await errorOf(bearerApi().subscribe(() => undefined, ask));
    expect([refused.code, refused.retryAfterMs]).to.deep.equal(['unavailable', 700]);
    onJson('get', PATH, { events: [] });
    const odd = await errorOf(bearerApi().subscribe(() => undefined, ask));
    expect(odd.message).to.equal('GET /events: the answer is not an event stream');
    expect(odd.code).to.equal('protocol');
    onJson('get', PATH, { code: 36009002, message: 'Slow down.' });
    expect((await errorOf(bearerApi().subscribe(() => undefined, ask))).code).to.equal(
      'rate-limited',
    );
  });

  it('that do not begin in time are a timeout; a stream that has begun may last', async () => {
    let asked = false;
    const mute = () => {
      asked = true;
      return never;
    };
    const silent = errorOf(hostApi(mute).subscribe(() => undefined, ask));
    await waitUntil(() => asked, 'the server is not asked');
    timeouts.pass(30_000);
    expect((await silent).code).to.equal('timeout');

    const { server, events, ended } = subscribed();
    server.write(message({ type: 'a' }));
    await waitUntil(() => events.length === 1, 'the stream does not begin');
    timeouts.pass(30_000);
    server.write(message({ type: 'b' }));
    server.close();
    await ended;
    expect(events).to.have.length(2);
  });

  it('fall silent for 45 s: the line is broken, and let go of', async () => {
    const { server, events, ended } = subscribed();
    const failed = errorOf(ended);
    server.write(message({ type: 'a' }));
    await waitUntil(() => events.length === 1, 'the stream does not begin');
    timeouts.pass(SILENCE_MS);
    const { code, message: said } = await failed;
    expect([code, said]).to.deep.equal(['network', 'GET /events: nothing for 45000 ms']);
    await waitUntil(() => server.hasLeft(), 'the stream is still being read');
  });

  it('break off as a network error', async () => {
    const { server, ended } = subscribed();
    server.break();
    const error = await errorOf(ended);
    expect([error.code, error.retriable]).to.deep.equal(['network', true]);
  });

  it('end when the host aborts, with its reason', async () => {
    const host = new AbortController();
    const { server, events, ended } = subscribed(host.signal);
    server.write(message({ type: 'a' }));
    await waitUntil(() => events.length === 1, 'the stream does not begin');
    const reason = new Error('the element is gone');
    host.abort(reason);
    expect(await rejectionOf(ended)).to.equal(reason);
    await waitUntil(() => server.hasLeft(), 'the stream is still being read');
  });
});
