import '../../complaints';
import '@livestream-campaigns/elements/define';
import { createApp } from 'vue';
import { createRouter, createWebHashHistory } from 'vue-router';
import { createPortalClient } from '../../portal';
import { routesIn } from './campaigns-address';
import CampaignsPage from './CampaignsPage.vue';
import { clientKey } from './client-key';
import HomePage from './HomePage.vue';
import Portal from './Portal.vue';

const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'home', component: HomePage },
    { path: '/campaigns', name: 'campaigns', component: CampaignsPage },
  ],
});
const client = createPortalClient(new URL(location.href), {
  routes: routesIn(router, 'campaigns'),
});

createApp(Portal).provide(clientKey, client).use(router).mount('#portal');
