import { answerFor, type Level, type LevelAnswer, type Period } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import type { PeriodScene } from './period-scene.js';

interface Answered {
  readonly level: Level;
  readonly answer: LevelAnswer;
  readonly chosen: boolean;
}

/** How every level stands with the period and how to get there: the chosen ones first (R38, R39). */
export function levelAnswers(scene: PeriodScene, put: (period: Period) => void): TemplateResult {
  const { kit, campaign, values, period, now } = scene;
  const answered = campaign.levels.map((level): Answered => {
    const answer = answerFor(level, period, campaign, now);
    return { level, answer, chosen: values.levels.includes(level.code) };
  });
  const chosen = answered.filter((each) => each.chosen);
  const others = answered.filter((each) => !each.chosen);
  return html`<ul class="answers" aria-label=${kit.t.period.levelsAnswer}>
      ${[...chosen, ...others].map((each) => answerChip(scene, each, put))}
    </ul>
    <p class="hidden-visually" role="status">
      ${chosen.map((each) => `${verdict(scene, each)} `)}
    </p>`;
}

function answerChip(
  scene: PeriodScene,
  { level, answer, chosen }: Answered,
  put: (period: Period) => void,
): TemplateResult {
  const { kit, period } = scene;
  const { t, format } = kit;
  const needs = t.form.needs(level.label, format.duration(level.minDurationMs));
  const parts = [needs, ...standing(scene, answer, period)].join(' · ');
  const lacking = answer.kind !== 'open' && answer.kind !== 'enough';
  const tone = answer.kind === 'enough' ? 'success' : chosen && lacking ? 'danger' : 'neutral';
  const mark =
    answer.kind === 'enough' ? icon(icons.check) : lacking ? icon(icons.warning) : nothing;
  return html`<li class="answer ${tone} ${chosen ? 'chosen' : ''}">
    ${mark}<span>${parts}</span>
    ${
      answer.kind === 'extend' || answer.kind === 'move'
        ? html`<button class="link" type="button" @click=${() => put(answer.period)}>
            ${remedyText(scene, answer)}
          </button>`
        : nothing
    }
  </li>`;
}

function standing({ kit }: PeriodScene, answer: LevelAnswer, period: Period | undefined): string[] {
  const { t, format } = kit;
  switch (answer.kind) {
    case 'open':
      return [];
    case 'enough':
      return [t.form.enough];
    case 'unreachable':
      return [
        answer.leftMs > 0 ? t.period.unreachable(format.timeLeft(answer.leftMs)) : t.period.over,
      ];
    default: {
      const missing = t.form.missing(format.duration(answer.missingMs));
      return period ? [t.period.has(format.length(period)), missing] : [missing];
    }
  }
}

/** The new end, with its date when it falls on another day than the start. */
function remedyText(
  { kit, campaign }: PeriodScene,
  { kind, period }: Extract<LevelAnswer, { readonly period: Period }>,
): string {
  const { t, format } = kit;
  const { timeZone } = campaign;
  if (kind === 'move') return t.period.moveInside;
  const sameDay = format.date(period.startsAt, timeZone) === format.date(period.endsAt, timeZone);
  const end = format.time(period.endsAt, timeZone);
  return t.form.extendTo(sameDay ? end : `${format.day(period.endsAt, timeZone)}, ${end}`);
}

/** What is said of a chosen level after a change. */
function verdict({ kit }: PeriodScene, { level, answer }: Answered): string {
  const { t, format } = kit;
  switch (answer.kind) {
    case 'open':
      return '';
    case 'enough':
      return t.period.verdictEnough(level.label);
    case 'unreachable':
      return t.period.verdictUnreachable(level.label);
    default:
      return t.period.verdictMissing(level.label, format.duration(answer.missingMs));
  }
}
