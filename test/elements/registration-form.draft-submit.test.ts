import {
  CampaignsError,
  type RegistrationInput,
  type WriteOptions,
} from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { buildCampaign, buildSession } from '../support/build.js';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { never } from '../support/element-fixture.js';
import { pageOf } from '../support/memory-api.js';
import { browser, hidePage, saved } from './registration-form.draft.fixture.js';
import { enter, fillIn, submit } from './registration-form.fixture.js';

/** A browser whose page went away while a registration was on its way, and the key that was written down for it. */
async function goneMidway() {
  const merchant = browser();
  const keys: string[] = [];
  const register = (_id: string, _input: RegistrationInput, options: WriteOptions) => {
    keys.push(options.idempotencyKey);
    return never();
  };
  const form = await merchant.load({ api: { register } });
  await fillIn(form);
  await submit(form);
  await waitUntil(() => keys.length === 1);
  form.remove();
  return { ...merchant, key: keys[0] };
}

describe('<registration-form> draft of a registration on its way', () => {
  it('R43 is written down with its key before it goes out', async () => {
    const merchant = browser();
    const written: string[] = [];
    const register = async (_id: string, _input: RegistrationInput, options: WriteOptions) => {
      const text = [...merchant.texts.values()].join();
      written.push(text.includes(options.idempotencyKey) ? 'before' : 'after');
      return { session: buildSession() };
    };
    const form = await merchant.load({ api: { register } });
    await fillIn(form);
    await submit(form);
    await findByRole(form, 'heading', /is under review/);
    expect(written).to.deep.equal(['before']);
  });

  it('R43 R44 finds its session after a reload, and sends nothing', async () => {
    const merchant = await goneMidway();
    const session = buildSession({ id: 'made-before' });
    const register = () => expect.fail('sent');
    const api = { register, listSessions: async () => pageOf([session]) };
    const form = await merchant.load({ api });
    await waitUntil(() => textOf(form).includes('it will not be done twice'));
    await submit(form);
    await findByRole(form, 'heading', 'Session made-before is under review');
    await waitUntil(() => merchant.texts.size === 0);
  });

  it('R43 goes out again under the same key when nothing had arrived', async () => {
    const merchant = await goneMidway();
    const keys: string[] = [];
    const register = async (_id: string, _input: RegistrationInput, options: WriteOptions) => {
      keys.push(options.idempotencyKey);
      return { session: buildSession({ id: 'new-1' }) };
    };
    const form = await merchant.load({ api: { register, listSessions: async () => pageOf([]) } });
    await submit(form);
    await findByRole(form, 'heading', 'Session new-1 is under review');
    expect(keys).to.deep.equal([merchant.key]);
  });

  it('R43 does not send other values before it is known what became of the first', async () => {
    const merchant = await goneMidway();
    const listSessions = () => Promise.reject(new CampaignsError('network', { retryAfterMs: 0 }));
    const register = () => expect.fail('sent');
    const form = await merchant.load({ api: { register, listSessions } });
    await enter(form, /^Notes/, 'Another note');
    await submit(form);
    await waitUntil(() => textOf(form).includes('it will not be done twice'));
    hidePage();
    await saved(merchant, String(merchant.key));
    expect(allByRole(form, 'heading', /under review/)).to.have.length(0);
    expect(byRole(form, 'button', /^Submit/).ariaDisabled).to.equal('false');
  });

  it('R43 R92 is written down for a copy that nobody has changed, too', async () => {
    const merchant = browser();
    const sessions = [buildSession()];
    const keys: string[] = [];
    const register = (_id: string, _input: RegistrationInput, options: WriteOptions) => {
      keys.push(options.idempotencyKey);
      return never();
    };
    const form = await merchant.load({
      sessions,
      duplicateOf: buildSession().id,
      api: { register },
    });
    await submit(form);
    await waitUntil(() => keys.length === 1);
    expect([...merchant.texts.values()].join()).to.contain(String(keys[0]));
    expect(form.dirty).to.equal(true);
  });

  it('R44 is asked after as it was sent when registration has closed, whatever is wrong with it by now', async () => {
    const merchant = await goneMidway();
    const made = buildSession({ id: 'made-before' });
    const closed = { enabled: false, reason: 'REGISTRATION_CLOSED' };
    const campaign = { actions: { ...buildCampaign().actions, register: closed }, categories: [] };
    const api = { register: () => expect.fail('sent'), listSessions: async () => pageOf([made]) };
    const form = await merchant.load({ api, campaign });
    expect(textOf(form)).to.contain('Registration is closed.');
    await submit(form);
    await findByRole(form, 'heading', 'Session made-before is under review');
  });

  it('R43 comes before a plan, in which it could get through twice', async () => {
    const merchant = await goneMidway();
    const form = await merchant.load();
    byRole(form, 'button', 'Plan more sessions').click();
    await form.updateComplete;
    expect(textOf(form)).to.contain('Submit again first, to find out whether it went through.');
    expect(allByRole(form, 'button', 'Add these sessions')).to.have.length(0);
  });

  it('R49 is not said to be unsent before it is discarded', async () => {
    const merchant = await goneMidway();
    const form = await merchant.load();
    byRole(form, 'button', 'Cancel').click();
    const dialog = await findByRole(form, 'dialog');
    expect(dialog.textContent).to.contain('One answer of the platform is still open');
    expect(dialog.textContent).not.to.contain('Nothing has been submitted');
  });
});
