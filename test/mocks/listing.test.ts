import {
  campaignPageSchema,
  campaignSchema,
  openCountSchema,
  problemSchema,
  productPageSchema,
  sessionPageSchema,
  type WireSession,
} from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage, type Calls } from './calls.js';
import { submissionFor } from './submission.js';

const LIVE_MANAGER = { 'Registration-Channel': 'LIVE_MANAGER' };

const campaignsOf = async (calls: Calls, query: string) =>
  (await calls.get(`/campaigns?${query}`)).as(campaignPageSchema);

async function sessionsOf(calls: Calls, campaignId: string): Promise<WireSession[]> {
  const reply = await calls.get(`/campaigns/${campaignId}/sessions?page_size=100`);
  return reply.as(sessionPageSchema).sessions;
}

describe('listing campaigns', () => {
  const { calls, tenant } = inPage();

  it('R9 leaves ended campaigns out until they are asked for', async () => {
    const without = await campaignsOf(calls, 'page_size=100');
    const all = await campaignsOf(calls, 'page_size=100&include_ended=true');
    expect(without.campaigns.map(({ status }) => status)).not.to.include('ENDED');
    expect(all.total_count).to.be.above(without.total_count);
    expect(all.total_count).to.equal(all.campaigns.length);
  });

  it('R6, R10 lists as many open campaigns as it counts, closing soonest first', async () => {
    const { campaigns, total_count } = await campaignsOf(calls, 'tab=OPEN&page_size=100');
    const { open_count } = (await calls.get('/campaigns/summary')).as(openCountSchema);
    const closing = campaigns.map((each) => each.registration_end_time);
    expect(open_count).to.equal(total_count);
    expect(campaigns.every((each) => each.registration_status === 'OPEN')).to.be.true;
    expect(closing).to.deep.equal([...closing].sort((a, b) => a - b));
  });

  it('R13 lists no private campaign, in no tab and under no name', async () => {
    for (const tab of ['ALL', 'OPEN', 'REGISTERED']) {
      const query = `tab=${tab}&include_ended=true&page_size=100`;
      const { campaigns } = await campaignsOf(calls, query);
      expect(campaigns.map(({ visibility }) => visibility)).not.to.include('PRIVATE');
    }
    expect((await campaignsOf(calls, 'name=Invited%20Brands')).total_count).to.equal(0);
  });

  it('Q5 filters by a part of the name in any case, within the tab', async () => {
    const found = await campaignsOf(calls, 'name=%20pAYday%20&include_ended=true&page_size=100');
    const open = await campaignsOf(calls, 'name=payday&tab=OPEN');
    expect(found.campaigns.every(({ name }) => /payday/i.test(name))).to.be.true;
    expect(found.total_count).to.be.above(open.total_count);
    expect(open.total_count).to.be.above(0);
  });

  it('R12, Q20 counts a campaign as registered by the sessions the channel may see', async () => {
    const registered = async (channel: Calls) =>
      (await campaignsOf(channel, 'tab=REGISTERED&page_size=100')).campaigns.map(({ id }) => id);
    expect(await registered(calls.with(LIVE_MANAGER))).to.include(CAMPAIGN.creatorsOnly);
    expect(await registered(calls)).not.to.include(CAMPAIGN.creatorsOnly);
    expect(await registered(calls)).to.include(CAMPAIGN.showcase);
  });

  it('pages through every campaign once, by tokens that tell nothing', async () => {
    const seen: string[] = [];
    let token: string | undefined = '';
    while (token !== undefined) {
      const page: Awaited<ReturnType<typeof campaignsOf>> = await campaignsOf(
        calls,
        `include_ended=true&page_size=17&page_token=${token}`,
      );
      seen.push(...page.campaigns.map(({ id }) => id));
      token = page.next_page_token;
    }
    expect(seen).to.have.length(70);
    expect(new Set(seen).size).to.equal(70);
  });

  for (const query of ['page_size=0', 'page_size=101', 'page_size=ten', 'tab=MINE']) {
    it(`refuses ${query}`, async () => {
      const reply = await calls.get(`/campaigns?${query}`);
      expect(reply.status).to.equal(422);
      expect(reply.as(problemSchema).errors?.[0]?.pointer).to.match(/^\/(page_size|tab)$/);
    });
  }

  it('refuses a page token that is made up, or of another listing', async () => {
    const { next_page_token } = await campaignsOf(calls, 'tab=OPEN&page_size=1');
    for (const token of ['20', next_page_token]) {
      expect((await calls.get(`/campaigns?tab=ALL&page_token=${token}`)).status).to.equal(422);
    }
  });

  it('answers 304 as long as nothing has changed', async () => {
    const path = `/campaigns/${CAMPAIGN.empty}`;
    const { etag } = (await calls.get(path)).as(campaignSchema);
    const again = await calls.with({ 'If-None-Match': etag }).get(path);
    expect(again.status).to.equal(304);
    expect(again.body).to.equal(undefined);
    tenant.platform.fill(CAMPAIGN.empty, 1);
    expect((await calls.with({ 'If-None-Match': etag }).get(path)).status).to.equal(200);
  });
});

describe('listing sessions', () => {
  const { calls } = inPage();

  it('R58, R59 shows Seller Center its own and the official account, LIVE Manager all', async () => {
    const inPc = await sessionsOf(calls, CAMPAIGN.showcase);
    const inLm = await sessionsOf(calls.with(LIVE_MANAGER), CAMPAIGN.showcase);
    const unofficial = inLm.filter(({ account }) => account.type !== 'OFFICIAL');
    expect(inPc.some((each) => each.registration_channel === 'LIVE_MANAGER')).to.be.true;
    expect(inPc.every(({ account }) => account.type === 'OFFICIAL')).to.be.true;
    expect(unofficial).not.to.be.empty;
    expect(inLm).to.have.length(inPc.length + unofficial.length);
    const hidden = await calls.get(`/sessions/${unofficial[0]?.id}`);
    expect(hidden.status).to.equal(404);
  });

  it('R76, R78 says where a session of another channel can be changed', async () => {
    const sessions = await sessionsOf(calls, CAMPAIGN.showcase);
    const { cancel } = sessions.find(
      (each) => each.registration_channel === 'LIVE_MANAGER' && each.status === 'UNDER_REVIEW',
    )?.actions ?? { cancel: undefined };
    expect(cancel).to.include({ enabled: false, reason: 'REGISTERED_IN_OTHER_CHANNEL' });
    expect(cancel?.redirect_url).to.match(/^https:/);
    const own = sessions.find(
      (each) => each.registration_channel === 'TIKTOK_APP' && each.status === 'UNDER_REVIEW',
    );
    expect(own?.actions.cancel.enabled).to.be.true;
  });

  it('Q32 shows the latest first, and neither repeats nor hides one when another comes in', async () => {
    const first = (await calls.get(`/campaigns/${CAMPAIGN.showcase}/sessions?page_size=5`)).as(
      sessionPageSchema,
    );
    const before = await sessionsOf(calls, CAMPAIGN.showcase);
    const submission = await submissionFor(calls, CAMPAIGN.showcase);
    const created = await calls.post(`/campaigns/${CAMPAIGN.showcase}/sessions`, submission);
    expect(created.status).to.equal(201);
    const second = (
      await calls.get(
        `/campaigns/${CAMPAIGN.showcase}/sessions?page_size=5&page_token=${first.next_page_token}`,
      )
    ).as(sessionPageSchema);
    const registered = before.map((each) => each.registered_time);
    expect(registered).to.deep.equal([...registered].sort((a, b) => b - a));
    expect([...first.sessions, ...second.sessions].map(({ id }) => id)).to.deep.equal(
      before.slice(0, 10).map(({ id }) => id),
    );
    expect(second.total_count).to.equal(before.length + 1);
  });

  it('R97 pages through the products of a session', async () => {
    const sessions = await sessionsOf(calls, CAMPAIGN.showcase);
    const rich = sessions.find(({ product_count }) => product_count > 20);
    const page = async (token = '') =>
      (await calls.get(`/sessions/${rich?.id}/products?page_size=20&page_token=${token}`)).as(
        productPageSchema,
      );
    const first = await page();
    const second = await page(first.next_page_token);
    const ids = [...first.products, ...second.products].map(({ id }) => id);
    expect(first.total_count).to.equal(rich?.product_count);
    expect(new Set(ids).size).to.equal(first.total_count);
    expect(second.next_page_token).to.equal(undefined);
  });
});
