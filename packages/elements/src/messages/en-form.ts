import { draft } from './en/draft.js';
import { fieldProblem } from './en/field-problem.js';
import { form } from './en/form.js';
import { image } from './en/image.js';
import { ledger } from './en/ledger.js';
import { period } from './en/period.js';
import { plan } from './en/plan.js';
import { table } from './en/table.js';

/** The words that come with the form. */
export const formWords = { draft, fieldProblem, form, image, ledger, period, plan, table };
