import type { CampaignsApi } from '@livestream-campaigns/core';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { byLabel, textOf } from '../support/by-role.js';
import { idle, never, settled, testClient } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';
import { enter, showForm } from './registration-form.fixture.js';

const broken = () => Promise.reject(new TypeError('no network'));

/** What each element reads, and the element. */
const READERS = {
  'campaign-entry': ['countOpenCampaigns', html`<campaign-entry></campaign-entry>`],
  'campaign-list': ['listCampaigns', html`<campaign-list></campaign-list>`],
  'campaign-detail': ['getCampaign', html`<campaign-detail campaign-id="1"></campaign-detail>`],
  'registration-form': [
    'getCampaign',
    html`<registration-form campaign-id="1"></registration-form>`,
  ],
  'session-table': ['listSessions', html`<session-table campaign-id="1"></session-table>`],
} as const;

async function showWith(tag: keyof typeof READERS, answer?: () => Promise<never>) {
  const [verb, template] = READERS[tag];
  const overrides = (answer ? { [verb]: answer } : {}) as Partial<CampaignsApi>;
  const element = await fixture<LitElement & { client: unknown }>(template);
  element.client = testClient(memoryApi({}, overrides), { retry: { attempts: 0 } });
  return element;
}

for (const tag of Object.keys(READERS) as (keyof typeof READERS)[]) {
  describe(`<${tag}> says to a style sheet`, () => {
    it('that it is loading, until it has loaded', async () => {
      const waiting = await showWith(tag, never);
      await waitUntil(() => waiting.matches(':state(loading)'));
      const loaded = await showWith(tag);
      await idle(loaded);
      await waitUntil(() => !loaded.matches(':state(loading)'));
      expect(loaded.matches(':state(error)')).to.equal(false);
    });

    it('that it failed', async () => {
      const element = await showWith(tag, broken);
      await waitUntil(() => element.matches(':state(error)'), 'no error', { timeout: 8_000 });
      expect(element.matches(':state(loading)')).to.equal(false);
    });

    it('nothing while it is not configured', async () => {
      const element = await fixture<LitElement>(READERS[tag][1]);
      expect(element.matches(':state(loading)')).to.equal(false);
    });
  });
}

describe('an empty list', () => {
  const client = testClient(memoryApi({ campaigns: [] }));
  const own = html`<b slot="empty">Come back on Monday</b>`;

  it('is :state(empty), and takes the words of its portal', async () => {
    const list = await settled(html`<campaign-list .client=${client}>${own}</campaign-list>`);
    await waitUntil(() => list.matches(':state(empty)'));
    expect(list.querySelector('b')?.checkVisibility()).to.equal(true);
    expect(list.querySelector('b')?.assignedSlot?.name).to.equal('empty');
  });

  it('has words of its own for a search that finds nothing', async () => {
    const list = await settled(
      html`<campaign-list name-filter="zzz" .client=${client}>${own}</campaign-list>`,
    );
    expect(list.querySelector('b')?.assignedSlot).to.equal(null);
    expect(textOf(list)).to.contain('zzz');
  });

  it('of sessions takes them too', async () => {
    const table = await settled(
      html`<session-table campaign-id="1" .client=${client}>${own}</session-table>`,
    );
    await waitUntil(() => table.matches(':state(empty)'));
    expect(table.querySelector('b')?.assignedSlot?.name).to.equal('empty');
  });
});

describe('what a portal puts in', () => {
  it('stands below a campaign', async () => {
    const client = testClient(memoryApi());
    const detail = await settled(
      html`<campaign-detail campaign-id="1" .client=${client}>
        <p slot="after">Questions?</p>
      </campaign-detail>`,
    );
    expect(detail.querySelector('p')?.assignedSlot?.name).to.equal('after');
  });

  it('stands above the buttons of the form, which says when it is dirty', async () => {
    const form = await showForm();
    form.append(Object.assign(document.createElement('p'), { slot: 'terms' }));
    expect(form.querySelector('p')?.assignedSlot?.name).to.equal('terms');
    expect(form.matches(':state(dirty)')).to.equal(false);
    await enter(form, /^Notes/, 'Two hosts');
    expect(byLabel(form, /^Notes/).value).to.equal('Two hosts');
    expect(form.matches(':state(dirty)')).to.equal(true);
  });
});

describe('the parts of the elements inside <livestream-campaigns>', () => {
  it('are reached through it', async () => {
    const client = testClient(memoryApi({}, { listSessions: async () => pageOf([]) }));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('livestream-campaigns::part(row) { padding-top: 77px }');
    document.adoptedStyleSheets.push(sheet);
    const kit = await settled(
      html`<livestream-campaigns .client=${client}></livestream-campaigns>`,
    );
    const list = kit.shadowRoot?.querySelector<LitElement>('campaign-list');
    await waitUntil(() => list?.shadowRoot?.querySelector('[part=row]'));
    const row = list?.shadowRoot?.querySelector('[part=row]') as Element;
    expect(getComputedStyle(row).paddingTop).to.equal('77px');
    document.adoptedStyleSheets.pop();
  });
});
