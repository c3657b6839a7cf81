import {
  mapRead,
  type Campaign,
  type CampaignsError,
  type Invitation,
  type Read,
} from '@livestream-campaigns/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import * as icons from './icons.js';
import type { KitElement } from './kit-element.js';
import type { Kit } from './kit.js';
import { ReadController } from './read-controller.js';
import { renderRead, type ReadStates } from './read-states.js';

type Host = KitElement & { invitation: string; campaignId: string };

/** Opens an element's invitation and gives the element the campaign behind it (Q4). Add it before what reads the campaign. */
export class InvitationController implements ReactiveController {
  readonly #host: Host;
  readonly #opened: ReadController<Invitation>;

  constructor(host: Host) {
    this.#host = host;
    this.#opened = new ReadController(host, (client) =>
      host.invitation ? client.invitation(host.invitation) : undefined,
    );
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.invitation) this.#host.campaignId = this.#opened.data?.campaign.id ?? '';
  }

  /** What there is to show of the campaign: nothing but the invitation's own state until that is open. */
  before(campaign: Read<Campaign>): Read<Campaign> {
    const { invitation, campaignId } = this.#host;
    return invitation && !campaignId
      ? mapRead(this.#opened.read, (opened) => opened.campaign)
      : campaign;
  }
}

/** True where records are kept from view: a private campaign that is over (R20, Q4). */
export function hidesRecords({ visibility, status }: Campaign): boolean {
  return visibility === 'PRIVATE' && status === 'ENDED';
}

/** How long the invitation to a campaign holds and what is left of it; nothing where none was opened or needed any more. */
export function invitationLine(kit: Kit, campaign: Campaign): TemplateResult | typeof nothing {
  const { t, format, client } = kit;
  const invitation = client.invitationTo(campaign.id);
  if (!invitation || campaign.status === 'ENDED') return nothing;
  const { validUntil, remainingUses, shopBound } = invitation;
  const over = validUntil !== undefined && client.now() >= validUntil;
  const validity =
    validUntil === undefined
      ? t.invitation.valid
      : (over ? t.invitation.expired : t.invitation.validUntil)(
          format.moment(validUntil, campaign.timeZone),
        );
  const uses = over || remainingUses === undefined ? '' : t.invitation.usesLeft(remainingUses);
  return html`<p class="invitation-line small figures" part="invitation">
    ${icon(icons.info)}<span>${validity} ${shopBound ? t.invitation.bound : uses}</span>
  </p>`;
}

function closedDoor(kit: Kit, title: string, text: string, { details }: CampaignsError) {
  const { t } = kit;
  return html`<div class="state" part="error" role="alert">
    ${icon(icons.warning)}
    <h2>${title}</h2>
    <p>${text}</p>
    <p>${t.invitation.ask(details.contact ?? t.invitation.accountManager)}</p>
  </div>`;
}

/** Draws what a private link leads to: over, unknown, or whatever the read holds (R118, Q4). */
export function renderInvited<T>(
  kit: Kit,
  read: Read<T>,
  states: ReadStates<T> & { readonly invited: boolean },
): unknown {
  const { t } = kit;
  if (states.invited && read.status === 'error' && read.data === undefined) {
    const { error } = read;
    if (error.code === 'invitation-expired')
      return closedDoor(kit, t.invitation.overTitle, t.invitation.overText, error);
    if (error.code === 'not-found')
      return closedDoor(kit, t.invitation.unknownTitle, t.invitation.unknownText, error);
  }
  return renderRead(kit, read, states);
}
