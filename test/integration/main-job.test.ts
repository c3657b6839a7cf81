import type { Session } from '@livestream-campaigns/core';
import { createHttpApi } from '@livestream-campaigns/http';
import type { LivestreamCampaigns } from '@livestream-campaigns/elements';
import '@livestream-campaigns/elements/define';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { startMockPlatform } from '../../mocks/browser.js';
import type { Faults } from '../../mocks/platform/faults.js';
import type { Platform } from '../../mocks/platform/platform.js';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { cancelSession, registerLivestream, seeInRow } from '../hosts/main-job.js';
import { testClient } from '../support/element-fixture.js';
import { Screen } from '../support/screen.js';

let platform: Platform;
let faults: Faults;
let kit: LivestreamCampaigns;
let client: ReturnType<typeof testClient>;
const screen = new Screen(() => kit);

async function openSessions(campaignId: string): Promise<void> {
  kit.viewState = { name: 'sessions', campaignId };
  await screen.see('table', 'Registered sessions');
}

const recordOf = (accepts: (session: Session) => boolean) =>
  platform.sessions
    .list({ channel: 'SELLER_CENTER', origin: location.origin }, CAMPAIGN.showcase, {
      pageSize: 100,
    })
    .items.find(accepts);

const isOwnAndUnderReview = ({ actions, registrationChannel, status }: Session) =>
  actions.duplicate.enabled && registrationChannel === 'SELLER_CENTER' && status === 'UNDER_REVIEW';

describe('the main job in Seller Center', () => {
  before(async () => {
    ({ platform, faults } = await startMockPlatform());
  });

  beforeEach(async () => {
    platform.reset();
    const api = createHttpApi({
      baseUrl: location.origin,
      channel: 'SELLER_CENTER',
      getAccessToken: async () => 'test',
    });
    client = testClient(api);
    kit = await fixture(html`<livestream-campaigns .client=${client}></livestream-campaigns>`);
  });

  afterEach(() => client.dispose());

  it('R16 R32-R49 R42 R100 R101 registers a livestream and watches it go through review', async () => {
    const id = await registerLivestream(screen);
    platform.operator.approve(id);
    client.refresh();
    await seeInRow(screen, id, 'Approved');
  });

  it('R83 R84 cancels a session under review after asking', async () => {
    const session = recordOf(({ actions }) => actions.cancel.enabled);
    await openSessions(CAMPAIGN.showcase);
    await cancelSession(screen, session?.id ?? '');
  });

  it('R90 R92 R93 duplicates a session with everything filled in', async () => {
    const session = recordOf(isOwnAndUnderReview);
    await openSessions(CAMPAIGN.showcase);
    await screen.press(`Duplicate session ${session?.id}`);
    await screen.see('heading', 'Register another session');
    const before = platform.records.sessions.length;
    await screen.press('Submit registration');
    await screen.see('heading', /is under review$/);
    expect(platform.records.sessions).to.have.length(before + 1);
    const copy = platform.records.sessions.find(
      ({ id }) => id !== session?.id && screen.text.includes(id),
    );
    expect(copy?.requestedLivePeriod.startsAt).to.equal(session?.requestedLivePeriod.startsAt);
    expect(copy?.brandLogoUri).to.equal(session?.brandLogo?.uri);
  });

  it('R97 shows the grouped products of a session', async () => {
    const session = recordOf(({ actions }) => actions.viewProducts.enabled);
    await openSessions(CAMPAIGN.showcase);
    await screen.press(`View product session ${session?.id}`);
    await screen.see('dialog', 'Grouped products');
    await screen.read('Campaign sale price');
    await screen.press('Close');
    await waitUntil(() => screen.all('dialog').length === 0);
  });

  it('R44 keeps every value and does not register twice when the answer is lost', async () => {
    const session = recordOf(isOwnAndUnderReview);
    kit.viewState = {
      name: 'registration',
      campaignId: CAMPAIGN.showcase,
      duplicateOf: session?.id ?? '',
    };
    await screen.see('heading', 'Register another session');
    const before = platform.records.sessions.length;
    faults.update({ failure: 'lost-answer', only: 'writes', next: 1 });
    await screen.press('Submit registration');
    await screen.see('heading', /is under review$/);
    expect(platform.records.sessions).to.have.length(before + 1);
  });
});
