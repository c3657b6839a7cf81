import {
  CampaignsError,
  type Campaign,
  type CampaignsApi,
  type Invitation,
} from '@livestream-campaigns/core';
import type {
  CampaignDetail,
  LivestreamCampaigns,
  RegistrationForm,
} from '@livestream-campaigns/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { buildCampaign, DAY_MS, NOW } from '../support/build.js';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';
import { WITHOUT_IMAGES } from './registration-form.fixture.js';

const TOKEN = 'invite-8f3a';
const PRIVATE = buildCampaign({
  id: '9001',
  name: 'Super Brand Night',
  visibility: 'PRIVATE',
  fields: WITHOUT_IMAGES,
  serverTime: NOW,
});
const INVITATION: Invitation = {
  campaign: PRIVATE,
  validUntil: NOW + 5 * DAY_MS,
  remainingUses: 1,
  contact: 'Sari Wijaya',
  shopBound: false,
};
const { actions } = PRIVATE;

/** A backend that shows the private campaign to no one but those who have opened its link. */
function invitedClient(changes: Partial<Invitation> = {}, api: Partial<CampaignsApi> = {}) {
  const invitation = { ...INVITATION, ...changes };
  let opened = false;
  const openInvitation = async (token: string) => {
    if (token !== TOKEN) throw new CampaignsError('not-found');
    opened = true;
    return invitation;
  };
  const getCampaign = async (id: string) => {
    if (!opened || id !== PRIVATE.id) throw new CampaignsError('not-found');
    return invitation.campaign;
  };
  return testClient(memoryApi({}, { openInvitation, getCampaign, ...api }));
}

type Client = ReturnType<typeof invitedClient>;

function detailOf(client: Client, token = TOKEN): Promise<CampaignDetail> {
  return fixture(html`<campaign-detail .invitation=${token} .client=${client}></campaign-detail>`);
}

function formOf(client: Client): Promise<RegistrationForm> {
  return fixture(
    html`<registration-form .invitation=${TOKEN} .client=${client}></registration-form>`,
  );
}

function kitOf(client: Client, props: Partial<LivestreamCampaigns> = {}) {
  return fixture<LivestreamCampaigns>(
    html`<livestream-campaigns
      .invitation=${TOKEN}
      .viewState=${props.viewState ?? { name: 'campaigns' }}
      .backButton=${props.backButton ?? false}
      .client=${client}
    ></livestream-campaigns>`,
  );
}

function ended(): Campaign {
  const register = { enabled: false, reason: 'CAMPAIGN_ENDED' };
  return { ...PRIVATE, status: 'ENDED', actions: { ...actions, register } };
}

function failing(code: 'invitation-expired' | 'not-found', contact?: string) {
  const openInvitation = async () => {
    throw new CampaignsError(code, { details: contact ? { contact } : {} });
  };
  return invitedClient({}, { openInvitation });
}

describe('an invitation', () => {
  it('R13 R118 leads the detail to its campaign, with its validity', async () => {
    const detail = await detailOf(invitedClient());
    await findByRole(detail, 'heading', 'Super Brand Night');
    expect(textOf(detail)).to.contain(
      'Invitation valid until Mar 7, 2026, 10:00 (GMT+7). 1 use left, used when you submit.',
    );
  });

  it('R32 R118 leads the form to its campaign, with its validity', async () => {
    const form = await formOf(invitedClient());
    await findByRole(form, 'button', /^Submit/);
    expect(textOf(form)).to.contain('1 use left, used when you submit.');
  });

  it('R118 says that the shop has registered with it', async () => {
    const detail = await detailOf(invitedClient({ shopBound: true }));
    await findByRole(detail, 'heading', 'Super Brand Night');
    expect(textOf(detail)).to.contain('You have registered with it');
    expect(textOf(detail)).not.to.contain('1 use left');
  });

  it('R118 says until when an invitation was valid, and no more of its uses', async () => {
    const detail = await detailOf(invitedClient({ validUntil: NOW - DAY_MS }));
    await findByRole(detail, 'heading', 'Super Brand Night');
    expect(textOf(detail)).to.contain('Your invitation was valid until Mar 1, 2026, 10:00 (GMT+7)');
    expect(textOf(detail)).not.to.contain('1 use left');
  });

  it('says nothing of invitations where there is none', async () => {
    const client = testClient(memoryApi({ campaigns: [PRIVATE] }));
    const detail = await fixture<CampaignDetail>(
      html`<campaign-detail campaign-id="9001" .client=${client}></campaign-detail>`,
    );
    await findByRole(detail, 'heading', 'Super Brand Night');
    expect(textOf(detail)).not.to.match(/invitation/i);
  });

  it('R118 says that it is over, and names whom to ask', async () => {
    const client = failing('invitation-expired', 'Sari Wijaya');
    for (const element of await Promise.all([detailOf(client), formOf(client), kitOf(client)])) {
      await findByRole(element, 'heading', 'This invitation is no longer valid');
      expect(textOf(element)).to.contain('Ask Sari Wijaya for a new link.');
      expect(allByRole(element, 'button')).to.have.length(0);
      await expect(element).to.be.accessible();
    }
  });

  it('R118 says that an unknown link is not valid', async () => {
    const detail = await detailOf(failing('not-found'));
    await findByRole(detail, 'heading', 'This link is not valid');
    expect(textOf(detail)).to.contain('Ask your account manager for a new link.');
  });

  it('R30 names whom to ask when it no longer lets one register', async () => {
    const register = { enabled: false, reason: 'INVITATION_REQUIRED' };
    const campaign = { ...PRIVATE, actions: { ...actions, register } };
    const detail = await detailOf(invitedClient({ campaign }));
    await findByRole(detail, 'heading', 'Super Brand Night');
    expect(textOf(detail)).to.contain('Ask Sari Wijaya for a valid link.');
  });

  it('R20 shows the detail of an ended campaign without its records', async () => {
    const view = { ...actions, view: { enabled: true } };
    const register = ended().actions.register;
    const campaign = { ...ended(), actions: { ...view, register } };
    const detail = await detailOf(invitedClient({ campaign, shopBound: true }));
    await findByRole(detail, 'heading', 'Super Brand Night');
    expect(textOf(detail)).to.contain(
      'Private campaign registration records are not displayed here.',
    );
    expect(allByRole(detail, 'button', /records/)).to.have.length(0);
  });

  it('is opened anew with another token', async () => {
    const detail = await detailOf(invitedClient(), 'mistyped');
    await findByRole(detail, 'heading', 'This link is not valid');
    detail.invitation = TOKEN;
    await findByRole(detail, 'heading', 'Super Brand Night');
  });
});

describe('<livestream-campaigns> behind an invitation', () => {
  it('R4 R13 has the campaign on top and no way to a list', async () => {
    const kit = await kitOf(invitedClient());
    await findByRole(kit, 'heading', 'Super Brand Night');
    expect(allByRole(kit, 'button', /^Back to/)).to.have.length(0);
    expect(allByRole(kit, 'tablist')).to.have.length(0);
  });

  it('R49 goes to the form and back to the campaign, not further', async () => {
    const kit = await kitOf(invitedClient());
    (await findByRole(kit, 'button', 'Register livestream')).click();
    await findByRole(kit, 'button', /^Submit/);
    byRole(kit, 'button', /^Back to Campaign details/).click();
    await findByRole(kit, 'heading', 'Campaign requirements');
    expect(allByRole(kit, 'button', /^Back to/)).to.have.length(0);
  });

  it('R50 R53 opens at the form, which says what it is about', async () => {
    const view = { name: 'registration', campaignId: '' } as const;
    const kit = await kitOf(invitedClient(), { viewState: view, backButton: true });
    await findByRole(kit, 'button', /^Submit/);
    await waitUntil(() => textOf(kit).includes('Campaign dates: Mar 5 – Mar 19, 2026 (GMT+7)'));
    expect(byRole(kit, 'list', 'Minimum livestream').textContent).to.contain('Level S');
    expect(allByRole(kit, 'button', /^Back to Campaign/)).to.have.length(0);
    const form = kit.shadowRoot?.querySelector('registration-form');
    expect(form?.hasAttribute('back-button')).to.equal(true);
  });

  it('R20 shows a sentence in the place of the records of an ended campaign', async () => {
    const client = invitedClient({ campaign: ended() });
    const kit = await kitOf(client, { viewState: { name: 'sessions', campaignId: '' } });
    await waitUntil(() => textOf(kit).includes('records are not displayed here'));
    await waitUntil(() => allByRole(kit, 'table').length === 0);
  });

  it('keeps its token out of the page, its events and its views', async () => {
    const kit = await kitOf(invitedClient());
    const heard: unknown[] = [];
    for (const type of ['lsc-navigate', 'lsc-view-change'] as const) {
      kit.addEventListener(type, (event) => heard.push((event as CustomEvent).detail));
    }
    (await findByRole(kit, 'button', 'Register livestream')).click();
    await findByRole(kit, 'button', /^Submit/);
    expect(heard).to.have.length(2);
    expect(JSON.stringify([heard, kit.viewState])).not.to.contain(TOKEN);
    expect(kit.outerHTML + (kit.shadowRoot?.innerHTML ?? '')).not.to.contain(TOKEN);
  });

  it('passes the accessibility check', async () => {
    const kit = await kitOf(invitedClient());
    await findByRole(kit, 'heading', 'Super Brand Night');
    await expect(kit).to.be.accessible();
  });
});
