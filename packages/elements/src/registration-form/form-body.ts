import { PENDING, type Account, type Campaign, type Session } from '@livestream-campaigns/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Body } from '../shared/body-controller.js';
import { tellRead, type CustomStates } from '../shared/custom-states.js';
import { tellFailure } from '../shared/failure.js';
import { FocusHeir } from '../shared/focus-heir.js';
import { inKnownZone } from '../shared/known-zone.js';
import { InvitationController, invitationLine, renderInvited } from '../shared/invitation.js';
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
import { formRoom } from './form-room.js';
import { FormWork } from './form-work.js';
import { imageField } from './images/image-field.js';
import { leaveDialog, LeaveQuestion } from './leave-question.js';
import { livePeriodField } from './period/live-period-field.js';
import { planContextOf, type PlanContext } from './plan/plan-context.js';
import { planParts } from './plan/plan-footer.js';
import { planPanel } from './plan/plan-panel.js';
import { planDone } from './plan/plan-result.js';
import { LscRegistrationCancel, LscSessionRegister } from './registration-form.events.js';
import type { RegistrationForm } from './registration-form.js';
import { summaryCard } from './summary-card.js';

/** Draws the form and leads through it, from a blank one to what became of the submission. */
export class FormBody implements Body, ReactiveController {
  readonly #host: RegistrationForm;
  readonly #invitation: InvitationController;
  readonly #campaign: ReadController<Campaign>;
  readonly #accounts: ReadController<readonly Account[]>;
  readonly #original: ReadController<Session>;
  readonly #work: FormWork;
  readonly #question: LeaveQuestion;
  readonly #focus: FormFocus;
  /** Once shown, the form stays when registering becomes impossible, so that nothing typed is lost (R44). */
  #opened = false;
  /** The campaign and the copied session that what is filled in belongs to. */
  #subject = '';

  constructor(host: RegistrationForm) {
    this.#host = host;
    this.#invitation = new InvitationController(host);
    this.#campaign = new ReadController(host, (client) =>
      host.campaignId ? client.campaign(host.campaignId) : undefined,
    );
    this.#accounts = new ReadController(host, (client) =>
      host.campaignId ? client.accounts(host.campaignId) : undefined,
    );
    this.#original = new ReadController(host, (client) =>
      host.duplicateOf ? client.session(host.duplicateOf) : undefined,
    );
    this.#work = new FormWork(
      host,
      (session) => host.dispatchEvent(new LscSessionRegister(session)),
      () => this.#startOver(),
    );
    this.#question = new LeaveQuestion(host);
    this.#focus = new FormFocus(host);
    new MinuteController(host);
    new FocusHeir(host, '#blocked', '#form-title');
    // Last: the reads have followed the properties by then.
    host.addController(this);
  }

  /** True when something would be lost: filled in by hand, planned, or sent and not answered. */
  get dirty(): boolean {
    return this.#opened && this.#work.dirty;
  }

  confirmLeave(): Promise<boolean> {
    if (!this.dirty) return Promise.resolve(true);
    // So that the question knows whether it is kept.
    void this.#work.keeper.keepNow();
    return this.#question.ask('leave');
  }

  hostUpdate(): void {
    const { draft, keeper } = this.#work;
    const [campaign, accounts] = [this.#knownCampaign, this.#accounts.data];
    const { campaignId, duplicateOf, connectedClient: client } = this.#host;
    const subject = `${campaignId} ${duplicateOf}`;
    if (subject !== this.#subject) this.#startOver();
    this.#subject = subject;
    if (keeper.ready) {
      const original = this.#original.data;
      this.#work.fillIn({ campaign, accounts: accounts ?? [], original, client });
    }
    if (!campaign || !accounts) draft.showTyped();
  }

  hostUpdated(): void {
    if (!this.dirty) this.#question.drop();
    this.#focus.leadTo(this.#work.draft.toChange);
  }

  render(kit: Kit): unknown {
    const { draft, keeper } = this.#work;
    // Where the draft belongs is not known before the campaign is.
    if (this.#host.campaignId && !keeper.ready) return this.#renderPending(kit, PENDING);
    const read = this.#host.duplicateOf && !draft.values.duplicatedFrom && this.#original.read;
    if (read && read.status !== 'ready') return this.#renderPending(kit, read);
    return this.#renderPending(kit, this.#invitation.before(this.#campaign.read));
  }

  tell(states: CustomStates): void {
    tellRead(states, this.#invitation.before(this.#campaign.read));
    states.set('dirty', this.dirty);
  }

  #renderPending(kit: Kit, read: ReadController<unknown>['read']): unknown {
    return renderInvited(kit, read, {
      invited: this.#host.invitation !== '',
      retry: () => kit.client.refresh(),
      pending: formRoom,
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
    const title = this.#host.duplicateOf ? kit.t.form.duplicateTitle : kit.t.kit.register;
    const leave = this.#host.backButton ? () => void this.#askToAbandon() : undefined;
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
      leave: this.#host.backButton ? undefined : () => void this.#askToAbandon(),
    });
  }

  #planOf(kit: Kit, campaign: Campaign, accounts: readonly Account[]): PlanContext {
    const context = this.#work.contextOf(kit, campaign, accounts);
    return planContextOf(context, accounts, this.#work.plan, (id) => void this.#focus.to(id));
  }

  async #submit(event: Event, plan: PlanContext, accounts: readonly Account[]): Promise<void> {
    event.preventDefault();
    const lookAt = await this.#work.submit(plan, accounts);
    const again = () => this.#host.renderRoot.querySelector('form')?.requestSubmit();
    tellFailure(this.#host, 'command', this.#work.refusal, again);
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
    const { campaignId } = this.#host;
    this.#startOver();
    this.#host.dispatchEvent(new LscRegistrationCancel(campaignId));
  }

  async #askToDiscard(): Promise<void> {
    if (!(await this.#question.ask('discard'))) return;
    this.#startOver();
    await this.#focus.to('form-title');
  }
}
