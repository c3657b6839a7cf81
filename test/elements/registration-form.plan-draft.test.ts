import {
  CampaignsError,
  type Campaign,
  type CampaignsApi,
  type RegistrationInput,
} from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { buildCampaign, buildSession } from '../support/build.js';
import { byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { idle, never } from '../support/element-fixture.js';
import { pageOf } from '../support/memory-api.js';
import { browser, hidePage, saved } from './registration-form.draft.fixture.js';
import { fillIn, submit } from './registration-form.fixture.js';
import { plannedRows, press, repeatDaily } from './registration-form.plan.fixture.js';

interface Sent {
  readonly startsAt: number;
  readonly key: string;
}

/** A backend that notes what it is sent; `answer` may refuse an attempt, or never come. */
function platform(answer: (attempt: number) => void | Promise<void> = () => undefined) {
  const sent: Sent[] = [];
  const register: CampaignsApi['register'] = async (
    _id,
    { livePeriod }: RegistrationInput,
    { idempotencyKey },
  ) => {
    sent.push({ startsAt: livePeriod.startsAt, key: idempotencyKey });
    const id = `new-${livePeriod.startsAt}`;
    await answer(sent.length);
    return { session: buildSession({ id }) };
  };
  return { sent, api: { register, listSessions: async () => pageOf([]) } };
}

async function planned(form: RegistrationForm): Promise<RegistrationForm> {
  await fillIn(form);
  await repeatDaily(form, 3);
  return form;
}

/** A browser whose page went away while the second of three rows was on its way, and what had been sent by then. */
async function goneMidway() {
  const merchant = browser();
  const { api, sent } = platform((attempt) => (attempt === 2 ? never() : undefined));
  const form = await planned(await merchant.load({ api }));
  await submit(form);
  await waitUntil(() => sent.length === 2);
  hidePage();
  form.remove();
  return { ...merchant, before: sent };
}

const register = { enabled: false, reason: 'REGISTRATION_CLOSED' } as const;
const CLOSED: Partial<Campaign> = {
  registrationStatus: 'CLOSED',
  actions: { ...buildCampaign().actions, register },
};

describe('<registration-form> plan, kept', () => {
  it('brings its rows back after a reload', async () => {
    const merchant = browser();
    const form = await planned(await merchant.load());
    const rows = plannedRows(form);
    hidePage();
    await saved(merchant, '"plan"');
    form.remove();
    const again = await merchant.load();
    expect(plannedRows(again)).to.deep.equal(rows);
    expect(again.dirty).to.equal(true);
  });

  it('R43 R44 knows after a reload what was registered, and asks for a lost answer under its key', async () => {
    const { load, before, texts } = await goneMidway();
    const { api, sent } = platform();
    const form = await load({ api });
    const [first, second, third] = plannedRows(form);
    expect(first).to.match(/Under review Session new-/);
    expect(second).to.match(/Not known yet The answer was lost/);
    expect(third).to.contain('Ready');
    expect(byRole(form, 'button', 'Remove row 2').ariaDisabled).to.equal('true');
    await press(form, 'Submit the remaining 2');
    await findByRole(form, 'heading', '3 sessions are under review');
    expect(sent).to.have.length(2);
    expect(sent[0]).to.deep.equal(before[1]);
    expect(before.map(({ startsAt }) => startsAt)).not.to.include(sent[1]?.startsAt);
    await waitUntil(() => texts.size === 0);
  });

  it('R44 asks for a lost answer even when registration has closed, and sends nothing else', async () => {
    const { load, before } = await goneMidway();
    const { api, sent } = platform();
    const form = await load({ api, campaign: CLOSED });
    expect(textOf(form)).to.contain('Registration is closed.');
    await press(form, 'Submit the remaining 1');
    await waitUntil(() => focusedName() === '2 sessions are under review');
    expect(sent).to.deep.equal([before[1]]);
    expect(byRole(form, 'button', /^Submit/).ariaDisabled).to.equal('true');
    expect(textOf(form)).to.contain('This cannot be submitted now.');
  });

  it('is not shown to another shop while it is sent, and is not doubled after that', async () => {
    const merchant = browser();
    const { api, sent } = platform((attempt) => (attempt === 2 ? never() : undefined));
    const form = await planned(await merchant.load({ api }));
    await submit(form);
    await waitUntil(() => sent.length === 2);
    form.connectedClient?.update({ accountKey: 'another shop' });
    await idle(form);
    expect(plannedRows(form)).to.have.length(0);
    expect(form.dirty).to.equal(false);
    form.connectedClient?.update({ accountKey: merchant.accountKey });
    await idle(form);
    await waitUntil(() => plannedRows(form)[1]?.includes('Not known yet'));
    await press(form, 'Submit the remaining 2');
    await findByRole(form, 'heading', '3 sessions are under review');
    expect(sent[2]).to.deep.equal(sent[1]);
    expect(sent).to.have.length(4);
  });

  it('R44 calls a row unknown when the connection to the platform was changed under it', async () => {
    const { api } = platform();
    const register: CampaignsApi['register'] = (_id, _input, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new CampaignsError('network')));
      });
    const form = await planned(await browser().load({ api: { ...api, register } }));
    await submit(form);
    await waitUntil(() => plannedRows(form)[0]?.includes('Submitting…'));
    const client = form.connectedClient;
    client?.update({ api: { ...client.settings.api } });
    await waitUntil(() => plannedRows(form)[0]?.includes('Not known yet'));
    expect(textOf(form)).to.contain('1 answer was lost: submit again');
    expect(textOf(form)).to.contain('2 rows were not submitted');
  });

  it('R49 says before it is discarded what is at the platform already', async () => {
    const { load } = await goneMidway();
    const form = await load({ api: platform().api });
    await press(form, 'Discard draft');
    const dialog = await findByRole(form, 'dialog', 'Discard this registration?');
    expect(dialog.textContent).to.contain('1 session is under review already and stays so.');
    expect(dialog.textContent).to.contain('One answer of the platform is still open');
    expect(dialog.textContent).not.to.contain('Nothing has been submitted');
  });

  it('leads to the end when the last row that was not sent is removed', async () => {
    const refused = new CampaignsError('validation-failed');
    const { api } = platform((attempt) => {
      if (attempt === 2) throw refused;
    });
    const form = await planned(await browser().load({ api }));
    await submit(form);
    await waitUntil(() => plannedRows(form)[1]?.includes('Refused'));
    await press(form, 'Remove row 2');
    await waitUntil(() => focusedName() === '2 sessions are under review');
  });
});
