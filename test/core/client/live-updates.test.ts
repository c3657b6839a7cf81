import { CampaignsError, type CampaignsApi, type PlatformEvent } from '@livestream-campaigns/core';
import { aTimeout, expect } from '@open-wc/testing';
import { focusManager } from '@tanstack/query-core';
import { buildCampaign, buildSession } from '../../support/build.js';
import { memoryApi, pageOf } from '../../support/memory-api.js';
import { atRest, clientOf, counted, deferred, disposeClients, shown, soon } from './client-of.js';
import { heldTimers } from './held-timers.js';

const { id: CAMPAIGN_ID } = buildCampaign();

type Listener = (event: PlatformEvent) => void;

/** A backend with a stream that the test writes to and breaks. */
function streaming() {
  const streams: { tell: Listener; signal: AbortSignal; end: () => void; fail: Listener }[] = [];
  const { api, calls } = counted(
    memoryApi(
      {},
      {
        subscribe: (tell, { signal }) => {
          const { promise, resolve, reject } = deferred();
          streams.push({ tell, signal, end: () => resolve(), fail: reject as Listener });
          signal.addEventListener('abort', () => reject(signal.reason));
          return promise;
        },
      },
    ),
  );
  return { api, streams, asked: () => calls('listSessions') };
}

describe('live updates', () => {
  let timers: ReturnType<typeof heldTimers>;
  beforeEach(() => (timers = heldTimers()));
  afterEach(() => {
    timers.restore();
    disposeClients();
  });

  it('bring a change on the platform to what is on screen', async () => {
    const { api, streams, asked } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => streams.length === 1);
    streams[0]?.tell({ type: 'session.status_changed', campaignId: CAMPAIGN_ID, sessionId: '1' });
    await soon(() => asked() === 2);
  });

  it('leave what another campaign’s event does not concern alone', async () => {
    const { api, streams, asked } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => streams.length === 1);
    streams[0]?.tell({ type: 'session.status_changed', campaignId: 'another' });
    streams[0]?.tell({ type: 'account.binding_changed' });
    await soon(() => asked() === 2);
    expect(asked()).to.equal(2);
  });

  it('R104 ask once for the burst of events that a campaign’s end is', async () => {
    const { api, streams, asked } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => streams.length === 1);
    const tell = (sessionId: number) =>
      streams[0]?.tell({
        type: 'session.status_changed',
        campaignId: CAMPAIGN_ID,
        sessionId: String(sessionId),
      });
    for (let sessionId = 1; sessionId <= 100; sessionId += 1) {
      tell(sessionId);
      // Each in a piece of its own, as a stream brings them.
      await Promise.resolve();
    }
    await soon(() => asked() > 1);
    await atRest(client.sessions(CAMPAIGN_ID));
    expect(asked()).to.equal(2);
  });

  it('leave a reading the time it takes, however steadily news comes', async () => {
    const { api, streams } = streaming();
    const done: number[] = [];
    const listSessions = async (...[, , { signal }]: Parameters<CampaignsApi['listSessions']>) => {
      await aTimeout(400);
      signal.throwIfAborted();
      return pageOf([buildSession({ id: String(done.push(Date.now())) })]);
    };
    const client = clientOf({ ...api, listSessions });
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => streams.length === 1);
    const flow = setInterval(
      () => streams[0]?.tell({ type: 'session.changed', campaignId: CAMPAIGN_ID }),
      50,
    );
    try {
      await soon(() => done.length === 2, 'news comes too fast for anything to be read');
    } finally {
      clearInterval(flow);
    }
  });

  it('wait with asking until a hidden page is seen again', async () => {
    const { api, streams, asked } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => streams.length === 1);
    try {
      focusManager.setFocused(false);
      streams[0]?.tell({ type: 'session.status_changed', campaignId: CAMPAIGN_ID });
      await aTimeout(400);
      expect(asked()).to.equal(1);
      focusManager.setFocused(true);
      await soon(() => asked() === 2);
    } finally {
      focusManager.setFocused(undefined);
    }
  });

  it('are heard while somebody looks, and no longer', async () => {
    const { api, streams } = streaming();
    const client = clientOf(api);
    const stops = [client.subscribe(() => undefined), client.subscribe(() => undefined)];
    await soon(() => streams.length === 1);
    stops[0]?.();
    expect(streams[0]?.signal.aborted).to.equal(false);
    stops[1]?.();
    expect(streams[0]?.signal.aborted).to.equal(true);
  });

  it('begin anew for another account', async () => {
    const { api, streams } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await soon(() => streams.length === 1);
    client.update({ accountKey: crypto.randomUUID() });
    await soon(() => streams.length === 2);
    expect(streams.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
  });

  it('ask for what was missed once a broken stream is tried again', async () => {
    const { api, streams, asked } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => streams.length === 1);
    streams[0]?.fail(new CampaignsError('network') as never);
    await soon(() => timers.delays.some((delay) => delay <= 2_000));
    timers.pass((delay) => delay <= 2_000);
    await soon(() => streams.length === 2 && asked() === 2);
  });

  it('wait longer with every break, and not for ever', async () => {
    const { api, streams } = streaming();
    const client = clientOf(api);
    client.subscribe(() => undefined);
    const waits: number[] = [];
    for (let round = 1; round <= 8; round += 1) {
      await soon(() => streams.length === round);
      streams[round - 1]?.end();
      await soon(() => timers.delays.some((delay) => delay <= 60_000));
      const wait = Math.min(...timers.delays.filter((delay) => delay <= 60_000));
      waits.push(wait);
      timers.pass((delay) => delay === wait);
    }
    [2, 4, 8, 16, 32, 60, 60, 60].forEach((seconds, round) =>
      expect(waits[round]).to.be.within(seconds * 750, seconds * 1000),
    );
    expect(new Set(waits).size, 'in step').to.equal(waits.length);
  });

  it('fall back to asking from time to time where the backend has no stream', async () => {
    const { api, calls } = counted(memoryApi());
    const client = clientOf(api);
    client.subscribe(() => undefined);
    await shown(client.sessions(CAMPAIGN_ID));
    await soon(() => timers.delays.includes(60_000));
    timers.pass((delay) => delay === 60_000);
    await soon(() => calls('listSessions') === 2);
  });

  it('ask but once what the backend can, however many want to know', async () => {
    const { api, streams } = streaming();
    let asked = 0;
    const getCapabilities = async () => {
      asked += 1;
      return { dryRun: true, changes: true, events: true, cancelReason: true };
    };
    const client = clientOf({ ...api, getCapabilities });
    client.subscribe(() => undefined);
    await shown(client.capabilities());
    await soon(() => streams.length === 1);
    expect(asked).to.equal(1);
  });

  it('take up the stream of a backend that could not be asked at first', async () => {
    const { api, streams } = streaming();
    const answers = [
      () => Promise.reject(new CampaignsError('not-found')),
      async () => ({ dryRun: true, changes: true, events: true, cancelReason: true }),
    ];
    const getCapabilities = () =>
      (answers.shift() ?? (() => new Promise<never>(() => undefined)))();
    clientOf({ ...api, getCapabilities }).subscribe(() => undefined);
    await soon(() => timers.delays.includes(60_000));
    timers.pass((delay) => delay === 60_000);
    await soon(() => streams.length === 1);
  });

  it('leave a stream that is refused alone for a while', async () => {
    const { api, streams } = streaming();
    clientOf(api).subscribe(() => undefined);
    await soon(() => streams.length === 1);
    streams[0]?.fail(new CampaignsError('not-found') as never);
    await soon(() => timers.delays.includes(60_000));
    timers.pass((delay) => delay === 60_000);
    await soon(() => streams.length === 2);
  });

  it('leave no timer behind once nobody listens', async () => {
    const { api, streams } = streaming();
    const stop = clientOf(api).subscribe(() => undefined);
    await soon(() => streams.length === 1);
    stop();
    await aTimeout(10);
    expect(timers.delays.filter((delay) => delay <= 60_000)).to.deep.equal([]);
  });

  it('fall back where the backend says that it has none today, and where it cannot be asked', async () => {
    for (const getCapabilities of [
      async () => ({ dryRun: true, changes: true, events: false, cancelReason: true }),
      () => Promise.reject(new CampaignsError('not-found')),
    ]) {
      const { api, streams } = streaming();
      const client = clientOf({ ...api, getCapabilities });
      const before = timers.delays.filter((delay) => delay === 60_000).length;
      client.subscribe(() => undefined);
      await soon(() => timers.delays.filter((delay) => delay === 60_000).length > before);
      expect(streams).to.have.length(0);
    }
  });
});
