import { badge, countdown } from './en/campaign-status.js';
import { common } from './en/common.js';
import { detail } from './en/detail.js';
import { entry } from './en/entry.js';
import { error } from './en/error.js';
import { crash } from './en/faults.js';
import { invitation } from './en/invitation.js';
import { kit } from './en/kit.js';
import { list } from './en/list.js';
import { reason } from './en/reason.js';
import { waysOut } from './en/ways-out.js';

/** The English words that every element may need; the others come with the part of the kit that says them. */
export const en = {
  crash,
  common,
  entry,
  list,
  badge,
  countdown,
  detail,
  kit,
  reason,
  error,
  invitation,
  waysOut,
};
