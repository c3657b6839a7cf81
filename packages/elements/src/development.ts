/** Taken by builds for development, by the export condition of that name, as Lit's own is; else `production.ts` is. */
export const DEVELOPMENT: boolean = true;
