import {
  daysOf,
  durationOf,
  overlaps,
  placeOf,
  toWallTime,
  type Campaign,
  type Period,
  type PeriodPart,
  type Session,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PeriodPicker } from './period-picker.js';
import { lackOf, pastOf, placeIn, rowsOf, type PeriodScene } from './period-scene.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MARKED_HOURS = 3;

/** The campaign window magnified, hour by hour, in a line that scrolls: here the period is pulled about. */
export function periodLane(scene: PeriodScene, picker: PeriodPicker): TemplateResult {
  const { kit, campaign, window, period } = scene;
  const past = pastOf(scene);
  const lack = lackOf(scene);
  const rows = rowsOf(scene.registered);
  const depth = Math.max(1, ...[...rows.values()].map((row) => row + 1));
  return html`<div
    class="lane"
    role="group"
    tabindex="0"
    aria-label=${kit.t.period.lane}
    aria-describedby="lane-hint"
    @scroll=${() => picker.showSeen()}
    @click=${(event: MouseEvent) => picker.placeAt(event, scene)}
    @keydown=${(event: KeyboardEvent) => picker.placeByKey(event, scene)}
  >
    <div class="track" .style=${`--hours: ${durationOf(window) / HOUR_MS}; --rows: ${depth}`}>
      ${guard([campaign.id, window.startsAt, window.endsAt, kit.format], () => days(scene))}
      ${past ? html`<div class="span past" .style=${placeIn(scene, past)}></div>` : nothing}
      <ul aria-label=${kit.t.period.sessions}>
        ${scene.registered.map((session) => registeredBar(scene, session, rows.get(session.id) ?? 0))}
      </ul>
      ${lack ? html`<div class="span lack" .style=${placeIn(scene, lack)}></div>` : nothing}
      ${period ? pickedBar(scene, period, picker) : nothing}
    </div>
  </div>`;
}

function days(scene: PeriodScene): TemplateResult[] {
  const { kit, campaign, window } = scene;
  return daysOf(window, campaign.timeZone).map(
    (day) =>
      html`<div class="span day" aria-hidden="true" .style=${placeIn(scene, day)}>
          <span class="day-name">${kit.format.dayName(day.startsAt, campaign.timeZone)}</span>
        </div>
        ${hours(day, campaign).map(
          (hour) =>
            html`<span
              class="hour small muted figures"
              aria-hidden="true"
              .style=${placeIn(scene, { startsAt: hour, endsAt: hour })}
              >${kit.format.time(hour, campaign.timeZone)}</span
            >`,
        )}`,
  );
}

/** Every third full hour of a day. */
function hours(day: Period, { timeZone }: Campaign): number[] {
  const all = Array.from(
    { length: Math.ceil(durationOf(day) / HOUR_MS) },
    (_, hour) => Math.ceil(day.startsAt / HOUR_MS + hour) * HOUR_MS,
  );
  return all.filter((hour) => hour < day.endsAt && hourOf(hour, timeZone) % MARKED_HOURS === 0);
}

function registeredBar(scene: PeriodScene, session: Session, row: number): TemplateResult {
  const { kit, campaign, period } = scene;
  const { id, registrationChannel: on, scheduledLivePeriod: at } = session;
  const collides = period && overlaps(period, at);
  const place = `${placeIn(scene, at)}; --row: ${row}`;
  return html`<li class="span busy ${collides ? 'collides' : ''}" .style=${place}>
    <span aria-hidden="true"
      >${kit.t.common.channel(on)} ${kit.format.time(at.startsAt, campaign.timeZone)}</span
    >
    <span class="hidden-visually">
      ${kit.t.period.session(id, on, kit.format.period(at, campaign.timeZone))}
    </span>
  </li>`;
}

function pickedBar(scene: PeriodScene, period: Period, picker: PeriodPicker): TemplateResult {
  const part = (name: PeriodPart) => slider(scene, period, name, picker);
  return html`<div class="span picked" .style=${placeIn(scene, period)}>
    ${part('start')}${part('whole')}${part('end')}
  </div>`;
}

function slider(
  scene: PeriodScene,
  period: Period,
  part: PeriodPart,
  picker: PeriodPicker,
): TemplateResult {
  const { kit, window } = scene;
  const minutes = (instant: number) => Math.round((instant - window.startsAt) / MINUTE_MS);
  return html`<div
    class="pull ${part}"
    id="livePeriod-${part}"
    role="slider"
    tabindex="0"
    aria-label=${kit.t.period[part]}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${minutes(window.endsAt)}
    aria-valuenow=${minutes(placeOf(period, part))}
    aria-valuetext=${valueText(scene, period, part)}
    @pointerdown=${(event: PointerEvent) => picker.grab(event, part, scene)}
    @pointermove=${(event: PointerEvent) => picker.pull(event, scene)}
    @lostpointercapture=${() => picker.letGo()}
    @keydown=${(event: KeyboardEvent) => picker.step(event, part, scene)}
  >
    ${part === 'whole' ? html`<span>${kit.format.length(period)}</span>` : nothing}
  </div>`;
}

/** `Mar 6, 2026, 10:00, Jakarta (GMT+7)`; of the whole period its length too. */
function valueText({ kit, campaign }: PeriodScene, period: Period, part: PeriodPart): string {
  const { format } = kit;
  const { timeZone } = campaign;
  const place = placeOf(period, part);
  const zone = format.zone(timeZone, place);
  return part === 'whole'
    ? `${format.period(period, timeZone)}, ${zone}, ${format.length(period)}`
    : `${format.dateTime(place, timeZone)}, ${zone}`;
}

function hourOf(instant: number, timeZone: string): number {
  return Number(toWallTime(instant, timeZone).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length));
}
