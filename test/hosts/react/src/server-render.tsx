import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createPortalClient } from '../../portal.js';
import { APPS, type AppName } from './apps.js';
import { PortalPage } from './portal-page.js';

/** The page as a server sends it, which knows nobody's shop. */
export function serverRender(name: AppName): string {
  const client = createPortalClient(new URL('https://portal.example/'));
  try {
    return renderToString(
      <StrictMode>
        <PortalPage Campaigns={APPS[name]} client={client} />
      </StrictMode>,
    );
  } finally {
    client.dispose();
  }
}
