import {
  CampaignsError,
  createCampaignsClient,
  type CampaignsApi,
  type CampaignsClient,
  type TelemetryEvent,
} from '@livestream-campaigns/core';
import type { LscAuthRequired, LscError, RegistrationForm } from '@livestream-campaigns/elements';
import { createHttpApi, type AccessTokenRequest } from '@livestream-campaigns/http';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { TemplateResult } from 'lit';
import { BASE_URL, on } from '../http/worker.js';
import { buildCampaign, buildSession } from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, textOf } from '../support/by-role.js';
import { idle, nextTask, testClient } from '../support/element-fixture.js';
import { heldConsole } from '../support/held-console.js';
import { memoryApi, type MemoryData } from '../support/memory-api.js';
import {
  enter,
  fillIn,
  formTemplate,
  submit,
  WITHOUT_IMAGES,
} from '../elements/registration-form.fixture.js';

/** A portal whose merchant is signed in or not, and its backend, which asks for that with every verb. */
function portal(data: MemoryData = { sessions: [buildSession()] }) {
  const state = { signedIn: true };
  const memory = memoryApi(data);
  const api = new Proxy(memory, {
    get: (target, name: keyof CampaignsApi) => {
      const verb = target[name] as ((...values: unknown[]) => unknown) | undefined;
      if (!verb) return undefined;
      return async (...values: unknown[]) => {
        if (!state.signedIn) throw new CampaignsError('unauthenticated');
        return verb(...values);
      };
    },
  });
  return { state, api, client: testClient(api) };
}

/** A part of the host's page, and what it has heard. */
async function hearing(template: TemplateResult) {
  const asked: LscAuthRequired[] = [];
  const errors: LscError[] = [];
  const page = await fixture<HTMLElement>(
    html`<section
      @lsc-auth-required=${(event: LscAuthRequired) => asked.push(event)}
      @lsc-error=${(event: LscError) => errors.push(event)}
    >
      ${template}
    </section>`,
  );
  return { page, asked, errors };
}

function listAndTable(client: CampaignsClient) {
  return html`<campaign-list .client=${client}></campaign-list>
    <session-table campaign-id="1" .client=${client}></session-table>`;
}

const signedOutIn = (page: Element) =>
  [...page.children].every((each) => textOf(each).includes('signed out'));

describe('lsc-auth-required', () => {
  it('is heard once, however many reads find the merchant signed out', async () => {
    const { state, client } = portal();
    state.signedIn = false;
    const { page, asked, errors } = await hearing(listAndTable(client));
    await waitUntil(() => signedOutIn(page));
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(errors.length).to.be.greaterThan(1);
    expect(new Set(errors.map(({ detail }) => detail.code))).to.deep.equal(
      new Set(['unauthenticated']),
    );
  });

  it('brings everything back by retry() once the merchant has signed in', async () => {
    const { state, client } = portal();
    state.signedIn = false;
    const { page, asked } = await hearing(listAndTable(client));
    await waitUntil(() => signedOutIn(page));
    state.signedIn = true;
    asked[0]?.retry();
    await waitUntil(() => [...page.children].every((each) => !textOf(each).includes('signed out')));
    for (const each of page.children) expect(allByRole(each, 'alert')).to.have.length(0);
  });

  it('comes back by client.refresh() as well, and the next time is told anew', async () => {
    const { state, client } = portal();
    const { page, asked } = await hearing(listAndTable(client));
    await findByRole(page.children[1] as Element, 'table');
    state.signedIn = false;
    client.refresh();
    await waitUntil(() => asked.length === 1 && signedOutIn(page));
    byRole(page.children[1] as Element, 'table');
    state.signedIn = true;
    client.refresh();
    await waitUntil(() => !signedOutIn(page));
    state.signedIn = false;
    client.refresh();
    await waitUntil(() => asked.length === 2);
  });

  it('is told again when the merchant tries again, and not when the page does so by itself', async () => {
    const { state, client } = portal();
    state.signedIn = false;
    const { page, asked, errors } = await hearing(
      html`<campaign-entry .client=${client}></campaign-entry>`,
    );
    await waitUntil(() => errors.length === 1);
    await client.openCampaignCount().refresh();
    await waitUntil(() => asked.length === 2);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await waitUntil(() => errors.length === 3);
    expect(asked).to.have.length(2);
    byRole(page.children[0] as Element, 'button', 'Try again').click();
    await waitUntil(() => asked.length === 3);
  });

  it('leaves the console alone when the host takes it', async () => {
    const log = heldConsole();
    try {
      const { state, client } = portal();
      state.signedIn = false;
      const take = (event: Event) => event.preventDefault();
      const entry = await fixture(
        html`<campaign-entry .client=${client} @lsc-auth-required=${take}></campaign-entry>`,
      );
      await findByRole(entry, 'button', /again/);
      expect(log.lines).to.have.length(0);
    } finally {
      log.restore();
    }
  });

  it('keeps what is typed; retry() sends the registration that was refused for it', async () => {
    const { state, api } = portal();
    const { page, asked } = await hearing(formTemplate({ api: { register: api.register } }));
    const form = page.children[0] as RegistrationForm;
    await idle(form);
    await fillIn(form);
    await enter(form, /^Notes/, 'Live from the workshop');
    state.signedIn = false;
    await submit(form);
    await waitUntil(() => asked.length === 1);
    expect(textOf(form)).to.contain('signed out');
    expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
    state.signedIn = true;
    asked[0]?.retry();
    await findByRole(form, 'heading', /is under review/);
  });

  it('asks for each submission of a merchant who is still signed out', async () => {
    // Nothing is answered: an answer would be a reason to ask anew by itself.
    const { state, client } = portal({
      campaigns: [buildCampaign({ id: '1', fields: WITHOUT_IMAGES })],
    });
    const { page, asked } = await hearing(
      html`<registration-form campaign-id="1" .client=${client}></registration-form>`,
    );
    const form = page.children[0] as RegistrationForm;
    await idle(form);
    await fillIn(form);
    state.signedIn = false;
    await submit(form);
    await waitUntil(() => asked.length === 1);
    await submit(form);
    await waitUntil(() => asked.length === 2);
  });

  it('does nothing by retry() once another shop has signed in', async () => {
    const { state, client } = portal();
    let reads = 0;
    const telemetry = (event: TelemetryEvent) => {
      if (event.type === 'read' && event.name === 'open-count') reads += 1;
    };
    state.signedIn = false;
    const { page, asked } = await hearing(
      html`<campaign-entry .client=${client}></campaign-entry>`,
    );
    await waitUntil(() => asked.length === 1);
    state.signedIn = true;
    client.update({ accountKey: 'another', telemetry });
    await waitUntil(() => !signedOutIn(page) && reads === 1);
    asked[0]?.retry();
    await nextTask();
    expect(reads).to.equal(1);
  });

  it('over HTTP: no token, the host signs in, and the next token is asked for', async () => {
    on('get', '/campaigns/summary', ({ headers }) =>
      headers.get('Authorization') === 'Bearer fresh'
        ? HttpResponse.json({ open_count: 7 })
        : new HttpResponse(null, { status: 401 }),
    );
    const requests: AccessTokenRequest[] = [];
    let token: string | undefined = 'stale';
    const getAccessToken = async (request: AccessTokenRequest) => {
      requests.push(request);
      if (request.rejectedToken === token) token = undefined;
      if (!token) throw new Error('signed out');
      return token;
    };
    const channel = 'SELLER_CENTER';
    const api = createHttpApi({ baseUrl: BASE_URL, channel, getAccessToken });
    const client = createCampaignsClient({ api, channel, locale: 'en' });
    const { page, asked } = await hearing(
      html`<campaign-entry .client=${client}></campaign-entry>`,
    );
    await waitUntil(() => asked.length === 1);
    token = 'fresh';
    asked[0]?.retry();
    await waitUntil(() => textOf(page.children[0] as Element).includes('7'));
    expect(requests.map(({ reason }) => reason)).to.deep.equal(['initial', 'rejected', 'initial']);
    client.dispose();
  });
});
