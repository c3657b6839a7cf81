import type {
  CampaignsApi,
  CampaignsClient,
  ClientOptions,
  KitStorage,
} from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { html, waitUntil } from '@open-wc/testing';
import { buildCampaign } from '../support/build.js';
import { settled, testClient } from '../support/element-fixture.js';
import { byLabel } from '../support/by-role.js';
import { memoryApi } from '../support/memory-api.js';
import { enter, fillIn, WITHOUT_IMAGES, type ShownForm } from './registration-form.fixture.js';

/** A storage that a test can look into. */
export function memoryStorage() {
  const texts = new Map<string, string>();
  const files = new Map<string, Blob>();
  const storage: KitStorage = {
    readText: async (key) => texts.get(key),
    writeText: async (key, text) => void texts.set(key, text),
    readFile: async (key) => files.get(key),
    writeFile: async (key, file) => void files.set(key, file),
    remove: async (key) => {
      texts.delete(key);
      files.delete(key);
    },
  };
  return { storage, texts, files };
}

/** A storage that keeps nothing: a quota used up, a sandboxed frame. */
export const failingStorage: KitStorage = {
  readText: () => Promise.reject(new Error('forbidden')),
  writeText: () => Promise.reject(new Error('full')),
  readFile: () => Promise.reject(new Error('forbidden')),
  writeFile: () => Promise.reject(new Error('full')),
  remove: () => Promise.reject(new Error('forbidden')),
};

/** One merchant's browser: what is loaded in it again shares its storage. */
export function browser(options: Partial<ClientOptions> = {}) {
  const memory = memoryStorage();
  const accountKey = crypto.randomUUID();
  const clientOf = (api: CampaignsApi): CampaignsClient =>
    testClient(api, { accountKey, storage: memory.storage, ...options });
  /** Loads the page with the form anew: nothing is left of the one before but what was kept. */
  const load = ({ campaign, sessions = [], duplicateOf = '', api }: ShownForm = {}) => {
    const shown = buildCampaign({ fields: WITHOUT_IMAGES, ...campaign });
    const client = clientOf(memoryApi({ campaigns: [shown], sessions }, api));
    return settled<RegistrationForm>(
      html`<registration-form
        campaign-id=${shown.id}
        duplicate-of=${duplicateOf}
        .client=${client}
      ></registration-form>`,
    );
  };
  return { ...memory, accountKey, load };
}

/** Waits until a form has kept what stands in it. */
export async function saved({ texts }: { texts: Map<string, string> }, what: string) {
  await waitUntil(() => [...texts.values()].some((text) => text.includes(what)), `no ${what}`);
}

/** The page goes away: what is typed has to be kept by now. */
export function hidePage(): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
}

export const NOTES = 'Live from the workshop';
export const RESTORED = /Restored what you filled in on \w+ \d+, \d{4}, \d\d:\d\d\./;

export const notesOf = (form: RegistrationForm) => byLabel(form, /^Notes/).value;

/** A browser in which a filled form was left, and what it kept. */
export async function leftBehind(note = NOTES) {
  const merchant = browser();
  const form = await merchant.load();
  await fillIn(form);
  await enter(form, /^Notes/, note);
  hidePage();
  await saved(merchant, note);
  form.remove();
  return merchant;
}
