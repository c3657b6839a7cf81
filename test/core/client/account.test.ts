import {
  RegistrationIntent,
  CampaignsError,
  type CampaignsApi,
  type PlatformEvent,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import {
  buildCampaign,
  buildImage,
  buildInput,
  buildSession,
  DAY_MS,
  HOUR_MS,
  NOW,
} from '../../support/build.js';
import { memoryApi } from '../../support/memory-api.js';
import {
  ALL,
  atRest,
  clientOf,
  counted,
  dataOf,
  deferred,
  disposeClients,
  rejection,
  shown,
  soon,
} from './client-of.js';
import { heldTimers } from './held-timers.js';

const { id: CAMPAIGN_ID } = buildCampaign();
const SESSION = buildSession();

/** A backend whose campaigns and sessions bear the shop's name. */
function shop(name: string, overrides: Partial<CampaignsApi> = {}): CampaignsApi {
  const campaign = buildCampaign({ name });
  return memoryApi(
    { campaigns: [campaign], sessions: [buildSession({ opsName: name })] },
    { openInvitation: async () => ({ campaign, shopBound: true }), ...overrides },
  );
}

describe('update()', () => {
  afterEach(disposeClients);

  it('tells who listens, until they leave', () => {
    const client = clientOf(memoryApi());
    const locales: string[] = [];
    const stop = client.subscribe(() => locales.push(client.settings.locale));
    client.update({ locale: 'id' });
    stop();
    client.update({ locale: 'th' });
    expect(locales).to.deep.equal(['id']);
  });

  it('keeps what was read when the shop stays the same', async () => {
    const { api, calls } = counted(memoryApi());
    const client = clientOf(api);
    await shown(client.campaign(CAMPAIGN_ID));
    client.update({ timeZone: 'Asia/Jakarta', accountKey: client.settings.accountKey });
    expect(client.campaign(CAMPAIGN_ID).get()).to.include({ status: 'ready', refreshing: false });
    expect(calls('getCampaign')).to.equal(1);
  });

  it('asks again in another language, and shows what is there meanwhile', async () => {
    const getCampaign = async () => buildCampaign({ name: client.settings.locale });
    const client = clientOf(memoryApi({}, { getCampaign }), { locale: 'en' });
    const campaign = client.campaign(CAMPAIGN_ID);
    await shown(campaign);
    client.update({ locale: 'id' });
    expect(dataOf(campaign)?.name).to.equal('en');
    await atRest(campaign);
    expect(dataOf(campaign)?.name).to.equal('id');
  });
});

describe('another account', () => {
  afterEach(disposeClients);

  it('drops what was read, on screen and off it, and asks anew', async () => {
    const client = clientOf(shop('First'));
    const seen = client.campaigns(ALL);
    const left = client.sessions(CAMPAIGN_ID);
    const stop = left.subscribe(() => undefined);
    await Promise.all([shown(seen), atRest(left)]);
    stop();
    client.update({ accountKey: 'second', api: shop('Second') });
    expect(seen.get().status).to.equal('pending');
    expect(left.get().status).to.equal('pending');
    expect(client.sessions(CAMPAIGN_ID)).not.to.equal(left);
    await Promise.all([atRest(seen), shown(left)]);
    expect(dataOf(seen)?.items[0]?.name).to.equal('Second');
    expect(dataOf(left)?.items[0]?.opsName).to.equal('Second');
    expect(client.campaigns(ALL)).to.equal(seen);
  });

  it('is not met by a backend that still holds the one before', async () => {
    const signedIn = ['First', 'Second'];
    const listSessions = async () => ({
      items: [buildSession({ opsName: signedIn[0] })],
      totalCount: 1,
    });
    const client = clientOf(
      memoryApi({}, { listSessions, forgetMerchant: () => void signedIn.shift() }),
    );
    const table = client.sessions(CAMPAIGN_ID);
    await shown(table);
    client.update({ accountKey: 'second' });
    await atRest(table);
    expect(dataOf(table)?.items[0]?.opsName).to.equal('Second');
  });

  it('Q4 reads under a private link once it is open for the new one too', async () => {
    let open = false;
    const listSessions = async () => {
      if (!open) throw new CampaignsError('not-found');
      return { items: [SESSION], totalCount: 1 };
    };
    const openInvitation = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      open = true;
      return { campaign: buildCampaign(), shopBound: true };
    };
    const forgetMerchant = () => void (open = false);
    const client = clientOf(memoryApi({}, { listSessions, openInvitation, forgetMerchant }));
    await shown(client.invitation('token'));
    const table = client.sessions(CAMPAIGN_ID);
    await shown(table);
    client.update({ accountKey: 'second' });
    expect(await atRest(table)).to.have.property('status', 'error');
    await soon(() => table.get().status === 'ready');
  });

  it('aborts reads, and late answers change nothing', async () => {
    const late = deferred<ReturnType<typeof buildCampaign>>();
    const signals: AbortSignal[] = [];
    const hold = (_: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return late.promise;
    };
    const openInvitation = async (token: string, options: { signal: AbortSignal }) => ({
      campaign: await hold(token, options),
      shopBound: true,
    });
    const client = clientOf(shop('First', { getCampaign: hold, openInvitation }));
    const campaign = client.campaign(CAMPAIGN_ID);
    campaign.subscribe(() => undefined);
    client.invitation('token').subscribe(() => undefined);
    client.update({ accountKey: 'second', api: shop('Second') });
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    const read = await atRest(campaign);
    late.resolve(buildCampaign({ name: 'First', serverTime: NOW + DAY_MS }));
    await shown(client.openCampaignCount());
    expect(campaign.get()).to.equal(read);
    expect(dataOf(campaign)?.name).to.equal('Second');
    expect(client.now()).to.be.within(NOW, NOW + HOUR_MS);
  });

  it('aborts commands; a late success is neither shown nor told', async () => {
    const late = deferred<typeof SESSION>();
    const told: unknown[] = [];
    const client = clientOf(shop('First', { cancelSession: () => late.promise }), {
      onError: (error) => told.push(error),
    });
    const cancelled = rejection(client.cancelSession(SESSION));
    const { api, calls } = counted(shop('Second'));
    client.update({ accountKey: 'second', api });
    const table = client.sessions(CAMPAIGN_ID);
    await shown(table);
    late.resolve({ ...SESSION, opsName: 'First' });
    expect(await cancelled).to.have.property('name', 'AbortError');
    expect(calls('listSessions')).to.equal(1);
    expect(dataOf(table)?.items[0]?.opsName).to.equal('Second');
    expect(told).to.be.empty;
  });

  it('aborts uploads; a late image belongs to nobody', async () => {
    const late = deferred<ReturnType<typeof buildImage>>();
    const shares: number[] = [];
    let progress: (share: number) => void = () => undefined;
    const uploadImage: CampaignsApi['uploadImage'] = (_image, _useCase, { onProgress }) => {
      if (onProgress) progress = onProgress;
      return late.promise;
    };
    const client = clientOf(shop('First', { uploadImage }));
    const onProgress = (share: number) => shares.push(share);
    const uploaded = rejection(client.uploadImage(new Blob(), 'BRAND_LOGO', { onProgress }));
    progress(0.5);
    client.update({ accountKey: 'second', api: shop('Second') });
    late.resolve(buildImage());
    expect(await uploaded).to.have.property('name', 'AbortError');
    progress(1);
    expect(shares).to.deep.equal([0.5]);
  });

  it('hears no event of the account before it', async () => {
    const listeners: ((event: PlatformEvent) => void)[] = [];
    const subscribe: CampaignsApi['subscribe'] = (listener) => {
      listeners.push(listener);
      return new Promise(() => undefined);
    };
    const client = clientOf(shop('First', { subscribe }));
    client.subscribe(() => undefined);
    await soon(() => listeners.length === 1);
    const { api, calls } = counted(shop('Second', { subscribe }));
    client.update({ accountKey: 'second', api });
    await soon(() => listeners.length === 2);
    await Promise.all([shown(client.sessions(CAMPAIGN_ID)), shown(client.campaign('other'))]);
    const [first, second] = listeners;
    first?.({ type: 'session.registered', campaignId: CAMPAIGN_ID });
    second?.({ type: 'campaign.window_changed', campaignId: 'other' });
    // What was heard within a moment is answered together.
    await soon(() => calls('getCampaign') === 2);
    expect(calls('listSessions')).to.equal(1);
  });

  it('never gets a command of the account before it', async () => {
    const waiting = new CampaignsError('network', { retryAfterMs: 20_000 });
    const first = counted(shop('First', { register: () => Promise.reject(waiting) }));
    const second = counted(shop('Second'));
    const client = clientOf(first.api);
    const registered = rejection(
      client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput()),
    );
    await soon(() => first.calls('register') === 1);
    client.update({ accountKey: 'second', api: second.api });
    expect(await registered).to.have.property('name', 'AbortError');
    expect(first.calls('register') + second.calls('register')).to.equal(1);
  });
});

describe('dispose()', () => {
  afterEach(disposeClients);

  it('aborts reads and commands, and stops telling', async () => {
    const signals: AbortSignal[] = [];
    const hang = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
    };
    const client = clientOf(
      memoryApi(
        {},
        {
          getCampaign: (_, { signal }) => hang(signal),
          cancelSession: (_, { signal }) => hang(signal),
        },
      ),
    );
    let notices = 0;
    client.subscribe(() => (notices += 1));
    client.campaign('1').subscribe(() => (notices += 1));
    const cancelled = rejection(client.cancelSession(SESSION));
    notices = 0;
    client.dispose();
    expect(await cancelled).to.have.property('name', 'AbortError');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    client.refresh();
    client.update({ locale: 'id' });
    await shown(clientOf(memoryApi()).campaign('1'));
    expect(notices).to.equal(0);
  });

  it('leaves no timer behind, whether a call is done, under way or waiting to be repeated', async () => {
    const timers = heldTimers();
    try {
      const campaign = buildCampaign({ campaignWindow: { startsAt: 0, endsAt: NOW + DAY_MS } });
      const later = new CampaignsError('network', { retryAfterMs: 20_000 });
      const getSession = () => new Promise<never>(() => undefined);
      const uploadImage = () => Promise.reject(later);
      const client = clientOf(memoryApi({ campaigns: [campaign] }, { getSession, uploadImage }));
      await shown(client.campaigns(ALL));
      client.session('1').subscribe(() => undefined);
      const uploaded = rejection(client.uploadImage(new Blob(), 'BRAND_LOGO'));
      await soon(() => timers.delays.includes(20_000));
      expect(Math.max(...timers.delays)).to.be.within(DAY_MS - HOUR_MS, DAY_MS);
      client.dispose();
      await uploaded;
      await soon(() => timers.delays.length === 0, 'a timer is still running');
    } finally {
      timers.restore();
    }
  });

  it('closes the line to other tabs', () => {
    const { prototype } = BroadcastChannel;
    const { close } = prototype;
    let closed = 0;
    prototype.close = function () {
      closed += 1;
      close.call(this);
    };
    try {
      clientOf(memoryApi()).dispose();
      expect(closed).to.equal(1);
    } finally {
      prototype.close = close;
    }
  });
});
