import { PENDING, type Account, type Campaign, type Session } from '@livestream-campaigns/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tellFailure } from '../shared/failure.js';
import { FocusHeir } from '../shared/focus-heir.js';
import { inKnownZone } from '../shared/known-zone.js';
import { InvitationController, invitationLine, renderInvited } from '../shared/invitation.js';
import { CustomStates, tellRead } from '../shared/custom-states.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { draftMark, restoredNotice } from './draft/draft-notices.js';
import {
  accountField,
  categoryField,
  levelsField,
  merchandiseField,
  notesField,
} from './fields/choice-fields.js';
import { FormFocus } from './form-focus.js';
import { formFooter, submitParts } from './form-footer.js';
import { formHead, impossibleNotice } from './form-head.js';
import {
  blockedState,
  copyNotice,
  doneState,
  instructions,
  problemSummary,
  submitError,
} from './form-notices.js';
import { FormWork } from './form-work.js';
import { imageField } from './images/image-field.js';
import { leaveDialog, LeaveQuestion } from './leave-question.js';
import { livePeriodField } from './period/live-period-field.js';
import { planContextOf, type PlanContext } from './plan/plan-context.js';
import { planParts } from './plan/plan-footer.js';
import { planPanel } from './plan/plan-panel.js';
import { planDone } from './plan/plan-result.js';
import { LscRegistrationCancel, LscSessionRegister } from './registration-form.events.js';
import { formStyles } from './registration-form.styles.js';
import { summaryCard } from './summary-card.js';

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
  static override styles = [...KitElement.styles, ...formStyles];

  /** Which campaign to register for; an invitation fills it in. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** The token of a private link, to whose campaign the form belongs (Q4). A secret: never an attribute. */
  @property({ attribute: false }) invitation = '';

  /** Session whose information fills the form (R90); empty for a blank one. */
  @property({ attribute: 'duplicate-of' }) duplicateOf = '';

  /** Leaves by "<" at the upper left instead of the footer's Cancel (R53). */
  @property({ type: Boolean, attribute: 'back-button' }) backButton = false;

  readonly #invitation = new InvitationController(this);
  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );
  readonly #accounts = new ReadController<readonly Account[]>(this, (client) =>
    this.campaignId ? client.accounts(this.campaignId) : undefined,
  );
  readonly #original = new ReadController<Session>(this, (client) =>
    this.duplicateOf ? client.session(this.duplicateOf) : undefined,
  );
  readonly #work = new FormWork(
    this,
    (session) => this.dispatchEvent(new LscSessionRegister(session)),
    () => this.#startOver(),
  );
  readonly #question = new LeaveQuestion(this);
  readonly #focus = new FormFocus(this);
  /** Once shown, the form stays when registering becomes impossible, so that nothing typed is lost (R44). */
  #opened = false;

  /** True when something would be lost: filled in by hand, planned, or sent and not answered. */
  get dirty(): boolean {
    return this.#opened && this.#work.dirty;
  }

  constructor() {
    super();
    new MinuteController(this);
    new FocusHeir(this, '#blocked', '#form-title');
    new CustomStates(this, (states) => {
      tellRead(states, this.#invitation.before(this.#campaign.read));
      states.set('dirty', this.dirty);
    });
  }

  /**
   * Asks, where something would be lost, whether to leave it; true at once where there is nothing to lose. What is kept as a
   * draft stays kept. A second call gives the same promise while the question is open; removing the form answers yes.
   */
  confirmLeave(): Promise<boolean> {
    if (!this.dirty) return Promise.resolve(true);
    // So that the question knows whether it is kept.
    void this.#work.keeper.keepNow();
    return this.#question.ask('leave');
  }

  /** Not in `willUpdate()`: the reads follow the properties after it. */
  protected override update(changed: PropertyValues<this>): void {
    const { draft, keeper } = this.#work;
    const [campaign, accounts] = [this.#knownCampaign, this.#accounts.data];
    if (changed.has('campaignId') || changed.has('duplicateOf')) this.#startOver();
    if (keeper.ready) {
      const [original, client] = [this.#original.data, this.connectedClient];
      this.#work.fillIn({ campaign, accounts: accounts ?? [], original, client });
    }
    if (!campaign || !accounts) draft.showTyped();
    super.update(changed);
    if (!this.dirty) this.#question.drop();
    this.#focus.leadTo(draft.toChange);
  }

  override get missing(): string | undefined {
    return this.campaignId || this.invitation ? undefined : 'campaign-id';
  }

  protected override renderWith(kit: Kit): unknown {
    const { draft, keeper } = this.#work;
    // Where the draft belongs is not known before the campaign is.
    if (this.campaignId && !keeper.ready) return this.#renderPending(kit, PENDING);
    const read = this.duplicateOf && !draft.values.duplicatedFrom && this.#original.read;
    if (read && read.status !== 'ready') return this.#renderPending(kit, read);
    return this.#renderPending(kit, this.#invitation.before(this.#campaign.read));
  }

  #renderPending(kit: Kit, read: ReadController<unknown>['read']): unknown {
    return renderInvited(kit, read, {
      invited: this.invitation !== '',
      retry: () => kit.client.refresh(),
      pending: () =>
        html`<div class="layout" aria-hidden="true"><div class="skeleton form-room"></div></div>`,
      ready: () => this.#renderForm(kit, this.#knownCampaign),
    });
  }

  get #knownCampaign(): Campaign | undefined {
    const { data } = this.#campaign;
    return data && inKnownZone(data);
  }

  #renderForm(kit: Kit, campaign: Campaign | undefined): unknown {
    if (!campaign) return nothing;
    const { registered } = this.#work.submission;
    if (registered) return doneState(kit, registered, () => this.#startOver());
    if (!this.#work.isPossible(campaign) && !this.#opened) {
      return blockedState(kit, campaign, this.#work.keeper.savedAt);
    }
    const accounts = this.#accounts.data;
    if (!accounts) return this.#renderPending(kit, this.#accounts.read);
    this.#opened = true;
    const plan = this.#planOf(kit, campaign, accounts);
    if (this.#work.plan.finished) return planDone(plan, () => this.#startOver());
    return html`${this.#renderHead(kit, campaign)}
      <div class="layout">
        <form novalidate @submit=${(event: Event) => this.#submit(event, plan, accounts)}>
          ${this.#renderNotices(plan)} ${this.#renderFields(plan, accounts)}
          <slot name="terms"></slot>
          ${this.#renderFooter(plan)}
        </form>
        ${summaryCard(plan, accounts)}
      </div>
      ${leaveDialog(kit, this.#question, this.#work.stake)}`;
  }

  #renderHead(kit: Kit, campaign: Campaign): TemplateResult {
    const title = this.duplicateOf ? kit.t.form.duplicateTitle : kit.t.form.title;
    const leave = this.backButton ? () => void this.#askToAbandon() : undefined;
    return formHead(kit, campaign, title, leave);
  }

  #renderNotices({ form }: PlanContext): TemplateResult {
    const { kit, campaign } = form;
    const { draft, keeper, submission } = this.#work;
    return html`${impossibleNotice(kit, campaign)}
    ${restoredNotice(kit, keeper, () => void this.#askToDiscard())} ${invitationLine(kit, campaign)}
    ${instructions(kit, campaign)} ${copyNotice(form)}
    ${submission.error ? submitError(kit, submission.error, campaign) : nothing}
    ${draft.attempted ? problemSummary(form, (field) => this.#focus.toField(field)) : nothing}`;
  }

  #renderFields(plan: PlanContext, accounts: readonly Account[]): TemplateResult {
    const context = plan.form;
    const { draft, picker, sessions, submission } = this.#work;
    const known = sessions.with(undefined);
    const put = (times: { from: string; to: string }) => {
      draft.putPeriod(times);
      // The button that asked for it is gone by then.
      void this.#focus.to('livePeriod-to');
    };
    return html`${accountField(context, accounts)} ${levelsField(context)}
    ${livePeriodField(context, { shown: draft.shownPeriod, sessions, picker, put })}
    ${planPanel(plan, submission.intent !== undefined)} ${categoryField(context)}
    ${imageField(context, draft.whiteBackgroundImage, known)}
    ${imageField(context, draft.brandLogo, known)} ${merchandiseField(context)}
    ${notesField(context)}`;
  }

  #renderFooter(plan: PlanContext): TemplateResult {
    const { kit, campaign } = plan.form;
    const { submission, keeper } = this.#work;
    const { uploading } = this.#work.draft;
    const possible = this.#work.isPossible(campaign);
    const single = { submitting: submission.running, uploading, possible };
    return formFooter(kit, {
      ...(plan.plan.inUse ? planParts(plan, { uploading, possible }) : submitParts(kit, single)),
      mark: draftMark(kit, keeper),
      leave: this.backButton ? undefined : () => void this.#askToAbandon(),
    });
  }

  #planOf(kit: Kit, campaign: Campaign, accounts: readonly Account[]): PlanContext {
    const context = this.#work.contextOf(kit, campaign, accounts);
    return planContextOf(context, accounts, this.#work.plan, (id) => void this.#focus.to(id));
  }

  async #submit(event: Event, plan: PlanContext, accounts: readonly Account[]): Promise<void> {
    event.preventDefault();
    const lookAt = await this.#work.submit(plan, accounts);
    const again = () => this.renderRoot.querySelector('form')?.requestSubmit();
    tellFailure(this, 'command', this.#work.refusal, again);
    await this.#focus.to(lookAt);
  }

  #startOver(): void {
    this.#work.clear();
    this.#focus.startOver();
    this.#opened = false;
    this.#question.drop();
  }

  async #askToAbandon(): Promise<void> {
    if (this.dirty && !(await this.#question.ask('abandon'))) return;
    const { campaignId } = this;
    this.#startOver();
    this.dispatchEvent(new LscRegistrationCancel(campaignId));
  }

  async #askToDiscard(): Promise<void> {
    if (!(await this.#question.ask('discard'))) return;
    this.#startOver();
    await this.#focus.to('form-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'registration-form': RegistrationForm;
  }
}
