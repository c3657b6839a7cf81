import type { Session } from '@livestream-campaigns/core';
import { textOf } from '../messages/messages.js';
import type { Kit } from './kit.js';

/** A session status in words; one the kit does not know as it came (R68). */
export function statusWord({ t }: Kit, status: Session['status']): string {
  return textOf(t.sessionStatus, status) ?? status;
}
