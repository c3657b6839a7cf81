import { registerElement } from '../shared/register-element.js';
import { ProductPopup } from './product-popup.js';

registerElement('product-popup', ProductPopup);
