import type { Campaign, Session } from '@livestream-campaigns/core';
import { labelOf } from '../shared/label-of.js';

/** What the files of the table are made of; until the campaign has come, codes stand for labels. */
export interface SessionsSource {
  readonly campaign: Campaign | undefined;
  /** IANA name of the zone that times are written in. */
  readonly timeZone: string;
  readonly sessions: readonly Session[];
}

/** The levels asked for (R36). */
export function askedLevels({ willingnessLevels }: Session, campaign?: Campaign): string {
  return willingnessLevels.map((code) => labelOf(campaign?.levels, code)).join(', ');
}

/** The level the platform has assessed, else those asked for (R63, R64). */
export function sessionLevels(session: Session, campaign?: Campaign): string {
  const { assessedLevel } = session;
  return assessedLevel ? labelOf(campaign?.levels, assessedLevel) : askedLevels(session, campaign);
}

export function categoryLabel({ mainCategory }: Session, campaign?: Campaign): string {
  return labelOf(campaign?.categories, mainCategory);
}
