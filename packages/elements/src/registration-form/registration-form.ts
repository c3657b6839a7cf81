import { property } from 'lit/decorators.js';
import { campaignWords } from '../messages/en-campaign.js';
import { addMessages } from '../messages/messages.js';
import { BodyController } from '../shared/body-controller.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { LazyPart } from '../shared/lazy-part.js';
import { formRoom, formRoomStyles } from './form-room.js';

const formPart = new LazyPart(() => import('./form-part.js'));

/**
 * The form that registers one livestream session for a campaign (R32-R56).
 *
 * @tag registration-form
 * @fires {LscSessionRegister} lsc-session-register - A session was submitted.
 * @fires {LscRegistrationCancel} lsc-registration-cancel - The form was given up.
 * @fires {LscNavigate} lsc-navigate - The sessions, the campaign or the list are asked for.
 * @fires {LscAccountBindRequest} lsc-account-bind-request - An official account is to be bound; prevent the default to do it yourself.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @slot terms - What a merchant agrees to by submitting, above the buttons.
 * @cssstate loading - Nothing has come yet.
 * @cssstate error - What was asked for last did not come; what came before is still shown.
 * @cssstate dirty - Something would be lost by leaving.
 * @csspart field - One field with its label, hint and problems.
 * @csspart summary - The card that fills in beside the form.
 * @csspart header - Title, countdown and the way out.
 * @csspart countdown - How long registration is still open.
 * @csspart instructions - What every merchant is told before registering.
 * @csspart rejection - Why the copied session was rejected.
 * @csspart draft - What was filled in before was brought back, or is kept.
 * @csspart plan - Several sessions of one form: ways of adding them, and their table.
 * @csspart row - One planned session.
 * @csspart cell - One cell of it.
 * @csspart actions - Cancel and Submit; and what can be done with a planned session.
 * @csspart status - The campaign's status badge, in the summary.
 * @csspart invitation - How long the invitation holds.
 * @csspart cover - The campaign's picture, in the summary.
 * @csspart checks - The conditions of joining, where registering is not possible.
 * @csspart quota - The registrations used, in the summary.
 * @csspart ways-out - Why registering is not possible, and what to do.
 * @csspart blocked - The form's place while registering is not possible.
 * @csspart done - The form's place after a submission.
 * @csspart error - A problem.
 */
export class RegistrationForm extends KitElement {
  static override styles = [...KitElement.styles, formRoomStyles];

  /** Which campaign to register for; an invitation fills it in. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** The token of a private link, to whose campaign the form belongs (Q4). A secret: never an attribute. */
  @property({ attribute: false }) invitation = '';

  /** Session whose information fills the form (R90); empty for a blank one. */
  @property({ attribute: 'duplicate-of' }) duplicateOf = '';

  /** Leaves by "<" at the upper left instead of the footer's Cancel (R53). */
  @property({ type: Boolean, attribute: 'back-button' }) backButton = false;

  readonly #form = new BodyController(this, formPart, ({ FormBody }) => new FormBody(this));

  /** Loads what the form is drawn by, for a host that knows it will be shown. */
  static preload(): Promise<void> {
    return formPart.refresh();
  }

  constructor() {
    super();
    addMessages(campaignWords);
  }

  /** True when something would be lost: filled in by hand, planned, or sent and not answered. */
  get dirty(): boolean {
    return this.#form.body?.dirty ?? false;
  }

  /**
   * Asks, where something would be lost, whether to leave it; true at once where there is nothing to lose. What is kept as a
   * draft stays kept. A second call gives the same promise while the question is open; removing the form answers yes.
   */
  confirmLeave(): Promise<boolean> {
    return this.#form.body?.confirmLeave() ?? Promise.resolve(true);
  }

  /** @internal */
  override get missing(): string | undefined {
    return this.campaignId || this.invitation ? undefined : 'campaign-id';
  }

  protected override renderWith(kit: Kit): unknown {
    return this.#form.render(kit, formRoom);
  }

  protected override renderPlaceholder(): unknown {
    return formRoom();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'registration-form': RegistrationForm;
  }
}
