import type { CampaignsError } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { account, campaign, input, page, session } from './samples.js';
import { ask, bearerApi, errorOf, firstPage, hostApi, write } from './setup.js';
import { on, onJson, onProblem } from './worker.js';

const TOKEN = 'se/cret token';
const invitation = { campaign, valid_until: 1_721_000_000, remaining_uses: 2, shop_bound: true };

/** Everything of an error that a host could log. */
function traces(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? String(error);
  const { message, stack, cause } = error;
  return [message, stack, JSON.stringify(error), cause && traces(cause)].join('\n');
}

function expectNoTrace(error: CampaignsError): void {
  expect(traces(error)).not.to.contain(TOKEN).and.not.to.contain(encodeURIComponent(TOKEN));
}

async function invitedApi() {
  onJson('get', '/invitations/:token', invitation);
  const api = bearerApi();
  await api.openInvitation(TOKEN, ask);
  return api;
}

describe('createHttpApi: invitations (Q4, contract §5)', () => {
  it('opens a private link', async () => {
    const seen = onJson('get', '/invitations/:token', invitation);
    const answer = await bearerApi().openInvitation(TOKEN, ask);
    expect(answer.campaign.id).to.equal('c1');
    expect(answer.validUntil).to.equal(1_721_000_000_000);
    expect(answer.remainingUses).to.equal(2);
    expect(answer.shopBound).to.equal(true);
    expect(seen[0]?.url).to.contain('/invitations/se%2Fcret%20token');
    expect(JSON.stringify(answer)).not.to.contain(TOKEN);
  });

  it('makes the calls of its campaign under the invitation, by header and not by URL', async () => {
    const api = await invitedApi();
    const sessions = { sessions: [session], ...page };
    const seen = [
      onJson('get', '/campaigns/c1', campaign),
      onJson('get', '/campaigns/c1/accounts', { accounts: [account] }),
      onJson('get', '/campaigns/c1/sessions', sessions),
      onJson('post', '/campaigns/c1/sessions', { ...session, id: 's2' }),
      onJson('get', '/sessions/s1/products', { products: [], total_count: 0 }),
      onJson('post', '/sessions/s2/cancel', session),
    ];
    await api.getCampaign('c1', ask);
    await api.listAccounts('c1', ask);
    await api.listSessions('c1', firstPage, ask);
    await api.register('c1', input, write);
    await api.listProducts('s1', firstPage, ask);
    await api.cancelSession({ id: 's2', etag: '"1"' }, write);
    for (const [request] of seen) {
      expect(request?.headers.get('Campaign-Invitation'), request?.url).to.equal(TOKEN);
      expect(request?.url).not.to.contain('cret');
    }
  });

  it('finds a session that nobody has met by the invitation that opens it, past one that is over', async () => {
    const api = bearerApi();
    for (const [id, token] of [
      ['c1', 'over'],
      ['c2', 'good'],
    ] as const) {
      onJson('get', '/invitations/:token', { ...invitation, campaign: { ...campaign, id } });
      await api.openInvitation(token, ask);
    }
    const asked: (string | null)[] = [];
    on('get', '/sessions/:id', (request) => {
      const token = request.headers.get('Campaign-Invitation');
      asked.push(token);
      if (token === 'good') return HttpResponse.json({ ...session, campaign_id: 'c2' });
      return new HttpResponse(null, { status: token === 'over' ? 410 : 404 });
    });
    expect((await api.getSession('s1', ask)).campaignId).to.equal('c2');
    await api.getSession('s1', ask);
    expect(asked).to.deep.equal([null, 'over', 'good', 'good']);
  });

  it('says of a session that no invitation opens what was said without any', async () => {
    const api = await invitedApi();
    on('get', '/sessions/:id', (request) => {
      const invited = request.headers.has('Campaign-Invitation');
      return new HttpResponse(null, { status: invited ? 410 : 404 });
    });
    expect((await errorOf(api.getSession('s1', ask))).code).to.equal('not-found');
  });

  it('makes no call of another merchant under it', async () => {
    const api = await invitedApi();
    const seen = onJson('get', '/campaigns/c1', campaign);
    api.forgetMerchant();
    await api.getCampaign('c1', ask);
    expect(seen[0]?.headers.get('Campaign-Invitation')).to.equal(null);
  });

  it('shows the invitation to no other campaign', async () => {
    const api = await invitedApi();
    const seen = [
      onJson('get', '/campaigns/c2', { ...campaign, id: 'c2' }),
      onJson('get', '/campaigns/summary', { open_count: 1 }),
      onJson('get', '/sessions/s9', { ...session, id: 's9', campaign_id: 'c2' }),
    ];
    await api.getCampaign('c2', ask);
    await api.countOpenCampaigns(ask);
    await api.getSession('s9', ask);
    for (const [request] of seen) {
      expect(request?.headers.get('Campaign-Invitation'), request?.url).to.equal(null);
    }
  });

  it('an expired one names whom to ask', async () => {
    onProblem('get', '/invitations/:token', 410, 'invitation-expired', { contact: 'am@example' });
    const error = await errorOf(bearerApi().openInvitation(TOKEN, ask));
    expect(error.code).to.equal('invitation-expired');
    expect(error.details.contact).to.equal('am@example');
  });

  it('leaves no trace in errors, though the server quotes it', async () => {
    const detail = `No invitation ${TOKEN} at /invitations/${encodeURIComponent(TOKEN)}`;
    onProblem('get', '/invitations/:token', 404, 'not-found', { detail, request_id: 'r-1' });
    const error = await errorOf(bearerApi().openInvitation(TOKEN, ask));
    expect(error.message).to.equal('No invitation … at /invitations/…');
    expect(error.code).to.equal('not-found');
    expect(error.requestId).to.equal('r-1');
    expectNoTrace(error);
  });

  it('leaves no trace in errors, though the host’s transport quotes the request', async () => {
    const chatty = async (url: string) => {
      throw Object.assign(new Error(`failed: ${url}`), { config: { url } });
    };
    const error = await errorOf(hostApi(chatty).openInvitation(TOKEN, ask));
    expect(error.code).to.equal('network');
    expectNoTrace(error);
  });

  it('leaves no trace in later errors of its campaign', async () => {
    const api = await invitedApi();
    onProblem('get', '/campaigns/c1', 410, 'invitation-expired', { detail: `${TOKEN} is over` });
    expectNoTrace(await errorOf(api.getCampaign('c1', ask)));
    on('get', '/campaigns/c1/accounts', () => HttpResponse.json({ accounts: [{}] }));
    expectNoTrace(await errorOf(api.listAccounts('c1', ask)));
  });
});
