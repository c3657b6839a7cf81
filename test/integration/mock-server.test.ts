import type {
  CampaignsApi,
  CampaignsError,
  Page,
  PageRequest,
  RegistrationInput,
} from '@livestream-campaigns/core';
import { createHttpApi } from '@livestream-campaigns/http';
import { expect } from '@open-wc/testing';
import { CAMPAIGN, INVITATION, PRIVATE_CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { pngFile } from '../support/image-file.js';

const { signal } = new AbortController();
const HOUR_MS = 3_600_000;

const write = () => ({ signal, idempotencyKey: crypto.randomUUID() });

/** The http package against the real mock server, across origins, with a platform of this test's own. */
async function serverApi(): Promise<CampaignsApi> {
  const baseUrl = await (await fetch('/__mock-server')).text();
  const tenant = crypto.randomUUID();
  return createHttpApi({
    baseUrl,
    channel: 'SELLER_CENTER',
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      headers.set('X-Mock-Tenant', tenant);
      headers.set('Authorization', 'Bearer test');
      return fetch(url, { ...init, headers });
    },
  });
}

async function allPages<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const page = await read({ pageSize: 50 });
  const items = [...page.items];
  for (let token = page.nextPageToken; token;) {
    const next = await read({ pageSize: 50, pageToken: token });
    items.push(...next.items);
    token = next.nextPageToken;
  }
  return items;
}

async function inputFor(api: CampaignsApi, campaignId: string): Promise<RegistrationInput> {
  const campaign = await api.getCampaign(campaignId, { signal });
  const [account] = await api.listAccounts(campaignId, { signal });
  const level = campaign.levels[0];
  const category = campaign.categories[0];
  if (!account || !level || !category) throw new Error('The seed has no such campaign.');
  const image = await pngFile('image.png');
  const [product, logo] = await Promise.all([
    api.uploadImage(image, 'WHITE_BACKGROUND_PRODUCT', write()),
    api.uploadImage(image, 'BRAND_LOGO', write()),
  ]);
  const startsAt = campaign.campaignWindow.endsAt - level.minDurationMs - HOUR_MS;
  return {
    accountUid: account.uid,
    willingnessLevels: [level.code],
    livePeriod: { startsAt, endsAt: startsAt + level.minDurationMs },
    mainCategory: category.code,
    whiteBackgroundImageUri: product.uri,
    brandLogoUri: logo.uri,
  };
}

describe('createHttpApi() against the real mock server', () => {
  it('R8 R10 R13 R14 lists, counts and filters campaigns, and never a private one', async () => {
    const api = await serverApi();
    const list = (filter: object) =>
      allPages((page) =>
        api.listCampaigns(
          { tab: 'ALL', includeEnded: true, name: '', ...filter, ...page },
          { signal },
        ),
      );
    const all = await list({});
    const open = await list({ tab: 'OPEN', includeEnded: false });
    expect(all.length).to.be.at.least(60);
    expect(all.every((campaign) => campaign.visibility === 'PUBLIC')).to.equal(true);
    expect(await api.countOpenCampaigns({ signal })).to.equal(open.length);
    const wanted = all[0]?.name.slice(0, 5).toUpperCase() ?? '';
    const found = await list({ name: wanted });
    expect(found).not.to.be.empty;
    expect(found.every(({ name }) => name.toUpperCase().includes(wanted))).to.equal(true);
  });

  it('R42 R83 registers a session with its images, and cancels it', async () => {
    const api = await serverApi();
    const input = await inputFor(api, CAMPAIGN.showcase);
    const { session, quota } = await api.register(CAMPAIGN.showcase, input, write());
    expect(session.status).to.equal('UNDER_REVIEW');
    expect(quota?.used).to.be.greaterThan(0);
    const image = await fetch(session.brandLogo?.url ?? '');
    expect(image.headers.get('Content-Type')).to.equal('image/png');
    const cancelled = await api.cancelSession(session, write());
    expect(cancelled.status).to.equal('EXPIRED');
    expect(cancelled.expiryCode).to.equal('WITHDRAWN_BY_REGISTRANT');
  });

  it('R86 refuses to cancel a session that has changed since it was read', async () => {
    const api = await serverApi();
    const input = await inputFor(api, CAMPAIGN.showcase);
    const { session } = await api.register(CAMPAIGN.showcase, input, write());
    await api.cancelSession(session, write());
    const refusal = (await api.cancelSession(session, write()).catch(Object)) as CampaignsError;
    expect(['precondition-failed', 'state-conflict']).to.include(refusal.code);
  });

  it('answers a repeated write as it did the first time', async () => {
    const api = await serverApi();
    const input = await inputFor(api, CAMPAIGN.showcase);
    const options = write();
    const first = await api.register(CAMPAIGN.showcase, input, options);
    const second = await api.register(CAMPAIGN.showcase, input, options);
    expect(second.session.id).to.equal(first.session.id);
  });

  it('R29 ends a race of 20 registrations at 95 of 100 with exactly 5 accepted', async () => {
    const api = await serverApi();
    const before = await api.getCampaign(CAMPAIGN.nearlyFull, { signal });
    expect(before.quota.used).to.equal(95);
    const input = await inputFor(api, CAMPAIGN.nearlyFull);
    const race = Array.from({ length: 20 }, () =>
      api.register(CAMPAIGN.nearlyFull, input, write()).then(
        () => 'accepted',
        (error: CampaignsError) => error.code,
      ),
    );
    const outcomes = await Promise.all(race);
    expect(outcomes.filter((outcome) => outcome === 'accepted')).to.have.length(5);
    expect(outcomes.filter((outcome) => outcome === 'quota-exceeded')).to.have.length(15);
    const after = await api.getCampaign(CAMPAIGN.nearlyFull, { signal });
    expect(after.quota.used).to.equal(100);
  });

  it('R37 R38 R44 refuses what the form would, and names the fields', async () => {
    const api = await serverApi();
    const input = await inputFor(api, CAMPAIGN.showcase);
    const { startsAt } = input.livePeriod;
    const short = { ...input, livePeriod: { startsAt, endsAt: startsAt + 60_000 } };
    const refusal = (await api
      .register(CAMPAIGN.showcase, short, write())
      .catch(Object)) as CampaignsError;
    expect(refusal.code).to.equal('validation-failed');
    const [problem] = refusal.fields;
    expect(problem?.field).to.equal('livePeriod');
    expect(problem?.code).to.equal('LIVE_PERIOD_TOO_SHORT');
    expect(problem?.params?.missingMs).to.be.greaterThan(0);
  });

  it('R118 opens a private campaign by its invitation only', async () => {
    const api = await serverApi();
    const id = PRIVATE_CAMPAIGN.multiUse;
    const unknown = (await api.getCampaign(id, { signal }).catch(Object)) as CampaignsError;
    expect(unknown.code).to.equal('not-found');
    const { campaign } = await api.openInvitation(INVITATION.multiUse, { signal });
    expect(campaign.id).to.equal(id);
    expect((await api.getCampaign(id, { signal })).visibility).to.equal('PRIVATE');
  });
});
