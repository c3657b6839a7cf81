import type { Session } from '@livestream-campaigns/core';
import { createHttpApi } from '@livestream-campaigns/http';
import type { LivestreamCampaigns } from '@livestream-campaigns/elements';
import '@livestream-campaigns/elements/define';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { startMockPlatform } from '../../mocks/browser.js';
import type { Faults } from '../../mocks/platform/faults.js';
import type { Platform } from '../../mocks/platform/platform.js';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { allByRole, byRole, textOf } from '../support/by-role.js';
import { DAY_MS } from '../support/build.js';
import { testClient } from '../support/element-fixture.js';
import { pngFile } from '../support/image-file.js';

let platform: Platform;
let faults: Faults;
let kit: LivestreamCampaigns;
let client: ReturnType<typeof testClient>;

const see = (role: string, name?: string | RegExp) =>
  waitUntil(() => allByRole(kit, role, name).length > 0, `no ${role} named ${String(name)}`, {
    timeout: 4000,
  });

async function press(name: string | RegExp, role = 'button'): Promise<void> {
  await see(role, name);
  allByRole(kit, role, name)[0]?.click();
}

function within(tag: keyof HTMLElementTagNameMap): ShadowRoot {
  const root = kit.shadowRoot?.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`There is no <${tag}>.`);
  return root;
}

function put(control: HTMLInputElement | HTMLSelectElement | undefined, value: string): void {
  if (!control) throw new Error('There is nothing to fill in.');
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

async function choose(id: string): Promise<void> {
  const input = within('registration-form').querySelector<HTMLInputElement>(`#${id}`);
  const files = new DataTransfer();
  files.items.add(await pngFile(`${id}.png`));
  if (!input) throw new Error(`There is no #${id}.`);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(
    () =>
      within('registration-form')
        .querySelector(`#${id}-hint`)
        ?.parentElement?.textContent?.includes('Uploaded'),
    `${id} was not uploaded`,
  );
}

/** The row of a session, once it shows. */
async function rowOf(id: string): Promise<HTMLElement> {
  await waitUntil(
    () => kit.shadowRoot?.querySelector('session-table')?.shadowRoot?.querySelector(`#row-${id}`),
    `no row of ${id}`,
  );
  const row = within('session-table').querySelector<HTMLElement>(`#row-${id}`);
  if (!row) throw new Error(`There is no row of ${id}.`);
  return row;
}

async function openSessions(campaignId: string): Promise<void> {
  kit.viewState = { name: 'sessions', campaignId };
  await see('table', 'Registered sessions');
}

const recordOf = (accepts: (session: Session) => boolean) =>
  platform.sessions
    .list({ channel: 'SELLER_CENTER', origin: location.origin }, CAMPAIGN.showcase, {
      pageSize: 100,
    })
    .items.find(accepts);

const isOwnAndUnderReview = ({ actions, registrationChannel, status }: Session) =>
  actions.duplicate.enabled && registrationChannel === 'SELLER_CENTER' && status === 'UNDER_REVIEW';

describe('the main job in Seller Center', () => {
  before(async () => {
    ({ platform, faults } = await startMockPlatform());
  });

  beforeEach(async () => {
    platform.reset();
    const api = createHttpApi({
      baseUrl: location.origin,
      channel: 'SELLER_CENTER',
      getAccessToken: async () => 'test',
    });
    client = testClient(api);
    kit = await fixture(html`<livestream-campaigns .client=${client}></livestream-campaigns>`);
  });

  afterEach(() => client.dispose());

  it('R16 R32-R49 R42 R100 R101 registers a livestream and watches it go through review', async () => {
    const name = platform.records.campaigns.find(({ id }) => id === CAMPAIGN.showcase)?.name ?? '';
    await press(/^Open for registration/, 'tab');
    await press(new RegExp(`^View details about ${name}`));
    await press('Register livestream');
    await see('heading', 'Register livestream');
    await see('radio');
    expect(byRole<HTMLInputElement>(kit, 'radio').checked, 'R45 the official account').to.equal(
      true,
    );
    await press(/at least/, 'checkbox');
    const [from, to] =
      within('registration-form').querySelectorAll<HTMLInputElement>('[type=datetime-local]');
    const day = new Date(Date.parse(`${from?.max}Z`) - DAY_MS).toISOString().slice(0, 10);
    put(from, `${day}T00:00`);
    put(to, `${day}T00:30`);
    await press(/^Extend to/);
    put(byRole<HTMLSelectElement>(kit, 'combobox', /category/), 'FASHION');
    await choose('whiteBackgroundImage');
    await choose('brandLogo');
    await press('Submit registration');
    await see('heading', /is under review$/);
    const id =
      /\d{6,}/.exec(textOf(kit.shadowRoot?.querySelector('registration-form') ?? kit))?.[0] ?? '';
    await press('See registered sessions');
    expect((await rowOf(id)).textContent).to.contain('Under review');
    platform.operator.approve(id);
    client.refresh();
    await waitUntil(async () => (await rowOf(id)).textContent?.includes('Approved'));
  });

  it('R83 R84 cancels a session under review after asking', async () => {
    const session = recordOf(({ actions }) => actions.cancel.enabled);
    await openSessions(CAMPAIGN.showcase);
    const row = await rowOf(session?.id ?? '');
    await press(`Cancel session ${session?.id}`);
    await press('Cancel session');
    await waitUntil(() => row.textContent?.includes('Expired'));
    expect(row.textContent).to.contain('Cancelled by the merchant or creator.');
  });

  it('R90 R92 R93 duplicates a session with everything filled in', async () => {
    const session = recordOf(isOwnAndUnderReview);
    await openSessions(CAMPAIGN.showcase);
    await press(`Duplicate session ${session?.id}`);
    await see('heading', 'Register another session');
    const before = platform.records.sessions.length;
    await press('Submit registration');
    await see('heading', /is under review$/);
    expect(platform.records.sessions).to.have.length(before + 1);
    const copy = platform.records.sessions.find(
      ({ id }) => id !== session?.id && textOf(kit).includes(id),
    );
    expect(copy?.requestedLivePeriod.startsAt).to.equal(session?.requestedLivePeriod.startsAt);
    expect(copy?.brandLogoUri).to.equal(session?.brandLogo?.uri);
  });

  it('R97 shows the grouped products of a session', async () => {
    const session = recordOf(({ actions }) => actions.viewProducts.enabled);
    await openSessions(CAMPAIGN.showcase);
    await press(`View product session ${session?.id}`);
    await see('dialog', 'Grouped products');
    await waitUntil(() => textOf(kit).includes('Campaign sale price'));
    await press('Close');
    await waitUntil(() => allByRole(kit, 'dialog').length === 0);
  });

  it('R44 keeps every value and does not register twice when the answer is lost', async () => {
    const session = recordOf(isOwnAndUnderReview);
    kit.viewState = {
      name: 'registration',
      campaignId: CAMPAIGN.showcase,
      duplicateOf: session?.id ?? '',
    };
    await see('heading', 'Register another session');
    const before = platform.records.sessions.length;
    faults.update({ failure: 'lost-answer', only: 'writes', next: 1 });
    await press('Submit registration');
    await see('heading', /is under review$/);
    expect(platform.records.sessions).to.have.length(before + 1);
  });
});
