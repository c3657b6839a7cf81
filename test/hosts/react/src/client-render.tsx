import '../../complaints.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { appOfPage, client, defineElements, root } from './page.js';
import { PortalPage } from './portal-page.js';

defineElements();
createRoot(root).render(
  <StrictMode>
    <PortalPage Campaigns={appOfPage()} client={client} />
  </StrictMode>,
);
