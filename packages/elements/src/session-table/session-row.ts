import { samePeriod, type Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { textOf } from '../messages/messages.js';
import { accountType } from '../shared/account-type.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { reviewPulse, sessionStatus } from '../shared/session-status.js';
import { explainedMark } from '../shared/tip.js';
import type { Ledger, Writing } from './change-ledger.js';
import { levelMarks } from './level-marks.js';
import { resubmission, rowActions } from './row-actions.js';
import { sessionDetails } from './session-details.js';
import { categoryLabel } from './session-words.js';

export const COLUMNS = [
  'id',
  'level',
  'period',
  'category',
  'status',
  'registered',
  'source',
  'ops',
  'actions',
] as const;

type Column = (typeof COLUMNS)[number];

/** How one row stands on screen. */
export interface RowState {
  readonly expanded: boolean;
  /** Changed since it was shown, and not looked at yet. */
  readonly unseen: boolean;
  /** Absent on a backend that keeps no ledger. */
  readonly ledger?: Ledger | undefined;
}

/** What all rows are drawn from. */
export interface RowContext extends Writing {
  readonly stateOf: (session: Session) => RowState;
  readonly cancel: (session: Session) => void;
  readonly toggle: (session: Session) => void;
  /** The row has the pointer or the focus. */
  readonly see: (session: Session) => void;
}

/** The Session ID opens the row; what is new about it stands beside it. */
function idCell({ kit: { t }, toggle, stateOf }: RowContext, session: Session): TemplateResult {
  const { id, unreadChanges = 0 } = session;
  const { expanded, unseen } = stateOf(session);
  const changed = html`<span class="badge info">${t.ledger.changed}</span>`;
  const what = html`<span class="hidden-visually"> ${t.ledger.unreadWhat}</span>`;
  const unread = html`<span class="badge info">${t.ledger.unread(unreadChanges)}${what}</span>`;
  return html`<button
      class="expander"
      id="expand-${id}"
      type="button"
      aria-expanded=${String(expanded)}
      aria-label=${t.ledger.details(id)}
      @click=${() => toggle(session)}
    >
      ${icon(icons.next)}<span class="figures">${id}</span>
    </button>
    ${unreadChanges > 0 ? unread : nothing} ${unseen && unreadChanges === 0 ? changed : nothing}`;
}

/** The period that stands; a moved one says from where (R66). */
function livePeriod({ kit, timeZone }: RowContext, session: Session): TemplateResult {
  const { t, format } = kit;
  const { id, requestedLivePeriod: requested, scheduledLivePeriod: scheduled } = session;
  const moved = explainedMark(
    `moved-${id}`,
    html`<span class="badge warning">${icon(icons.moved)}${t.table.moved}</span>`,
    t.table.movedFrom(format.period(requested, timeZone)),
  );
  return html`<span class="figures">${format.period(scheduled, timeZone)}</span>
    <span class="small muted figures">
      ${format.length(scheduled)} · ${format.periodOffset(scheduled, timeZone)}
    </span>
    ${samePeriod(requested, scheduled) ? nothing : moved}`;
}

/** The status with its reason, when to expect a decision, and the way on after a rejection. */
function statusCell(context: RowContext, session: Session): TemplateResult {
  const { kit } = context;
  const pulse = pulseOf(context, session);
  return html`${sessionStatus(kit, session)}
  ${pulse ? html`<span class="small muted figures">${pulse}</span>` : nothing}
  ${resubmission(kit, session)}`;
}

function pulseOf({ kit, campaign, timeZone }: Writing, session: Session): string {
  const now = kit.client.now();
  return reviewPulse(kit, session, { now, timeZone, usualReviewMs: campaign?.usualReviewMs });
}

/** Who registered it and where: rows of both portals stand side by side (R58, R59, R72, R114). */
function source({ kit }: RowContext, session: Session): TemplateResult {
  const { t } = kit;
  const { registrationSource, registrationChannel, account } = session;
  return html`<span>${textOf(t.table.source, registrationSource) ?? registrationSource}</span>
    <span class="small muted">${t.common.channel(registrationChannel)}</span>
    <span class="small muted"><bdi>@${account.handle}</bdi>, ${accountType(kit, account)}</span>`;
}

const CELLS: Record<Column, (context: RowContext, session: Session) => unknown> = {
  id: idCell,
  level: ({ kit, campaign }, session) => levelMarks(kit, session, campaign),
  period: livePeriod,
  category: ({ campaign }, session) => categoryLabel(session, campaign),
  status: statusCell,
  registered: ({ kit, timeZone }, { registeredAt }) =>
    html`<span class="figures">${kit.format.dateTime(registeredAt, timeZone)}</span>`,
  source,
  ops: (_context, { opsName }) => html`<span class="small">${opsName ?? '–'}</span>`,
  actions: ({ kit, cancel }, session) => rowActions(kit, session, cancel),
};

function cells(context: RowContext, session: Session): TemplateResult[] {
  const { columns } = context.kit.t.table;
  return COLUMNS.map(
    (column) =>
      html`<td role="cell" class="cell-${column}" data-label=${columns[column]} part="cell">
        ${CELLS[column](context, session)}
      </td>`,
  );
}

/** One session as a group of one row, or of two once it is opened; its cells are drawn again only when they change. */
export function sessionRow(context: RowContext, session: Session): TemplateResult {
  const { kit, campaign, timeZone } = context;
  const { expanded, unseen, ledger } = context.stateOf(session);
  const see = () => context.see(session);
  const pulse = pulseOf(context, session);
  const { settings } = kit.client;
  // Not the campaign itself: it brings the server's time, and would be another one with every answer.
  const labels = [campaign?.levels, campaign?.categories];
  const known = [session, ...labels, settings, timeZone, expanded, unseen, pulse];
  return html`<tbody
    role="rowgroup"
    class=${unseen ? 'unseen' : ''}
    @pointerenter=${see}
    @focusin=${see}
  >
    <tr role="row" id="row-${session.id}" tabindex="-1" part="row">
      ${guard(known, () => cells(context, session))}
    </tr>
    ${
      expanded
        ? html`<tr role="row" class="opened">
            <td role="cell" aria-colspan=${COLUMNS.length} colspan=${COLUMNS.length}>
              ${sessionDetails(context, session, ledger)}
            </td>
          </tr>`
        : nothing
    }
  </tbody>`;
}
