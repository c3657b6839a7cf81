import type { Account } from '@livestream-campaigns/core';
import { textOf } from '../messages/messages.js';
import type { Kit } from './kit.js';

/** What kind of account it is, in words (R57, R108); one the kit does not know by its code. */
export function accountType({ t }: Kit, { type }: Account): string {
  return textOf(t.common.accountType, type) ?? type;
}
