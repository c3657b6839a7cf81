/** See `development.ts`. */
export const DEVELOPMENT: boolean = false;
