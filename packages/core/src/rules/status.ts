import type { CampaignStatus, CampaignSummary, RegistrationStatus } from '../domain/campaign.js';
import type { Instant, Period } from '../domain/period.js';

type Windows = Pick<CampaignSummary, 'registrationWindow' | 'campaignWindow'>;

/** Whether registration has started and is open, from its half-open window (Q11). */
export function registrationStatusAt(window: Period, now: Instant): RegistrationStatus {
  if (now < window.startsAt) return 'NOT_STARTED';
  return now < window.endsAt ? 'OPEN' : 'CLOSED';
}

/** Whether the campaign runs, from its half-open window (Q11). */
export function campaignStatusAt(window: Period, now: Instant): CampaignStatus {
  if (now < window.startsAt) return 'UPCOMING';
  return now < window.endsAt ? 'ONGOING' : 'ENDED';
}

export type CampaignBadge = 'ENDED' | 'OPEN' | 'ONGOING' | 'CLOSED' | 'UPCOMING' | 'UNKNOWN';

/** The one status a merchant sees: ended, else open for registration, else running or closed, else upcoming (Q11). */
export function campaignBadge({
  registrationStatus,
  status,
}: Pick<CampaignSummary, 'registrationStatus' | 'status'>): CampaignBadge {
  if (status === 'ENDED') return 'ENDED';
  if (registrationStatus === 'OPEN') return 'OPEN';
  if (status === 'ONGOING') return 'ONGOING';
  if (registrationStatus === 'CLOSED') return 'CLOSED';
  if (registrationStatus === 'NOT_STARTED' && status === 'UPCOMING') return 'UPCOMING';
  return 'UNKNOWN';
}

/** The next instant after `now` at which a campaign's status changes; undefined when none is left. */
export function nextBoundary(
  { registrationWindow, campaignWindow }: Windows,
  now: Instant,
): Instant | undefined {
  const ahead = [
    registrationWindow.startsAt,
    registrationWindow.endsAt,
    campaignWindow.startsAt,
    campaignWindow.endsAt,
  ].filter((instant) => instant > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
