import { campaignSchema, registrationReceiptSchema } from '@livestream-campaigns/http/wire';
import { expect, waitUntil } from '@open-wc/testing';
import { get, set } from 'idb-keyval';
import { startMockPlatform } from '../../mocks/browser.js';
import { openStored, persist, storedSnapshot } from '../../mocks/persistence.js';
import { PlatformClock } from '../../mocks/platform/clock.js';
import { createPlatform } from '../../mocks/platform/platform.js';
import type { Snapshot } from '../../mocks/platform/records.js';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { Calls, inPage } from './calls.js';
import { loadImage } from './load-image.js';
import { submissionFor } from './submission.js';

const page = new Calls((request) => fetch(request), location.origin);

const used = async () =>
  (await page.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema).quota.used;

/** A worker that loses its last page unregisters itself; WebKit hands the next start one that is just going. */
const workerGone = () =>
  waitUntil(async () => !(await navigator.serviceWorker.getRegistration()), 'the worker stays');

describe('startMockPlatform()', () => {
  afterEach(workerGone);

  it('answers this page, shows its images, and lets everything else pass', async () => {
    const { platform, stop } = await startMockPlatform();
    platform.fill(CAMPAIGN.empty, 9);
    expect(await used()).to.equal(9);
    const { cover_url } = (await page.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema);
    await loadImage(cover_url ?? '');
    expect((await fetch('/package.json')).status).to.equal(200);
    stop();
  });

  it('makes an error of a request to the API that nothing answers', async () => {
    const { stop } = await startMockPlatform();
    const { error } = console;
    const complaints: unknown[] = [];
    console.error = (...parts) => complaints.push(parts);
    await page.get('/no-such-thing').catch(() => undefined);
    console.error = error;
    expect(String(complaints[0])).to.contain('/no-such-thing');
    stop();
  });

  it('goes on where it was after a reload', async () => {
    const name = `test ${crypto.randomUUID()}`;
    const before = await startMockPlatform({ persist: name });
    before.platform.fill(CAMPAIGN.empty, 7);
    const storedSessions = async () =>
      ((await get<Snapshot>(name))?.records.sessions ?? []).filter(
        ({ campaignId }) => campaignId === CAMPAIGN.empty,
      );
    await waitUntil(async () => (await storedSessions()).length === 7, 'nothing was stored');
    before.stop();
    await workerGone();
    const after = await startMockPlatform({ persist: name });
    expect(await used()).to.equal(7);
    after.stop();
  });

  it('lets in requests without a token where that is set', async () => {
    const { stop } = await startMockPlatform({ requireToken: false });
    expect((await page.with({ Authorization: '' }).get('/campaigns')).status).to.equal(200);
    stop();
  });
});

describe('persist()', () => {
  it('shows one platform to two tabs', async () => {
    const name = `test ${crypto.randomUUID()}`;
    const [here, there] = [createPlatform(), createPlatform()];
    persist(here, name);
    persist(there, name);
    here.operator.bindOfficialAccount(false);
    await waitUntil(() => !there.records.officialAccountBound, 'the other tab does not know');
    there.operator.bindOfficialAccount(true);
    await waitUntil(() => here.records.officialAccountBound, 'this tab does not know');
  });

  it('R43 keeps both registrations that two tabs make at once', async () => {
    const name = `test ${crypto.randomUUID()}`;
    const here = inPage();
    const there = inPage({ snapshot: here.tenant.platform.snapshot() });
    persist(here.tenant.platform, name);
    persist(there.tenant.platform, name);
    const submissions = [
      await submissionFor(here.calls, CAMPAIGN.empty),
      await submissionFor(there.calls, CAMPAIGN.empty),
    ];
    const register = ({ calls }: typeof here, submission: unknown) =>
      calls.post(`/campaigns/${CAMPAIGN.empty}/sessions`, submission);
    const replies = await Promise.all(
      [here, there, here, there].map((tab, index) => register(tab, submissions[index % 2])),
    );
    const ids = replies.map((reply) => reply.as(registrationReceiptSchema).id);
    expect(new Set(ids).size).to.equal(4);
    for (const { tenant } of [here, there]) {
      const known = () => tenant.platform.records.sessions.map(({ id }) => id);
      await waitUntil(() => ids.every((id) => known().includes(id)), 'a registration is lost');
    }
  });

  it('opens one platform though two tabs open it at once', async () => {
    const name = `test ${crypto.randomUUID()}`;
    let ticks = 0;
    const clock = new PlatformClock(() => Date.now() + (ticks += 1000));
    const open = () => openStored(name, (snapshot) => createPlatform({ clock, snapshot }));
    const [here, there] = await Promise.all([open(), open()]);
    expect(there.records.seededAt).to.equal(here.records.seededAt);
  });

  it('opens the same platform in the next tab, though nothing has changed yet', async () => {
    const name = `test ${crypto.randomUUID()}`;
    let ticks = 0;
    const clock = new PlatformClock(() => Date.now() + (ticks += 1000));
    const open = () => openStored(name, (snapshot) => createPlatform({ clock, snapshot }));
    const [here, there] = [await open(), await open()];
    expect(there.records.seededAt).to.equal(here.records.seededAt);
  });

  it('starts afresh when what was stored is older than a day', async () => {
    const name = `test ${crypto.randomUUID()}`;
    const clock = new PlatformClock(() => Date.now() - 25 * 60 * 60 * 1000);
    await set(name, createPlatform({ clock }).snapshot());
    expect(await storedSnapshot(name)).to.equal(undefined);
  });
});
