import {
  createCampaignsClient,
  type CampaignsApi,
  type CampaignsClient,
} from '@livestream-campaigns/core';
import { RegistrationForm, SessionTable } from '@livestream-campaigns/elements';
import '@livestream-campaigns/elements/define';
import { fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';

// A colour on its way to another one has no contrast worth measuring.
before(() => emulateMedia({ reducedMotion: 'reduce' }));

// Code that comes late is the matter of tests of its own.
before(() => Promise.all([RegistrationForm.preload(), SessionTable.preload()]));

/** A client as a host would make it, in English, with London's clock on the wall. */
export function testClient(api: CampaignsApi, options: object = {}): CampaignsClient {
  return createCampaignsClient({
    api,
    channel: 'SELLER_CENTER',
    accountKey: crypto.randomUUID(),
    locale: 'en',
    timeZone: 'Europe/London',
    ...options,
  });
}

/** Puts an element on the page and waits until it has drawn what its first reads brought. */
export async function settled<T extends LitElement>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await idle(element);
  return element;
}

/** Waits until nothing is loading and every update is drawn. */
export async function idle(element: LitElement): Promise<void> {
  await waitUntil(async () => {
    await element.updateComplete;
    return !element.shadowRoot?.querySelector('.skeleton');
  }, `<${element.localName}> is still loading`);
}

/** Takes an element to another place on the page, as a host's framework may. */
export async function move(element: LitElement): Promise<void> {
  fixtureSync<HTMLElement>(html`<section></section>`).append(element);
  await idle(element);
}

/** A promise to hold a state with, and the ways out of it. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((...ways) => ([resolve, reject] = ways));
  return { promise, resolve, reject };
}

/** A promise that never comes: holds an element in its loading state. */
export function never(): Promise<never> {
  return new Promise(() => {});
}

/** Waits for the next task: every promise that could go on has gone on by then. */
export async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((told) => {
    port1.onmessage = told;
    port2.postMessage('');
  });
}

/** The rejections nobody listened to while `run` ran. */
export async function unheardDuring(run: () => Promise<unknown>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const note = ({ reason }: PromiseRejectionEvent) => reasons.push(reason);
  addEventListener('unhandledrejection', note);
  await run();
  // They are told in a task of their own.
  await nextTask();
  removeEventListener('unhandledrejection', note);
  return reasons;
}
