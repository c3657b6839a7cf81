import '../../complaints.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHashRouter, Link, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { CampaignsRoute } from './campaigns-route.js';
import { client, defineElements, root } from './page.js';

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
      { path: 'campaigns', element: <CampaignsRoute client={client} /> },
    ],
  },
]);

defineElements();
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
