import type { CampaignsClient } from '@livestream-campaigns/core';
import {
  define,
  setDefaultClient,
  type CampaignDetail,
  type CampaignProvider,
  type LscError,
  type MessageOverrides,
} from '@livestream-campaigns/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { buildCampaign } from '../support/build.js';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { idle, move, settled, testClient, unheardDuring } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

/** A client whose only campaign bears the given name. */
function clientOf(name: string): CampaignsClient {
  return testClient(memoryApi({ campaigns: [buildCampaign({ id: '1', name })] }));
}

const DETAIL = html`<campaign-detail campaign-id="1"></campaign-detail>`;

/** A provider with one element in it. */
async function provided(client: CampaignsClient | undefined) {
  const provider = await fixture<CampaignProvider>(
    html`<campaign-provider .client=${client}>${DETAIL}</campaign-provider>`,
  );
  return { provider, detail: detailIn(provider) };
}

function detailIn(element: Element): CampaignDetail {
  const detail = element.querySelector('campaign-detail');
  if (!detail) throw new Error('no <campaign-detail>');
  return detail;
}

async function shows(detail: CampaignDetail, name: string): Promise<void> {
  await findByRole(detail, 'heading', name);
}

async function isUnconfigured(detail: CampaignDetail): Promise<void> {
  const says = () => textOf(detail).includes('<campaign-detail> has no client.');
  await waitUntil(says, 'has a client, or does not say so', { timeout: 4_000 });
}

const CRASH: MessageOverrides = {
  detail: {
    quotaUsed: () => {
      throw new Error('a host’s message fails');
    },
  },
};

/** Lets an element crash, and gathers what the page hears of it. */
async function crashing() {
  const client = clientOf('Crashing');
  const { provider, detail } = await provided(client);
  await shows(detail, 'Crashing');
  const errors: LscError[] = [];
  provider.addEventListener('lsc-error', (event) => {
    event.preventDefault();
    errors.push(event);
  });
  client.update({ messages: CRASH });
  await detail.updateComplete;
  return { client, detail, errors };
}

describe('<campaign-provider>', () => {
  afterEach(() => setDefaultClient(undefined));

  describe('accessibility', () => {
    it('passes the check, with and without a client, and after a crash', async () => {
      const { provider, detail } = await provided(clientOf('A'));
      await shows(detail, 'A');
      await expect(provider).to.be.accessible();
      const unconfigured = await provided(undefined);
      await isUnconfigured(unconfigured.detail);
      await expect(unconfigured.detail).to.be.accessible();
      await expect((await crashing()).detail).to.be.accessible();
    });

    it('takes no room and no role', async () => {
      const { provider } = await provided(clientOf('A'));
      expect(getComputedStyle(provider).display).to.equal('contents');
      provider.hidden = true;
      expect(getComputedStyle(provider).display).to.equal('none');
    });
  });

  describe('properties', () => {
    it('gives way to an element’s own client, and comes before the default one', async () => {
      setDefaultClient(clientOf('Default'));
      const { provider, detail } = await provided(clientOf('Provider'));
      await shows(detail, 'Provider');
      detail.client = clientOf('Own');
      await shows(detail, 'Own');
      detail.client = undefined;
      await shows(detail, 'Provider');
      provider.replaceWith(detail);
      await shows(detail, 'Default');
    });

    it('may be given its client later, another one, and none', async () => {
      const { provider, detail } = await provided(undefined);
      await isUnconfigured(detail);
      provider.client = clientOf('First');
      await shows(detail, 'First');
      provider.client = clientOf('Second');
      await shows(detail, 'Second');
      provider.client = undefined;
      await isUnconfigured(detail);
    });

    it('is found when it is defined after the elements in it', async () => {
      const provider = document.createElement('campaign-provider-late') as CampaignProvider;
      provider.client = clientOf('Late');
      const page = await fixture(html`<section>${provider}</section>`);
      provider.append(document.createElement('campaign-detail'));
      detailIn(page).campaignId = '1';
      await isUnconfigured(detailIn(page));
      define({ suffix: '-late', only: ['campaign-provider'] });
      await shows(detailIn(page), 'Late');
    });

    it('serves an element that arrives later', async () => {
      const { provider } = await provided(clientOf('A'));
      const late = document.createElement('campaign-detail');
      late.campaignId = '1';
      provider.append(late);
      await shows(late, 'A');
    });

    it('serves the elements nearest to it', async () => {
      const { provider } = await provided(clientOf('Outer'));
      const inner = await provided(clientOf('Inner'));
      provider.append(inner.provider);
      await shows(inner.detail, 'Inner');
      await shows(detailIn(provider), 'Outer');
    });

    it('has nothing to say without a client: the element tells what to do', async () => {
      const detail = await fixture<CampaignDetail>(DETAIL);
      await isUnconfigured(detail);
      const { textContent } = byRole(detail, 'alert');
      expect(textContent).to.match(/<campaign-detail> has no client.*set its client property/s);
    });

    it('is not needed where a default client is set, however late', async () => {
      const detail = await fixture<CampaignDetail>(DETAIL);
      setDefaultClient(clientOf('Default'));
      await shows(detail, 'Default');
    });
  });

  describe('states', () => {
    it('draws its elements anew when settings change', async () => {
      const client = clientOf('A');
      const { detail } = await provided(client);
      await shows(detail, 'A');
      expect(textOf(detail)).to.contain('Mar 5, 2026');
      client.update({ locale: 'de', messages: { list: { register: 'Mitmachen' } } });
      await detail.updateComplete;
      expect(textOf(detail)).to.contain('5. März 2026');
      byRole(detail, 'button', 'Mitmachen');
    });

    it('keeps a crash inside the element, which tells it once', async () => {
      const run = crashing();
      expect(await unheardDuring(() => run)).to.be.empty;
      const { detail, errors } = await run;
      expect(byRole(detail, 'alert').textContent).to.contain('This part could not be shown.');
      expect(allByRole(detail, 'heading')).to.have.length(0);
      expect(errors.map(({ detail: error }) => error.code)).to.deep.equal(['unexpected']);
      expect(String(errors[0]?.detail.cause)).to.contain('a host’s message fails');
    });

    it('recovers from a crash with the next update that is fine', async () => {
      const { client, detail, errors } = await crashing();
      client.update({ messages: {} });
      await shows(detail, 'Crashing');
      expect(textOf(detail)).to.contain('0 of 100');
      expect(allByRole(detail, 'alert')).to.have.length(0);
      expect(errors).to.have.length(1);
    });

    it('leaves the console alone when a host takes the error', async () => {
      const { error: original } = console;
      const logged: unknown[] = [];
      console.error = (...words) => logged.push(words);
      await crashing();
      console.error = original;
      expect(logged).to.be.empty;
    });
  });

  describe('being moved', () => {
    it('hands elements over to another provider', async () => {
      const from = await provided(clientOf('From'));
      const to = await provided(clientOf('To'));
      await shows(from.detail, 'From');
      to.provider.append(from.detail);
      await shows(from.detail, 'To');
      from.provider.client = clientOf('Elsewhere');
      await from.provider.updateComplete;
      await idle(from.detail);
      await shows(from.detail, 'To');
    });

    it('lets go of an element that leaves it', async () => {
      const { detail } = await provided(clientOf('A'));
      await shows(detail, 'A');
      await move(detail);
      await isUnconfigured(detail);
    });

    it('keeps its elements when it is moved itself', async () => {
      const { provider, detail } = await provided(clientOf('A'));
      const section = await fixture(html`<section></section>`);
      section.append(provider);
      await shows(detail, 'A');
    });

    it('is not kept alive by an element that was taken off the page while it changed', async () => {
      const client = clientOf('A');
      const subscribe = client.subscribe.bind(client);
      let listeners = 0;
      client.subscribe = (listener) => {
        const stop = subscribe(listener);
        listeners += 1;
        return () => {
          listeners -= 1;
          stop();
        };
      };
      const detail = await settled<CampaignDetail>(
        html`<campaign-detail campaign-id="1" .client=${client}></campaign-detail>`,
      );
      expect(listeners).to.equal(1);
      detail.campaignId = '2';
      detail.remove();
      await detail.updateComplete;
      expect(listeners).to.equal(0);
    });
  });
});
