import { CampaignsError, type Campaign } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, DAY_MS, HOUR_MS } from '../../support/build.js';
import { memoryApi, pageOf } from '../../support/memory-api.js';
import { ALL, clientOf, counted, disposeClients, shown, soon } from './client-of.js';
import { heldTimers } from './held-timers.js';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A running campaign that has a single boundary left. */
function endingAt(endsAt: number): Campaign {
  const past = { startsAt: endsAt - 99 * DAY_MS, endsAt: endsAt - 98 * DAY_MS };
  return buildCampaign({
    registrationWindow: past,
    campaignWindow: { startsAt: past.startsAt, endsAt },
  });
}

describe('a boundary of a campaign on screen', () => {
  afterEach(disposeClients);

  it('Q22 has everything asked for again when it is reached by the server’s clock', async () => {
    const serverNow = () => Date.now() + DAY_MS;
    const asked: number[] = [];
    let registrationEndsAt = 0;
    const client = clientOf(
      memoryApi(
        {},
        {
          listCampaigns: async () => {
            asked.push(serverNow());
            registrationEndsAt ||= serverNow() + 30;
            const registrationWindow = { startsAt: 0, endsAt: registrationEndsAt };
            return { ...pageOf([buildCampaign({ registrationWindow })]), serverTime: serverNow() };
          },
        },
      ),
    );
    await shown(client.campaigns(ALL));
    await soon(() => asked.length > 1);
    expect(asked[0]).to.be.lessThan(registrationEndsAt);
    expect(asked[1]).to.be.within(registrationEndsAt - 5, registrationEndsAt + 500);
  });

  describe('further ahead', () => {
    let timers: ReturnType<typeof heldTimers>;
    beforeEach(() => (timers = heldTimers()));
    afterEach(() => timers.restore());

    const boundaryDelay = (about: number) =>
      timers.delays.find((delayMs) => Math.abs(delayMs - about) < HOUR_MS / 60);

    it('is waited for, from a list and from a campaign', async () => {
      const page = { items: [endingAt(Date.now() + DAY_MS)], totalCount: 1 };
      const listed = clientOf(memoryApi({}, { listCampaigns: async () => page }));
      await shown(listed.campaigns(ALL));
      const getCampaign = async () => endingAt(Date.now() + 2 * DAY_MS);
      await shown(clientOf(memoryApi({}, { getCampaign })).campaign('1'));
      expect(boundaryDelay(DAY_MS)).not.to.equal(undefined);
      expect(boundaryDelay(2 * DAY_MS)).not.to.equal(undefined);
    });

    it('is not missed when it is further than a timer reaches', async () => {
      const { api, calls } = counted(
        memoryApi({}, { getCampaign: async () => endingAt(Date.now() + 40 * DAY_MS) }),
      );
      await shown(clientOf(api).campaign('1'));
      expect(calls('getCampaign')).to.equal(1);
      expect(Math.max(...timers.delays)).to.equal(LONGEST_TIMER_MS);
      timers.pass((delayMs) => delayMs === LONGEST_TIMER_MS);
      await soon(() => calls('getCampaign') === 2);
      expect(Math.max(...timers.delays)).to.equal(LONGEST_TIMER_MS);
    });

    it('is looked at again a little later, because clocks differ', async () => {
      const endsAt = Date.now() + DAY_MS;
      const { api, calls } = counted(
        memoryApi({}, { getCampaign: async () => ({ ...endingAt(endsAt), serverTime: now }) }),
      );
      let now = endsAt - HOUR_MS;
      const campaign = clientOf(api).campaign('1');
      await shown(campaign);
      expect(boundaryDelay(HOUR_MS)).not.to.equal(undefined);
      now = endsAt;
      await campaign.refresh();
      expect(timers.delays.filter((delayMs) => delayMs <= 2000)).to.have.length(1);
      timers.pass((delayMs) => delayMs <= 2000);
      await soon(() => calls('getCampaign') === 3);
      expect(boundaryDelay(HOUR_MS)).to.equal(undefined);
    });

    it('is waited for although asking at the one before failed', async () => {
      const start = Date.now() + HOUR_MS;
      const campaign = buildCampaign({
        registrationWindow: { startsAt: 0, endsAt: start },
        campaignWindow: { startsAt: 0, endsAt: start + DAY_MS },
      });
      let fails = false;
      const { api, calls } = counted(
        memoryApi(
          {},
          {
            getCampaign: async () => {
              if (fails) throw new CampaignsError('protocol');
              return campaign;
            },
          },
        ),
      );
      await shown(clientOf(api).campaign('1'));
      fails = true;
      timers.pass((delayMs) => Math.abs(delayMs - HOUR_MS) < 1000);
      await soon(() => calls('getCampaign') === 2);
      expect(boundaryDelay(HOUR_MS)).not.to.equal(undefined);
    });
  });
});
