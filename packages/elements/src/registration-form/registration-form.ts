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
  /** Once shown, the form stays when registering becomes impossible, so that nothing typed is lost (R44). */
  #opened = false;

  /** True when something was filled in by hand that would be lost. */
  get dirty(): boolean {
    return !this.#submission.registered && this.#draft.changed;
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
    const { error } = this.#submission;
    return html`<div class="layout">
        <form novalidate @submit=${(event: Event) => this.#submit(event, context)}>
          <h2>${this.duplicateOf ? kit.t.form.duplicateTitle : kit.t.form.title}</h2>
          ${instructions(kit, campaign)} ${copyNotice(context, this.#coincides(context))}
          ${error ? submitError(kit, error) : nothing}
          ${this.#draft.attempted ? problemSummary(context, (field) => this.#focusField(field)) : nothing}
          ${this.#renderFields(context, accounts)} ${this.#renderFooter(kit)}
        </form>
        ${summaryCard(context, accounts)}
      </div>
      ${discardDialog(kit, this._discarding, {
        keep: () => (this._discarding = false),
        discard: () => this.#abandon(),
      })}`;
  }

  #renderFields(context: FormContext, accounts: readonly Account[]): TemplateResult {
    return html`${accountField(context, accounts)} ${levelsField(context)}
    ${livePeriodField(context, this.#draft.shownPeriod, (times) => this.#putPeriod(times))}
    ${categoryField(context)} ${imageField(context, this.#draft.whiteBackgroundImage)}
    ${imageField(context, this.#draft.brandLogo)} ${merchandiseField(context)}
    ${notesField(context)}`;
  }

  #renderFooter({ t }: Kit): TemplateResult {
    const { running } = this.#submission;
    return html`<div class="footer" part="actions">
      <button class="button" type="button" @click=${this.#askToAbandon}>${t.form.cancel}</button>
      <button
        class="button primary"
        type="submit"
        aria-disabled=${String(running || this.#draft.uploading)}
        aria-describedby="submit-note"
      >
        ${running ? t.form.submitting : t.form.submit}
      </button>
      <span class="muted small" id="submit-note" role="status">
        ${this.#draft.uploading ? t.form.uploadsRunning : nothing}
      </span>
    </div>`;
  }

  #contextOf(kit: Kit, campaign: Campaign): FormContext {
    const { values } = this.#draft;
    const change: FormContext['change'] = (field, patch) => {
      this.#submission.forgetError();
      this.#draft.change(field, patch);
    };
    const problems = this.#draft.problems(campaign, this.#accounts.data ?? [], kit.client.now());
    return { kit, campaign, values, problems, change };
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

  async #submit(event: Event, { kit, campaign }: FormContext): Promise<void> {
    event.preventDefault();
    if (this.#submission.running || this.#draft.uploading) return;
    this.#draft.attempt();
    if (this.#contextOf(kit, campaign).problems.length > 0) return this.#focus('problems');
    await this.#send(kit, this.#draft.input(campaign));
  }

  async #send({ client }: Kit, input: RegistrationInput): Promise<void> {
    const session = await this.#submission.send(client, this.campaignId, input);
    if (session) {
      this.dispatchEvent(new LscSessionRegister(session));
      return this.#focus('done');
    }
    const { error } = this.#submission;
    if (!error) return;
    this.#draft.refuse(error.fields);
    await this.#focus(error.fields.length > 0 ? 'problems' : '');
  }

  #startOver(): void {
    this.#draft.clear();
    this.#submission.clear();
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
