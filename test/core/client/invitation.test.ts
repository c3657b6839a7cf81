import { RegistrationIntent } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, buildInput } from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import { clientOf, disposeClients, shown, soon } from './client-of.js';

describe('an opened invitation', () => {
  afterEach(disposeClients);

  it('Q4 tells what is left of it once a session is registered by it', async () => {
    const campaign = buildCampaign({ visibility: 'PRIVATE' });
    let uses = 1;
    const { register, ...rest } = memoryApi({ campaigns: [campaign] });
    const client = clientOf({
      ...rest,
      openInvitation: async () => ({ campaign, remainingUses: uses, shopBound: uses === 0 }),
      register: async (...call) => {
        uses -= 1;
        return register(...call);
      },
    });
    await shown(client.invitation('token'));
    expect(client.invitationTo(campaign.id)?.remainingUses).to.equal(1);
    await client.register(new RegistrationIntent(campaign.id), buildInput());
    await soon(() => client.invitationTo(campaign.id)?.shopBound === true);
    expect(client.invitationTo(campaign.id)?.remainingUses).to.equal(0);
  });
});
