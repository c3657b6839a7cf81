import { CampaignsError, RegistrationIntent, type CampaignsApi } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildInput, buildSession, HOUR_MS } from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import { clientOf, counted, deferred, disposeClients, rejection, soon } from './client-of.js';
import { simulatedPlatform, type Fate } from './simulated-platform.js';

const INPUT = buildInput({ notes: 'First' });
const EDITED = buildInput({ notes: 'Second', mainCategory: 'HEALTH' });

/** One form of a merchant, on a platform and a line of such fates. */
function form(...fates: Fate[]) {
  const platform = simulatedPlatform(fates);
  const client = clientOf(platform.api);
  const intent = new RegistrationIntent('1');
  const submit = (input = INPUT) => client.register(intent, input);
  const refusal = async (input = INPUT) => (await rejection(submit(input))) as CampaignsError;
  const again = () => client.register(new RegistrationIntent('1'), INPUT);
  return { ...platform, client, intent, submit, refusal, again };
}

describe('a registration intent', () => {
  afterEach(disposeClients);

  describe('with a definite answer', () => {
    it('R42 gives the receipt, and starts afresh for the next session', async () => {
      const { submit, sessions, keys } = form('committed');
      expect((await submit()).session).to.equal(sessions[0]);
      await submit();
      expect(sessions).to.have.length(2);
      expect(keys[1]).not.to.equal(keys[0]);
    });

    it('passes the refusal on, and tries the next time under a new key', async () => {
      const { submit, refusal, sessions, keys } = form('refused');
      expect((await refusal()).code).to.equal('quota-exceeded');
      await submit();
      expect(sessions).to.have.length(1);
      expect(keys[1]).not.to.equal(keys[0]);
    });

    it('takes a no for a no, though the kit has no word for its reason', async () => {
      const refuse = () => Promise.reject(new CampaignsError('refused', { message: 'Not today.' }));
      const { api, calls } = counted(memoryApi({}, { register: refuse }));
      const error = await rejection(clientOf(api).register(new RegistrationIntent('1'), INPUT));
      expect(error).to.include({ code: 'refused', message: 'Not today.' });
      expect(calls('register')).to.equal(1);
    });

    it('takes being turned away for an answer when nothing was sent before', async () => {
      const { refusal } = form('turned-away', 'turned-away', 'turned-away');
      expect((await refusal()).code).to.equal('rate-limited');
    });
  });

  describe('whose answer was lost', () => {
    it('asks again under the same key', async () => {
      const { submit, sessions, keys } = form('lost-answer', 'lost', 'committed');
      expect((await submit()).session).to.equal(sessions[0]);
      expect(sessions).to.have.length(1);
      expect(new Set(keys)).to.have.property('size', 1);
    });

    it('finds its session by listing when the line stays dead', async () => {
      const { submit, sessions } = form('lost-answer', 'lost', 'lost');
      expect((await submit()).session).to.equal(sessions[0]);
      await submit();
      expect(sessions).to.have.length(2);
    });

    it('R109 finds its session too where the platform has taken the account itself', async () => {
      const { submit, sessions } = form('lost-answer', 'lost', 'lost');
      const { session } = await submit(buildInput({ accountUid: '' }));
      expect(session).to.equal(sessions[0]);
      expect(session.account.uid).not.to.equal('');
    });

    it('says that the outcome is unknown, and keeps its key for the next try', async () => {
      const { submit, refusal, sessions, keys } = form('lost', 'lost', 'lost');
      const error = await refusal();
      expect(error).to.include({ code: 'outcome-unknown', retriable: true, requestId: 'r-1' });
      await submit();
      expect(sessions).to.have.length(1);
      expect(new Set(keys)).to.have.property('size', 1);
    });

    it('does not take silence of the listing for an answer', async () => {
      const { submit, refusal, sessions, keys, listingFails } = form('lost-answer', 'lost', 'lost');
      listingFails.push(true);
      expect((await refusal()).code).to.equal('outcome-unknown');
      expect((await submit()).session).to.equal(sessions[0]);
      expect(sessions).to.have.length(1);
      expect(new Set(keys)).to.have.property('size', 1);
    });

    it('believes a refusal that comes later', async () => {
      const { submit, refusal, keys } = form('lost-refusal', 'committed');
      expect((await refusal()).code).to.equal('quota-exceeded');
      await submit();
      expect(keys[2]).not.to.equal(keys[0]);
    });

    it('does not believe being turned away at the door', async () => {
      const { submit, refusal, sessions, keys, listingFails } = form(
        'lost-answer',
        'turned-away',
        'turned-away',
      );
      listingFails.push(true);
      expect((await refusal()).code).to.equal('outcome-unknown');
      await submit();
      expect(sessions).to.have.length(1);
      expect(new Set(keys)).to.have.property('size', 1);
    });

    it('does not believe being turned away while nothing is listed yet either', async () => {
      const { submit, refusal, sessions, keys } = form('lost', 'turned-away', 'turned-away');
      expect((await refusal()).code).to.equal('outcome-unknown');
      await submit();
      expect(sessions).to.have.length(1);
      expect(new Set(keys)).to.have.property('size', 1);
    });

    it('doubts whatever a backend throws that is no CampaignsError', async () => {
      const { submit, sessions } = form('stray-throw');
      expect((await submit()).session).to.equal(sessions[0]);
      expect(sessions).to.have.length(1);
    });

    it('does not take the session registered before for its own', async () => {
      const { submit, again, sessions } = form('committed', 'lost', 'lost', 'lost');
      await submit();
      expect(await rejection(again())).to.have.property('code', 'outcome-unknown');
      expect(sessions).to.have.length(1);
    });

    it('does not take an older session of the same values for its own', async () => {
      const { refusal, sessions } = form('lost', 'lost', 'lost');
      const registeredAt = Date.now() - HOUR_MS;
      sessions.push(buildSession({ requestedLivePeriod: INPUT.livePeriod, registeredAt }));
      expect((await refusal()).code).to.equal('outcome-unknown');
    });
  });

  describe('edited after a lost answer', () => {
    it('is not sent when the first values did get through', async () => {
      const { submit, refusal, again, sessions, keys, fates, listingFails } = form(
        'lost-answer',
        'lost',
        'lost',
      );
      listingFails.push(true);
      await refusal();
      const error = await refusal(EDITED);
      expect(error.code).to.equal('already-registered');
      expect(error.details.session).to.equal(sessions[0]);
      expect(keys).to.have.length(3);
      fates.push('lost', 'lost', 'lost');
      expect(await rejection(again())).to.have.property('code', 'outcome-unknown');
      await submit(EDITED);
      expect(sessions.map(({ notes }) => notes)).to.deep.equal(['Second', 'First']);
    });

    it('is sent under a new key when they did not', async () => {
      const { submit, refusal, sessions, keys } = form('lost', 'lost', 'lost');
      await refusal();
      expect((await submit(EDITED)).session.notes).to.equal('Second');
      expect(sessions).to.have.length(1);
      expect(keys[3]).not.to.equal(keys[0]);
    });

    it('waits while nobody can tell', async () => {
      const { refusal, keys, listingFails } = form('lost', 'lost', 'lost');
      listingFails.push(true, true);
      await refusal();
      expect((await refusal(EDITED)).code).to.equal('outcome-unknown');
      expect(keys).to.have.length(3);
    });

    it('is not edited when only the order of its values differs', async () => {
      const { submit, refusal, sessions, listingFails } = form('lost-answer', 'lost', 'lost');
      listingFails.push(true);
      await refusal();
      const reversed = Object.fromEntries(Object.entries(INPUT).toReversed()) as typeof INPUT;
      expect((await submit(reversed)).session).to.equal(sessions[0]);
    });
  });

  it('makes one session of two clicks', async () => {
    const { submit, sessions } = form('lost-answer', 'lost');
    const receipts = await Promise.all([submit(), submit()]);
    expect(sessions).to.have.length(1);
    expect(receipts.map(({ session }) => session)).to.deep.equal([sessions[0], sessions[0]]);
  });

  it('looks for the session of a click whose answer is still awaited before it sends other values', async () => {
    const { api, sessions } = simulatedPlatform();
    const answers = deferred();
    const register: CampaignsApi['register'] = async (...call) => {
      const receipt = await api.register(...call);
      await answers.promise;
      return receipt;
    };
    const client = clientOf({ ...api, register });
    const intent = new RegistrationIntent('1');
    const first = client.register(intent, INPUT);
    const second = rejection(client.register(intent, EDITED));
    expect(await second).to.have.property('code', 'already-registered');
    answers.resolve();
    expect((await first).session).to.equal(sessions[0]);
    expect(sessions).to.have.length(1);
  });

  it('keeps its key when it is abandoned on the way', async () => {
    const keys: string[] = [];
    const register: CampaignsApi['register'] = (_, __, { idempotencyKey, signal }) => {
      keys.push(idempotencyKey);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const told: unknown[] = [];
    const { api, calls } = counted(memoryApi({}, { register }));
    const client = clientOf(api, { onError: (error) => told.push(error) });
    const intent = new RegistrationIntent('1');
    for (const click of [1, 2]) {
      const abort = new AbortController();
      const abandoned = rejection(client.register(intent, INPUT, abort));
      await soon(() => keys.length === click);
      abort.abort('left the page');
      expect(await abandoned).to.equal('left the page');
    }
    expect(keys[1]).to.equal(keys[0]);
    expect(calls('listSessions')).to.equal(0);
    expect(told).to.be.empty;
  });

  it('tells the host what the merchant is told, once', async () => {
    const told: CampaignsError[] = [];
    const { api } = simulatedPlatform(['lost', 'lost', 'lost', 'lost-answer', 'stray-throw']);
    const client = clientOf(api, { onError: (error) => told.push(error) });
    const intent = new RegistrationIntent('1');
    const error = await rejection(client.register(intent, INPUT));
    await client.register(intent, INPUT);
    expect(told).to.deep.equal([error]);
  });
});
