import { CampaignsError, type Page, type CampaignSummary } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, buildSession, NOW } from '../../support/build.js';
import { memoryApi, pageOf } from '../../support/memory-api.js';
import {
  ALL,
  atRest,
  clientOf,
  counted,
  dataOf,
  deferred,
  disposeClients,
  shown,
  soon,
} from './client-of.js';
import { heldTimers } from './held-timers.js';

const GARBAGE_MS = 5 * 60_000;
const CAMPAIGN = buildCampaign({ serverTime: NOW });

describe('a read', () => {
  afterEach(disposeClients);

  it('is pending until the answer arrives', async () => {
    const answer = deferred<typeof CAMPAIGN>();
    const campaign = clientOf(memoryApi({}, { getCampaign: () => answer.promise })).campaign('1');
    campaign.subscribe(() => undefined);
    expect(campaign.get()).to.deep.equal({ status: 'pending' });
    answer.resolve(CAMPAIGN);
    expect(await atRest(campaign)).to.deep.include({
      status: 'ready',
      data: CAMPAIGN,
      refreshing: false,
    });
  });

  it('stays the same object until it changes', async () => {
    const campaign = clientOf(memoryApi()).campaign('1');
    expect(campaign.get()).to.equal(campaign.get());
    const read = await shown(campaign);
    expect(campaign.get()).to.equal(read);
    await campaign.refresh();
    expect(campaign.get()).not.to.equal(read);
  });

  it('tells when its data came, and keeps that when a refresh fails', async () => {
    let failing = false;
    const getCampaign = async () => {
      if (failing) throw new CampaignsError('forbidden');
      return CAMPAIGN;
    };
    const before = Date.now();
    const campaign = clientOf(memoryApi({}, { getCampaign })).campaign('1');
    const ready = await shown(campaign);
    const updatedAt = 'updatedAt' in ready ? (ready.updatedAt ?? 0) : 0;
    expect(updatedAt).to.be.within(before, Date.now());
    failing = true;
    await campaign.refresh();
    expect(campaign.get()).to.deep.include({ status: 'error', updatedAt });
  });

  it('tells no time of data that never came', async () => {
    const getCampaign = () => Promise.reject(new CampaignsError('forbidden'));
    const read = await shown(clientOf(memoryApi({}, { getCampaign })).campaign('1'));
    expect(read).to.deep.include({ status: 'error', updatedAt: undefined });
  });

  it('asks nothing until someone listens, and once for all who do', async () => {
    const { api, calls } = counted(memoryApi());
    const client = clientOf(api);
    client.campaign('1').get();
    expect(calls('getCampaign')).to.equal(0);
    await Promise.all([shown(client.campaign('1')), shown(client.campaign('1'))]);
    expect(calls('getCampaign')).to.equal(1);
  });

  it('is one resource for one question, however it is put', () => {
    const client = clientOf(memoryApi());
    const asked = client.campaigns({ tab: 'OPEN', includeEnded: false, name: 'x' });
    expect(client.campaigns({ name: 'x', includeEnded: false, tab: 'OPEN' })).to.equal(asked);
    expect(client.campaigns({ tab: 'OPEN', includeEnded: true, name: 'x' })).not.to.equal(asked);
    expect(client.campaign('1')).not.to.equal(client.campaign('2'));
  });

  it('shows what another one brought along, before anyone listens', async () => {
    const client = clientOf(memoryApi());
    const campaign = client.campaign(CAMPAIGN.id);
    expect(campaign.get().status).to.equal('pending');
    await shown(client.invitation('token'));
    expect(dataOf(campaign)?.name).to.equal(CAMPAIGN.name);
  });

  it('keeps what another one brought along when its own answer comes late', async () => {
    const answer = deferred<never>();
    const client = clientOf(memoryApi({}, { getCampaign: () => answer.promise }));
    const campaign = client.campaign(CAMPAIGN.id);
    campaign.subscribe(() => undefined);
    await shown(client.invitation('token'));
    answer.reject(new CampaignsError('not-found'));
    await shown(client.openCampaignCount());
    expect(campaign.get()).to.deep.include({ status: 'ready', refreshing: false });
  });

  it('is aborted when the last listener leaves, not before', async () => {
    const signals: AbortSignal[] = [];
    const getCampaign = (_: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    };
    const campaign = clientOf(memoryApi({}, { getCampaign })).campaign('1');
    const stops = [campaign.subscribe(() => undefined), campaign.subscribe(() => undefined)];
    stops[0]?.();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    stops[1]?.();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    campaign.subscribe(() => undefined);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('is forgotten some minutes after the last listener has left', async () => {
    const timers = heldTimers();
    try {
      const client = clientOf(memoryApi());
      const campaign = client.campaign('1');
      const stop = campaign.subscribe(() => undefined);
      await atRest(campaign);
      stop();
      expect(client.campaign('1')).to.equal(campaign);
      timers.pass((delayMs) => delayMs === GARBAGE_MS);
      expect(client.campaign('1')).not.to.equal(campaign);
      expect(client.campaign('1').get().status).to.equal('pending');
    } finally {
      timers.restore();
    }
  });

  describe('that fails', () => {
    // In a tab in the background nothing is repeated; the runner opens many.
    before(() => Object.defineProperty(document, 'visibilityState', { value: 'visible' }));

    it('keeps the last data, and recovers', async () => {
      let failing = false;
      const getSession = async () => {
        if (failing) throw new CampaignsError('protocol');
        return buildSession();
      };
      const session = clientOf(memoryApi({}, { getSession })).session('1');
      await shown(session);
      failing = true;
      await session.refresh();
      const failed = session.get();
      expect(failed).to.include({ status: 'error' }).and.to.have.nested.property('data.id');
      expect(failed).to.have.nested.property('error.code', 'protocol');
      failing = false;
      await session.refresh();
      expect(session.get().status).to.equal('ready');
    });

    it('is repeated twice, after the wait the server asks for', async () => {
      const timers = heldTimers();
      try {
        const busy = new CampaignsError('rate-limited', { retryAfterMs: 7000 });
        const { api, calls } = counted(memoryApi({}, { getSession: () => Promise.reject(busy) }));
        const session = clientOf(api).session('1');
        session.subscribe(() => undefined);
        for (const attempt of [1, 2]) {
          await soon(() => timers.delays.includes(7000));
          expect(calls('getSession')).to.equal(attempt);
          expect(session.get().status).to.equal('pending');
          timers.pass((delayMs) => delayMs === 7000);
        }
        await atRest(session);
        expect(calls('getSession')).to.equal(3);
        expect(session.get()).to.deep.include({ status: 'error', error: busy });
      } finally {
        timers.restore();
      }
    });

    it('is not repeated when that cannot help, or not before a person has given up', async () => {
      for (const error of [
        new CampaignsError('not-found', { retryAfterMs: 0 }),
        new CampaignsError('unavailable', { retryAfterMs: 3_600_000 }),
      ]) {
        const { api, calls } = counted(memoryApi({}, { getSession: () => Promise.reject(error) }));
        expect(await shown(clientOf(api).session('1'))).to.deep.include({ status: 'error', error });
        expect(calls('getSession')).to.equal(1);
      }
    });

    it('follows `retriable` rather than the code', async () => {
      const error = new CampaignsError('forbidden', { retriable: true, retryAfterMs: 0 });
      const { api, calls } = counted(memoryApi({}, { getSession: () => Promise.reject(error) }));
      await shown(clientOf(api).session('1'));
      expect(calls('getSession')).to.equal(3);
    });

    it('tells the host once, whatever was thrown, however many listen', async () => {
      const told: CampaignsError[] = [];
      const thrown = new TypeError('Failed to fetch');
      const client = clientOf(memoryApi({}, { getSession: () => Promise.reject(thrown) }), {
        onError: (error) => told.push(error),
      });
      await Promise.all([shown(client.session('1')), shown(client.session('1'))]);
      expect(told).to.have.length(1);
      expect(told[0]).to.include({ code: 'unexpected', cause: thrown });
      expect(client.session('1').get()).to.have.property('error', told[0]);
    });
  });
});

describe('a listing', () => {
  afterEach(disposeClients);

  /** Pages of one campaign each, named by their token; `hold` keeps the next answer back. */
  function threePages() {
    const asked: string[] = [];
    let gate: Promise<unknown> = Promise.resolve();
    const listCampaigns = async ({ pageToken = '1' }: { pageToken?: string | undefined }) => {
      asked.push(pageToken);
      await gate;
      const page = pageOf([buildCampaign({ id: pageToken, name: pageToken })]);
      const nextPageToken = pageToken === '3' ? '' : String(Number(pageToken) + 1);
      return { ...page, totalCount: 3, nextPageToken } satisfies Page<CampaignSummary>;
    };
    const hold = () => {
      const { promise, resolve, reject } = deferred();
      gate = promise;
      return {
        open: resolve,
        fail: () => reject(new CampaignsError('protocol')),
      };
    };
    const client = clientOf(memoryApi({}, { listCampaigns }));
    const campaigns = client.campaigns(ALL);
    const ids = () => dataOf(campaigns)?.items.map(({ id }) => id);
    return { client, campaigns, asked, hold, ids };
  }

  it('R23 grows page by page until the end', async () => {
    const { campaigns, asked, hold, ids } = threePages();
    await shown(campaigns);
    expect(dataOf(campaigns)).to.include({ totalCount: 3, hasMore: true, loadingMore: false });
    const gate = hold();
    const more = campaigns.loadMore();
    expect(dataOf(campaigns)).to.include({ hasMore: true, loadingMore: true });
    gate.open();
    await more;
    expect(ids()).to.deep.equal(['1', '2']);
    await campaigns.loadMore();
    expect(dataOf(campaigns)).to.include({ totalCount: 3, hasMore: false, loadingMore: false });
    const read = campaigns.get();
    await campaigns.loadMore();
    expect(campaigns.get()).to.equal(read);
    expect(asked).to.deep.equal(['1', '2', '3']);
  });

  it('fetches one page for two clicks', async () => {
    const { campaigns, asked, ids } = threePages();
    await shown(campaigns);
    await Promise.all([campaigns.loadMore(), campaigns.loadMore()]);
    expect(asked).to.deep.equal(['1', '2']);
    expect(ids()).to.deep.equal(['1', '2']);
  });

  it('lets a refresh end before the next page is fetched', async () => {
    const { campaigns, asked, hold, ids } = threePages();
    await shown(campaigns);
    const gate = hold();
    const refreshed = campaigns.refresh();
    const more = campaigns.loadMore();
    gate.open();
    await Promise.all([refreshed, more]);
    expect(asked).to.deep.equal(['1', '1', '2']);
    expect(ids()).to.deep.equal(['1', '2']);
  });

  it('fetches the next page all the same when news comes meanwhile', async () => {
    const { client, campaigns, hold, ids } = threePages();
    await shown(campaigns);
    const gate = hold();
    const more = campaigns.loadMore();
    client.refresh();
    gate.open();
    await more;
    expect(ids()).to.deep.equal(['1', '2']);
  });

  it('fetches nothing more once its client is disposed of', async () => {
    const { client, campaigns, asked, hold } = threePages();
    await shown(campaigns);
    const gate = hold();
    const more = campaigns.loadMore();
    client.dispose();
    gate.open();
    await more;
    expect(asked).to.deep.equal(['1', '2']);
  });

  it('keeps its pages when the next one fails', async () => {
    const { campaigns, hold, ids } = threePages();
    await shown(campaigns);
    const gate = hold();
    const more = campaigns.loadMore();
    gate.fail();
    await more;
    expect(campaigns.get().status).to.equal('error');
    expect(ids()).to.deep.equal(['1']);
    expect(dataOf(campaigns)).to.include({ hasMore: true, loadingMore: false });
  });

  it('is refreshed with all its pages', async () => {
    const { campaigns, asked, ids } = threePages();
    await shown(campaigns);
    await campaigns.loadMore();
    await campaigns.refresh();
    expect(asked).to.deep.equal(['1', '2', '1', '2']);
    expect(ids()).to.deep.equal(['1', '2']);
  });
});
