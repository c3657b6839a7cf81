import { toWallTime, type Campaign, type FieldProblem } from '@livestream-campaigns/core';
import { errorText } from '../../shared/read-states.js';
import type { Icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import type { FormContext } from '../fields/form-context.js';
import { fieldLabel, problemText } from '../fields/problem-text.js';
import { isSendable, type PlanVerdict, type PlanWarning } from './plan-verdict.js';
import type { SheetFault } from './sheet.js';

/** A verdict in a word, a colour and a shape. */
export interface VerdictMark {
  readonly word: string;
  readonly tone: 'success' | 'warning' | 'danger' | 'info' | 'neutral';
  readonly icon: Icon;
}

function faultText({ kit: { t, format }, campaign }: FormContext, fault: SheetFault): string {
  const { code, text, readings } = fault;
  const words = t.plan.faults;
  if (code === 'AMBIGUOUS_DATE') return words[code](text, readings?.[0] ?? '', readings?.[1] ?? '');
  if (code === 'NO_END') return words[code];
  if (code === 'ZONED_TIME') {
    return words[code](text, format.zone(campaign.timeZone, campaign.campaignWindow.startsAt));
  }
  return words[code](text);
}

function warningText({ kit, campaign }: FormContext, warning: PlanWarning): string {
  const words = kit.t.plan.warnings;
  switch (warning.kind) {
    case 'overlaps-row':
      return words.overlapsRow(warning.number);
    case 'overlaps-session':
      return words.overlapsSession(warning.sessionId);
    case 'beyond-quota':
      return words.beyondQuota(warning.remaining);
    case 'repeated-hour':
      return kit.t.form.overlapEarlier(warning.time.replace('T', ' '));
    case 'platform':
      return problemText(kit, campaign, warning.problem);
  }
}

function refusalTexts({ kit, campaign }: FormContext, { outcome }: PlanVerdict): string[] {
  if (outcome?.kind !== 'refused') return [];
  const { error } = outcome;
  const fields = error.fields.map((problem) => problemText(kit, campaign, problem));
  return fields.length > 0 ? fields : [errorText(kit, error)];
}

/** What is wrong with a row, sentence by sentence; empty when nothing is. */
export function problemTexts(form: FormContext, verdict: PlanVerdict): string[] {
  const { kit, campaign } = form;
  const { faults, problems, outcome } = verdict;
  if (outcome?.kind === 'registered' || outcome?.kind === 'sending') return [];
  if (outcome?.kind === 'unknown') return [kit.t.plan.unknown];
  const unread = faults.some(({ code }) => code !== 'EXTRA_CELLS');
  const own = (problem: FieldProblem) => !unread || problem.field !== 'livePeriod';
  return [
    ...faults.map((fault) => faultText(form, fault)),
    ...problems.filter(own).map((problem) => problemText(kit, campaign, problem)),
    ...refusalTexts(form, verdict),
  ];
}

/** What is worth a word about a row that can be sent all the same. */
export function warningTexts(form: FormContext, { warnings, outcome }: PlanVerdict): string[] {
  const settled = outcome?.kind === 'registered' || outcome?.kind === 'sending';
  return settled ? [] : warnings.map((warning) => warningText(form, warning));
}

/** What the form still needs before some rows can be sent; said once, as it is the same for all. */
export function waitText({ kit: { t } }: FormContext, verdicts: readonly PlanVerdict[]): string {
  const waiting = verdicts.filter(({ outcome }) => !outcome).flatMap(({ waitsFor }) => waitsFor);
  const fields = [...new Set(waiting)].map((field) => fieldLabel(t, field));
  return fields.length > 0 ? t.plan.waitsFor(fields.join(', ')) : '';
}

/** The one verdict on a row. */
export function verdictMark({ kit: { t } }: FormContext, verdict: PlanVerdict): VerdictMark {
  const words = t.plan.verdict;
  const { outcome, faults, problems, checked } = verdict;
  switch (outcome?.kind) {
    case 'registered':
      return { word: words.registered, tone: 'info', icon: icons.clock };
    case 'sending':
      return { word: words.sending, tone: 'neutral', icon: icons.upload };
    case 'unknown':
      return { word: words.unknown, tone: 'warning', icon: icons.unknown };
    case 'refused':
      return { word: words.refused, tone: 'danger', icon: icons.reject };
    case undefined:
      break;
  }
  if (faults.length + problems.length > 0) {
    return { word: words.wrong, tone: 'danger', icon: icons.warning };
  }
  if (!isSendable(verdict)) return { word: words.waits, tone: 'neutral', icon: icons.clock };
  return { word: checked ? words.checked : words.ready, tone: 'success', icon: icons.check };
}

/** The bounds of what can be typed as a wall time. */
export function windowBounds({ campaignWindow, timeZone }: Campaign): { min: string; max: string } {
  return {
    min: toWallTime(campaignWindow.startsAt, timeZone),
    max: toWallTime(campaignWindow.endsAt, timeZone),
  };
}
