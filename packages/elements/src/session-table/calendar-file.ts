import { TZDate } from '@date-fns/tz';
import { samePeriod, type Session } from '@livestream-campaigns/core';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { Kit } from '../shared/kit.js';
import { safeUrl } from '../shared/safe-url.js';
import { statusReason } from '../shared/session-status.js';
import { statusWord } from '../shared/status-word.js';
import { calendarZone, canTell, type CalendarZone } from './calendar-zone.js';
import { categoryLabel, sessionLevels, type SessionsSource } from './session-words.js';

const STATUS: Record<string, ICalEventStatus> = {
  APPROVED: ICalEventStatus.CONFIRMED,
  REJECTED: ICalEventStatus.CANCELLED,
  EXPIRED: ICalEventStatus.CANCELLED,
};

/** Seconds before the start: a day, a quarter of an hour. */
const ALARMS_S = [24 * 60 * 60, 15 * 60];

/** Text without the control characters that a calendar refuses; lines and tabs stay. */
function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

/** Escapes what the generator writes as it is. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** An address needs no escapes, but the generator writes them: without these characters it has nothing to escape. */
function eventUrl({ client }: Kit, campaignId: string): string | null {
  const href = safeUrl(client.settings.routes?.({ name: 'sessions', campaignId }));
  return href?.replaceAll(/[\\;,]/g, encodeURIComponent) ?? null;
}

function description(kit: Kit, session: Session, { campaign, timeZone }: SessionsSource): string {
  const { t, format } = kit;
  const { account, requestedLivePeriod: requested, scheduledLivePeriod: scheduled } = session;
  const lines = [
    t.calendar.status(statusWord(kit, session.status)),
    statusReason(kit, session),
    t.calendar.session(session.id),
    t.calendar.account(account.displayName, account.handle),
    t.calendar.category(categoryLabel(session, campaign)),
    samePeriod(requested, scheduled) ? '' : t.table.movedFrom(format.period(requested, timeZone)),
    session.notes ? t.calendar.notes(session.notes) : '',
  ];
  return plain(lines.filter(Boolean).join('\n'));
}

/** Seconds from registration to the last change: rises with every change, the same for the same state, never too large. */
function sequenceOf({ registeredAt, updatedAt }: Session): number {
  return Math.max(0, Math.floor((updatedAt - registeredAt) / 1000));
}

/** Times are `TZDate`s: the generator writes a plain `Date` in the browser's own zone. */
function timesOf({ scheduledLivePeriod: period }: Session, zone: CalendarZone | undefined) {
  const timezone = zone && canTell(period, zone) ? zone.id : 'UTC';
  return {
    timezone,
    start: new TZDate(period.startsAt, timezone),
    end: new TZDate(period.endsAt, timezone),
  };
}

function eventOf(kit: Kit, session: Session, source: SessionsSource): ICalEventData {
  const { t, client } = kit;
  const { campaign, timeZone } = source;
  const name = campaign?.name ?? t.toolbar.untitled;
  const status = STATUS[session.status] ?? ICalEventStatus.TENTATIVE;
  const cancelled = status === ICalEventStatus.CANCELLED;
  const alarm = (trigger: number) => ({ type: ICalAlarmType.display, trigger });
  return {
    id: `${encodeURIComponent(session.id)}@livestream-campaigns`,
    ...timesOf(session, calendarZone(timeZone)),
    stamp: new Date(client.now()),
    lastModified: new Date(session.updatedAt),
    sequence: sequenceOf(session),
    status,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    summary: plain(t.calendar.summary(name, sessionLevels(session, campaign))),
    description: description(kit, session, source),
    url: eventUrl(kit, session.campaignId),
    alarms: cancelled ? [] : ALARMS_S.map(alarm),
  };
}

/**
 * The sessions as an iCalendar file (RFC 5545). A calendar that takes a later file again knows each session by its UID
 * and takes over what the platform has changed since: SEQUENCE rises with every change. Under review is TENTATIVE,
 * approved CONFIRMED; rejected and expired are CANCELLED, so that calendars drop them. Times stand in the campaign's
 * zone where calendars know it, else in UTC.
 */
export function calendarFile(kit: Kit, source: SessionsSource): string {
  const { t } = kit;
  const { campaign, sessions } = source;
  const name = campaign ? t.calendar.name(campaign.name) : t.toolbar.untitled;
  const calendar = ical({
    prodId: { company: 'Livestream Campaigns', product: 'kit' },
    name: escaped(name),
    method: ICalCalendarMethod.PUBLISH,
    // Without a name: with one, the generator would write DTSTAMP in the zone, where it must be UTC.
    timezone: { name: null, generator: (zone) => calendarZone(zone)?.description ?? null },
    events: sessions.map((session) => eventOf(kit, session, source)),
  });
  return `${calendar.toString()}\r\n`;
}
