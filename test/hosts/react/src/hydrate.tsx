import '../../complaints.js';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { appOfPage, client, defineElements, root } from './page.js';
import { PortalPage } from './portal-page.js';

defineElements();
hydrateRoot(
  root,
  <StrictMode>
    <PortalPage Campaigns={appOfPage()} client={client} />
  </StrictMode>,
);
