import { waitUntil } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { paintedFile, WHITE_FIELD } from '../elements/registration-form.image-file.js';
import type { HostPage } from '../support/host-page.js';

type ViewState = HTMLElementTagNameMap['livestream-campaigns']['viewState'];

const campaignId = CAMPAIGN.showcase;

function show(page: HostPage, viewState: ViewState): void {
  const kit = page.document.querySelector('livestream-campaigns');
  if (!kit) throw new Error('The page has no kit.');
  kit.viewState = viewState;
}

/** Sets how well the mock server answers this page. */
async function answers(page: HostPage, faults: object): Promise<void> {
  const { searchParams } = new URL(page.address);
  const init = {
    method: 'POST',
    headers: { 'X-Mock-Tenant': searchParams.get('tenant') ?? '' },
    body: JSON.stringify(faults),
  };
  await fetch(`${searchParams.get('api')}/__platform/faults`, init);
}

/** Presses the first button of this name that may be pressed. */
async function pressFree(page: HostPage, name: RegExp): Promise<void> {
  const free = () => page.all('button', name).find(({ ariaDisabled }) => ariaDisabled !== 'true');
  await waitUntil(free, `no free button ${String(name)}`, { timeout: 20_000 });
  free()?.click();
}

async function seeList(page: HostPage): Promise<void> {
  for (const tab of [/^Registered/, /^Open for registration/, /^All/]) await page.press(tab, 'tab');
  await page.read(/registered/i);
  const search = (await page.see('searchbox')) as HTMLInputElement;
  page.fill(search, 'no such campaign');
  await page.read('No campaign matches');
  page.fill(search, '');
}

async function seeForm(page: HostPage): Promise<void> {
  show(page, { name: 'registration', campaignId });
  await page.see('button', 'Submit registration');
  await page.press('Submit registration');
  await page.press(/at least/, 'checkbox');
  page.pick(page.control(WHITE_FIELD), await paintedFile({ width: 600, colour: 'tan' }));
  await page.read('The background is not white');
  await page.press(/Padded/, 'radio');
  await page.read(/Preview, \d+ × \d+ px/);
  await page.press(/^Upload this image/);
  await page.read(/Uploaded, \d+ × \d+ px/);
}

async function seePlan(page: HostPage): Promise<void> {
  await page.press('Plan more sessions');
  for (const way of [/^Paste rows$/, /^Repeat$/]) await page.press(way, 'radio');
  await page.press(/^Daily$/, 'radio');
  await page.press('Add these sessions');
}

async function seeSessions(page: HostPage): Promise<void> {
  show(page, { name: 'sessions', campaignId });
  await page.see('table', 'Registered sessions');
  for (const details of page.all('button', /^Details of session/)) details.click();
  await page.read('You asked for');
  await page.press('Add to calendar');
  await page.read(/\.ics is saved/);
  await page.press('Export');
  await page.read(/\.csv is saved/);
  await pressFree(page, /^Cancel session \d/);
  await page.see('dialog', 'Cancel this session?');
  await page.press('Keep session');
  await pressFree(page, /^View product session \d/);
  await page.see('dialog', 'Grouped products');
  await page.read('Campaign sale price');
  await page.press('Close');
}

async function seeTrouble(page: HostPage): Promise<void> {
  await answers(page, { failure: 'unavailable', retry_after_ms: 0 });
  show(page, { name: 'campaign', campaignId: CAMPAIGN.full });
  await page.see('alert');
  await answers(page, { failure: 'none', min_latency_ms: 300, max_latency_ms: 300 });
  show(page, { name: 'campaign', campaignId: CAMPAIGN.empty });
  await page.see('heading', 'Campaign requirements');
}

/** Walks through every room of the kit: all of its parts, what is loaded late, what works with files, and what goes wrong. */
export async function seeEveryRoom(page: HostPage): Promise<void> {
  await seeList(page);
  await seeForm(page);
  await seePlan(page);
  await seeSessions(page);
  await seeTrouble(page);
}
