import * as core from '@livestream-campaigns/core';
import * as elements from '@livestream-campaigns/elements';
import * as http from '@livestream-campaigns/http';
import { expect } from '@open-wc/testing';
import { Screen } from '../support/screen.js';
import type { HostPage } from '../support/host-page.js';
import { violationsOf } from './csp-reports.js';
import { seeEveryRoom } from './every-room.js';
import { doMainJob } from './main-job.js';
import { closeHosts, openHost } from './open-host.js';

const FILE = '/test/hosts/plain/dist/standalone.js';
const RUNNERS_OWN = '__web-dev-server__web-socket.js';

/** What the console of a page was warned of. */
const warningsOf = ({ window }: HostPage) => (window as Window & { warnings?: string[] }).warnings;

/** The scripts a page has loaded. */
const scriptsOf = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? '')
    .filter((name) => name.endsWith('.js') && name !== RUNNERS_OWN);

describe('a plain HTML page with the standalone file, under a strict policy', function () {
  this.timeout(120_000);

  let page: HostPage;
  afterEach(closeHosts);

  it('lets a merchant do the main job', async () => {
    page = await openHost('plain');
    await doMainJob(page);
    expect(await violationsOf(page)).to.deep.equal([]);
  });

  it('shows every room of the kit without a violation, and without another script', async () => {
    page = await openHost('plain');
    await seeEveryRoom(page);
    expect(await violationsOf(page)).to.deep.equal([]);
    expect(scriptsOf(page)).to.have.members(['portal.js', 'sign-in.js', 'standalone.js']);
  });

  it('stands beside another Lit', async () => {
    page = await openHost('plain', {
      page: 'beside-lit.html',
      query: { policies: 'lit-html lsc-v1' },
    });
    await page.see('button', 'Other widget');
    await doMainJob(page);
    expect(await violationsOf(page)).to.deep.equal([]);
  });

  it('yields to a copy that was there before, and still sets the client of its elements', async () => {
    page = await openHost('plain', { page: 'twice.html' });
    await page.see('tab', /^Open for registration/);
    expect(scriptsOf(page).filter((name) => name === 'standalone.js')).to.have.length(2);
    expect(warningsOf(page)).to.deep.equal([]);
    expect(await violationsOf(page)).to.deep.equal([]);
  });

  it('stands beside another major under names of its own, and says so once', async () => {
    const query = { policies: 'lsc-v1 lsc-v2' };
    page = await openHost('plain', { page: 'two-majors.html', query });
    for (const tag of ['livestream-campaigns', 'livestream-campaigns-v2']) {
      const kit = new Screen(() => page.document.querySelector(tag));
      await kit.see('tab', /^Open for registration/);
    }
    expect(warningsOf(page)).to.have.length(1);
    expect(warningsOf(page)?.[0]).to.contain('define({ suffix })');
    expect(await violationsOf(page)).to.deep.equal([]);
  });
});

describe('the standalone file', () => {
  it('exports what the three packages export', async () => {
    const names = [core, http, elements].flatMap((each) => Object.keys(each));
    const file: object = await import(FILE);
    expect(Object.keys(file)).to.have.members(names);
  });
});
