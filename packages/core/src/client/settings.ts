import type { CampaignsApi } from '../campaigns-api.js';
import type { CampaignsError } from '../campaigns-error.js';
import type { Channel } from '../domain/account.js';
import { browserStorage, type KitStorage } from './storage.js';
import type { Telemetry } from './telemetry.js';
import type { ViewState } from './view-state.js';

/** What a host decides. All of it but `api` and `channel` has a default, and all of it can change through `update()`. */
export interface ClientOptions {
  /** The backend: `createHttpApi()` or an object of the host's own. */
  readonly api: CampaignsApi;
  /** The portal the kit is embedded in (R76). */
  readonly channel: Channel;
  /** Names the shop that is signed in. A change drops everything that belongs to the shop before; without it no drafts are kept. */
  readonly accountKey?: string | undefined;
  /** BCP 47; default: the browser's. */
  readonly locale?: string | undefined;
  /** The viewer's IANA zone, named beside the campaign's when they differ (Q31); default: the browser's. */
  readonly timeZone?: string | undefined;
  /** Overrides of single messages, by their key in the catalogue of `@livestream-campaigns/elements`. */
  readonly messages?: object | undefined;
  /** The host's address of a view, for real links; without it links are buttons that emit `lsc-navigate`. */
  readonly routes?: ((view: ViewState) => string | undefined) | undefined;
  /** Where drafts are kept and what was seen last; default: this browser. */
  readonly storage?: KitStorage | undefined;
  /** Told of every failed read and command. */
  readonly onError?: ((error: CampaignsError) => void) | undefined;
  /** Told how calls go and what becomes of elements, for the host's monitoring. The kit itself sends nothing anywhere. */
  readonly telemetry?: Telemetry | undefined;
}

export interface Settings extends ClientOptions {
  readonly accountKey: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly storage: KitStorage;
}

/** Options with every default filled in. */
export function resolveSettings(options: ClientOptions): Settings {
  const browser = new Intl.DateTimeFormat().resolvedOptions();
  return {
    ...options,
    accountKey: options.accountKey ?? '',
    locale: options.locale ?? browser.locale,
    timeZone: options.timeZone ?? browser.timeZone,
    storage: options.storage ?? browserStorage(),
  };
}
