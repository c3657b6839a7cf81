import { badge, countdown } from './en/campaign-status.js';
import { common } from './en/common.js';
import { detail } from './en/detail.js';
import { error } from './en/error.js';
import { crash, unconfigured } from './en/faults.js';
import { fieldProblem } from './en/field-problem.js';
import { form } from './en/form.js';
import { kit } from './en/kit.js';
import { list } from './en/list.js';
import { plan } from './en/plan.js';
import { products } from './en/products.js';
import { reason } from './en/reason.js';
import { table } from './en/table.js';

/** The English catalogue, and the shape of every other one. */
export const en = {
  unconfigured,
  crash,
  common,
  list,
  badge,
  countdown,
  detail,
  form,
  fieldProblem,
  plan,
  table,
  products,
  kit,
  reason,
  error,
};
