import { registerElement } from '../shared/register-element.js';
import { RegistrationForm } from './registration-form.js';

registerElement('registration-form', RegistrationForm);
