import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsApi,
  type Session,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import {
  buildAccount,
  buildCampaign,
  buildImage,
  buildInput,
  buildProduct,
  buildQuota,
  buildSession,
} from '../../support/build.js';
import { memoryApi, pageOf } from '../../support/memory-api.js';
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

const { id: CAMPAIGN_ID } = buildCampaign();
const SESSION = buildSession();
const EXPIRED: Session = { ...SESSION, status: 'EXPIRED', etag: '"session-2"' };

const lost = () => new CampaignsError('network', { retryAfterMs: 0 });
const refusal = () => new CampaignsError('state-conflict');

describe('the client', () => {
  afterEach(disposeClients);

  it('needs no more of a backend than eleven functions', async () => {
    const api: CampaignsApi = {
      countOpenCampaigns: async () => 1,
      listCampaigns: async () => ({ items: [buildCampaign()], totalCount: 1 }),
      getCampaign: async () => buildCampaign(),
      openInvitation: async () => ({ campaign: buildCampaign(), shopBound: true }),
      listAccounts: async () => [buildAccount()],
      listSessions: async () => ({ items: [SESSION], totalCount: 1 }),
      getSession: async () => SESSION,
      listProducts: async () => ({ items: [buildProduct()], totalCount: 1 }),
      register: async () => ({ session: SESSION }),
      cancelSession: async () => EXPIRED,
      uploadImage: async () => buildImage(),
    };
    const client = clientOf(api);
    const reads = await Promise.all([
      shown(client.openCampaignCount()),
      shown(client.campaigns(ALL)),
      shown(client.campaign('1')),
      shown(client.invitation('token')),
      shown(client.accounts('1')),
      shown(client.sessions('1')),
      shown(client.session('1')),
      shown(client.products('1')),
    ]);
    expect(reads.map(({ status }) => status)).to.deep.equal(reads.map(() => 'ready'));
    const { session } = await client.register(new RegistrationIntent('1'), buildInput());
    expect(await client.cancelSession(session)).to.equal(EXPIRED);
    expect(await client.uploadImage(new Blob(), 'BRAND_LOGO')).to.deep.equal(buildImage());
  });

  describe('register', () => {
    it('R42 has count, list, campaign and sessions on screen agree', async () => {
      const sessions: Session[] = [];
      const used = () => sessions.length;
      const campaign = () => buildCampaign({ quota: buildQuota({ used: used() }) });
      const client = clientOf(
        memoryApi(
          {},
          {
            countOpenCampaigns: async () => 10 - used(),
            listCampaigns: async () => pageOf([{ ...campaign(), sessionCount: used() }]),
            getCampaign: async () => campaign(),
            listSessions: async () => pageOf(sessions),
            register: async () => {
              sessions.push(SESSION);
              return { session: SESSION };
            },
          },
        ),
      );
      const count = client.openCampaignCount();
      const list = client.campaigns(ALL);
      const detail = client.campaign(CAMPAIGN_ID);
      const table = client.sessions(CAMPAIGN_ID);
      await Promise.all([shown(count), shown(list), shown(detail), shown(table)]);
      await client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput());
      await Promise.all([atRest(count), atRest(list), atRest(detail), atRest(table)]);
      expect(dataOf(count)).to.equal(9);
      expect(dataOf(list)?.items[0]?.sessionCount).to.equal(1);
      expect(dataOf(detail)?.quota.used).to.equal(1);
      expect(dataOf(table)?.items).to.deep.equal([SESSION]);
    });

    it('does not believe a first load that was under way meanwhile', async () => {
      const early = deferred<ReturnType<typeof pageOf<Session>>>();
      const answers = [early.promise, Promise.resolve(pageOf([SESSION]))];
      const listSessions = () => answers.shift() ?? Promise.reject(refusal());
      const client = clientOf(memoryApi({}, { listSessions }));
      const table = client.sessions(CAMPAIGN_ID);
      table.subscribe(() => undefined);
      await client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput());
      early.resolve(pageOf([]));
      await atRest(table);
      expect(dataOf(table)?.items).to.deep.equal([SESSION]);
    });

    it('leaves other campaigns alone', async () => {
      const { api, calls } = counted(memoryApi());
      const client = clientOf(api);
      await Promise.all([shown(client.campaign('other')), shown(client.products('1'))]);
      await client.register(new RegistrationIntent(CAMPAIGN_ID), buildInput());
      await shown(client.campaign(CAMPAIGN_ID));
      expect(calls('getCampaign')).to.equal(2);
      expect(calls('listProducts')).to.equal(1);
    });
  });

  describe('cancelSession', () => {
    it('R84 shows the expired row at once, then what the server tells', async () => {
      const later = deferred();
      let asked = 0;
      const listSessions = async () => {
        asked += 1;
        if (asked === 1) return pageOf([SESSION]);
        await later.promise;
        return pageOf([{ ...EXPIRED, opsName: 'from the server' }]);
      };
      const client = clientOf(memoryApi({}, { listSessions, cancelSession: async () => EXPIRED }));
      const table = client.sessions(CAMPAIGN_ID);
      await shown(table);
      await client.cancelSession(SESSION);
      expect(table.get()).to.deep.include({ status: 'ready', refreshing: true });
      expect(dataOf(table)?.items).to.deep.equal([EXPIRED]);
      later.resolve();
      await atRest(table);
      expect(dataOf(table)?.items[0]?.opsName).to.equal('from the server');
    });

    it('R86 asks for the rows again when the platform has decided meanwhile', async () => {
      const rows = [SESSION];
      const told: unknown[] = [];
      const cancelSession = async () => {
        rows.splice(0, 1, { ...SESSION, status: 'APPROVED' });
        throw refusal();
      };
      const listSessions = async () => pageOf([...rows]);
      const getSession = async () => rows[0] ?? SESSION;
      const client = clientOf(memoryApi({}, { listSessions, getSession, cancelSession }), {
        onError: (error) => told.push(error),
      });
      const table = client.sessions(CAMPAIGN_ID);
      const single = client.session(SESSION.id);
      await Promise.all([shown(table), shown(single)]);
      const error = await rejection(client.cancelSession(SESSION));
      expect(error).to.have.property('code', 'state-conflict');
      await Promise.all([atRest(table), atRest(single)]);
      expect(dataOf(table)?.items[0]?.status).to.equal('APPROVED');
      expect(dataOf(single)?.status).to.equal('APPROVED');
      expect(told).to.deep.equal([error]);
    });

    it('keeps its key until the answer is definite', async () => {
      const keys: string[] = [];
      const fates = [
        lost(),
        lost(),
        lost(),
        new TypeError('Failed to fetch'),
        refusal(),
        refusal(),
      ];
      const client = clientOf(
        memoryApi(
          {},
          {
            cancelSession: async (_, { idempotencyKey }) => {
              keys.push(idempotencyKey);
              throw fates.shift();
            },
          },
        ),
      );
      const codes = [];
      for (let click = 0; click < 4; click += 1) {
        codes.push(((await rejection(client.cancelSession(SESSION))) as CampaignsError).code);
      }
      expect(codes).to.deep.equal(['network', 'unexpected', 'state-conflict', 'state-conflict']);
      expect(new Set(keys.slice(0, 5)).size).to.equal(1);
      expect(keys[5]).not.to.equal(keys[0]);
    });
  });

  describe('uploadImage', () => {
    it('R47 R48 tells how much is sent, and repeats under one key', async () => {
      const keys: string[] = [];
      const shares: number[] = [];
      const client = clientOf(
        memoryApi(
          {},
          {
            uploadImage: async (_image, _useCase, { idempotencyKey, onProgress }) => {
              keys.push(idempotencyKey);
              onProgress?.(0.5);
              if (keys.length === 1) throw lost();
              onProgress?.(1);
              return buildImage();
            },
          },
        ),
      );
      const onProgress = (share: number) => shares.push(share);
      await client.uploadImage(new Blob(['x']), 'BRAND_LOGO', { onProgress });
      await client.uploadImage(new Blob(['x']), 'BRAND_LOGO');
      expect(shares).to.deep.equal([0.5, 0.5, 1]);
      expect(keys[1]).to.equal(keys[0]);
      expect(keys[2]).not.to.equal(keys[0]);
    });
  });

  describe('a command', () => {
    /** A client whose uploads fail as told, and what the host hears of it. */
    function failing(...fates: unknown[]) {
      const told: CampaignsError[] = [];
      const { api, calls } = counted(
        memoryApi({}, { uploadImage: () => Promise.reject(fates.shift()) }),
      );
      const client = clientOf(api, { onError: (error) => told.push(error) });
      const run = (signal?: AbortSignal) =>
        client.uploadImage(new Blob(), 'BRAND_LOGO', { signal });
      return { run, told, sends: () => calls('uploadImage') };
    }

    it('is repeated twice, and its failure told once', async () => {
      const { run, told, sends } = failing(lost(), lost(), lost());
      const error = await rejection(run());
      expect(sends()).to.equal(3);
      await soon(() => told.length > 0);
      expect(told).to.deep.equal([error]);
    });

    it('tells a stray throw as unexpected', async () => {
      const stray = new RangeError('a bug');
      const { run, told } = failing(stray);
      expect(await rejection(run())).to.include({ code: 'unexpected', cause: stray });
      await soon(() => told.length === 1);
    });

    it('is abandoned by its signal, also while it waits, and that is no error', async () => {
      const abort = new AbortController();
      const { run, told, sends } = failing(
        new CampaignsError('network', { retryAfterMs: 20_000 }),
        lost(),
      );
      const abandoned = rejection(run(abort.signal));
      await soon(() => sends() === 1);
      abort.abort('left the page');
      expect(await abandoned).to.equal('left the page');
      expect(await rejection(run(abort.signal))).to.equal('left the page');
      expect(sends()).to.equal(1);
      expect(told).to.be.empty;
    });

    it('is not repeated after its signal, even by a backend that does not listen', async () => {
      const abort = new AbortController();
      const answer = deferred<never>();
      const client = clientOf(memoryApi({}, { uploadImage: () => answer.promise }));
      const options = { signal: abort.signal };
      const abandoned = rejection(client.uploadImage(new Blob(), 'BRAND_LOGO', options));
      abort.abort('left the page');
      answer.reject(new CampaignsError('network', { retryAfterMs: 20_000 }));
      expect(await abandoned).to.equal('left the page');
    });
  });
});
