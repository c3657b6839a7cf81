import type { Instant } from '@livestream-campaigns/core';
import type { CampaignRecord } from '../platform/campaign-record.js';
import type { InvitationRecord } from '../platform/invitations.js';
import type { Phase, Theme } from './campaign-list.js';
import { campaignIdOf, campaignOf } from './campaigns.js';
import { DAY_MS } from './days.js';
import { Random } from './random.js';
import { windowsIn } from './windows.js';

interface InvitationOutline {
  readonly token: string;
  readonly validForDays: number;
  readonly maxUses: number;
  readonly uses: number;
  readonly shopBound: boolean;
}

interface PrivateOutline extends InvitationOutline {
  readonly name: string;
  readonly theme: Theme;
  readonly phase: Phase;
}

const OUTLINES: readonly PrivateOutline[] = [
  {
    name: 'Nusa Glow Super Brand Night',
    theme: 'beauty',
    phase: 'OPEN UPCOMING',
    token: 'invite-single-use',
    validForDays: 5,
    maxUses: 1,
    uses: 0,
    shopBound: false,
  },
  {
    name: 'Invited Brands Live Gala',
    theme: 'creators',
    phase: 'OPEN UPCOMING',
    token: 'invite-multi-use',
    validForDays: 10,
    maxUses: 50,
    uses: 13,
    shopBound: true,
  },
  {
    name: 'Early Access Gadget Live',
    theme: 'electronics',
    phase: 'OPEN UPCOMING',
    token: 'invite-expired',
    validForDays: -2,
    maxUses: 20,
    uses: 4,
    shopBound: false,
  },
  {
    name: 'Top Hundred Sellers Live',
    theme: 'payday',
    phase: 'OPEN ONGOING',
    token: 'invite-used-up',
    validForDays: 10,
    maxUses: 5,
    uses: 5,
    shopBound: false,
  },
  {
    name: 'Anniversary Partners Live',
    theme: 'season',
    phase: 'CLOSED ENDED',
    token: 'invite-ended',
    validForDays: 30,
    maxUses: 10,
    uses: 3,
    shopBound: true,
  },
];

/** An account manager may share a link to a public campaign too (Q1). */
const TO_PUBLIC_CAMPAIGN: InvitationOutline = {
  token: 'invite-public-campaign',
  validForDays: 10,
  maxUses: 100,
  uses: 21,
  shopBound: false,
};
const PUBLIC_NUMBER = 9;

const FIRST_NUMBER = 9001;

/** Campaigns that only an invitation leads to (R13): one for each way an invitation can stand. */
export function privateCampaigns(now: Instant, seed: number): CampaignRecord[] {
  return OUTLINES.map(({ name, theme, phase }, index) => {
    const random = new Random(`${seed} ${name}`);
    const id = campaignIdOf(FIRST_NUMBER + index);
    return campaignOf(
      { id, name, theme, visibility: 'PRIVATE' },
      (timeZone) => windowsIn(phase, now, timeZone, random),
      now - 10 * DAY_MS,
      random,
    );
  });
}

function invitation(outline: InvitationOutline, number: number, now: Instant): InvitationRecord {
  const { token, validForDays, maxUses, uses, shopBound } = outline;
  const validUntil = now + validForDays * DAY_MS;
  return { token, campaignId: campaignIdOf(number), validUntil, maxUses, uses, shopBound };
}

/** The links to the private campaigns, and one to a public one. */
export function invitations(now: Instant): InvitationRecord[] {
  return [
    ...OUTLINES.map((outline, index) => invitation(outline, FIRST_NUMBER + index, now)),
    invitation(TO_PUBLIC_CAMPAIGN, PUBLIC_NUMBER, now),
  ];
}
