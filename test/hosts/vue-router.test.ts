import { describeRouter } from './router-walk.js';

describeRouter('Vue Router', 'vue', 'index.html');
