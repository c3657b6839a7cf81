import { accountListSchema, campaignSchema } from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage } from './calls.js';

describe('accounts', () => {
  const { calls, tenant } = inPage();
  const typesIn = async (channel: string) => {
    const { accounts } = (
      await calls
        .with({ 'Registration-Channel': channel })
        .get(`/campaigns/${CAMPAIGN.empty}/accounts`)
    ).as(accountListSchema);
    return accounts.map(({ type }) => type);
  };

  it('R45, R108 are the official one, in LIVE Manager all', async () => {
    expect(await typesIn('SELLER_CENTER')).to.deep.equal(['OFFICIAL']);
    expect(await typesIn('TIKTOK_APP')).to.deep.equal(['OFFICIAL']);
    expect(await typesIn('LIVE_MANAGER')).to.have.members([
      'OFFICIAL',
      'MARKETING',
      'AFFILIATE',
      'AFFILIATE',
    ]);
  });

  it('R55, R57 are the unofficial ones in LIVE Manager when no official one is bound', async () => {
    tenant.platform.operator.bindOfficialAccount(false);
    const campaign = (await calls.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema);
    expect(await typesIn('SELLER_CENTER')).to.deep.equal([]);
    expect(await typesIn('LIVE_MANAGER')).not.to.include('OFFICIAL');
    expect(campaign.actions.register.reason).to.equal('OFFICIAL_ACCOUNT_REQUIRED');
    expect(campaign.eligibility[0]).to.include({ code: 'OFFICIAL_ACCOUNT_BOUND', passed: false });
    expect(campaign.eligibility[0]?.fix_url).to.match(/^https:/);
  });
});
