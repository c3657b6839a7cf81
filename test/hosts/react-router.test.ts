import { describeRouter } from './router-walk.js';

describeRouter('React Router', 'react', 'router.html');
