import { CampaignsError, RegistrationIntent } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, buildInput, buildSession } from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import { clientOf, counted, disposeClients, rejection, shown, soon } from './client-of.js';

const { id: CAMPAIGN_ID } = buildCampaign();

/** A tab of a shop with the sessions on screen. */
async function tab(accountKey: string, overrides = {}) {
  const { api, calls } = counted(memoryApi({}, overrides));
  const client = clientOf(api, { accountKey });
  await shown(client.sessions(CAMPAIGN_ID));
  return { client, asked: () => calls('listSessions') };
}

describe('other tabs', () => {
  let key: string;
  beforeEach(() => (key = crypto.randomUUID()));
  afterEach(disposeClients);

  it('of the same shop ask again after a command, those of another shop do not', async () => {
    const [own, same, other] = await Promise.all([tab(key), tab(key), tab(`${key}/other`)]);
    await own.client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput());
    await soon(() => same.asked() === 2);
    expect(own.asked()).to.equal(2);
    expect(other.asked()).to.equal(1);
  });

  it('ask again after a refusal too: it tells that something has changed', async () => {
    const refuse = { cancelSession: () => Promise.reject(new CampaignsError('state-conflict')) };
    const [own, same] = await Promise.all([tab(key, refuse), tab(key)]);
    await rejection(own.client.cancelSession(buildSession()));
    await soon(() => same.asked() === 2);
  });

  it('follow a change of the shop', async () => {
    const next = `${key}/next`;
    const [own, before, after] = await Promise.all([tab(key), tab(key), tab(next)]);
    own.client.update({ accountKey: next });
    await own.client.cancelSession(buildSession());
    await soon(() => after.asked() === 2);
    expect(before.asked()).to.equal(1);
  });

  it('that are disposed of ask no more', async () => {
    const [own, gone, same] = await Promise.all([tab(key), tab(key), tab(key)]);
    gone.client.dispose();
    await own.client.cancelSession(buildSession());
    await soon(() => same.asked() === 2);
    expect(gone.asked()).to.equal(1);
  });
});
