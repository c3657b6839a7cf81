import { statusWord } from '../shared/status-word.js';
import type { Writing } from './change-ledger.js';
import type { SessionNews } from './session-news.js';
import { labelOf } from '../shared/label-of.js';

const MOST_TOLD = 3;

function sentence({ kit, campaign, timeZone }: Writing, { kind, session }: SessionNews): string {
  const { t, format } = kit;
  const { id, status, scheduledLivePeriod, assessedLevel } = session;
  const news: Readonly<Record<string, (id: string) => string>> = t.ledger.news;
  switch (kind) {
    case 'status': {
      const known = Object.hasOwn(news, status) ? news[status] : undefined;
      return known?.(id) ?? t.ledger.otherStatus(id, statusWord(kit, status));
    }
    case 'schedule':
      return t.ledger.movedTo(id, format.period(scheduledLivePeriod, timeZone));
    case 'level': {
      if (!assessedLevel) return t.ledger.notAssessed(id);
      return t.ledger.assessedAs(id, labelOf(campaign?.levels, assessedLevel));
    }
    case 'changes':
      return t.ledger.newChanges(id);
  }
}

/** What a refresh brought, as one announcement; many at once as their number. */
export function newsText(writing: Writing, news: readonly SessionNews[]): string {
  if (news.length > MOST_TOLD) return writing.kit.t.ledger.manyNews(news.length);
  return news.map((each) => sentence(writing, each)).join(' ');
}
