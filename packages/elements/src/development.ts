/** Taken by builds for development, by the export condition of that name, as Lit's own is; else `production.ts` is. */
export const DEVELOPMENT: boolean = true;

/** What a page lacks, with the way to give it; in production one line must do. */
export { conflict, missing } from './messages/en/faults-explained.js';
