import { calendar } from './en/calendar.js';
import { form } from './en/form.js';
import { ledger } from './en/ledger.js';
import { table } from './en/table.js';
import { toolbar } from './en/toolbar.js';

/** The words that come with the sessions. */
export const tableWords = {
  calendar,
  form,
  ledger,
  table,
  toolbar,
};
