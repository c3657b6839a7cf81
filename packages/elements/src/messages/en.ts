import { badge, countdown } from './en/campaign-status.js';
import { common } from './en/common.js';
import { error } from './en/error.js';
import { crash } from './en/faults.js';
import { list } from './en/list.js';
import { reason } from './en/reason.js';
import { waysOut } from './en/ways-out.js';

/** The English words of the campaigns to choose from, and what every element may need; the others come with the part of the kit that says them. */
export const en = {
  crash,
  common,
  list,
  badge,
  countdown,
  reason,
  error,
  waysOut,
};
