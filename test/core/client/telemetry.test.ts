import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsApi,
  type TelemetryEvent,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, buildInput, buildSession } from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import { ALL, clientOf, deferred, disposeClients, rejection, shown, soon } from './client-of.js';

const { id: CAMPAIGN_ID } = buildCampaign();

/** A client on a backend of the given verbs, and what it has told so far. */
function observed(overrides: Partial<CampaignsApi> = {}) {
  const events: TelemetryEvent[] = [];
  const client = clientOf(memoryApi({}, overrides), { telemetry: (event) => events.push(event) });
  return { client, events };
}

const wordsOf = (events: readonly TelemetryEvent[]) =>
  events.map((event) => ('name' in event ? [event.type, event.name, event.code] : [event.type]));

describe('telemetry', () => {
  afterEach(disposeClients);

  it('tells of each read and how long it took', async () => {
    const answer = deferred<number>();
    const { client, events } = observed({ countOpenCampaigns: () => answer.promise });
    const before = Date.now();
    const read = shown(client.openCampaignCount());
    await soon(() => Date.now() - before >= 20);
    answer.resolve(3);
    await read;
    expect(wordsOf(events)).to.deep.equal([['read', 'open-count', undefined]]);
    const [event] = events;
    if (event?.type !== 'read') throw new Error('no read');
    expect(event.durationMs).to.be.within(15, 2_000);
    expect(event.startedAt).to.be.within(before, Date.now());
  });

  it('tells of each attempt that failed, with its code and the server’s id', async () => {
    let calls = 0;
    const { client, events } = observed({
      countOpenCampaigns: async () => {
        calls += 1;
        if (calls > 1) return 3;
        throw new CampaignsError('unavailable', { retryAfterMs: 0, requestId: 'request-1' });
      },
    });
    await shown(client.openCampaignCount());
    await soon(() => events.length === 2);
    expect(wordsOf(events)).to.deep.equal([
      ['read', 'open-count', 'unavailable'],
      ['read', 'open-count', undefined],
    ]);
    expect(events[0]).to.include({ requestId: 'request-1' });
  });

  it('tells of commands, done and refused', async () => {
    const { client, events } = observed({
      cancelSession: () => Promise.reject(new CampaignsError('state-conflict')),
    });
    await client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput());
    await rejection(client.cancelSession(buildSession()));
    await client.uploadImage(new Blob(), 'BRAND_LOGO');
    await soon(() => events.length === 3);
    expect(wordsOf(events)).to.deep.equal([
      ['command', 'register', undefined],
      ['command', 'cancel-session', 'state-conflict'],
      ['command', 'upload-image', undefined],
    ]);
  });

  it('says nothing of what was abandoned', async () => {
    const late = deferred<ReturnType<typeof buildSession>>();
    const { client, events } = observed({ cancelSession: () => late.promise });
    const leaving = new AbortController();
    const cancelled = rejection(client.cancelSession(buildSession(), { signal: leaving.signal }));
    leaving.abort();
    late.resolve(buildSession());
    await cancelled;
    await shown(client.openCampaignCount());
    expect(wordsOf(events)).to.deep.equal([['read', 'open-count', undefined]]);
  });

  it('holds no id, name, key or token of what it is about', async () => {
    const secret = 'a-private-link';
    const { client, events } = observed();
    await shown(client.invitation(secret));
    await shown(client.campaigns({ ...ALL, name: 'a-search' }));
    await client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput({ notes: 'a-note' }));
    await soon(() => events.length === 3);
    const text = JSON.stringify(events);
    for (const word of [secret, 'a-search', 'a-note', CAMPAIGN_ID, client.settings.accountKey]) {
      expect(text).not.to.contain(word);
    }
  });

  it('a callback that throws harms nothing but itself', async () => {
    const { error: original } = console;
    const logged: unknown[] = [];
    console.error = (fault) => logged.push(fault);
    try {
      const fault = new Error('monitoring is down');
      const broken = () => {
        throw fault;
      };
      const error = new CampaignsError('forbidden');
      const client = clientOf(memoryApi({}, { listAccounts: () => Promise.reject(error) }), {
        telemetry: broken,
        onError: broken,
      });
      expect(await shown(client.openCampaignCount())).to.include({ status: 'ready', data: 1 });
      expect(await shown(client.accounts(CAMPAIGN_ID))).to.include({ status: 'error', error });
      await soon(() => logged.length === 3);
      expect(new Set(logged)).to.deep.equal(new Set([fault]));
    } finally {
      console.error = original;
    }
  });

  it('tells once that the merchant has to sign in, until a call is answered or tried again', async () => {
    let signedIn = false;
    const countOpenCampaigns = async () => {
      if (signedIn) return 1;
      throw new CampaignsError('unauthenticated');
    };
    const { client, events } = observed({ countOpenCampaigns });
    const count = client.openCampaignCount();
    await shown(count);
    expect([client.requireSignIn(), client.requireSignIn()]).to.deep.equal([true, false]);
    await count.refresh();
    expect([client.requireSignIn(), client.requireSignIn()]).to.deep.equal([true, false]);
    client.refresh();
    expect(client.requireSignIn()).to.equal(true);
    signedIn = true;
    await shown(client.sessions(CAMPAIGN_ID));
    expect(client.requireSignIn()).to.equal(true);
    const told = () => events.filter(({ type }) => type === 'auth-required').length;
    await soon(() => told() === 4, 'not told each time');
  });

  it('an answer that was on its way before does not count as signed in', async () => {
    const answer = deferred<number>();
    const { client } = observed({ countOpenCampaigns: () => answer.promise });
    const read = shown(client.openCampaignCount());
    const asked = Date.now();
    await soon(() => Date.now() > asked);
    client.requireSignIn();
    answer.resolve(1);
    await read;
    expect(client.requireSignIn()).to.equal(false);
  });
});
