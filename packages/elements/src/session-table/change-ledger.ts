import type {
  Campaign,
  CampaignsError,
  Change,
  ChangeEntry,
  Instant,
  Read,
  Session,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { errorText, renderRead } from '../shared/read-states.js';
import { statusWord } from '../shared/status-word.js';
import { derivedGroups, isUnread, ledgerGroups, type LedgerGroup } from './ledger-groups.js';
import { labelOf } from '../shared/label-of.js';

/** What values are written with. The campaign brings labels; until it has come, codes are shown. */
export interface Writing {
  readonly kit: Kit;
  readonly campaign: Campaign | undefined;
  readonly timeZone: string;
}

/** A session's ledger as it stands, and how it is marked as seen. */
export interface Ledger {
  readonly read: Read<readonly ChangeEntry[]>;
  readonly marking: boolean;
  readonly error?: CampaignsError | undefined;
  readonly retry: () => void;
  readonly acknowledge: (until: Instant) => void;
}

function valuesOf(writing: Writing, change: Change): readonly (string | undefined)[] {
  const { kit, campaign, timeZone } = writing;
  const { format } = kit;
  const level = (code: string | undefined) => code && labelOf(campaign?.levels, code);
  switch (change.field) {
    case 'scheduledLivePeriod':
      return [change.before, change.after].map((period) => format.period(period, timeZone));
    case 'assessedLevel':
      return [level(change.before), level(change.after)];
    case 'productCount':
      return [change.before, change.after].map((count) => format.number(count));
    case 'status':
      return [statusWord(kit, change.before), statusWord(kit, change.after)];
    case 'other':
      return [change.before, change.after];
  }
}

function changeLine(writing: Writing, change: Change): TemplateResult {
  const { t } = writing.kit;
  const name = change.field === 'other' ? change.name : t.ledger.fields[change.field];
  const [before, after] = valuesOf(writing, change).map((value) => value ?? t.ledger.none);
  return html`<li class="figures">
    <b>${name}</b>
    <span class="muted">${before}</span>
    ${icon(icons.next)}<span class="hidden-visually">${t.ledger.became}</span>
    <span>${after}</span>
  </li>`;
}

function groupItem(writing: Writing, group: LedgerGroup): TemplateResult {
  const { t, format } = writing.kit;
  const { actor, actorName, at, changes, reasons, unread } = group;
  const who = textOf(t.ledger.actor, actor) ?? actor;
  return html`<li class="ledger-group ${unread ? 'unread' : ''}">
    <p class="small">
      <b>${actorName ? t.ledger.actorName(who, actorName) : who}</b>
      ${at === undefined ? nothing : html`<span class="muted figures">${format.moment(at, writing.timeZone)}</span>`}
      ${unread ? html`<span class="badge info">${t.ledger.new}</span>` : nothing}
    </p>
    <ul>
      ${changes.map((change) => changeLine(writing, change))}
    </ul>
    ${reasons.map((reason) => html`<p class="small">${reason}</p>`)}
  </li>`;
}

function groupList(writing: Writing, groups: readonly LedgerGroup[]): TemplateResult {
  const { t } = writing.kit;
  if (groups.length === 0) return html`<p class="muted small">${t.ledger.noChanges}</p>`;
  return html`<ol class="ledger">
    ${groups.map((group) => groupItem(writing, group))}
  </ol>`;
}

function seenButton(
  { t }: Kit,
  { marking, acknowledge }: Ledger,
  session: Session,
  entries: readonly ChangeEntry[],
): TemplateResult | typeof nothing {
  if (!entries.some(isUnread)) return nothing;
  const latest = Math.max(...entries.map(({ at }) => at));
  return html`<button
    class="button"
    type="button"
    aria-disabled=${String(marking)}
    @click=${() => marking || acknowledge(latest)}
  >
    ${icon(icons.check)}${marking ? t.ledger.markingSeen : t.ledger.seen}
    <span class="hidden-visually">${t.table.forSession(session.id)}</span>
  </button>`;
}

function seenError(kit: Kit, error: CampaignsError | undefined): unknown {
  if (!error) return nothing;
  return html`<p class="notice danger" role="alert">
    ${icon(icons.warning)}<span>${errorText(kit, error)} ${kit.t.ledger.seenFailed}</span>
  </p>`;
}

/**
 * What was changed of a session: from what to what, by whom, when and why; what is new can be marked as seen.
 * @param ledger absent on a backend that keeps none: then the session itself tells what it can (R64, R66).
 */
export function changeLedger(
  writing: Writing,
  session: Session,
  ledger: Ledger | undefined,
): TemplateResult {
  const { kit } = writing;
  const content = ledger
    ? renderRead(kit, ledger.read, {
        retry: ledger.retry,
        pending: () => html`<div class="skeleton ledger-room" aria-hidden="true"></div>`,
        ready: (entries) =>
          html`${groupList(writing, ledgerGroups(entries))}
          ${seenButton(kit, ledger, session, entries)} ${seenError(kit, ledger.error)}`,
      })
    : groupList(writing, derivedGroups(session));
  return html`<section class="changes" part="ledger" aria-labelledby="changes-${session.id}">
    <h3 id="changes-${session.id}">${kit.t.ledger.ledger}</h3>
    ${content}
  </section>`;
}
