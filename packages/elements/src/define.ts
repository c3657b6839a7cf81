import { define } from './register.js';

define();
