import type { Session } from '@livestream-campaigns/core';
import { html, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import { icon, type IconName } from './icons.js';
import type { Kit } from './kit.js';
import { explainedMark } from './tip.js';

const LOOK: Record<string, readonly [tone: string, icon: IconName]> = {
  UNDER_REVIEW: ['info', 'clock'],
  APPROVED: ['success', 'pass'],
  REJECTED: ['danger', 'reject'],
  EXPIRED: ['neutral', 'expired'],
};

/** Why a session was rejected or expired (R69, R70); empty for any other. */
export function statusReason({ t }: Kit, { expiryCode, statusReason: reason }: Session): string {
  const expiry = expiryCode ? (textOf(t.table.expiry, expiryCode) ?? expiryCode) : '';
  return [expiry, reason?.detail ?? ''].filter(Boolean).join(' ');
}

/** A session's status as word, colour and shape, with its reason beside it and in full on hover, focus or tap. */
export function sessionStatus(kit: Kit, session: Session): TemplateResult {
  const { id, status } = session;
  const [tone, picture] = LOOK[status] ?? ['neutral', 'unknown'];
  const word = textOf(kit.t.table.status, status) ?? status;
  const badge = html`<span class="badge ${tone}" part="status">${icon(picture)}${word}</span>`;
  const reason = statusReason(kit, session);
  if (!reason) return badge;
  return html`${explainedMark(`status-${id}`, badge, reason)}
    <span class="reason small muted" part="reason">${reason}</span>`;
}
