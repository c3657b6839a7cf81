import { waitUntil } from '@open-wc/testing';
import type { HostPage } from '../support/host-page.js';

const WAIT = { interval: 100, timeout: 20_000 };

interface CspReport {
  readonly 'document-uri': string;
  readonly 'effective-directive'?: string;
  readonly 'violated-directive': string;
  readonly 'blocked-uri': string;
  readonly 'script-sample'?: string;
}

/** What browsers have posted of a page to the runner (see strict-csp.mjs), a line each. */
async function reportsOf(page: HostPage): Promise<string[]> {
  const all: CspReport[] = await (await fetch('/__csp-reports')).json();
  return all
    .filter((report) => report['document-uri'] === page.address)
    .map((report) => {
      const directive = report['effective-directive'] ?? report['violated-directive'];
      return `${directive} ${report['blocked-uri']} ${report['script-sample'] ?? ''}`.trim();
    });
}

/**
 * What the policy of a page forbade. A style attribute of ours comes last: its report shows that the policy is in force, and
 * that reports of a page arrive.
 */
export async function violationsOf(page: HostPage): Promise<string[]> {
  const isOurs = (report: string) => report.startsWith('style-src');
  const before = (await reportsOf(page)).filter(isOurs).length;
  page.document.body.setAttribute('style', 'color: red');
  const ours = async () => (await reportsOf(page)).filter(isOurs).length > before;
  await waitUntil(ours, 'no report of what we did to the page', WAIT);
  const reports = await reportsOf(page);
  reports.splice(reports.findLastIndex(isOurs), 1);
  return reports;
}
