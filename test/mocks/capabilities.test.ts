import { capabilitiesSchema } from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage } from './calls.js';
import { submissionFor } from './submission.js';

describe('capabilities', () => {
  it('are all there, and can be switched off one by one', async () => {
    const { calls } = inPage();
    const said = async () => (await calls.get('/capabilities')).as(capabilitiesSchema);
    const all = { dry_run: true, changes: true, events: true, cancel_reason: true };
    expect(await said()).to.deep.equal(all);
    await calls.backstage('/scenario', { capabilities: { events: false } });
    await calls.backstage('/scenario', { capabilities: { changes: false } });
    expect(await said()).to.deep.equal({ ...all, events: false, changes: false });
    await calls.backstage('/reset');
    expect(await said()).to.deep.equal(all);
  });

  it('take their paths with them', async () => {
    const { calls, tenant } = inPage();
    const id = tenant.platform.records.sessions[0]?.id ?? '';
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const statuses = async () => [
      (await calls.get(`/sessions/${id}/changes`)).status,
      (await calls.post(`/campaigns/${CAMPAIGN.empty}/sessions/validate`, submission)).status,
    ];
    expect(await statuses()).to.deep.equal([200, 200]);
    await calls.backstage('/scenario', { capabilities: { dry_run: false, changes: false } });
    expect(await statuses()).to.deep.equal([404, 404]);
    await calls.backstage('/scenario', { capabilities: { events: false } });
    expect((await calls.get('/events')).status).to.equal(404);
  });
});
