import { toWallTime, usefulLength, type Period } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon, type Icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import { describedBy, fieldGroup, ruleOf, type FormContext } from '../fields/form-context.js';
import type { ShownPeriod } from './chosen-period.js';
import type { KnownSessions } from './known-sessions.js';
import { levelAnswers } from './level-answers.js';
import { periodLane } from './period-lane.js';
import { overlapNotice, periodNotes, windowHint } from './period-notes.js';
import { periodOverview } from './period-overview.js';
import type { PeriodPicker } from './period-picker.js';
import { sceneOf, type PeriodScene } from './period-scene.js';

/** What the field is drawn from beside the form's context. */
export interface LivePeriodParts {
  /** What the inputs started from: binding what is typed would wipe a half-typed date. */
  readonly shown: ShownPeriod;
  readonly sessions: KnownSessions;
  readonly picker: PeriodPicker;
  /** Sets wall times from outside the inputs and goes to them. */
  readonly put: (wallTimes: { from: string; to: string }) => void;
}

/**
 * When the livestream takes place: typed, pulled along the campaign window or moved by keys, checked against the window,
 * every level and the sessions registered already (R37-R39, Q26, Q31).
 */
export function livePeriodField(
  context: FormContext,
  { shown, sessions, picker, put }: LivePeriodParts,
): TemplateResult | typeof nothing {
  const rule = ruleOf(context, 'livePeriod');
  if (!rule) return nothing;
  const known = sessions.with(context.values.duplicatedFrom);
  const scene = sceneOf(context, known);
  const { timeZone } = context.campaign;
  picker.follow(scene);
  const putPeriod = ({ startsAt, endsAt }: Period) =>
    put({ from: toWallTime(startsAt, timeZone), to: toWallTime(endsAt, timeZone) });
  const controls = html`${moments(scene, shown)} ${periodNotes(scene)} ${timeline(scene, picker)}
  ${levelAnswers(scene, putPeriod)} ${overlapNotice(scene, known)}
  ${
    sessions.incomplete
      ? html`<p class="muted small">${context.kit.t.period.sessionsUnread}</p>`
      : nothing
  }`;
  return fieldGroup(context, rule, controls, windowHint(scene));
}

function moments(scene: PeriodScene, shown: ShownPeriod): TemplateResult {
  const { kit, period } = scene;
  return html`<div class="moments">
    ${keyed(shown.revision, html`${moment(scene, shown, 'from')}${moment(scene, shown, 'to')}`)}
    <output class="length figures">${period ? kit.format.length(period) : nothing}</output>
  </div>`;
}

function moment(scene: PeriodScene, shown: ShownPeriod, side: 'from' | 'to'): TemplateResult {
  const { kit, campaign, window, change } = scene;
  const { invalid, ids } = describedBy(scene, 'livePeriod');
  return html`<label class="moment">
    <span class="small">${kit.t.form[side]}</span>
    <input
      class="input figures"
      id="livePeriod-${side}"
      type="datetime-local"
      min=${toWallTime(window.startsAt, campaign.timeZone)}
      max=${toWallTime(window.endsAt, campaign.timeZone)}
      aria-invalid=${invalid}
      aria-describedby=${ids}
      .value=${shown[side]}
      @input=${(event: Event) =>
        change('livePeriod', { [side]: (event.currentTarget as HTMLInputElement).value })}
    />
  </label>`;
}

function timeline(scene: PeriodScene, picker: PeriodPicker): TemplateResult {
  const { kit, campaign } = scene;
  const { t, format } = kit;
  const { shownDay } = picker;
  return html`<div class="picker">
    ${periodOverview(scene, picker)} ${periodLane(scene, picker)}
    <div class="days">
      ${dayButton(t.period.previousDay, () => picker.showDay(-1), icons.previous)} ${legend(scene)}
      ${dayButton(t.period.nextDay, () => picker.showDay(1), icons.next)}
    </div>
    <p class="hidden-visually" role="status">
      ${
        shownDay === undefined
          ? nothing
          : t.period.shownDay(format.date(shownDay, campaign.timeZone))
      }
    </p>
    <p class="hidden-visually" id="lane-hint">${t.period.laneHint}</p>
    ${scene.period ? nothing : invitation(scene, picker)}
  </div>`;
}

function dayButton(name: string, show: () => void, picture: Icon): TemplateResult {
  return html`<button
    class="button step"
    type="button"
    aria-label=${name}
    title=${name}
    @click=${show}
  >
    ${icon(picture)}
  </button>`;
}

function legend(scene: PeriodScene): TemplateResult {
  const words = scene.kit.t.period;
  const entry = (name: 'past' | 'registered' | 'chosen' | 'missing', shown: boolean) =>
    shown ? html`<li class="key ${name} small">${words[name]}</li>` : nothing;
  return html`<ul class="legend">
    ${entry('past', scene.now > scene.window.startsAt)}
    ${entry('registered', scene.registered.length > 0)}
    ${entry('chosen', scene.period !== undefined)} ${entry('missing', scene.missingMs > 0)}
  </ul>`;
}

function invitation(scene: PeriodScene, picker: PeriodPicker): TemplateResult {
  const { kit, campaign, values } = scene;
  const length = usefulLength(campaign.levels, values.levels);
  return html`<p class="invitation">
    <span class="muted small">${kit.t.period.invite}</span>
    <button class="button" type="button" @click=${() => picker.placeFirst(scene)}>
      ${kit.t.period.place(kit.format.duration(length))}
    </button>
  </p>`;
}
