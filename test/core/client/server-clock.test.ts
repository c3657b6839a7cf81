import type { CampaignsClient } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, HOUR_MS } from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import { ALL, clientOf, disposeClients, shown } from './client-of.js';

/** How far a client is from this machine's clock, to the nearest second. */
const offsetOf = (client: CampaignsClient) => Math.round((client.now() - Date.now()) / 1000) * 1000;

describe('the server’s clock', () => {
  afterEach(disposeClients);

  /** A client of a server that goes ahead of this machine by so much. */
  function clientAhead(offset: () => number) {
    const serverTime = () => Date.now() + offset();
    const page = async () => ({ items: [], totalCount: 0, serverTime: serverTime() });
    return clientOf(
      memoryApi(
        {},
        {
          listCampaigns: page,
          listSessions: page,
          getCampaign: async () => buildCampaign({ serverTime: serverTime() }),
        },
      ),
    );
  }

  it('is this machine’s until a server has told its own', async () => {
    const client = clientOf(memoryApi({}, { getCampaign: async () => buildCampaign() }));
    await shown(client.campaign('1'));
    expect(offsetOf(client)).to.equal(0);
  });

  it('is heard from pages and from campaigns', async () => {
    const reads = [
      (client: CampaignsClient) => client.campaigns(ALL),
      (client: CampaignsClient) => client.sessions('1'),
      (client: CampaignsClient) => client.campaign('1'),
    ];
    for (const read of reads) {
      const client = clientAhead(() => -HOUR_MS);
      await shown<unknown>(read(client));
      expect(offsetOf(client)).to.equal(-HOUR_MS);
    }
  });

  it('tells who listens when it shifts, and takes the network’s delay for no shift', async () => {
    let offset = HOUR_MS;
    const client = clientAhead(() => offset);
    let shifts = 0;
    client.subscribe(() => (shifts += 1));
    const campaign = client.campaign('1');
    await shown(campaign);
    expect(shifts).to.equal(1);
    offset -= 1500;
    await campaign.refresh();
    expect(shifts).to.equal(1);
    expect(offsetOf(client)).to.equal(HOUR_MS);
    offset = 0;
    await campaign.refresh();
    expect(shifts).to.equal(2);
    expect(offsetOf(client)).to.equal(0);
  });
});
