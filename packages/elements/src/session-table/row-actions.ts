import {
  managingChannel,
  type Action,
  type Channel,
  type Session,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { actionButton, reasonText } from '../shared/action-button.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { navigate, viewLink } from '../shared/link.js';
import { safeUrl } from '../shared/safe-url.js';
import type { Exit } from '../shared/tip.js';
import { LscProductsRequest } from './session-table.events.js';

/** Why an action cannot be used, with the portal where it can (R76, R78). */
function whyNot(kit: Kit, action: Action, registeredIn: Channel): string {
  const elsewhere = !action.enabled && action.reason === 'REGISTERED_IN_OTHER_CHANNEL';
  return elsewhere
    ? kit.t.reason.REGISTERED_IN_OTHER_CHANNEL(registeredIn, managingChannel(registeredIn))
    : reasonText(kit, action);
}

/** Where an action that cannot be used here is possible, when the server tells (R76, R82). */
function exitOf({ t }: Kit, action: Action, registeredIn: Channel): Exit | undefined {
  const href = action.enabled ? undefined : safeUrl(action.redirectUrl);
  if (!href) return undefined;
  const elsewhere = action.reason === 'REGISTERED_IN_OTHER_CHANNEL';
  return {
    href,
    label: elsewhere ? t.waysOut.openIn(managingChannel(registeredIn)) : t.waysOut.openThere,
  };
}

/** Cancel, Duplicate and View product; one that is not possible stays, says why and where it is (R74, R78). */
export function rowActions(
  kit: Kit,
  session: Session,
  cancel: (session: Session) => void,
): TemplateResult {
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
      reason: whyNot(kit, actions[name], registrationChannel),
      exit: exitOf(kit, actions[name], registrationChannel),
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

/** After a rejection: the way to a copy with the guilty fields first, or why there is none (Q27). */
export function resubmission(kit: Kit, session: Session): TemplateResult | typeof nothing {
  const { t } = kit;
  const { id, campaignId, status, statusReason, actions, registrationChannel } = session;
  if (status !== 'REJECTED') return nothing;
  const { duplicate } = actions;
  const refused = statusReason?.resubmitAllowed === false;
  if (refused || !duplicate.enabled) {
    const why = refused
      ? t.reason.RESUBMIT_NOT_ALLOWED
      : whyNot(kit, duplicate, registrationChannel);
    return html`<span class="small muted">${why}</span>`;
  }
  const label = html`${icon(icons.refresh)}${t.ledger.fix}
    <span class="hidden-visually">${t.table.forSession(id)}</span>`;
  const view = { name: 'registration', campaignId, duplicateOf: id } as const;
  return viewLink(kit, view, label, 'button compact');
}
