import type { Campaign, Session } from '@livestream-campaigns/core';
import ICAL from 'ical.js';
import { campaignWords } from '../../packages/elements/src/messages/en-campaign.js';
import { addMessages } from '../../packages/elements/src/messages/messages.js';
import { calendarFile } from '../../packages/elements/src/session-table/calendar-file.js';
import { createKit } from '../../packages/elements/src/shared/kit.js';
import { buildCampaign, buildSession, NOW } from '../support/build.js';
import { testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

// As the session table does, from which files are taken.
addMessages(campaignWords);

export interface CalendarOptions {
  readonly campaign?: Partial<Campaign>;
  readonly timeZone?: string;
  readonly routes?: () => string;
}

/** The file of these sessions, as a merchant would save it. */
export function fileOf(
  sessions: readonly Partial<Session>[],
  { campaign, timeZone = buildCampaign(campaign).timeZone, ...options }: CalendarOptions = {},
): string {
  const kit = createKit(testClient(memoryApi(), options));
  const source = {
    campaign: buildCampaign({ timeZone, ...campaign }),
    timeZone,
    sessions: sessions.map((session) => buildSession(session)),
  };
  return calendarFile({ ...kit, client: Object.assign(kit.client, { now: () => NOW }) }, source);
}

/** One event, as a calendar that knows nothing of us reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly zone: string;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly string[];
  readonly text: (property: string) => string | undefined;
}

/** Zones only as the file itself describes them: the reader has no zone data of its own. */
function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const text = (property: string) => component.getFirstPropertyValue(property)?.toString();
  return {
    uid: event.uid,
    startsAt: event.startDate.toUnixTime() * 1000,
    endsAt: event.endDate.toUnixTime() * 1000,
    zone: event.startDate.zone?.tzid ?? '',
    summary: event.summary,
    description: event.description,
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    text,
  };
}

export function readCalendar(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  ICAL.TimezoneService.reset();
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  return {
    text: (property: string) => calendar.getFirstPropertyValue(property)?.toString(),
    zones: zones.map(({ tzid }) => tzid),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

/** The only event of a file with one session. */
export function eventOf(session: Partial<Session> = {}, options?: CalendarOptions): ReadEvent {
  const [event, ...others] = readCalendar(fileOf([session], options)).events;
  if (!event || others.length > 0) throw new Error('not one event');
  return event;
}
