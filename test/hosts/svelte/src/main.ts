import '../../complaints.js';
import '@livestream-campaigns/elements/define';
import { mount } from 'svelte';
import PortalPage from './PortalPage.svelte';

mount(PortalPage, { target: document.body });
