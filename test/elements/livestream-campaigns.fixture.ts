import { ALLOWED, type ViewState } from '@livestream-campaigns/core';
import type { LivestreamCampaigns, LscViewChange } from '@livestream-campaigns/elements';
import { fixture, html } from '@open-wc/testing';
import { buildCampaign, buildProduct, buildSession } from '../support/build.js';
import { byLabel, findByRole } from '../support/by-role.js';
import { testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

const { actions } = buildCampaign();

export const SESSION = buildSession({
  id: '71',
  campaignId: '1',
  productCount: 1,
  actions: { ...buildSession().actions, viewProducts: ALLOWED },
});

const api = () =>
  memoryApi({
    campaigns: [
      buildCampaign({ id: '1', registered: true, actions: { ...actions, manage: ALLOWED } }),
      buildCampaign({ id: '2', name: 'Beauty Week' }),
    ],
    sessions: [SESSION, buildSession({ id: '72', campaignId: '1', status: 'APPROVED' })],
    products: [buildProduct()],
  });

/** The drop-in in a view, and every change it has told of. */
export async function kitIn(viewState: ViewState, options: object = {}) {
  const told: LscViewChange[] = [];
  const kit = await fixture<LivestreamCampaigns>(
    html`<livestream-campaigns
      .viewState=${viewState}
      .client=${testClient(api(), options)}
      @lsc-view-change=${(event: LscViewChange) => told.push(event)}
    ></livestream-campaigns>`,
  );
  return { kit, told };
}

/** The drop-in at a form that something was typed into. */
export async function kitAtFilledForm(options: object = {}) {
  const shown = await kitIn({ name: 'registration', campaignId: '1' }, options);
  await findByRole(shown.kit, 'button', /^Submit/);
  const notes = byLabel(shown.kit, /^Notes/);
  notes.value = 'Live from the workshop';
  notes.dispatchEvent(new Event('input', { bubbles: true }));
  return shown;
}

export async function press(
  kit: LivestreamCampaigns,
  name: string | RegExp,
  role = 'button',
): Promise<void> {
  (await findByRole(kit, role, name)).click();
}
