export { tableWords as messages } from '../messages/en-table.js';
export { tableStyles as styles } from './session-table.styles.js';
export { TableBody } from './table-body.js';
