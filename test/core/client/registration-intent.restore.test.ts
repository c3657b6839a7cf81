import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsApi,
  type IntentSnapshot,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildInput } from '../../support/build.js';
import { clientOf, deferred, disposeClients, rejection, soon } from './client-of.js';
import { heldTimers } from './held-timers.js';
import { simulatedPlatform, type Fate } from './simulated-platform.js';

const INPUT = buildInput({ notes: 'First', merchandiseSupport: undefined });
const EDITED = buildInput({ notes: 'Second', mainCategory: 'HEALTH' });

/** A page that is gone before the answer came, and the one loaded after it. */
async function reloaded(...fates: Fate[]) {
  const platform = simulatedPlatform(fates);
  const seen: IntentSnapshot[] = [];
  const first = new RegistrationIntent('1', async () => {
    const snapshot = first.snapshot();
    if (snapshot) seen.push(JSON.parse(JSON.stringify(snapshot)) as IntentSnapshot);
  });
  const leaving = new AbortController();
  const register: CampaignsApi['register'] = async (...call) => {
    try {
      return await platform.api.register(...call);
    } finally {
      leaving.abort('gone');
    }
  };
  const gone = clientOf({ ...platform.api, register }).register(first, INPUT, leaving);
  expect(await rejection(gone)).to.equal('gone');
  const [snapshot] = seen;
  if (!snapshot) throw new Error('Nothing was written down.');
  const intent = RegistrationIntent.restore(snapshot);
  const client = clientOf(platform.api);
  const submit = (input = INPUT) => client.register(intent, input);
  return { ...platform, snapshot, intent, submit };
}

describe('a registration intent over a reload', () => {
  afterEach(disposeClients);

  it('R43 is written down before anything goes out', async () => {
    const { api, keys } = simulatedPlatform();
    const { promise, resolve } = deferred();
    const intent = new RegistrationIntent('1', () => promise);
    const registered = clientOf(api).register(intent, INPUT);
    await soon(() => intent.snapshot() !== undefined);
    expect(keys).to.be.empty;
    const { key } = intent.snapshot() ?? {};
    resolve();
    await registered;
    expect(keys).to.deep.equal([key]);
  });

  it('goes out all the same when it cannot be written down', async () => {
    const { api, sessions } = simulatedPlatform();
    const intent = new RegistrationIntent('1', () => Promise.reject(new Error('full')));
    await clientOf(api).register(intent, INPUT);
    expect(sessions).to.have.length(1);
  });

  it('goes out all the same when writing it down takes for ever', async () => {
    const timers = heldTimers();
    try {
      const { api, sessions } = simulatedPlatform();
      const intent = new RegistrationIntent('1', () => new Promise(() => undefined));
      const registered = clientOf(api).register(intent, INPUT);
      await soon(() => timers.delays.includes(3_000));
      timers.pass((delay) => delay === 3_000);
      await registered;
      expect(sessions).to.have.length(1);
    } finally {
      timers.restore();
    }
  });

  it('has nothing to write down before it is submitted and after a definite answer', async () => {
    const { api } = simulatedPlatform(['refused']);
    const intent = new RegistrationIntent('1');
    expect(intent.snapshot()).to.equal(undefined);
    await rejection(clientOf(api).register(intent, INPUT));
    expect(intent.snapshot()).to.equal(undefined);
  });

  it('R43 finds the session that was made before the page was gone', async () => {
    const { submit, sessions, keys, intent } = await reloaded('committed');
    expect((await submit()).session).to.equal(sessions[0]);
    expect(sessions).to.have.length(1);
    expect(keys).to.have.length(1);
    expect(intent.snapshot()).to.equal(undefined);
  });

  it('R43 takes no session of the same values for its own that stood before it', async () => {
    const { api, sessions } = simulatedPlatform(['committed', 'lost', 'lost', 'lost']);
    const client = clientOf(api);
    const before = await client.register(new RegistrationIntent('1'), INPUT);
    const second = new RegistrationIntent('1');
    await rejection(client.register(second, INPUT));
    const kept = JSON.parse(JSON.stringify(second.snapshot())) as IntentSnapshot;
    const receipt = await clientOf(api).register(RegistrationIntent.restore(kept), INPUT);
    expect(sessions).to.have.length(2);
    expect(receipt.session.id).not.to.equal(before.session.id);
  });

  it('R43 goes out again under its old key when nothing had arrived', async () => {
    const { submit, sessions, keys, snapshot } = await reloaded('lost');
    await submit();
    expect(sessions).to.have.length(1);
    expect(keys).to.deep.equal([snapshot.key, snapshot.key]);
  });

  it('sends nothing while nobody can tell what became of it', async () => {
    const { submit, sessions, keys, listingFails } = await reloaded('committed');
    listingFails.push(true);
    expect(await rejection(submit())).to.have.property('code', 'outcome-unknown');
    expect(keys).to.have.length(1);
    expect((await submit()).session).to.equal(sessions[0]);
  });

  it('R43 tells of the session when other values are submitted after the reload', async () => {
    const { submit, sessions } = await reloaded('committed');
    const error = CampaignsError.from(await rejection(submit(EDITED)));
    expect(error.code).to.equal('already-registered');
    expect(error.details.session).to.equal(sessions[0]);
    expect(sessions).to.have.length(1);
  });
});
