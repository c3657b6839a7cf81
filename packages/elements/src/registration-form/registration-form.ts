import {
  samePeriod,
  type Account,
  type Campaign,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { ReadController } from '../shared/read-controller.js';
import { renderRead } from '../shared/read-states.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import {
  accountField,
  categoryField,
  levelsField,
  merchandiseField,
  notesField,
} from './fields/choice-fields.js';
import { choiceFieldsStyles } from './fields/choice-fields.styles.js';
import type { FormContext } from './fields/form-context.js';
import { FormDraft } from './draft/form-draft.js';
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
import { imageFieldStyles } from './images/image-field.styles.js';
import { livePeriodFieldStyles } from './period/live-period-field.styles.js';
import { chosenPeriod, livePeriodField } from './period/live-period-field.js';
import { planContextOf, type PlanContext } from './plan/plan-context.js';
import { planActions } from './plan/plan-footer.js';
import { planPanel } from './plan/plan-panel.js';
import { planDone } from './plan/plan-result.js';
import { planTableStyles } from './plan/plan-table.styles.js';
import { planStyles } from './plan/plan.styles.js';
import { SessionPlan } from './plan/session-plan.js';
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
 * @fires {LscNavigate} lsc-navigate - The sessions or the campaign are asked for.
 * @csspart field - One field with its label, hint and problems.
 * @csspart summary - The card that fills in beside the form.
 * @csspart actions - Cancel and Submit.
 * @csspart error - A problem.
 */
export class RegistrationForm extends KitElement {
  static override styles = [
    ...KitElement.styles,
    fieldStyles,
    dialogStyles,
    campaignPartsStyles,
    choiceFieldsStyles,
    livePeriodFieldStyles,
    imageFieldStyles,
    tipStyles,
    planStyles,
    planTableStyles,
    styles,
  ];

  /** Which campaign to register for. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** Session whose information fills the form (R90); empty for a blank one. */
  @property({ attribute: 'duplicate-of' }) duplicateOf = '';

  @state() private _discarding = false;

  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );
  readonly #accounts = new ReadController<readonly Account[]>(this, (client) =>
    this.campaignId ? client.accounts(this.campaignId) : undefined,
  );
  readonly #original = new ReadController<Session>(this, (client) =>
    this.duplicateOf ? client.session(this.duplicateOf) : undefined,
  );
  readonly #draft = new FormDraft(this);
  readonly #submission = new Submission(this);
  readonly #plan = new SessionPlan(this, (session) => this.#tell(session));
  /** Once shown, the form stays when registering becomes impossible, so that nothing typed is lost (R44). */
  #opened = false;

  /** True when something was filled in by hand that would be lost. */
  get dirty(): boolean {
    return (
      !this.#submission.registered &&
      (this.#draft.changed || this.#plan.unsent) &&
      !this.#plan.finished
    );
  }

  /** Not in `willUpdate()`: the reads follow the properties after it. */
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('campaignId') || changed.has('duplicateOf')) this.#startOver();
    this.#fillInOriginal();
    this.#draft.chooseOnly(this.#accounts.data ?? []);
    super.update(changed);
  }

  protected override renderWith(kit: Kit): unknown {
    const read = this.duplicateOf && !this.#draft.values.duplicatedFrom && this.#original.read;
    if (read && read.status !== 'ready') return this.#renderPending(kit, read);
    return this.#renderPending(kit, this.#campaign.read);
  }

  #renderPending(kit: Kit, read: ReadController<unknown>['read']): unknown {
    return renderRead(kit, read, {
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
    return html`<div class="layout">
        <form novalidate @submit=${(event: Event) => this.#submit(event, plan)}>
          <h2>${this.duplicateOf ? kit.t.form.duplicateTitle : kit.t.form.title}</h2>
          ${instructions(kit, campaign)} ${copyNotice(context, this.#coincides(context))}
          ${error ? submitError(kit, error) : nothing}
          ${this.#draft.attempted ? problemSummary(context, (field) => this.#focusField(field)) : nothing}
          ${this.#renderFields(plan, accounts)} ${this.#renderFooter(plan)}
        </form>
        ${summaryCard(context, accounts)}
      </div>
      ${discardDialog(kit, this._discarding, {
        keep: () => (this._discarding = false),
        discard: () => this.#abandon(),
      })}`;
  }

  #renderFields(plan: PlanContext, accounts: readonly Account[]): TemplateResult {
    const context = plan.form;
    return html`${accountField(context, accounts)} ${levelsField(context)}
    ${livePeriodField(context, this.#draft.shownPeriod, (times) => this.#putPeriod(times))}
    ${planPanel(plan)} ${categoryField(context)}
    ${imageField(context, this.#draft.whiteBackgroundImage)}
    ${imageField(context, this.#draft.brandLogo)} ${merchandiseField(context)}
    ${notesField(context)}`;
  }

  #renderFooter(plan: PlanContext): TemplateResult {
    const { t } = plan.form.kit;
    const { uploading } = this.#draft;
    return html`<div class="footer" part="actions">
      <button class="button" type="button" @click=${this.#askToAbandon}>${t.form.cancel}</button>
      ${this.#plan.inUse ? planActions(plan, uploading) : this.#renderSubmit(t)}
    </div>`;
  }

  #renderSubmit(t: Kit['t']): TemplateResult {
    const { running } = this.#submission;
    const { uploading } = this.#draft;
    return html`<button
        class="button primary"
        type="submit"
        aria-disabled=${String(running || uploading)}
        aria-describedby="submit-note"
      >
        ${running ? t.form.submitting : t.form.submit}
      </button>
      <span class="muted small" id="submit-note" role="status">
        ${uploading ? t.form.uploadsRunning : nothing}
      </span>`;
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
    return { kit, campaign, values, problems, change };
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

  /** A copy with the original's period is allowed and worth a word (Q26). */
  #coincides(context: FormContext): boolean {
    const original = context.values.duplicatedFrom?.requestedLivePeriod;
    const period = chosenPeriod(context);
    return Boolean(original && period && samePeriod(original, period));
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
  }

  #askToAbandon(): void {
    if (this.dirty) this._discarding = true;
    else this.#abandon();
  }

  #abandon(): void {
    this._discarding = false;
    const { campaignId } = this;
    this.#startOver();
    this.dispatchEvent(new LscRegistrationCancel(campaignId));
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
