import type { CampaignsClient } from '@livestream-campaigns/core';
import { setDefaultClient, type CampaignDetail } from '@livestream-campaigns/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { move, testClient, unheardDuring } from '../support/element-fixture.js';
import { heldConsole } from '../support/held-console.js';
import { memoryApi } from '../support/memory-api.js';

const NO_CLIENT = /^<campaign-detail> has no client\. .*<campaign-provider>.*setDefaultClient\(\)/;

describe('an element that lacks something', () => {
  let log: ReturnType<typeof heldConsole>;
  beforeEach(() => (log = heldConsole()));
  afterEach(() => {
    log.restore();
    setDefaultClient(undefined);
  });

  /** The line comes after a time of grace. */
  const logged = () => waitUntil(() => log.lines.length > 0, 'no line', { timeout: 4_000 });

  /** Waits until the console has what the page says, and nothing else. */
  async function says(what: TemplateResult | LitElement, words: RegExp): Promise<void> {
    const element = await fixture<LitElement>(what);
    await logged();
    await element.updateComplete;
    expect(byRole(element, 'alert').textContent.trim()).to.match(words);
    expect(log.lines).to.have.length(1);
    expect(log.lines[0]).to.match(words);
  }

  it('says that it has no client', () =>
    says(html`<campaign-detail campaign-id="1"></campaign-detail>`, NO_CLIENT));

  it('says that a framework has turned its client into text', () =>
    says(
      html`<campaign-detail campaign-id="1" client="[object Object]"></campaign-detail>`,
      /turned the object into text.*elements\/define/,
    ));

  it('says that its client is none', () => {
    const options = { api: memoryApi(), channel: 'SELLER_CENTER' } as unknown as CampaignsClient;
    return says(
      html`<campaign-detail campaign-id="1" .client=${options}></campaign-detail>`,
      /<campaign-detail> has a client that was not made by createCampaignsClient\(\)/,
    );
  });

  for (const tag of ['campaign-detail', 'registration-form', 'session-table']) {
    it(`says that <${tag}> has no campaign-id`, () => {
      const element = document.createElement(tag) as CampaignDetail;
      element.client = testClient(memoryApi());
      return says(element, new RegExp(`^<${tag}> has no campaign-id\\.`));
    });
  }

  it('says that an open <product-popup> has no session-id', () =>
    says(
      html`<product-popup open .client=${testClient(memoryApi())}></product-popup>`,
      /^<product-popup> has no session-id\./,
    ));

  it('is no fault of the page: nothing is thrown, rejected or told as an error', async () => {
    const heard: Event[] = [];
    const note = (event: Event) => heard.push(event);
    const names = ['error', 'lsc-error', 'lsc-auth-required'];
    for (const name of names) addEventListener(name, note);
    const wrong = { subscribe: 'no function' } as unknown as CampaignsClient;
    const unheard = await unheardDuring(() =>
      fixture(html`<campaign-detail campaign-id="1" .client=${wrong}></campaign-detail>`),
    );
    for (const name of names) removeEventListener(name, note);
    expect([...heard, ...unheard]).to.have.length(0);
  });

  it('says nothing, on the page or the console, when a host hands it over a moment later', async () => {
    const late = await fixture<CampaignDetail>(
      html`<campaign-detail campaign-id="1"></campaign-detail>`,
    );
    expect(textOf(late).trim()).to.equal('');
    await fixture<LitElement>(html`<session-table></session-table>`);
    late.client = testClient(memoryApi());
    await findByRole(late, 'heading', 'Ramadan Mega Live');
    await logged();
    expect(log.lines).to.have.length(1);
    expect(log.lines[0]).to.contain('<session-table>');
    expect(allByRole(late, 'alert')).to.have.length(0);
  });

  for (const tag of ['registration-form', 'session-table', 'livestream-campaigns']) {
    it(`keeps the room of <${tag}> while a host may still bring what is missing`, async () => {
      const element = document.createElement(tag) as LitElement;
      await fixture(element);
      expect(textOf(element).trim()).to.equal('');
      expect(element.offsetHeight).to.be.above(400);
    });
  }

  it('waits anew after it was moved, and says it however often it is drawn meanwhile', async () => {
    const detail = await fixture<CampaignDetail>(html`<campaign-detail></campaign-detail>`);
    await logged();
    await move(detail);
    expect(textOf(detail).trim()).to.equal('');
    const drawn = setInterval(() => detail.requestUpdate(), 100);
    await waitUntil(() => allByRole(detail, 'alert').length > 0, 'no panel', { timeout: 4_000 });
    clearInterval(drawn);
    expect(log.lines).to.have.length(1);
  });

  it('says another cause too, and each once however often it is drawn', async () => {
    const detail = await fixture<CampaignDetail>(html`<campaign-detail></campaign-detail>`);
    await logged();
    detail.client = testClient(memoryApi());
    await detail.updateComplete;
    await waitUntil(() => log.lines.length === 2, 'no second line', { timeout: 4_000 });
    expect(log.lines[1]).to.match(/has no campaign-id/);
    detail.client = undefined;
    await detail.updateComplete;
    detail.campaignId = '1';
    const other = await fixture<CampaignDetail>(html`<campaign-detail></campaign-detail>`);
    await waitUntil(() => log.lines.length === 3, 'no third line', { timeout: 4_000 });
    expect(other.isConnected).to.equal(true);
    expect(log.lines[2]).to.match(NO_CLIENT);
  });
});
