import { entry } from './en/entry.js';

/** The words that come with the entry. */
export const entryWords = { entry };
