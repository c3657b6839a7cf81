import {
  CampaignsError,
  createCampaignsClient,
  type CampaignsApi,
  type CampaignsClient,
} from '@livestream-campaigns/core';
import {
  CampaignDetail,
  define,
  getRuntimes,
  setDefaultClient,
  VERSION,
} from '@livestream-campaigns/elements';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { buildCampaign } from '../support/build.js';
import { allByRole, byRole, findByRole } from '../support/by-role.js';
import { heldConsole } from '../support/held-console.js';
import { testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

/** An older copy of the kit, as another team on the page would bring it: a bundle with a Lit of its own. */
type OtherCopy = typeof import('../support/other-copy.js');
const ADDRESS = '/__other-copy/index.js';
const OLD = '0.0.9';
const RUNTIMES = Symbol.for('livestream-campaigns/runtimes@1');

type Provider = HTMLElement & { client: CampaignsClient | undefined };

function clientOf(name: string, overrides: Partial<CampaignsApi> = {}): CampaignsClient {
  return testClient(memoryApi({ campaigns: [buildCampaign({ id: '1', name })] }, overrides));
}

/** A provider with a detail in it, each of the copy that its suffix belongs to. */
async function page(provider: string, detail: string) {
  const section = await fixture<HTMLElement>(document.createElement('section'));
  const outer = document.createElement(`campaign-provider${provider}`) as Provider;
  const inner = document.createElement(`campaign-detail${detail}`) as CampaignDetail;
  inner.campaignId = '1';
  outer.append(inner);
  section.append(outer);
  return { provider: outer, detail: inner };
}

const shows = (element: Element, name: string) => findByRole(element, 'heading', name);

describe('two copies of the kit on a page', () => {
  let other: OtherCopy;
  let log: ReturnType<typeof heldConsole>;

  before(async function () {
    this.timeout(60_000);
    other = (await import(ADDRESS)) as OtherCopy;
    other.define({ suffix: '-old' });
  });
  beforeEach(() => (log = heldConsole()));
  afterEach(() => {
    log.restore();
    setDefaultClient(undefined);
    other.setDefaultClient(undefined);
  });

  it('each have a Lit of their own', () => {
    const ours = document.createElement('campaign-detail');
    const theirs = document.createElement('campaign-detail-old');
    expect(ours instanceof LitElement).to.equal(true);
    expect(theirs instanceof other.CampaignDetail).to.equal(true);
    expect(theirs instanceof LitElement).to.equal(false);
  });

  it('are both listed, by either of them', () => {
    for (const list of [getRuntimes(), other.getRuntimes()]) {
      expect(list.map(({ version }) => version)).to.have.members([VERSION, OLD]);
      const old = list.find(({ version }) => version === OLD);
      expect(old?.protocol).to.equal(1);
      expect(old?.elements).to.deep.include({ tag: 'campaign-list-old', outcome: 'defined' });
    }
  });

  it('read what other versions have written down as far as they can', () => {
    const list = (globalThis as { [RUNTIMES]?: unknown[] })[RUNTIMES];
    const before = [...(list ?? [])];
    list?.push(null, 5, { version: 3 }, { version: '9.0.0', elements: [{}, 0], more: true });
    try {
      const newer = getRuntimes().find(({ version }) => version === '9.0.0');
      expect(newer?.elements).to.deep.equal([]);
      expect(getRuntimes()).to.have.length(before.length + 1);
      expect(define({ suffix: '-tolerant', only: ['campaign-list'] })[0]?.outcome).to.equal(
        'defined',
      );
    } finally {
      list?.splice(0, list.length, ...before);
    }
  });

  for (const [outer, inner] of [
    ['', '-old'],
    ['-old', ''],
  ] as const) {
    const who = inner
      ? 'this copy serves an element of the old one'
      : 'the old copy serves one of this';

    it(`a provider of ${who}, and changes its client`, async () => {
      const { provider, detail } = await page(outer, inner);
      provider.client = clientOf('First');
      await shows(detail, 'First');
      provider.client = clientOf('Second');
      await shows(detail, 'Second');
    });

    it(`a late provider of ${who}`, async () => {
      const { provider, detail } = await page(`${outer}-late`, inner);
      provider.client = clientOf('Late');
      await waitUntil(() => allByRole(detail, 'alert').length > 0, 'silent', { timeout: 4_000 });
      const suffix = `${outer}-late`;
      (outer ? other : { define }).define({ suffix, only: ['campaign-provider'] });
      await shows(detail, 'Late');
    });
  }

  it('an element goes from a provider of one copy to one of the other', async () => {
    const from = await page('', '-old');
    const to = await page('-old', '');
    from.provider.client = clientOf('From');
    to.provider.client = clientOf('To');
    await shows(from.detail, 'From');
    to.provider.append(from.detail);
    await shows(from.detail, 'To');
  });

  it('a client of either copy serves elements of both, and so do its errors', async () => {
    const api = memoryApi(
      {},
      { getCampaign: () => Promise.reject(new CampaignsError('forbidden')) },
    );
    for (const [create, suffix] of [
      [createCampaignsClient, '-old'],
      [other.createCampaignsClient, ''],
    ] as const) {
      const client = create({ api, channel: 'SELLER_CENTER' }) as CampaignsClient;
      const { provider, detail } = await page('', suffix);
      provider.client = client;
      await waitUntil(() => allByRole(detail, 'alert')[0]?.textContent.includes('may not do this'));
      client.dispose();
    }
    expect(new other.CampaignsError('network') instanceof CampaignsError).to.equal(true);
    expect(new Error('another') instanceof CampaignsError).to.equal(false);
  });

  it('a default client reaches the elements of its own copy', async () => {
    const ours = await page('', '');
    const theirs = await page('', '-old');
    setDefaultClient(clientOf('Ours'));
    other.setDefaultClient(clientOf('Theirs'));
    await shows(ours.detail, 'Ours');
    await shows(theirs.detail, 'Theirs');
  });

  it('the one that comes second is told who holds the names, and the console once', () => {
    const answers = [...other.define(), ...other.define()];
    expect(new Set(answers.map(({ outcome }) => outcome))).to.deep.equal(new Set(['conflict']));
    expect(answers[0]?.reason).to.equal(`livestream-campaigns ${VERSION}`);
    expect(log.lines).to.have.length(1);
    expect(log.lines[0]).to.match(
      new RegExp(`^livestream-campaigns ${OLD}: <campaign-provider> .*${VERSION}.*suffix`),
    );
  });

  it('a drop-in is made of elements of its own copy, even where the other holds a name', async () => {
    define({ suffix: '-mixed', only: ['campaign-list'] });
    const answers = other.define({ suffix: '-mixed' });
    const conflicts = answers.filter(({ outcome }) => outcome === 'conflict');
    expect(conflicts.map(({ tag }) => tag)).to.deep.equal(['campaign-list-mixed']);
    const kit = document.createElement('livestream-campaigns-mixed') as HTMLElement & {
      client: CampaignsClient;
    };
    kit.client = clientOf('Inside');
    await fixture(kit);
    await findByRole(kit, 'heading', 'Inside');
    const list = kit.shadowRoot?.querySelector('[id=view] > *');
    expect(list instanceof other.CampaignList).to.equal(true);
    expect(list?.localName).to.equal('campaign-list-mixed-kit-0-0-9');
  });

  it('of production says calmly that it lacks a client, and what is missing on the console', async () => {
    const { detail } = await page('', '-old');
    await waitUntil(() => log.lines.length > 0, 'no line', { timeout: 4_000 });
    await waitUntil(() => allByRole(detail, 'alert').length > 0);
    expect(byRole(detail, 'alert').textContent.trim()).to.equal(
      'This part of the page is not available at the moment.',
    );
    expect(log.lines.join()).to.contain('<campaign-detail-old> has no client.');
  });
});
