import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsApi,
  type CampaignsClient,
  type IntentSnapshot,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildInput } from '../../support/build.js';
import { clientOf, disposeClients } from './client-of.js';
import { FATES, simulatedPlatform } from './simulated-platform.js';

const VERSIONS = [
  buildInput({ notes: 'First' }),
  buildInput({ notes: 'Second' }),
  buildInput({ notes: 'Third', mainCategory: 'HEALTH' }),
];

const fates = fc.array(fc.constantFrom(...FATES), { maxLength: 12 });
const listings = fc.array(fc.boolean(), { maxLength: 6 });
const clicks = fc.array(fc.constantFrom(...VERSIONS), { minLength: 1, maxLength: 6 });

/** What is written down at the moment, as a storage would keep it. */
function notebook(intents: { current: RegistrationIntent }) {
  let text: string | undefined;
  const write = async () => void (text = JSON.stringify(intents.current.snapshot()));
  const read = () => text && (JSON.parse(text) as IntentSnapshot);
  return { write, read };
}

/** The same, but every click happens on a page loaded anew: only what was written down is known. */
async function persistOverReloads(api: CampaignsApi, values: readonly RegistrationInput[]) {
  const intents = { current: new RegistrationIntent('1') };
  const { write, read } = notebook(intents);
  for (const sent of values) {
    const snapshot = read();
    intents.current = snapshot
      ? RegistrationIntent.restore(snapshot, write)
      : new RegistrationIntent('1', write);
    try {
      return { sent, session: (await clientOf(api).register(intents.current, sent)).session };
    } catch (thrown) {
      const { session } = CampaignsError.from(thrown).details;
      if (session) return { session };
      await write();
    }
  }
  return {};
}

interface End {
  readonly session?: Session | undefined;
  readonly sent?: RegistrationInput;
  readonly error?: CampaignsError;
}

/** Submits whatever the form holds at each click, until the merchant knows that the session is registered. */
async function persist(client: CampaignsClient, values: readonly RegistrationInput[]) {
  const intent = new RegistrationIntent('1');
  let end: End = {};
  for (const sent of values) {
    try {
      return { sent, session: (await client.register(intent, sent)).session } satisfies End;
    } catch (thrown) {
      const error = CampaignsError.from(thrown);
      end = { error, session: error.details.session };
      if (end.session) return end;
    }
  }
  return end;
}

describe('registering over a bad line', () => {
  afterEach(disposeClients);

  it('R43 never makes two sessions of one wish, and never claims one that is not there', async () => {
    await fc.assert(
      fc.asyncProperty(fates, listings, clicks, async (lineFates, listingFails, values) => {
        const { api, sessions } = simulatedPlatform([...lineFates], [...listingFails]);
        const end: End = await persist(clientOf(api), values);
        disposeClients();
        expect(sessions.length).to.be.at.most(1);
        if (end.session) expect(end.session).to.equal(sessions[0]);
        if (end.sent) expect(end.session?.mainCategory).to.equal(end.sent.mainCategory);
        const refused = end.error?.code === 'quota-exceeded';
        if (refused) expect(sessions).to.be.empty;
      }),
    );
  });

  it('R43 never makes two sessions of one wish when the page is reloaded after every click', async () => {
    await fc.assert(
      fc.asyncProperty(fates, listings, clicks, async (lineFates, listingFails, values) => {
        const { api, sessions } = simulatedPlatform([...lineFates], [...listingFails]);
        const end: End = await persistOverReloads(api, values);
        disposeClients();
        expect(sessions.length).to.be.at.most(1);
        if (end.session) expect(end.session).to.equal(sessions[0]);
      }),
    );
  });

  it('R43 R88 makes as many sessions as there are wishes, however alike', async () => {
    const [input] = VERSIONS;
    const patience = Array.from({ length: 20 }, () => input ?? buildInput());
    await fc.assert(
      fc.asyncProperty(fates, listings, async (lineFates, listingFails) => {
        const { api, sessions } = simulatedPlatform([...lineFates], [...listingFails]);
        const client = clientOf(api);
        const ends: End[] = [];
        for (let wish = 0; wish < 3; wish += 1) ends.push(await persist(client, patience));
        disposeClients();
        const ids = ends.map(({ session }) => session?.id);
        expect(sessions.map(({ id }) => id).toReversed()).to.deep.equal(ids);
      }),
    );
  });
});
