import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { campaign, session, summary } from './samples.js';
import { allCampaigns, ask, bearerApi, errorOf, firstPage, hostApi } from './setup.js';
import { on, onJson } from './worker.js';

async function breach(body: string, headers: Record<string, string> = {}) {
  on('get', '/campaigns', () => new HttpResponse(body, { headers }));
  return errorOf(bearerApi().listCampaigns(allCampaigns, ask));
}

describe('createHttpApi: answers that break the contract', () => {
  it('names the first member that is missing', async () => {
    const odd = { ...summary, levels: undefined };
    const error = await breach(JSON.stringify({ campaigns: [odd], total_count: 1 }));
    expect(error.code).to.equal('protocol');
    expect(error.message).to.equal('GET /campaigns: campaigns.0.levels is missing');
  });

  it('names a member of the wrong type and keeps its value to itself', async () => {
    const odd = { ...summary, name: ['private'], registration_start_time: 1.5 };
    const error = await breach(JSON.stringify({ campaigns: [odd], total_count: 1 }));
    expect(error.message).to.equal('GET /campaigns: campaigns.0.name is not string');
    const split = { ...summary, registration_start_time: 1.5 };
    expect((await breach(JSON.stringify({ campaigns: [split], total_count: 1 }))).message).to.equal(
      'GET /campaigns: campaigns.0.registration_start_time is not integer',
    );
  });

  it('tells text from JSON, nothing from something, and a login page from an answer', async () => {
    expect((await breach('{"campaigns": [')).message).to.equal(
      'GET /campaigns: the answer is not JSON',
    );
    expect((await breach('')).message).to.equal('GET /campaigns: the answer is empty');
    const html = await breach('<!doctype html>', { 'X-Request-Id': 'r-9' });
    expect(html.code).to.equal('protocol');
    expect(html.requestId).to.equal('r-9');
    expect((await breach('[]')).code).to.equal('protocol');
  });

  it('leaves the fate of a write open and is not worth a repeat', async () => {
    const error = await breach('');
    expect(error.outcomeUnknown).to.equal(true);
    expect(error.retriable).to.equal(false);
  });
});

describe('createHttpApi: answers of a newer server', () => {
  it('keeps unknown values and overlooks unknown members', async () => {
    const fields = [...campaign.fields, { key: 'studio', visible: true, required: true }];
    onJson('get', '/campaigns/c1', { ...campaign, status: 'PAUSED', fields, mood: { a: 1 } });
    const answer = await bearerApi().getCampaign('c1', ask);
    expect(answer.status).to.equal('PAUSED');
    expect(answer.fields.map(({ field }) => field)).to.deep.equal(['livePeriod']);
    onJson('get', '/sessions/s1', { ...session, status: 'ON_HOLD', registration_channel: 'KIOSK' });
    const held = await bearerApi().getSession('s1', ask);
    expect([held.status, held.registrationChannel]).to.deep.equal(['ON_HOLD', 'KIOSK']);
  });

  it('takes null for left out', async () => {
    onJson('get', '/sessions/s1', { ...session, assessed_level: null, status_reason: null });
    const answer = await bearerApi().getSession('s1', ask);
    expect(answer.assessedLevel).to.equal(undefined);
    expect(answer.statusReason).to.equal(undefined);
  });

  it('R70 reads what a resubmission has to change', async () => {
    const fields = ['/brand_logo_uri', '/live_period/start_time', '/live_period/end_time', '/mood'];
    const status_reason = { code: 'ASSETS', detail: 'Blurred.', fields, resubmit_allowed: true };
    onJson('get', '/sessions/s1', { ...session, status: 'REJECTED', status_reason });
    const { statusReason } = await bearerApi().getSession('s1', ask);
    expect(statusReason?.fields).to.deep.equal(['brandLogo', 'livePeriod']);
  });
});

describe('createHttpApi: TikTok Open API envelope (contract §7)', () => {
  const envelope = (code: number, data?: unknown) => ({
    code,
    message: code === 0 ? 'Success' : 'No.',
    request_id: 'r-7',
    data: data as never,
  });

  it('unwraps success', async () => {
    onJson('get', '/campaigns/summary', envelope(0, { open_count: 4 }));
    expect(await bearerApi().countOpenCampaigns(ask)).to.equal(4);
  });

  it('names what is missing inside', async () => {
    onJson('get', '/campaigns/summary', envelope(0, {}));
    const { code, message } = await errorOf(bearerApi().countOpenCampaigns(ask));
    expect(code).to.equal('protocol');
    expect(message).to.equal('GET /campaigns/summary: open_count is missing');
  });

  const CODES: readonly (readonly [number, string])[] = [
    [36009002, 'rate-limited'],
    [36009007, 'timeout'],
    [36009003, 'unavailable'],
    [105002, 'unauthenticated'],
    [105005, 'forbidden'],
    [16032007, 'forbidden'],
    [16032005, 'not-found'],
    [17029009, 'not-found'],
    [17029010, 'state-conflict'],
    [17029012, 'state-conflict'],
    [36009004, 'refused'],
    [99999999, 'refused'],
  ];
  for (const [wireCode, code] of CODES) {
    it(`${wireCode} is ${code}`, async () => {
      onJson('get', '/sessions/s1/products', envelope(wireCode));
      const error = await errorOf(hostApi().listProducts('s1', firstPage, ask));
      expect(error.code).to.equal(code);
      expect(error.message).to.equal('No.');
      expect(error.requestId).to.equal('r-7');
    });
  }

  it('16032002 and 16032003 point at the window', async () => {
    for (const code of [16032002, 16032003]) {
      onJson('get', '/campaigns/summary', envelope(code));
      const error = await errorOf(hostApi().countOpenCampaigns(ask));
      expect(error.code).to.equal('validation-failed');
      expect(error.fields).to.deep.equal([
        { field: 'livePeriod', code: String(code), detail: 'No.', params: undefined },
      ]);
    }
  });

  it('an unknown code counts by its status when that is a refusal', async () => {
    onJson('get', '/campaigns/summary', envelope(12345), { status: 503 });
    expect((await errorOf(hostApi().countOpenCampaigns(ask))).code).to.equal('unavailable');
  });
});
