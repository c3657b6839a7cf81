import { doubleBookings, type Period, type Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import { isAmbiguous } from '../draft/form-values.js';
import type { PeriodScene } from './period-scene.js';

/** Warns of every session that keeps the account busy then; never blocks (Q26). */
export function overlapNotice(scene: PeriodScene, sessions: readonly Session[]): TemplateResult {
  const { period, values } = scene;
  const found = period ? doubleBookings(period, values.accountUid, sessions) : [];
  return html`<div role="status">
    ${
      found.length > 0
        ? html`<div class="notice warning">
            ${icon(icons.warning)}
            <div class="overlaps">
              ${found.map((session) => html`<p>${overlapText(scene, session)}</p>`)}
              <p class="muted small">${scene.kit.t.period.overlapAllowed}</p>
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

function overlapText({ kit, campaign, values }: PeriodScene, session: Session): string {
  const { id, registrationChannel, scheduledLivePeriod } = session;
  const { overlap, overlapCopied } = kit.t.period;
  const text = id === values.duplicatedFrom?.id ? overlapCopied : overlap;
  return text(id, registrationChannel, kit.format.period(scheduledLivePeriod, campaign.timeZone));
}

/** Where and in which zone the period must lie; the last minute is part of it (Q31). */
export function windowHint({ kit, campaign, window }: PeriodScene): TemplateResult {
  const { format, t } = kit;
  const { timeZone } = campaign;
  const zone = format.zone(timeZone, window.startsAt);
  return html`${t.form.livePeriodHint(`${format.window(window, timeZone)}, ${zone}`)}
  ${yourTime(campaign.timeZone, kit, window, (own, zone) => format.window(own, zone))}`;
}

/** The chosen period by the viewer's clock, and what clock changes do to it (Q31). */
export function periodNotes({ kit, campaign, values, period }: PeriodScene): TemplateResult {
  const { format, t } = kit;
  const { timeZone } = campaign;
  const twice = [values.from, values.to].filter((time) => isAmbiguous(time, timeZone));
  const note = (text: unknown) => html`<p class="muted small figures">${text}</p>`;
  return html`${
    period
      ? html`${yourTime(timeZone, kit, period, (own, zone) => format.period(own, zone), note)}
        ${clockChange(kit, period, timeZone, note)}`
      : nothing
  }
  ${twice.map((time) => note(t.form.overlapEarlier(time.replace('T', ' '))))}`;
}

type Drawn = TemplateResult | typeof nothing;

/** Says a stretch of time by the viewer's clock where that differs at either end; without the offset of the campaign's. */
function yourTime(
  timeZone: string,
  { client, format, t }: PeriodScene['kit'],
  { startsAt, endsAt }: Period,
  write: (period: Period, zone: string) => string,
  wrap: (text: string) => TemplateResult = (text) => html`<span class="your-time">${text}</span>`,
): Drawn {
  const own = client.settings.timeZone;
  const differs = [startsAt, endsAt].some(
    (instant) => format.offset(instant, own) !== format.offset(instant, timeZone),
  );
  return differs
    ? wrap(t.common.yourTime(format.zone(own, startsAt), write({ startsAt, endsAt }, own)))
    : nothing;
}

function clockChange(
  { format, t }: PeriodScene['kit'],
  period: Period,
  timeZone: string,
  note: (text: string) => TemplateResult,
): Drawn {
  const [before, after] = [period.startsAt, period.endsAt].map((at) => format.offset(at, timeZone));
  return before && after && before !== after
    ? note(t.period.clocksChange(before, after, format.length(period)))
    : nothing;
}
