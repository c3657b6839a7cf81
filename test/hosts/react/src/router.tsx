import '../../complaints.js';
import { viewStateToParams } from '@livestream-campaigns/core';
import '@livestream-campaigns/elements/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHashRouter, Link, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createPortalClient } from '../../portal.js';
import { CampaignsPage } from './campaigns-page.js';

const client = createPortalClient(new URL(location.href), {
  routes: (view) => `#/campaigns?${viewStateToParams(view)}`,
});

function Portal() {
  return (
    <>
      <nav>
        <Link to="/">Home</Link> <Link to="/campaigns">Campaigns</Link>
      </nav>
      <Outlet />
    </>
  );
}

const router = createHashRouter([
  {
    Component: Portal,
    children: [
      { index: true, element: <h1>Home of the portal</h1> },
      { path: 'campaigns', element: <CampaignsPage client={client} /> },
    ],
  },
]);

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
