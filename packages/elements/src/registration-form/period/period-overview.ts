import { daysOf, type Period } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PeriodPicker } from './period-picker.js';
import { lackOf, pastOf, placeIn, type PeriodScene } from './period-scene.js';

const MOST_DAY_MARKS = 6;

/** The whole campaign window in one line; pressing it shows that place in the lane, as the day buttons do for all. */
export function periodOverview(scene: PeriodScene, picker: PeriodPicker): TemplateResult {
  const bar = (name: string, period: Period | undefined) =>
    period ? html`<div class="span ${name}" .style=${placeIn(scene, period)}></div>` : nothing;
  return html`<div
    class="overview"
    aria-hidden="true"
    @pointerdown=${(event: PointerEvent) => picker.lookAt(event)}
    @pointermove=${(event: PointerEvent) => picker.lookOn(event)}
  >
    <div class="strip">
      ${bar('past', pastOf(scene))}
      ${scene.registered.map((session) => bar('busy', session.scheduledLivePeriod))}
      ${bar('picked', scene.period)} ${bar('lack', lackOf(scene))}
      <div class="span seen"></div>
    </div>
    ${dayMarks(scene)}
  </div>`;
}

function dayMarks(scene: PeriodScene): TemplateResult[] {
  const { kit, campaign, window } = scene;
  const days = daysOf(window, campaign.timeZone);
  const every = Math.ceil(days.length / MOST_DAY_MARKS);
  return days
    .filter((_day, index) => index % every === 0)
    .map(
      (day) =>
        html`<span class="day-mark small muted" .style=${placeIn(scene, day)}>
          ${kit.format.day(day.startsAt, campaign.timeZone)}
        </span>`,
    );
}
