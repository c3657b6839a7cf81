import { CampaignsError, type CampaignsApi, type ViewState } from '@livestream-campaigns/core';
import type { CampaignEntry, LscNavigate } from '@livestream-campaigns/elements';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { byRole, focusedName, textOf } from '../support/by-role.js';
import { idle, move, never, settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';
import { sendKeys } from '@web/test-runner-commands';

const counting = (countOpenCampaigns: CampaignsApi['countOpenCampaigns']) =>
  memoryApi({}, { countOpenCampaigns });

const card = (api: CampaignsApi, options: object = {}) =>
  html`<campaign-entry .client=${testClient(api, options)}></campaign-entry>`;

const showing = (open: number, options: object = {}) =>
  settled<CampaignEntry>(
    card(
      counting(async () => open),
      options,
    ),
  );

const failing = counting(async () => {
  throw new CampaignsError('forbidden');
});

describe('<campaign-entry>', () => {
  describe('accessibility', () => {
    it('passes the check in every state', async () => {
      await expect(await showing(23)).to.be.accessible();
      await expect(await showing(0)).to.be.accessible();
      await expect(await settled(card(failing))).to.be.accessible();
      await expect(await fixture(card(counting(never)))).to.be.accessible();
    });

    it('R6 is a region with a name, and tells its number as it comes', async () => {
      const element = await showing(23);
      expect(byRole(element, 'region', 'Livestream campaigns')).to.exist;
      expect(byRole(element, 'status').textContent).to.contain('23');
    });
  });

  describe('states', () => {
    it('R6 Q3 shows how many campaigns are open for registration, as the server counts them', async () => {
      expect(textOf(await showing(1234))).to.match(/1,234\s+open for registration/);
    });

    it('R6 says when none is', async () => {
      expect(textOf(await showing(0))).to.contain('None open for registration');
    });

    it('R23 keeps its size from the first moment on', async () => {
      const loading = await fixture<CampaignEntry>(card(counting(never)));
      const ready = await showing(0);
      expect(loading.offsetHeight).to.equal(ready.offsetHeight);
      expect(textOf(loading)).to.contain('Loading');
    });

    it('R23 says when the number could not be loaded, and tries again', async () => {
      let broken = true;
      const element = await settled<CampaignEntry>(
        card(
          counting(async () => {
            if (broken) throw new CampaignsError('forbidden');
            return 7;
          }),
        ),
      );
      await waitUntil(() => textOf(element).includes('could not be loaded'));
      broken = false;
      byRole(element, 'button', 'Try again').click();
      await waitUntil(() => /7\s+open/.test(textOf(element)));
    });

    it('keeps the number when a later refresh fails', async () => {
      let calls = 0;
      const api = counting(async () => {
        if (calls++ > 0) throw new CampaignsError('forbidden');
        return 7;
      });
      const element = await settled<CampaignEntry>(card(api));
      element.connectedClient?.refresh();
      await waitUntil(() => textOf(element).includes('Try again'));
      expect(textOf(element)).to.match(/7\s+open/);
    });

    it('R6 follows a registration made elsewhere on the page', async () => {
      let open = 2;
      const element = await settled<CampaignEntry>(card(counting(async () => open)));
      open = 1;
      element.connectedClient?.refresh();
      await waitUntil(() => /1\s+open/.test(textOf(element)));
    });
  });

  describe('events', () => {
    it('R7 R106 leads to the campaigns that are open, by a real address where there is one', async () => {
      const views: ViewState[] = [];
      const routes = (view: ViewState) => {
        views.push(view);
        return 'https://shop.example/campaigns?tab=open';
      };
      const link = byRole<HTMLAnchorElement>(await showing(3, { routes }), 'link', /^View details/);
      expect(link.href).to.equal('https://shop.example/campaigns?tab=open');
      expect(views.at(-1)).to.deep.equal({ name: 'campaigns', tab: 'OPEN' });
    });

    it('R7 asks the host where there is no address, by keyboard too, whatever became of the number', async () => {
      const element = await settled<CampaignEntry>(card(failing));
      const asked = oneEvent(element, 'lsc-navigate') as Promise<LscNavigate>;
      byRole(element, 'button', /^View details/).focus();
      expect(focusedName()).to.equal('View details of livestream campaigns');
      await sendKeys({ press: 'Enter' });
      const event = await asked;
      expect(event.detail).to.deep.equal({ name: 'campaigns', tab: 'OPEN' });
      expect([event.cancelable, event.composed]).to.deep.equal([true, true]);
    });
  });

  it('survives being moved', async () => {
    const element = await showing(23);
    await move(element);
    await idle(element);
    expect(textOf(element)).to.match(/23\s+open/);
  });
});
