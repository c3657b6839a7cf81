import {
  CampaignsError,
  type CampaignsApi,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import type { LscSessionRegister, RegistrationForm } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { buildSession } from '../support/build.js';
import { allByRole, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { deferred, move } from '../support/element-fixture.js';
import { pageOf } from '../support/memory-api.js';
import { choose, fillIn, showForm, submit } from './registration-form.fixture.js';
import { pasteRows, plannedRows, press, repeatDaily } from './registration-form.plan.fixture.js';

interface Sent {
  readonly input: RegistrationInput;
  readonly key: string;
}

type Answer = (attempt: number) => void | Promise<void>;

/** A form with three planned days, what it sends, and the sessions it tells of; `answer` may refuse an attempt. */
async function plannedForm(
  answer: Answer,
  plan = (form: RegistrationForm) => repeatDaily(form, 3),
) {
  const sent: Sent[] = [];
  const told: Session[] = [];
  const register: CampaignsApi['register'] = async (_id, input, { idempotencyKey }) => {
    sent.push({ input, key: idempotencyKey });
    const attempt = sent.length;
    await answer(attempt);
    return { session: buildSession({ id: `new-${attempt}` }) };
  };
  const form = await showForm({ api: { register, listSessions: async () => pageOf([]) } });
  form.addEventListener('lsc-session-register', (event: LscSessionRegister) =>
    told.push(event.detail),
  );
  await fillIn(form);
  await plan(form);
  return { form, sent, told };
}

function refusing(attempt: number, error: () => CampaignsError): Answer {
  return (now) => {
    if (now === attempt) throw error();
  };
}

const refusedNotes = () =>
  new CampaignsError('validation-failed', {
    fields: [{ field: 'notes', code: 'CONTACT', detail: 'Leave out the phone number.' }],
  });

describe('<registration-form> plan, submitted', () => {
  it('R42 R43 sends each row once under a key of its own, and tells of each session', async () => {
    const { form, sent, told } = await plannedForm(() => undefined);
    await submit(form);
    await findByRole(form, 'heading', '3 sessions are under review');
    await waitUntil(() => focusedName() === '3 sessions are under review');
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(3);
    expect(new Set(sent.map(({ input }) => input.livePeriod.startsAt)).size).to.equal(3);
    expect(told.map(({ id }) => id)).to.deep.equal(['new-1', 'new-2', 'new-3']);
    expect(textOf(form)).to.match(/Session new-1.*Session new-2.*Session new-3/);
    expect(textOf(form)).to.contain('Mar 6, 2026, 10:00–15:00 (GMT+7)');
    expect(form.dirty).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('R43 sends one row after the other and shows how far it is', async () => {
    const gate = deferred<undefined>();
    const { form, sent } = await plannedForm((attempt) =>
      attempt === 2 ? gate.promise : undefined,
    );
    await submit(form);
    await waitUntil(() => textOf(form).includes('1 of 3 submitted'));
    expect(sent).to.have.length(2);
    expect(plannedRows(form)[0]).to.match(/Under review Session new-1/);
    expect(plannedRows(form)[1]).to.contain('Submitting…');
    expect(byRole(form, 'progressbar').getAttribute('aria-label')).to.equal('1 of 3 submitted');
    await expect(form).to.be.accessible();
    await submit(form);
    gate.resolve(undefined);
    await findByRole(form, 'heading', '3 sessions are under review');
    expect(sent).to.have.length(3);
  });

  it('keeps a refused row with its problem and goes on; a second run sends that row alone', async () => {
    const { form, sent } = await plannedForm(refusing(2, refusedNotes));
    await submit(form);
    await waitUntil(() => focusedName() === '2 sessions are under review');
    expect(plannedRows(form)[1]).to.match(/Refused Leave out the phone number\./);
    expect(plannedRows(form)[2]).to.match(/Under review Session new-3/);
    expect(textOf(form)).to.contain('1 row was not submitted and stays in the table.');
    await press(form, 'Submit the remaining 1');
    await findByRole(form, 'heading', '3 sessions are under review');
    expect(sent.map(({ input }) => input.livePeriod.startsAt)).to.deep.equal(
      [0, 1, 2, 1].map((row) => sent[row]?.input.livePeriod.startsAt),
    );
  });

  it('R44 ends the run at a refusal that concerns all, and says what is safe', async () => {
    const { form, sent } = await plannedForm(
      refusing(2, () => new CampaignsError('quota-exceeded', { requestId: 'r-29' })),
    );
    await submit(form);
    const alert = await findByRole(form, 'alert');
    expect(alert.textContent).to.match(/registrations of this campaign are used.*stays so.*r-29/s);
    expect(alert.textContent).not.to.contain('Nothing was submitted');
    expect(sent).to.have.length(2);
    expect(plannedRows(form)[1]).to.contain('Ready');
    expect(byRole(form, 'button', /^Submit the remaining 2/)).to.exist;
  });

  it('asks for a lost answer again under the same key and with the same values', async () => {
    const { form, sent } = await plannedForm(refusing(2, () => new CampaignsError('protocol')));
    await submit(form);
    await findByRole(form, 'alert');
    expect(plannedRows(form)[1]).to.match(/Not known yet The answer was lost/);
    expect(sent).to.have.length(2);
    expect(byRole(form, 'button', 'Remove row 2').ariaDisabled).to.equal('true');
    await choose(form, 'checkbox', /Level A/);
    await press(form, 'Submit the remaining 2');
    await findByRole(form, 'heading', '3 sessions are under review');
    expect(sent).to.have.length(4);
    expect(sent[2]).to.deep.equal(sent[1]);
    expect(sent[3]?.input.willingnessLevels).to.deep.equal(['S']);
  });

  it('does not send what has a problem', async () => {
    const { form, sent } = await plannedForm(
      () => undefined,
      (each) => pasteRows(each, ['2026-03-06 10:00', '5h'], ['soon', '5h']),
    );
    await press(form, 'Submit 1 registration');
    await waitUntil(() => focusedName() === '1 session is under review');
    expect(sent).to.have.length(1);
    expect(form.dirty).to.equal(true);
    await press(form, 'Submit registrations');
    await waitUntil(() => /^Planned sessions/.test(focusedName()) || sent.length > 1);
    expect(sent).to.have.length(1);
  });

  it('stops between rows', async () => {
    const gate = deferred<undefined>();
    const { form, sent } = await plannedForm(() => gate.promise);
    await submit(form);
    await waitUntil(() => sent.length === 1);
    await press(form, 'Stop after this one');
    expect(byRole(form, 'button', 'Remove row 3').ariaDisabled).to.equal('true');
    gate.resolve(undefined);
    await waitUntil(() => focusedName() === '1 session is under review');
    expect(sent).to.have.length(1);
    expect(byRole(form, 'button', /^Submit the remaining 2/)).to.exist;
  });

  it('survives being moved while it is sent', async () => {
    const gate = deferred<undefined>();
    const { form, sent } = await plannedForm((attempt) =>
      attempt === 1 ? gate.promise : undefined,
    );
    await submit(form);
    await move(form);
    gate.resolve(undefined);
    await findByRole(form, 'heading', '3 sessions are under review');
    expect(sent).to.have.length(3);
  });

  it('sends nothing more once it has left the page, and doubles nothing when it is back', async () => {
    const gate = deferred<undefined>();
    const { form, sent } = await plannedForm((attempt) =>
      attempt === 1 ? gate.promise : undefined,
    );
    await submit(form);
    await waitUntil(() => sent.length === 1);
    const place = form.parentElement;
    form.remove();
    await Promise.resolve();
    gate.resolve(undefined);
    place?.append(form);
    await waitUntil(() => plannedRows(form)[0]?.includes('Not known yet'));
    expect(sent).to.have.length(1);
    await press(form, 'Submit 3 registrations');
    await findByRole(form, 'heading', '3 sessions are under review');
    // A draft has kept it meanwhile, and knows nothing of members that are not there.
    expect(JSON.stringify(sent[1])).to.equal(JSON.stringify(sent[0]));
    expect(sent).to.have.length(4);
  });

  it('R49 is forgotten when the form is given up', async () => {
    const { form } = await plannedForm(() => undefined);
    await press(form, 'Cancel');
    await findByRole(form, 'dialog', 'Discard this registration?');
    await press(form, 'Discard registration');
    expect(plannedRows(form)).to.deep.equal([]);
    expect(allByRole(form, 'button', 'Submit registration')).to.have.length(1);
    expect(form.dirty).to.equal(false);
  });
});
