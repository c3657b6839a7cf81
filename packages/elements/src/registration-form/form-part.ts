export { formWords as messages } from '../messages/en-form.js';
export { FormBody } from './form-body.js';
export { formStyles as styles } from './registration-form.styles.js';
