import { expect, waitUntil } from '@open-wc/testing';
import { DAY_MS } from '../support/build.js';
import { pngFile } from '../support/image-file.js';
import type { Screen } from '../support/screen.js';

/** The first campaign of the Open tab (`CAMPAIGN.showcase`). */
const CAMPAIGN_NAME = 'Mega Payday Live Festival';
const ANSWER_MS = 20_000;

/** The row of a session as it reads now; empty where there is none. */
export function rowOf(screen: Screen, id: string): string {
  const row = screen.all('row').find(({ textContent }) => textContent?.includes(id));
  return row?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
}

/** Waits until the row of a session says something. */
export async function seeInRow(screen: Screen, id: string, words: string): Promise<void> {
  await waitUntil(
    () => rowOf(screen, id).includes(words),
    `the row of ${id} does not say ${words}`,
    { timeout: ANSWER_MS },
  );
}

/** Half an hour at the campaign's end, then as long as the chosen level needs. */
async function fillInPeriod(screen: Screen): Promise<void> {
  const from = screen.control('From');
  const day = new Date(Date.parse(`${from.max}Z`) - DAY_MS).toISOString().slice(0, 10);
  screen.fill(from, `${day}T00:00`);
  screen.fill(screen.control('To'), `${day}T00:30`);
  await screen.press(/^Extend to/);
}

async function uploadImage(screen: Screen, label: RegExp): Promise<void> {
  const uploaded = () => screen.all('status').filter((each) => /Uploaded/.test(each.innerText));
  const before = uploaded().length;
  screen.pick(screen.control(label), await pngFile('image.png'));
  await waitUntil(() => uploaded().length > before, `${String(label)} was not uploaded`, {
    timeout: ANSWER_MS,
  });
}

/**
 * The main job from the list on: finds a campaign, fills the form in, submits it, and sees the session under review.
 * @returns the id of the session
 */
export async function registerLivestream(screen: Screen): Promise<string> {
  await screen.press(/^Open for registration/, 'tab');
  await screen.follow(new RegExp(`^View details about ${CAMPAIGN_NAME}`));
  await screen.follow('Register livestream');
  await screen.see('heading', 'Register livestream');
  const account = (await screen.see('radio')) as HTMLInputElement;
  expect(account.checked, 'R45 the official account').to.equal(true);
  await screen.press(/at least/, 'checkbox');
  await fillInPeriod(screen);
  screen.fill(screen.control(/main category/), 'FASHION');
  await uploadImage(screen, /^White-background image/);
  await uploadImage(screen, /^Brand logo/);
  await screen.press('Submit registration');
  const done = await screen.see('heading', /is under review$/);
  const id = /\d{6,}/.exec(done.textContent ?? '')?.[0] ?? '';
  await screen.follow('See registered sessions');
  await seeInRow(screen, id, 'Under review');
  return id;
}

/** Cancels a session that is on screen, after the question whether to. */
export async function cancelSession(screen: Screen, id: string): Promise<void> {
  await screen.press(`Cancel session ${id}`);
  await screen.press('Cancel session');
  await seeInRow(screen, id, 'Expired');
  expect(rowOf(screen, id)).to.contain('Cancelled by the merchant or creator.');
}

/** What every host has to let a merchant do. */
export async function doMainJob(screen: Screen): Promise<void> {
  await cancelSession(screen, await registerLivestream(screen));
}
