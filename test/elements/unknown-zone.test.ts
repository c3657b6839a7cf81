import type { KitElement } from '../../packages/elements/src/shared/kit-element.js';
import { expect, html } from '@open-wc/testing';
import { buildCampaign, buildSession } from '../support/build.js';
import { allByRole, byLabel, textOf } from '../support/by-role.js';
import { settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

/** A zone of tomorrow, or a slip of the server. */
const CAMPAIGN = buildCampaign({ timeZone: 'Mars/Olympus_Mons' });

const client = () => testClient(memoryApi({ campaigns: [CAMPAIGN], sessions: [buildSession()] }));

describe('A campaign in a zone that the browser does not know', () => {
  it('is listed with its days in UTC, and says so', async () => {
    const list = await settled<KitElement>(
      html`<campaign-list .client=${client()}></campaign-list>`,
    );
    expect(allByRole(list, 'alert').length).to.equal(0);
    expect(textOf(list)).to.contain('Mar 5 – Mar 19, 2026').and.to.contain('GMT+0');
  });

  it('R66 R71 has its sessions shown in UTC', async () => {
    const table = await settled<KitElement>(
      html`<session-table campaign-id=${CAMPAIGN.id} .client=${client()}></session-table>`,
    );
    expect(allByRole(table, 'alert').length).to.equal(0);
    expect(textOf(table)).to.contain('Mar 6, 2026, 03:00–08:00').and.to.contain('GMT+0');
  });

  it('R37 takes registrations in UTC, and says so', async () => {
    const form = await settled<KitElement>(
      html`<registration-form
        campaign-id=${CAMPAIGN.id}
        duplicate-of=${buildSession().id}
        .client=${client()}
      ></registration-form>`,
    );
    expect(byLabel(form, 'From').value).to.equal('2026-03-06T03:00');
    expect(textOf(form)).to.contain('UTC (GMT+0)');
  });
});
