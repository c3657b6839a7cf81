import { registerElement } from '../shared/register-element.js';
import { SessionTable } from './session-table.js';

registerElement('session-table', SessionTable);
