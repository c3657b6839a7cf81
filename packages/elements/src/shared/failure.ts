import { CampaignsError, type CampaignsClient } from '@livestream-campaigns/core';
import { failure } from '../messages/en/faults.js';
import { LscAuthRequired } from './auth-required.events.js';
import { LscError, type FailedPart } from './error.events.js';
import type { KitElement } from './kit-element.js';

/** Which errors an element has told already: it draws the same failure many times. */
const told = new WeakMap<KitElement, WeakSet<CampaignsError>>();
/** Which errors the console has: several elements may show the same one. */
const logged = new WeakSet<CampaignsError>();

function isNew(error: CampaignsError, seen: WeakSet<CampaignsError>): boolean {
  const known = seen.has(error);
  seen.add(error);
  return !known;
}

function toldBy(element: KitElement): WeakSet<CampaignsError> {
  const seen = told.get(element) ?? new WeakSet();
  told.set(element, seen);
  return seen;
}

/** The same, as long as the element still shows what is of this shop: nothing of one shop is done for another. */
function forThisShop(element: KitElement, retry: () => void): () => void {
  const client = element.connectedClient;
  const accountKey = client?.settings.accountKey;
  return () => {
    const same = element.connectedClient === client && client?.settings.accountKey === accountKey;
    if (element.isConnected && same) retry();
  };
}

/** A definite no to a command is an answer for the merchant and nothing that developers have to look after. */
function isForConsole(error: CampaignsError, failed: FailedPart): boolean {
  return (failed !== 'command' || error.outcomeUnknown) && isNew(error, logged);
}

/** That of another copy may be older than this verb: then everybody is the first. */
function isFirst(client: Partial<CampaignsClient>): boolean {
  return client.requireSignIn?.() ?? true;
}

/** Asks the host to sign the merchant in; true when the host takes it in hand. What a merchant does asks each time. */
function askForSignIn(element: KitElement, failed: FailedPart, retry: () => void): boolean {
  const client = element.connectedClient;
  if (!client || !(isFirst(client) || failed === 'command')) return false;
  const tryAgain = () => {
    client.refresh();
    if (failed === 'command') retry();
  };
  return !element.dispatchEvent(new LscAuthRequired(forThisShop(element, tryAgain)));
}

/**
 * Tells the host of a failure, once: by `lsc-error`, by `lsc-auth-required` where the merchant has to sign in, and by a
 * line on the console unless the host prevents it. What was merely abandoned is no failure.
 */
export function tellFailure(
  element: KitElement,
  failed: FailedPart,
  thrown: unknown,
  retry: () => void,
): void {
  if (!(thrown instanceof CampaignsError) || !isNew(thrown, toldBy(element))) return;
  const taken =
    thrown.code === 'unauthenticated' &&
    element.isConnected &&
    askForSignIn(element, failed, retry);
  const event = new LscError(thrown, failed, forThisShop(element, retry));
  const silenced = !element.dispatchEvent(event) || taken;
  if (silenced || !isForConsole(thrown, failed)) return;
  const log = failed === 'render' ? console.error : console.warn;
  log(failure(element.localName, failed, thrown.code), thrown);
}
