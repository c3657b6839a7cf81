import { toWallTime, type Instant, type Period, type Session } from '@livestream-campaigns/core';
import { csvFormatRows } from 'd3-dsv';
import { textOf } from '../messages/messages.js';
import { knownZone } from '../shared/known-zone.js';
import type { Kit } from '../shared/kit.js';
import { statusReason } from '../shared/session-status.js';
import { statusWord } from '../shared/status-word.js';
import { askedLevels, categoryLabel, sessionLevels, type SessionsSource } from './session-words.js';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets take for a formula, and digits of which they keep only the first fifteen. */
const NOT_AS_TEXT = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]|^\d{16,}$/;

/** A cell that a spreadsheet takes as it stands: an apostrophe makes it text. */
function asText(value: string): string {
  return NOT_AS_TEXT.test(value) ? `'${value}` : value;
}

/** `2026-12-02 19:00`, which spreadsheets know as a time. */
function time(instant: Instant, timeZone: string): string {
  return toWallTime(instant, timeZone).replace('T', ' ');
}

function ends({ format }: Kit, period: Period, timeZone: string): string[] {
  const [from, to] = format.zonesOf(period, timeZone);
  return [time(period.startsAt, from), time(period.endsAt, to)];
}

function header({ t }: Kit): string[] {
  const { table, toolbar } = t;
  const { columns } = toolbar;
  return [
    ...[table.columns.id, table.columns.level, columns.levelsAsked],
    ...[columns.from, columns.to, columns.fromAsked, columns.toAsked, columns.timeZone],
    ...[table.columns.category, table.columns.status, columns.reason, table.columns.registered],
    ...[table.columns.source, columns.channel, columns.account, table.columns.ops],
  ];
}

function row(kit: Kit, session: Session, { campaign, timeZone }: SessionsSource): string[] {
  const { t, format } = kit;
  const { scheduledLivePeriod: period, registrationSource: by } = session;
  const zone = knownZone(timeZone);
  return [
    ...[session.id, sessionLevels(session, campaign), askedLevels(session, campaign)],
    ...[...ends(kit, period, zone), ...ends(kit, session.requestedLivePeriod, zone)],
    ...[`${zone} (${format.periodOffset(period, zone)})`, categoryLabel(session, campaign)],
    ...[statusWord(kit, session.status), statusReason(kit, session)],
    ...[time(session.registeredAt, zone), textOf(t.table.source, by) ?? by],
    ...[t.common.channel(session.registrationChannel), session.account.handle],
    session.opsName ?? '',
  ];
}

/** The sessions as a CSV file (RFC 4180) for spreadsheets, in the campaign's zone, with the columns of the table. */
export function tableFile(kit: Kit, source: SessionsSource): string {
  const rows = source.sessions.map((session) => row(kit, session, source).map(asText));
  return BYTE_ORDER_MARK + csvFormatRows([header(kit), ...rows]);
}
