import {
  CampaignsError,
  NO_CAPABILITIES,
  type CampaignsApi,
  type ChangeEntry,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildInput, buildSession, NOW } from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import { clientOf, counted, dataOf, disposeClients, rejection, shown, soon } from './client-of.js';

const EVERYTHING: Partial<CampaignsApi> = {
  checkRegistration: async () => ({ problems: [], warnings: [] }),
  listChanges: async () => [],
  acknowledgeChanges: async () => undefined,
  subscribe: () => new Promise(() => undefined),
};

async function capabilitiesWith(overrides: Partial<CampaignsApi>) {
  return dataOf(clientOf(memoryApi({}, overrides)).capabilities()) ?? NO_CAPABILITIES;
}

describe('capabilities', () => {
  afterEach(disposeClients);

  const told = async (overrides: Partial<CampaignsApi>) => {
    const resource = clientOf(memoryApi({}, overrides)).capabilities();
    await shown(resource);
    return dataOf(resource);
  };

  it('are none until the backend has said so', async () => {
    expect(await capabilitiesWith(EVERYTHING)).to.deep.equal(NO_CAPABILITIES);
  });

  it('are the verbs that a backend has, when it says nothing', async () => {
    expect(await told({})).to.deep.equal(NO_CAPABILITIES);
    const all = { dryRun: true, changes: true, events: true, cancelReason: false };
    expect(await told(EVERYTHING)).to.deep.equal(all);
  });

  it('are no more than a backend has verbs for, and no more than it says', async () => {
    const said = { dryRun: true, changes: true, events: false, cancelReason: true };
    const getCapabilities = async () => said;
    expect(await told({ getCapabilities })).to.deep.equal({
      ...NO_CAPABILITIES,
      cancelReason: true,
    });
    expect(await told({ ...EVERYTHING, getCapabilities })).to.deep.equal(said);
  });

  it('are named when a verb is used that is not there', async () => {
    const client = clientOf(memoryApi());
    const error = await rejection(client.checkRegistration('1', buildInput()));
    expect((error as CampaignsError).message).to.contain('checkRegistration');
  });
});

describe('the ledger of a session', () => {
  afterEach(disposeClients);

  it('is read, and read anew with the rows once it is acknowledged', async () => {
    const entry: ChangeEntry = {
      at: NOW,
      actor: 'PLATFORM',
      change: { field: 'assessedLevel', after: 'S' },
      acknowledged: false,
    };
    let ledger = [entry];
    const { api, calls } = counted(
      memoryApi(
        {},
        {
          listChanges: async () => ledger,
          acknowledgeChanges: async () => void (ledger = [{ ...entry, acknowledged: true }]),
        },
      ),
    );
    const client = clientOf(api);
    const session = buildSession();
    const changes = client.changes(session.id);
    await shown(client.sessions(session.campaignId));
    await shown(client.session(session.id));
    await shown(changes);
    await client.acknowledgeChanges(session, NOW);
    await soon(() => dataOf(changes)?.[0]?.acknowledged === true);
    await soon(() => calls('listSessions') === 2 && calls('getSession') === 2);
  });

  it('keeps the key of an acknowledgement over its repeats', async () => {
    const keys: string[] = [];
    const client = clientOf(
      memoryApi(
        {},
        {
          acknowledgeChanges: async (_id, _until, { idempotencyKey }) => {
            keys.push(idempotencyKey);
            if (keys.length === 1) throw new CampaignsError('network', { retryAfterMs: 1 });
          },
        },
      ),
    );
    await client.acknowledgeChanges(buildSession(), NOW);
    expect(keys).to.have.length(2);
    expect(new Set(keys).size).to.equal(1);
  });
});
