import {
  PENDING,
  type Account,
  type Campaign,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FocusHeir } from '../shared/focus-heir.js';
import { InvitationController, invitationLine, renderInvited } from '../shared/invitation.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { waysOutStyles } from '../shared/styles/ways-out.styles.js';
import {
  accountField,
  categoryField,
  levelsField,
  merchandiseField,
  notesField,
} from './fields/choice-fields.js';
import { choiceFieldsStyles } from './fields/choice-fields.styles.js';
import type { FormContext } from './fields/form-context.js';
import { DraftKeeper } from './draft/draft-keeper.js';
import { draftMark, restoredNotice } from './draft/draft-notices.js';
import { placeOf } from './draft/draft-place.js';
import { FormDraft } from './draft/form-draft.js';
import type { DraftContent } from './draft/stored-draft.js';
import { formFooter, submitParts } from './form-footer.js';
import { formHead, impossibleNotice } from './form-head.js';
import {
  blockedState,
  copyNotice,
  discardDialog,
  doneState,
  instructions,
  problemSummary,
  submitError,
} from './form-notices.js';
import { imageField } from './images/image-field.js';
import { imageCoachStyles } from './images/image-coach.styles.js';
import { imageFieldStyles } from './images/image-field.styles.js';
import { livePeriodFieldStyles } from './period/live-period-field.styles.js';
import { KnownSessions } from './period/known-sessions.js';
import { levelAnswersStyles } from './period/level-answers.styles.js';
import { livePeriodField } from './period/live-period-field.js';
import { periodHandlesStyles } from './period/period-handles.styles.js';
import { periodLaneStyles } from './period/period-lane.styles.js';
import { PeriodPicker } from './period/period-picker.js';
import { planContextOf, type PlanContext } from './plan/plan-context.js';
import { planParts } from './plan/plan-footer.js';
import { planPanel } from './plan/plan-panel.js';
import { planDone } from './plan/plan-result.js';
import { planTableStyles } from './plan/plan-table.styles.js';
import { planStyles } from './plan/plan.styles.js';
import { isPlanSnapshot, SessionPlan } from './plan/session-plan.js';
import { LscRegistrationCancel, LscSessionRegister } from './registration-form.events.js';
import { styles } from './registration-form.styles.js';
import { Submission } from './submission.js';
import { summaryCard } from './summary-card.js';

/**
 * The form that registers one livestream session for a campaign (R32-R56).
 *
 * @tag registration-form
 * @fires {LscSessionRegister} lsc-session-register - A session was submitted.
 * @fires {LscRegistrationCancel} lsc-registration-cancel - The form was given up.
 * @fires {LscNavigate} lsc-navigate - The sessions, the campaign or the list are asked for.
 * @fires {LscAccountBindRequest} lsc-account-bind-request - An official account is to be bound; prevent the default to do it yourself.
 * @csspart field - One field with its label, hint and problems.
 * @csspart summary - The card that fills in beside the form.
 * @csspart header - Title, countdown and the way out.
 * @csspart countdown - How long registration is still open.
 * @csspart draft - What was filled in before was brought back.
 * @csspart actions - Cancel and Submit.
 * @csspart error - A problem.
 */
export class RegistrationForm extends KitElement {
  static override styles = [
    ...KitElement.styles,
    fieldStyles,
    dialogStyles,
    campaignPartsStyles,
    waysOutStyles,
    choiceFieldsStyles,
    livePeriodFieldStyles,
    periodLaneStyles,
    periodHandlesStyles,
    levelAnswersStyles,
    imageFieldStyles,
    imageCoachStyles,
    tipStyles,
    planStyles,
    planTableStyles,
    styles,
  ];

  /** Which campaign to register for; an invitation fills it in. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** The token of a private link, to whose campaign the form belongs (Q4). A secret: never an attribute. */
  @property({ attribute: false }) invitation = '';

  /** Session whose information fills the form (R90); empty for a blank one. */
  @property({ attribute: 'duplicate-of' }) duplicateOf = '';

  /** Leaves by "<" at the upper left instead of the footer's Cancel (R53). */
  @property({ type: Boolean, attribute: 'back-button' }) backButton = false;

  /** Which question about giving up is open (Q18). */
  @state() private _asking: 'nothing' | 'leave' | 'discard' = 'nothing';

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
  readonly #sessions = new KnownSessions(this, () => this.campaignId);
  readonly #draft = new FormDraft(this);
  readonly #picker = new PeriodPicker(this, (times) => this.#draft.putPeriod(times));
  readonly #keeper: DraftKeeper = new DraftKeeper(this, {
    place: () => placeOf(this.connectedClient, this.campaignId, this.duplicateOf),
    content: () => this.#content,
    restore: (content) => this.#restore(content),
    leave: () => this.#startOver(),
    part: {
      save: () => (this.#plan.inUse ? this.#plan.snapshot() : undefined),
      load: (kept) => void (isPlanSnapshot(kept) && this.#plan.restore(kept)),
    },
  });
  readonly #submission = new Submission(this, this.#keeper.keepNow);
  readonly #plan: SessionPlan = new SessionPlan(
    this,
    (session) => this.#tell(session),
    this.#keeper.keepNow,
  );
  /** A copy of a rejected session has led to the first field that is to be changed. */
  #led = false;
  /** Once shown, the form stays when registering becomes impossible, so that nothing typed is lost (R44). */
  #opened = false;

  /** True when something was filled in by hand that would be lost. */
  get dirty(): boolean {
    if (this.#submission.registered || this.#plan.finished) return false;
    return this.#draft.changed || this.#plan.unsent;
  }

  constructor() {
    super();
    new MinuteController(this);
    new FocusHeir(this, '#blocked', '#form-title');
  }

  /** Not in `willUpdate()`: the reads follow the properties after it. */
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('campaignId') || changed.has('duplicateOf')) this.#startOver();
    if (this.#keeper.ready) this.#fillIn();
    if (!this.#campaign.data || !this.#accounts.data) this.#draft.showTyped();
    super.update(changed);
    this.#leadToFirstChange();
  }

  protected override renderWith(kit: Kit): unknown {
    if (!this.#keeper.ready) return this.#renderPending(kit, PENDING);
    const read = this.duplicateOf && !this.#draft.values.duplicatedFrom && this.#original.read;
    if (read && read.status !== 'ready') return this.#renderPending(kit, read);
    return this.#renderPending(kit, this.#invitation.before(this.#campaign.read));
  }

  #renderPending(kit: Kit, read: ReadController<unknown>['read']): unknown {
    return renderInvited(kit, read, {
      invited: this.invitation !== '',
      retry: () => kit.client.refresh(),
      pending: () =>
        html`<div class="layout" aria-hidden="true"><div class="skeleton form-room"></div></div>`,
      ready: () => this.#renderForm(kit, this.#campaign.data),
    });
  }

  #renderForm(kit: Kit, campaign: Campaign | undefined): unknown {
    if (!campaign) return nothing;
    const { registered } = this.#submission;
    if (registered) return doneState(kit, registered, () => this.#startOver());
    if (!campaign.actions.register.enabled && !this.#opened) return blockedState(kit, campaign);
    const accounts = this.#accounts.data;
    if (!accounts) return this.#renderPending(kit, this.#accounts.read);
    this.#opened = true;
    const context = this.#contextOf(kit, campaign);
    const plan = this.#planOf(context);
    if (this.#plan.finished) return planDone(plan, () => this.#startOver());
    const { error } = this.#submission;
    return html`${this.#renderHead(kit, campaign)}
      <div class="layout">
        <form novalidate @submit=${(event: Event) => this.#submit(event, plan)}>
          ${impossibleNotice(kit, campaign)}
          ${restoredNotice(kit, this.#keeper, () => (this._asking = 'discard'))}
          ${invitationLine(kit, campaign)} ${instructions(kit, campaign)} ${copyNotice(context)}
          ${error ? submitError(kit, error, campaign) : nothing}
          ${this.#draft.attempted ? problemSummary(context, (field) => this.#focusField(field)) : nothing}
          ${this.#renderFields(plan, accounts)} ${this.#renderFooter(plan)}
        </form>
        ${summaryCard(context, accounts)}
      </div>
      ${discardDialog(kit, this._asking !== 'nothing', {
        keep: () => (this._asking = 'nothing'),
        discard: () => (this._asking === 'leave' ? this.#abandon() : this.#discardDraft()),
      })}`;
  }

  #renderFields(plan: PlanContext, accounts: readonly Account[]): TemplateResult {
    const context = plan.form;
    const known = this.#sessions.with(undefined);
    return html`${accountField(context, accounts)} ${levelsField(context)}
    ${livePeriodField(context, {
      shown: this.#draft.shownPeriod,
      sessions: this.#sessions,
      picker: this.#picker,
      put: (times) => this.#putPeriod(times),
    })}
    ${planPanel(plan)} ${categoryField(context)}
    ${imageField(context, this.#draft.whiteBackgroundImage, known)}
    ${imageField(context, this.#draft.brandLogo, known)} ${merchandiseField(context)}
    ${notesField(context)}`;
  }

  #renderHead(kit: Kit, campaign: Campaign): TemplateResult {
    const title = this.duplicateOf ? kit.t.form.duplicateTitle : kit.t.form.title;
    const leave = this.backButton ? () => this.#askToAbandon() : undefined;
    return formHead(kit, campaign, title, leave);
  }

  #renderFooter(plan: PlanContext): TemplateResult {
    const { kit, campaign } = plan.form;
    const { uploading } = this.#draft;
    const single = {
      submitting: this.#submission.running,
      uploading,
      possible: this.#isPossible(campaign),
    };
    return formFooter(kit, {
      ...(this.#plan.inUse ? planParts(plan, uploading) : submitParts(kit, single)),
      mark: draftMark(kit, this.#keeper),
      leave: this.backButton ? undefined : () => this.#askToAbandon(),
    });
  }

  /** What went out unanswered can be asked after whatever the platform takes now. */
  #isPossible({ actions }: Campaign): boolean {
    return actions.register.enabled || this.#submission.intent !== undefined;
  }

  #contextOf(kit: Kit, campaign: Campaign): FormContext {
    const { values } = this.#draft;
    const change: FormContext['change'] = (field, patch) => {
      this.#submission.forgetError();
      this.#plan.run.forgetRefusals();
      this.#draft.change(field, patch);
    };
    const problems = this.#draft
      .problems(campaign, this.#accounts.data ?? [], kit.client.now())
      .filter(({ field }) => !this.#plan.spares(field));
    return { kit, campaign, values, problems, toChange: this.#draft.toChange, change };
  }

  #planOf(context: FormContext): PlanContext {
    const accounts = this.#accounts.data ?? [];
    return planContextOf(context, accounts, this.#plan, (id) => void this.#focus(id));
  }

  #putPeriod(times: { from: string; to: string }): void {
    this.#draft.putPeriod(times);
    // The button that asked for it is gone by then.
    void this.#focus('livePeriod-to');
  }

  get #content(): DraftContent | undefined {
    if (!this.dirty) return undefined;
    return { ...this.#draft.content, intent: this.#submission.intent };
  }

  #restore(content: DraftContent): void {
    this.#draft.restore(content);
    this.#submission.restore(content.intent);
  }

  /** What is there without the merchant's doing: the original's values, the only account, images left to upload. */
  #fillIn(): void {
    this.#fillInOriginal();
    this.#draft.chooseOnly(this.#accounts.data ?? []);
    const client = this.connectedClient;
    const campaign = this.#campaign.data;
    if (client && campaign) this.#draft.resumeUploads(campaign, client);
  }

  #fillInOriginal(): void {
    const original = this.#original.data;
    const campaign = this.#campaign.data;
    if (!original || !campaign || this.#draft.values.duplicatedFrom) return;
    this.#draft.copy(original, campaign);
  }

  async #submit(event: Event, { form: { kit, campaign } }: PlanContext): Promise<void> {
    event.preventDefault();
    const running = this.#submission.running || this.#plan.run.running;
    if (running || this.#draft.uploading) return;
    if (!this.#isPossible(campaign)) return this.#focus('impossible');
    this.#draft.attempt();
    const context = this.#contextOf(kit, campaign);
    if (context.problems.length > 0) return this.#focus('problems');
    if (this.#plan.inUse) return this.#sendPlan(this.#planOf(context));
    await this.#send(kit, this.#draft.input(campaign));
  }

  async #sendPlan({ form, jobs }: PlanContext): Promise<void> {
    if (jobs.length === 0) return this.#focus('plan-title');
    this.#plan.forgetSteps();
    await this.#plan.run.send(form.kit.client, this.campaignId, jobs);
    await this.#focus(this.#plan.finished ? 'done' : 'plan-result');
  }

  async #send({ client }: Kit, input: RegistrationInput): Promise<void> {
    const session = await this.#submission.send(client, this.campaignId, input);
    if (session) {
      this.#tell(session);
      return this.#focus('done');
    }
    const { error } = this.#submission;
    if (!error) return;
    this.#draft.refuse(error.fields);
    await this.#focus(error.fields.length > 0 ? 'problems' : '');
  }

  #tell(session: Session): void {
    this.dispatchEvent(new LscSessionRegister(session));
  }

  #startOver(): void {
    this.#draft.clear();
    this.#submission.clear();
    this.#plan.clear();
    this.#opened = false;
    this.#led = false;
  }

  #askToAbandon(): void {
    if (this.dirty) this._asking = 'leave';
    else this.#abandon();
  }

  #abandon(): void {
    this._asking = 'nothing';
    const { campaignId } = this;
    this.#startOver();
    this.dispatchEvent(new LscRegistrationCancel(campaignId));
  }

  /** Once the copy of a rejected session stands on the page: the first guilty field gets the focus. */
  #leadToFirstChange(): void {
    const { toChange } = this.#draft;
    if (this.#led || toChange.length === 0) return;
    const ids = toChange.map((field) => `#${CSS.escape(field)}`).join();
    const first = this.renderRoot.querySelector(ids);
    if (!first) return;
    this.#led = true;
    this.#focusField(first.id);
  }

  #discardDraft(): void {
    this._asking = 'nothing';
    this.#startOver();
    void this.#focus('form-title');
  }

  #focusField(field: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${field}`);
    const control = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place;
    control?.focus();
    place?.scrollIntoView({ block: 'center' });
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    if (id) this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'registration-form': RegistrationForm;
  }
}
