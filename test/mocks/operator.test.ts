import { COUNTED_STATUSES, statusAfter } from '@livestream-campaigns/core';
import { sessionSchema } from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { PlatformClock } from '../../mocks/platform/clock.js';
import { createPlatform, type Platform } from '../../mocks/platform/platform.js';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage } from './calls.js';
import { submissionFor } from './submission.js';

const REASON = {
  code: 'SLOT_TAKEN',
  detail: 'Choose another day.',
  fields: ['livePeriod'],
} as const;

const inStatus = (platform: Platform, status: string) => {
  const session = platform.records.sessions.find((each) => each.status === status);
  if (!session) throw new Error(`No session is ${status}.`);
  return session;
};

describe('operator', () => {
  const moves = {
    approve: (platform: Platform, id: string) => platform.operator.approve(id),
    reject: (platform: Platform, id: string) => platform.operator.reject(id, REASON),
    remove: (platform: Platform, id: string) => platform.operator.remove(id),
  };

  for (const status of ['UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED']) {
    for (const name of ['approve', 'reject', 'remove'] as const) {
      const next = statusAfter(status, name);
      it(`${next ? `makes ${status} ${next} by` : `refuses for ${status} to`} ${name}`, () => {
        const platform = createPlatform();
        const before = inStatus(platform, status);
        const move = () => moves[name](platform, before.id);
        if (!next) {
          expect(move).to.throw().with.property('code', 'state-conflict');
          return;
        }
        const after = move();
        const entry = platform.records.history.at(-1);
        expect(after).to.include({ status: next, revision: before.revision + 1 });
        expect(after.updatedAt).to.be.above(before.updatedAt);
        expect(entry).to.deep.include({ sessionId: before.id, field: 'status', after: next });
      });
    }
  }

  it('assesses, moves and groups without changing the status, and writes it all down', () => {
    const platform = createPlatform();
    const { id, scheduledLivePeriod } = inStatus(platform, 'APPROVED');
    const period = {
      startsAt: scheduledLivePeriod.startsAt,
      endsAt: scheduledLivePeriod.endsAt + 1,
    };
    const length = platform.records.history.length;
    platform.operator.assess(id, 'A');
    platform.operator.changeTime(id, period, 'Opening show');
    const session = platform.operator.groupProducts(id, []);
    const entries = platform.records.history.slice(length);
    expect(session).to.deep.include({ assessedLevel: 'A', scheduledLivePeriod: period });
    expect(session.status).to.equal('APPROVED');
    expect(entries.map(({ field }) => field)).to.deep.equal([
      'assessedLevel',
      'scheduledLivePeriod',
      'productIds',
    ]);
    expect(entries[1]).to.deep.include({ before: scheduledLivePeriod, reason: 'Opening show' });
  });

  it('changes nothing of a session whose life is over', () => {
    const { operator, records } = createPlatform();
    for (const status of ['REJECTED', 'EXPIRED']) {
      const session = records.sessions.find((each) => each.status === status);
      const id = session?.id ?? '';
      const period = session?.scheduledLivePeriod ?? { startsAt: 0, endsAt: 0 };
      for (const move of [
        () => operator.assess(id, 'A'),
        () => operator.changeTime(id, period),
        () => operator.groupProducts(id, []),
      ]) {
        expect(move).to.throw().with.property('code', 'state-conflict');
      }
    }
  });

  it('settles level, time and products together with an approval', () => {
    const platform = createPlatform();
    const { id } = inStatus(platform, 'UNDER_REVIEW');
    const productIds = platform.records.products.slice(0, 4).map((product) => product.id);
    const session = platform.operator.approve(id, { level: 'B', productIds });
    expect(session).to.deep.include({ status: 'APPROVED', assessedLevel: 'B', productIds });
  });

  it('Q10 gives the place back when it rejects', () => {
    const platform = createPlatform();
    const visitor = { channel: 'SELLER_CENTER', origin: '' };
    const used = () => platform.campaigns.get(visitor, CAMPAIGN.full).quota.used;
    const session = platform.records.sessions.find(
      (each) => each.campaignId === CAMPAIGN.full && each.status === 'UNDER_REVIEW',
    );
    platform.operator.reject(session?.id ?? '', REASON);
    expect(used()).to.equal(99);
  });

  it('works over HTTP, behind the scenes', async () => {
    const { calls, tenant } = inPage();
    const { id } = inStatus(tenant.platform, 'UNDER_REVIEW');
    const look = async () =>
      (await calls.with({ 'Registration-Channel': 'LIVE_MANAGER' }).get(`/sessions/${id}`)).as(
        sessionSchema,
      );
    await calls.backstage(`/sessions/${id}/approve`, { level: 'A', product_count: 3 });
    expect(await look()).to.include({ status: 'APPROVED', assessed_level: 'A', product_count: 3 });
    await calls.backstage(`/sessions/${id}/remove`, { detail: 'Rules' });
    const removed = await look();
    expect(removed).to.include({ status: 'EXPIRED', expiry_code: 'REMOVED_BY_PLATFORM' });
    expect(removed.status_reason?.detail).to.equal('Rules');
    const refused = await calls.backstage(`/sessions/${id}/approve`);
    expect(refused.status).to.equal(409);
  });

  it('R73, Q24 registers on behalf of the merchant, under the name of Ops', async () => {
    const { calls } = inPage();
    const input = await submissionFor(calls, CAMPAIGN.empty);
    const reply = await calls.backstage('/sessions', {
      campaign_id: CAMPAIGN.empty,
      ops_name: 'Intan',
      input,
    });
    const { id } = reply.body as { id: string };
    const session = (await calls.get(`/sessions/${id}`)).as(sessionSchema);
    expect(session).to.include({ ops_name: 'Intan', registration_source: 'MERCHANT' });
  });
});

describe('time', () => {
  it('R104, Q22 expires live sessions with their campaign, and leaves rejected ones', () => {
    const platform = createPlatform();
    const of = (campaignId: string) =>
      platform.records.sessions.filter((each) => each.campaignId === campaignId);
    const before = of(CAMPAIGN.showcase);
    const ends = platform.records.campaigns.find(({ id }) => id === CAMPAIGN.showcase)
      ?.campaignWindow.endsAt;
    platform.clock.set(ends ?? 0);
    for (const session of of(CAMPAIGN.showcase)) {
      const earlier = before.find(({ id }) => id === session.id);
      const wasLive = COUNTED_STATUSES.includes(earlier?.status ?? '');
      if (wasLive) {
        expect(session).to.include({ status: 'EXPIRED', expiryCode: 'CAMPAIGN_ENDED' });
        expect(session.updatedAt).to.equal(ends);
      } else {
        expect(session).to.deep.equal(earlier);
      }
    }
    expect(platform.records.history.at(-1)?.actor).to.equal('SYSTEM');
  });

  it('ticks on from where it was put', () => {
    let real = 1000;
    const clock = new PlatformClock(() => real);
    clock.set(5000);
    real += 10;
    expect(clock.now()).to.equal(5010);
    clock.advance(100);
    expect(clock.now()).to.equal(5110);
    expect(clock.offsetMs).to.equal(4100);
  });

  it('shows in every answer, and moves by command', async () => {
    const { calls } = inPage();
    await calls.backstage('/clock', { now: Date.parse('2030-01-01T00:00:00Z') });
    await calls.backstage('/clock', { advance_ms: 86_400_000 });
    const { body, headers } = await calls.get('/campaigns/summary');
    expect((body as { server_time: number }).server_time).to.be.closeTo(1_893_542_400, 2);
    expect(headers.get('Date')).to.match(/^Wed, 02 Jan 2030 00:00/);
  });
});
