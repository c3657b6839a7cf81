import { html, render } from 'lit';
import { INVITATION } from '../mocks/seed/landmarks.js';

const WORDS: Record<keyof typeof INVITATION, string> = {
  multiUse: 'Used by this shop before, its sessions are behind it',
  singleUse: 'For a single use',
  publicCampaign: 'To a campaign that everyone can see',
  expired: 'Expired',
  usedUp: 'Used up by other shops',
  ended: 'Of a campaign that has ended',
};

const HOSTS = [
  ['seller-center', 'Seller Center'],
  ['live-manager', 'LIVE Manager'],
  ['tiktok-app', 'TikTok app'],
] as const;

const place = document.getElementById('invitations');
const rows = Object.entries(INVITATION).map(
  ([name, token]) =>
    html`<tr>
      <td>${WORDS[name as keyof typeof INVITATION]}</td>
      <td>
        ${HOSTS.map(([path, label]) => html`<a href="${path}/#invitation=${token}">${label}</a>`)}
      </td>
    </tr>`,
);
if (place) render(rows, place);
