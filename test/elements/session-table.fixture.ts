import {
  sessionActions,
  type Campaign,
  type CampaignsApi,
  type Capabilities,
  type ChangeEntry,
  type Session,
} from '@livestream-campaigns/core';
import type { SessionTable } from '@livestream-campaigns/elements';
import { html } from '@open-wc/testing';
import { buildCampaign, buildSession } from '../support/build.js';
import { byRole } from '../support/by-role.js';
import { settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

export interface ShownTable {
  readonly campaign?: Partial<Campaign>;
  readonly sessions?: readonly Session[];
  readonly api?: Partial<CampaignsApi>;
}

export function showTable({ campaign, sessions, api }: ShownTable = {}): Promise<SessionTable> {
  const shown = buildCampaign(campaign);
  const data = { campaigns: [shown], sessions: sessions ?? [buildSession()] };
  const client = testClient(memoryApi(data, api));
  return settled(html`<session-table campaign-id=${shown.id} .client=${client}></session-table>`);
}

/** A session with the actions it would have in Seller Center. */
export function withActions(overrides: Partial<Session>, campaign = buildCampaign()): Session {
  const session = buildSession(overrides);
  return { ...session, actions: sessionActions(session, campaign, 'SELLER_CENTER') };
}

/** A backend that keeps a ledger: what it holds can be acknowledged. */
export function ledgerApi(entries: readonly ChangeEntry[]): Partial<CampaignsApi> {
  let kept = entries;
  return {
    listChanges: async () => kept,
    acknowledgeChanges: async (_id, until) => {
      kept = kept.map((entry) => ({
        ...entry,
        acknowledged: entry.acknowledged || entry.at <= until,
      }));
    },
  };
}

/** A backend that says what it can. */
export function capable(capabilities: Partial<Capabilities>): Partial<CampaignsApi> {
  const nothing = { dryRun: false, changes: false, events: false, cancelReason: false };
  return { getCapabilities: async () => ({ ...nothing, ...capabilities }) };
}

export const expanderOf = (table: SessionTable, { id } = buildSession()) =>
  byRole(table, 'button', `Details of session ${id}`);

/** Opens the row of a session. */
export async function open(table: SessionTable, session = buildSession()): Promise<void> {
  expanderOf(table, session).click();
  await table.updateComplete;
}

/** The text of an element on one line. */
export const read = (element: Element) => element.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
