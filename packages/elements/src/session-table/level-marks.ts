import type { Campaign, Level, Session } from '@livestream-campaigns/core';
import { html, type TemplateResult } from 'lit';
import type { Kit } from '../shared/kit.js';
import { safeUrl } from '../shared/safe-url.js';
import { explainedMark } from '../shared/tip.js';
import { labelOf } from '../shared/label-of.js';
import { askedLevels } from './session-words.js';

function mark(level: Level | undefined, code: string, lit: boolean): TemplateResult {
  const src = safeUrl(level?.iconUrl);
  const face = src ? html`<img src=${src} alt="" />` : (level?.label ?? code);
  return html`<span class="level-mark ${lit ? 'lit' : ''}" aria-hidden="true">${face}</span>`;
}

/**
 * Before the platform assesses, the levels asked for in grey; afterwards the assessed one alone, lit (R63, R64). What
 * was asked for is always told (R65, Q21).
 */
export function levelMarks({ t }: Kit, session: Session, campaign?: Campaign): TemplateResult {
  const levels = campaign?.levels;
  const levelOf = (code: string) => levels?.find((level) => level.code === code);
  const label = (code: string) => labelOf(levels, code);
  const { assessedLevel, willingnessLevels } = session;
  const shown = assessedLevel ? [assessedLevel] : willingnessLevels;
  const words = shown.map((code) =>
    assessedLevel ? t.table.assessed(label(code)) : t.table.requested(label(code)),
  );
  const marks = html`${shown.map((code) => mark(levelOf(code), code, Boolean(assessedLevel)))}
    <span class="hidden-visually">${words.join(', ')}</span>`;
  if (willingnessLevels.length === 0) return marks;
  const asked = t.table.willingness(askedLevels(session, campaign));
  return explainedMark(`level-${session.id}`, marks, asked);
}
