import {
  campaignSchema,
  invitationSchema,
  problemSchema,
  sessionPageSchema,
} from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN, INVITATION, PRIVATE_CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage } from './calls.js';
import { submissionFor } from './submission.js';

const DAY_MS = 86_400_000;
const PC = { channel: 'SELLER_CENTER', origin: '' };

describe('invitations', () => {
  it('open their campaign, and theirs alone', async () => {
    const { calls } = inPage();
    const { campaign } = (await calls.get(`/invitations/${INVITATION.singleUse}`)).as(
      invitationSchema,
    );
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.singleUse });
    expect(campaign.id).to.equal(PRIVATE_CAMPAIGN.singleUse);
    const again = (await invited.get(`/campaigns/${campaign.id}`)).as(campaignSchema);
    expect(again.eligibility).to.deep.include({ code: 'INVITED', passed: true });
    expect((await invited.get(`/campaigns/${PRIVATE_CAMPAIGN.multiUse}`)).status).to.equal(404);
  });

  it('answer 404 when unknown, 410 with a contact when expired or used up', async () => {
    const { calls } = inPage();
    expect((await calls.get('/invitations/unheard-of')).status).to.equal(404);
    for (const token of [INVITATION.expired, INVITATION.usedUp]) {
      const reply = await calls.get(`/invitations/${token}`);
      expect(reply.status).to.equal(410);
      expect(reply.as(problemSchema).contact).to.be.a('string');
    }
  });

  it('are used up by registering, not by opening, and then keep the records within reach', async () => {
    const { calls, tenant } = inPage();
    const path = `/invitations/${INVITATION.singleUse}`;
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.singleUse });
    await calls.get(path);
    expect((await calls.get(path)).as(invitationSchema).remaining_uses).to.equal(1);
    const submission = await submissionFor(invited, PRIVATE_CAMPAIGN.singleUse);
    const sessions = `/campaigns/${PRIVATE_CAMPAIGN.singleUse}/sessions`;
    expect((await invited.post(sessions, submission)).status).to.equal(201);
    const used = (await calls.get(path)).as(invitationSchema);
    expect(used).to.include({ remaining_uses: 0, shop_bound: true });
    tenant.platform.setTime(tenant.platform.clock.now() + 6 * DAY_MS);
    expect((await invited.get(sessions)).as(sessionPageSchema).sessions).to.have.length(1);
  });

  it('take no registration once their time is over', async () => {
    const { calls, tenant } = inPage();
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.multiUse });
    const submission = await submissionFor(invited, PRIVATE_CAMPAIGN.multiUse);
    const { registrationWindow } = tenant.platform.campaigns.get(
      {
        channel: 'SELLER_CENTER',
        origin: '',
        invitationToken: INVITATION.multiUse,
      },
      PRIVATE_CAMPAIGN.multiUse,
    );
    tenant.platform.restore({
      ...tenant.platform.snapshot(),
      records: {
        ...tenant.platform.records,
        invitations: tenant.platform.records.invitations.map((each) => ({
          ...each,
          validUntil: registrationWindow.startsAt,
        })),
      },
    });
    const reply = await invited.post(
      `/campaigns/${PRIVATE_CAMPAIGN.multiUse}/sessions`,
      submission,
    );
    expect(reply.status).to.equal(403);
    expect(reply.as(problemSchema).eligibility).to.deep.include({ code: 'INVITED', passed: false });
  });

  it('Q4 show the detail and no records after the campaign has ended', async () => {
    const { calls } = inPage();
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.ended });
    const campaign = (await invited.get(`/campaigns/${PRIVATE_CAMPAIGN.ended}`)).as(campaignSchema);
    const page = (await invited.get(`/campaigns/${campaign.id}/sessions`)).as(sessionPageSchema);
    expect(campaign.status).to.equal('ENDED');
    expect(page).to.deep.include({ sessions: [], total_count: 0 });
  });
});

describe('invitations to public campaigns', () => {
  it('Q1 are counted when the shop registers by them, and hide nothing', async () => {
    const { calls } = inPage();
    const path = `/invitations/${INVITATION.publicCampaign}`;
    const { campaign, remaining_uses, contact } = (await calls.get(path)).as(invitationSchema);
    expect(campaign).to.include({ id: CAMPAIGN.optionalImages, visibility: 'PUBLIC' });
    expect(contact).to.contain('account manager');
    expect((await calls.get(`/campaigns/${campaign.id}`)).status).to.equal(200);
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.publicCampaign });
    const register = async (id: string) =>
      invited.post(`/campaigns/${id}/sessions`, {
        ...(await submissionFor(invited, id)),
        notes: 'Two hosts.',
      });
    const left = async () => (await calls.get(path)).as(invitationSchema).remaining_uses ?? 0;
    expect((await register(CAMPAIGN.empty)).status).to.equal(201);
    expect(await left()).to.equal(remaining_uses);
    expect((await register(campaign.id)).status).to.equal(201);
    expect(await left()).to.equal((remaining_uses ?? 0) - 1);
  });
});

describe('private campaigns', () => {
  it('R13, R118 are counted and listed nowhere, even once the shop has registered', async () => {
    const { calls, tenant } = inPage();
    const openCount = () => tenant.platform.campaigns.countOpen(PC);
    const counted = openCount();
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.singleUse });
    const submission = await submissionFor(invited, PRIVATE_CAMPAIGN.singleUse);
    await invited.post(`/campaigns/${PRIVATE_CAMPAIGN.singleUse}/sessions`, submission);
    expect(openCount()).to.equal(counted);
    for (const tab of ['ALL', 'OPEN', 'REGISTERED'] as const) {
      const request = { tab, includeEnded: true, name: '', pageSize: 100 };
      const { items } = tenant.platform.campaigns.list(PC, request);
      expect(items.some(({ visibility }) => visibility === 'PRIVATE')).to.be.false;
    }
  });

  it('R20 show no session by its id either, once they have ended', async () => {
    const { calls, tenant } = inPage();
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.ended });
    const session = tenant.platform.records.sessions.find(
      ({ campaignId }) => campaignId === PRIVATE_CAMPAIGN.ended,
    );
    expect((await invited.get(`/sessions/${session?.id}`)).status).to.equal(404);
  });

  it('R13 do not exist for those who are not invited', async () => {
    const { calls } = inPage();
    for (const id of Object.values(PRIVATE_CAMPAIGN)) {
      expect((await calls.get(`/campaigns/${id}`)).status).to.equal(404);
      expect((await calls.get(`/campaigns/${id}/sessions`)).status).to.equal(404);
    }
  });
});
