import {
  CampaignDetail,
  CampaignList,
  define,
  getRuntimes,
  VERSION,
  type Registration,
} from '@livestream-campaigns/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { allByRole, byRole } from '../support/by-role.js';
import '../support/element-fixture.js';

const TAGS = [
  'campaign-provider',
  'campaign-entry',
  'campaign-list',
  'campaign-detail',
  'registration-form',
  'session-table',
  'product-popup',
  'livestream-campaigns',
];

const outcomes = (registrations: readonly Registration[]) =>
  new Set(registrations.map(({ outcome }) => outcome));

describe('define()', () => {
  describe('accessibility', () => {
    it('leaves a page that passes the check while nothing is configured', async () => {
      const [, ...elements] = TAGS.map((tag) => document.createElement(tag));
      for (const element of elements) {
        await expect(await fixture(html`<div>${element}</div>`)).to.be.accessible();
      }
    });
  });

  describe('states', () => {
    it('has registered every element under its plain name', () => {
      for (const tag of TAGS) expect(customElements.get(tag), tag).to.exist;
      expect(customElements.get('campaign-list')).to.equal(CampaignList);
    });

    it('says so when the same class is there already', () => {
      const registrations = define();
      expect(registrations.map(({ tag }) => tag)).to.deep.equal(TAGS);
      expect([...outcomes(registrations)]).to.deep.equal(['already-defined']);
    });

    it('puts a suffix behind every name, once', () => {
      const first = define({ suffix: '-v1' });
      expect(first.map(({ tag }) => tag)).to.deep.equal(TAGS.map((tag) => `${tag}-v1`));
      expect([...outcomes(first)]).to.deep.equal(['defined']);
      expect([...outcomes(define({ suffix: '-v1' }))]).to.deep.equal(['already-defined']);
      expect(document.createElement('campaign-list-v1')).to.be.instanceOf(CampaignList);
    });

    it('registers several suffixes on one page', async () => {
      const only = ['campaign-detail'] as const;
      define({ suffix: '-a', only });
      define({ suffix: '-b', only });
      const element = document.createElement('campaign-detail-b');
      await fixture(html`<div>${element}</div>`);
      await waitUntil(() => allByRole(element, 'alert').length > 0, 'silent', { timeout: 4_000 });
      expect(byRole(element, 'alert').textContent).to.contain('<campaign-detail-b> has no client.');
    });

    it('registers only what is asked for', () => {
      const registrations = define({ suffix: '-few', only: ['campaign-list'] });
      expect(registrations).to.deep.equal([{ tag: 'campaign-list-few', outcome: 'defined' }]);
      expect(customElements.get('campaign-detail-few')).to.equal(undefined);
    });

    it('registers with the drop-in what it is made of', () => {
      const registrations = define({ suffix: '-whole', only: ['livestream-campaigns'] });
      expect(registrations.map(({ tag }) => tag)).to.have.members(
        TAGS.filter((tag) => !['campaign-provider', 'campaign-entry'].includes(tag)).map(
          (tag) => `${tag}-whole`,
        ),
      );
      expect([...outcomes(registrations)]).to.deep.equal(['defined']);
    });

    it('tells of a name that another class has taken', () => {
      customElements.define('campaign-list-taken', class OfTheHost extends HTMLElement {});
      const [list, detail] = define({
        suffix: '-taken',
        only: ['campaign-list', 'campaign-detail'],
      });
      expect(list).to.deep.equal({
        tag: 'campaign-list-taken',
        outcome: 'conflict',
        reason: 'class OfTheHost',
      });
      expect(detail).to.deep.equal({ tag: 'campaign-detail-taken', outcome: 'defined' });
    });

    it('uses the registry it is given', () => {
      const names: string[] = [];
      const registry = {
        get: () => undefined,
        define: (name: string) => void names.push(name),
      } as unknown as CustomElementRegistry;
      expect([...outcomes(define({ registry }))]).to.deep.equal(['defined']);
      expect(names).to.deep.equal(TAGS);
    });

    it('never throws: a name or class the browser refuses stands in the answer', () => {
      expect([...outcomes(define({ suffix: ' Not a name' }))]).to.deep.equal(['conflict']);
      const registry = {
        get: () => undefined,
        define: (_name: string, element: CustomElementConstructor) => {
          if (element === CampaignDetail) throw new DOMException('used', 'NotSupportedError');
        },
      } as unknown as CustomElementRegistry;
      const registrations = define({ registry, only: ['campaign-list', 'campaign-detail'] });
      expect(registrations.map(({ outcome }) => outcome)).to.deep.equal(['defined', 'conflict']);
      expect(registrations[1]?.reason).to.contain('used');
    });

    it('never throws, whatever it is asked for', () => {
      const unknown = ['campaign-lists'] as unknown as ['campaign-list'];
      expect([...outcomes(define({ only: unknown }))]).to.deep.equal(['conflict']);
      expect([...outcomes(define({ registry: {} as CustomElementRegistry }))]).to.deep.equal([
        'conflict',
      ]);
    });

    it('writes down what became of each name, once, in the order of asking', () => {
      const only = ['session-table', 'product-popup'] as const;
      customElements.define('product-popup-noted', class OfTheHost extends HTMLElement {});
      define({ suffix: '-noted', only });
      define({ suffix: '-noted', only });
      const runtimes = getRuntimes();
      expect(runtimes.map(({ version }) => version)).to.deep.equal([VERSION]);
      const noted = runtimes[0]?.elements.filter(({ tag }) => tag.endsWith('-noted'));
      expect(noted).to.deep.equal([
        { tag: 'session-table-noted', outcome: 'defined' },
        { tag: 'product-popup-noted', outcome: 'conflict', reason: 'class OfTheHost' },
      ]);
    });

    it('leaves a registry of the host’s own out of the page’s names', () => {
      const registry = { get: () => undefined, define: () => undefined };
      define({ suffix: '-own', registry: registry as unknown as CustomElementRegistry });
      const tags = getRuntimes().flatMap(({ elements }) => elements.map(({ tag }) => tag));
      expect(tags.filter((tag) => tag.endsWith('-own'))).to.have.length(0);
    });

    it('bears the version of its package', async () => {
      const answer = await fetch('/packages/elements/package.json');
      expect(VERSION).to.equal(((await answer.json()) as { version: string }).version);
    });
  });
});
