import type { Instant, RegistrationField, Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import { icon, type Icon } from './icon.js';
import * as icons from './icons.js';
import type { Kit } from './kit.js';
import { statusWord } from './status-word.js';
import { explainedMark } from './tip.js';

const LOOK: Record<string, readonly [tone: string, icon: Icon]> = {
  UNDER_REVIEW: ['info', icons.clock],
  APPROVED: ['success', icons.pass],
  REJECTED: ['danger', icons.reject],
  EXPIRED: ['neutral', icons.expired],
};

/** Why a session was rejected or expired (R69, R70); empty for any other. */
export function statusReason({ t }: Kit, { expiryCode, statusReason: reason }: Session): string {
  const expiry = expiryCode ? (textOf(t.table.expiry, expiryCode) ?? expiryCode) : '';
  return [expiry, reason?.detail ?? ''].filter(Boolean).join(' ');
}

/** `Change: Live period, Brand logo`: what a resubmission has to change; empty when the platform names nothing. */
export function fieldsToChange({ t }: Kit, fields: readonly RegistrationField[] = []): string {
  const names = fields.map((field) => textOf(t.ledger.fieldNames, field) ?? field);
  return names.length > 0 ? t.ledger.change(names.join(', ')) : '';
}

/** A session's status as word, colour and shape, with its reason beside it and in full on hover, focus or tap. */
export function sessionStatus(kit: Kit, session: Session): TemplateResult {
  const { id, status } = session;
  const [tone, picture] = LOOK[status] ?? ['neutral', icons.unknown];
  const word = statusWord(kit, status);
  const badge = html`<span class="badge ${tone}" part="status">${icon(picture)}${word}</span>`;
  const reason = statusReason(kit, session);
  if (!reason) return badge;
  const fields = fieldsToChange(kit, session.statusReason?.fields);
  return html`${explainedMark(`status-${id}`, badge, reason)}
    <span class="reason small muted" part="reason">${reason}</span>
    ${fields ? html`<span class="small fields">${fields}</span>` : nothing}`;
}

/** When a decision is to be expected while a session is under review; said calmly when it is late. */
export function reviewPulse(
  { t, format }: Kit,
  { status, decisionBy }: Session,
  known: {
    readonly now: Instant;
    readonly timeZone: string;
    readonly usualReviewMs?: number | undefined;
  },
): string {
  if (status !== 'UNDER_REVIEW') return '';
  if (decisionBy === undefined) {
    const { usualReviewMs } = known;
    return usualReviewMs ? t.ledger.usually(format.timeLeft(usualReviewMs)) : '';
  }
  const time = format.moment(decisionBy, known.timeZone);
  return known.now > decisionBy ? t.ledger.overdue(time) : t.ledger.decisionBy(time);
}
