import { CampaignDetail } from './campaign-detail/campaign-detail.js';
import { CampaignEntry } from './campaign-entry/campaign-entry.js';
import { CampaignList } from './campaign-list/campaign-list.js';
import { CampaignProvider } from './campaign-provider/campaign-provider.js';
import { LivestreamCampaigns } from './livestream-campaigns/livestream-campaigns.js';
import { ProductPopup } from './product-popup/product-popup.js';
import { RegistrationForm } from './registration-form/registration-form.js';
import { SessionTable } from './session-table/session-table.js';
import { registerElement, type Registration } from './shared/register-element.js';

const ELEMENTS = {
  'campaign-provider': CampaignProvider,
  'campaign-entry': CampaignEntry,
  'campaign-list': CampaignList,
  'campaign-detail': CampaignDetail,
  'registration-form': RegistrationForm,
  'session-table': SessionTable,
  'product-popup': ProductPopup,
  'livestream-campaigns': LivestreamCampaigns,
} as const;

/** What the drop-in is made of. */
const PARTS: readonly ElementName[] = [
  'campaign-list',
  'campaign-detail',
  'registration-form',
  'session-table',
  'product-popup',
];

export { getRuntimes, type Runtime } from './shared/runtimes.js';
export type { Registration };

export type ElementName = keyof typeof ELEMENTS;

export interface DefineOptions {
  /** Put behind every tag name, such as `-v1`. */
  readonly suffix?: string;
  readonly registry?: CustomElementRegistry;
  /** The elements to register; default: all. The drop-in brings those it is made of. */
  readonly only?: readonly ElementName[];
}

/**
 * Registers the elements of the kit. Never throws: what could not be registered stands in the answer, and the first
 * conflict on the console.
 * @returns one line per element: `defined`, `already-defined`, or `conflict` when the name is taken by another class
 * or refused by the browser.
 */
export function define({ suffix = '', registry, only }: DefineOptions = {}): Registration[] {
  const asked = only ?? (Object.keys(ELEMENTS) as ElementName[]);
  const names = asked.includes('livestream-campaigns') ? new Set([...asked, ...PARTS]) : asked;
  return [...names].map((name) => registerElement(name, ELEMENTS[name], { suffix, registry }));
}
