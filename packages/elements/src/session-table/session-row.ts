import { samePeriod, type Campaign, type Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { textOf } from '../messages/messages.js';
import { actionButton, reasonText } from '../shared/action-button.js';
import { icon } from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { levelMarks } from '../shared/level-marks.js';
import { navigate } from '../shared/link.js';
import { sessionStatus } from '../shared/session-status.js';
import { explainedMark } from '../shared/tip.js';
import { LscProductsRequest } from './session-table.events.js';

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

/** What a row is drawn from. The campaign brings labels and zone; until it has come, codes are shown. */
export interface RowContext {
  readonly kit: Kit;
  readonly campaign: Campaign | undefined;
  readonly timeZone: string;
  readonly cancel: (session: Session) => void;
}

/** The period that stands; a moved one says from where (R66). */
function livePeriod({ kit, timeZone }: RowContext, session: Session): TemplateResult {
  const { t, format } = kit;
  const { id, requestedLivePeriod: requested, scheduledLivePeriod: scheduled } = session;
  const moved = explainedMark(
    `moved-${id}`,
    html`<span class="badge warning">${icon('moved')}${t.table.moved}</span>`,
    t.table.movedFrom(format.period(requested, timeZone)),
  );
  return html`<span class="figures">${format.period(scheduled, timeZone)}</span>
    <span class="small muted figures">
      ${format.length(scheduled)} · ${format.periodOffset(scheduled, timeZone)}
    </span>
    ${samePeriod(requested, scheduled) ? nothing : moved}`;
}

/** Cancel, Duplicate and View product; one that is not possible stays and says why (R74, R78). */
function rowActions({ kit, cancel }: RowContext, session: Session): TemplateResult {
  const { t } = kit;
  const { id, campaignId, actions, registrationChannel } = session;
  const button = (
    name: keyof Session['actions'],
    label: string,
    run: (event: Event) => void,
  ): TemplateResult =>
    actionButton({
      id: `${name}-${id}`,
      label,
      subject: t.table.forSession(id),
      action: actions[name],
      reason: reasonText(kit, actions[name], registrationChannel),
      run,
    });
  const duplicate = (event: Event) =>
    navigate(event.currentTarget, { name: 'registration', campaignId, duplicateOf: id });
  const viewProducts = (event: Event) =>
    event.currentTarget?.dispatchEvent(new LscProductsRequest(id));
  return html`<span class="row-actions" part="actions">
    ${button('cancel', t.table.cancel, () => cancel(session))}
    ${button('duplicate', t.table.duplicate, duplicate)}
    ${button('viewProducts', t.table.viewProducts, viewProducts)}
  </span>`;
}

function source({ kit: { t } }: RowContext, session: Session): TemplateResult {
  const { registrationSource, registrationChannel, account } = session;
  return html`<span>${textOf(t.table.source, registrationSource) ?? registrationSource}</span>
    <span class="small muted">${t.common.channel(registrationChannel)}, @${account.handle}</span>`;
}

const CELLS: Record<Column, (context: RowContext, session: Session) => unknown> = {
  id: (_context, { id }) => html`<span class="figures id">${id}</span>`,
  level: ({ kit, campaign }, session) => levelMarks(kit, session, campaign?.levels ?? []),
  period: livePeriod,
  category: ({ campaign }, { mainCategory }) =>
    campaign?.categories.find(({ code }) => code === mainCategory)?.label ?? mainCategory,
  status: ({ kit }, session) => sessionStatus(kit, session),
  registered: ({ kit, timeZone }, { registeredAt }) =>
    html`<span class="figures">${kit.format.dateTime(registeredAt, timeZone)}</span>`,
  source,
  ops: (_context, { opsName }) => opsName ?? '–',
  actions: rowActions,
};

/** One session as a row; drawn again only when the session or its surroundings have changed. */
export function sessionRow(context: RowContext, session: Session): TemplateResult {
  const { kit, campaign } = context;
  const { columns } = kit.t.table;
  return html`<tr role="row" id="row-${session.id}" tabindex="-1" part="row">
    ${guard([session, campaign, kit.t, kit.format, context.timeZone], () =>
      COLUMNS.map(
        (column) =>
          html`<td role="cell" class="cell-${column}" data-label=${columns[column]} part="cell">
            ${CELLS[column](context, session)}
          </td>`,
      ),
    )}
  </tr>`;
}
