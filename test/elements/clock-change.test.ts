import type { CampaignDetail } from '@livestream-campaigns/elements';
import { expect, html } from '@open-wc/testing';
import { buildCampaign } from '../support/build.js';
import { textOf } from '../support/by-role.js';
import { settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

const HOUR_S = 3600;

/** From March 3 to March 17, 2026, midnight to midnight in New York; clocks go forward on March 8. */
const ACROSS = {
  startsAt: Date.UTC(2026, 2, 3, 5),
  endsAt: Date.UTC(2026, 2, 18, 4),
  utcOffsetSeconds: -5 * HOUR_S,
};

describe('a window in which clocks change', () => {
  it('R24 Q31 ends on its last minute by the clock of its end, whatever the offset at its start', async () => {
    const campaign = buildCampaign({ campaignWindow: ACROSS, timeZone: 'America/New_York' });
    const client = testClient(memoryApi({ campaigns: [campaign] }));
    const detail = await settled<CampaignDetail>(
      html`<campaign-detail campaign-id=${campaign.id} .client=${client}></campaign-detail>`,
    );
    expect(textOf(detail)).to.contain('Mar 3, 2026, 00:00 – Mar 17, 2026, 23:59');
  });

  it('Q31 keeps the server’s offset at both ends where no clock changes, stale zone data or not', async () => {
    const steady = { ...ACROSS, endsAt: Date.UTC(2026, 2, 5, 5), utcOffsetSeconds: -6 * HOUR_S };
    const campaign = buildCampaign({ campaignWindow: steady, timeZone: 'America/New_York' });
    const client = testClient(memoryApi({ campaigns: [campaign] }));
    const detail = await settled<CampaignDetail>(
      html`<campaign-detail campaign-id=${campaign.id} .client=${client}></campaign-detail>`,
    );
    expect(textOf(detail)).to.contain('Mar 2, 2026, 23:00 – Mar 4, 2026, 22:59');
  });
});
