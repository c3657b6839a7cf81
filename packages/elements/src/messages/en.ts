import { badge, countdown } from './en/campaign-status.js';
import { calendar } from './en/calendar.js';
import { common } from './en/common.js';
import { detail } from './en/detail.js';
import { entry } from './en/entry.js';
import { draft } from './en/draft.js';
import { error } from './en/error.js';
import { crash } from './en/faults.js';
import { fieldProblem } from './en/field-problem.js';
import { form } from './en/form.js';
import { invitation } from './en/invitation.js';
import { image } from './en/image.js';
import { kit } from './en/kit.js';
import { ledger } from './en/ledger.js';
import { list } from './en/list.js';
import { period } from './en/period.js';
import { plan } from './en/plan.js';
import { products } from './en/products.js';
import { reason } from './en/reason.js';
import { table } from './en/table.js';
import { waysOut } from './en/ways-out.js';
import { toolbar } from './en/toolbar.js';

/** The English catalogue, and the shape of every other one. */
export const en = {
  crash,
  common,
  entry,
  list,
  badge,
  countdown,
  detail,
  draft,
  form,
  image,
  fieldProblem,
  period,
  plan,
  table,
  ledger,
  toolbar,
  calendar,
  products,
  kit,
  reason,
  error,
  invitation,
  waysOut,
};
