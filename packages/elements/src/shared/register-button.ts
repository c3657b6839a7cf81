import type { Action, CampaignSummary } from '@livestream-campaigns/core';
import type { TemplateResult } from 'lit';
import { actionButton, reasonText } from './action-button.js';
import type { Kit } from './kit.js';
import { navigate } from './link.js';
import { safeUrl } from './safe-url.js';
import type { Exit } from './tip.js';

/** Where one can register instead, when the server tells (R57). */
export function registerExit(
  { t }: Kit,
  { enabled, reason, redirectUrl }: Action,
): Exit | undefined {
  const href = enabled ? undefined : safeUrl(redirectUrl);
  if (!href) return undefined;
  const inLiveManager = reason === 'OFFICIAL_ACCOUNT_REQUIRED';
  return { href, label: inLiveManager ? t.waysOut.liveManager : t.waysOut.elsewhere };
}

/**
 * Register where there is no room for all ways out: when it is not possible, its tip says why, and where it is
 * (R16, R27, R30).
 */
export function registerButton(
  kit: Kit,
  { id, actions: { register } }: CampaignSummary,
  words: { readonly label: string; readonly subject?: string },
): TemplateResult {
  return actionButton({
    ...words,
    id: `register-${id}`,
    action: register,
    reason: reasonText(kit, register),
    exit: registerExit(kit, register),
    look: register.enabled ? 'button primary' : 'button',
    run: (event) => navigate(event.currentTarget, { name: 'registration', campaignId: id }),
  });
}
