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
  return HostPage.open(`${path}?${params}${hash}`, 1280, last);
}
