import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';

export interface HostOptions {
  /** Below the host's `dist`; default: its `index.html`. */
  readonly page?: string;
  /** More for the query of its address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly hash?: string;
  /** Whose platform; default: one of this page's own. */
  readonly tenant?: string;
  /** Selects what the page brings last; default: the drop-in. */
  readonly last?: string;
}

const opened: HostPage[] = [];

/** Opens a built host against the mock server. */
export async function openHost(host: string, options: HostOptions = {}): Promise<HostPage> {
  const { page = 'index.html', query, hash = '' } = options;
  const { tenant = crypto.randomUUID(), last = 'livestream-campaigns' } = options;
  const path = `/test/hosts/${host}/dist/${page}`;
  if (!(await fetch(path)).ok) {
    throw new Error(`There is no ${path}: build the hosts with \`npm run build:hosts\` first.`);
  }
  const api = await (await fetch('/__mock-server')).text();
  const params = new URLSearchParams({ api, tenant, ...query });
  const hostPage = await HostPage.open(`${path}?${params}${hash}`, 1280, last);
  opened.push(hostPage);
  return hostPage;
}

/** Closes what was opened, and fails where a page that keeps its `complaints` has any. */
export function closeHosts(): void {
  const pages = opened.splice(0);
  const complaints = pages.flatMap(({ window }) => window.complaints ?? []);
  for (const page of pages) page.close();
  expect(complaints.join('\n'), 'on the console').to.equal('');
}
