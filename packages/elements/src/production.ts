/** See `development.ts`. */
export const DEVELOPMENT: boolean = false;

export { conflict, missing } from './messages/en/faults.js';
