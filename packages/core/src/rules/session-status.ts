import type { SessionStatus } from '../domain/session.js';

export type SessionEvent = 'approve' | 'reject' | 'withdraw' | 'remove' | 'campaign-end';

const NEXT: Readonly<Record<string, Partial<Record<SessionEvent, SessionStatus>>>> = {
  UNDER_REVIEW: {
    approve: 'APPROVED',
    reject: 'REJECTED',
    withdraw: 'EXPIRED',
    remove: 'EXPIRED',
    'campaign-end': 'EXPIRED',
  },
  APPROVED: { remove: 'EXPIRED', 'campaign-end': 'EXPIRED' },
};

/** The status a session takes after an event, or undefined when the event is not possible (R100-R105). */
export function statusAfter(status: SessionStatus, event: SessionEvent): SessionStatus | undefined {
  return Object.hasOwn(NEXT, status) ? NEXT[status]?.[event] : undefined;
}

/** True while the platform or the campaign's end can still change a session (R104, R105). */
export function isLive(status: SessionStatus): boolean {
  return Object.hasOwn(NEXT, status);
}
