import { dayOf, toWallTime, type DayText, type WallPeriod } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { chosenPeriod } from '../period/chosen-period.js';
import type { PlanContext } from './plan-context.js';

export function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

/** Puts a date into its input once: any later default wipes what is half-typed there in Firefox. */
export function putOnce(date: DayText) {
  return guard([], () => date);
}

/** Enter adds; it must not submit the form around. */
export function onEnter(run: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    run();
  };
}

/** A way of adding rows: what it adds, or why it cannot add anything yet. */
export interface Adding {
  readonly label: string;
  readonly reason: string | undefined;
  readonly run: () => void;
}

/**
 * Adds periods that follow the live period of the form.
 * @param periods what would be added.
 * @param none why there may be nothing to add, once there is a live period.
 */
export function periodsAdding(
  { form, plan }: PlanContext,
  label: string,
  periods: readonly WallPeriod[],
  none: string,
): Adding {
  const { t } = form.kit;
  const missing = plan.missing(periods);
  const nothingNew = periods.length > 0 ? t.plan.allPlanned : none;
  const lacking = chosenPeriod(form) ? nothingNew : t.plan.choosePeriod;
  return { label, reason: missing.length > 0 ? undefined : lacking, run: () => plan.add(missing) };
}

/** Adds, unless there is a reason not to. */
export function add({ reason, run }: Adding): void {
  if (reason === undefined) run();
}

/** A button with the reason beside it while it cannot be used. */
export function adder(adding: Adding): TemplateResult {
  const { label, reason } = adding;
  return html`<div class="plan-add">
    <button
      class="button"
      type="button"
      aria-disabled=${String(reason !== undefined)}
      aria-describedby="plan-reason"
      @click=${() => add(adding)}
    >
      ${label}
    </button>
    <span class="muted small" id="plan-reason" role="status">${reason ?? nothing}</span>
  </div>`;
}

/** The days of the campaign window, the last one still inside. */
export function campaignDays({ form }: PlanContext): { first: DayText; last: DayText } {
  const { campaignWindow, timeZone } = form.campaign;
  return {
    first: dayOf(toWallTime(campaignWindow.startsAt, timeZone)),
    last: dayOf(toWallTime(campaignWindow.endsAt - 1, timeZone)),
  };
}
