import {
  CampaignsError,
  checkRegistration,
  samePeriod,
  type Account,
  type Campaign,
  type FieldProblem,
  type RegistrationField,
  type RegistrationInput,
  type Session,
  RegistrationIntent,
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
} from './choice-fields.js';
import type { FormContext } from './form-context.js';
import {
  blockedState,
  copyNotice,
  discardDialog,
  doneState,
  instructions,
  problemSummary,
  submitError,
} from './form-notices.js';
import { draftOf, EMPTY, gapProblems, valuesOf, type FormValues } from './form-values.js';
import { imageField } from './image-field.js';
import { ImageUpload } from './image-upload.js';
import { chosenPeriod, livePeriodField, type ShownPeriod } from './live-period-field.js';
import { LscRegistrationCancel, LscSessionRegister } from './registration-form.events.js';
import { styles } from './registration-form.styles.js';
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
    styles,
  ];

  /** Which campaign to register for. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** Session whose information fills the form (R90); empty for a blank one. */
  @property({ attribute: 'duplicate-of' }) duplicateOf = '';

  @state() private _values: FormValues = EMPTY;
  @state() private _shownPeriod: ShownPeriod = { revision: 0, from: '', to: '' };
  @state() private _touched: ReadonlySet<RegistrationField> = new Set();
  @state() private _attempted = false;
  @state() private _submitting = false;
  @state() private _discarding = false;
  @state() private _error: CampaignsError | undefined;
  @state() private _refusals: readonly FieldProblem[] = [];
  @state() private _registered: Session | undefined;

  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );
  readonly #accounts = new ReadController<readonly Account[]>(this, (client) =>
    this.campaignId ? client.accounts(this.campaignId) : undefined,
  );
  readonly #original = new ReadController<Session>(this, (client) =>
    this.duplicateOf ? client.session(this.duplicateOf) : undefined,
  );
  readonly #whiteBackgroundImage = this.#uploadOf('whiteBackgroundImage');
  readonly #brandLogo = this.#uploadOf('brandLogo');
  #intent: RegistrationIntent | undefined;
  #running: AbortController | undefined;
  /** Once shown, the form stays when registering becomes impossible, so that nothing typed is lost (R44). */
  #opened = false;

  /** True when something was filled in that would be lost. */
  get dirty(): boolean {
    return !this._registered && this._touched.size > 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('campaignId') || changed.has('duplicateOf')) this.#startOver();
    this.#fillInOriginal();
    this.#chooseOnlyAccount();
  }

  protected override renderWith(kit: Kit): unknown {
    const read = this.duplicateOf && !this._values.duplicatedFrom && this.#original.read;
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
    if (this._registered) return doneState(kit, this._registered, () => this.#startOver());
    if (!campaign.actions.register.enabled && !this.#opened) return blockedState(kit, campaign);
    this.#opened = true;
    const context = this.#contextOf(kit, campaign);
    const accounts = this.#accounts.data ?? [];
    return html`<div class="layout">
        <form novalidate @submit=${(event: Event) => this.#submit(event, context)}>
          <h2>${this.duplicateOf ? kit.t.form.duplicateTitle : kit.t.form.title}</h2>
          ${instructions(kit, campaign)} ${copyNotice(context, this.#coincides(context))}
          ${this._error ? submitError(kit, this._error) : nothing}
          ${this._attempted ? problemSummary(context, (field) => this.#focusField(field)) : nothing}
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
    ${livePeriodField(context, this._shownPeriod, (times) => this.#putPeriod(times))}
    ${categoryField(context)} ${imageField(context, this.#whiteBackgroundImage)}
    ${imageField(context, this.#brandLogo)} ${merchandiseField(context)} ${notesField(context)}`;
  }

  #renderFooter({ t }: Kit): TemplateResult {
    return html`<footer class="footer" part="actions">
      <button class="button" type="button" @click=${this.#askToAbandon}>${t.form.cancel}</button>
      <button
        class="button primary"
        type="submit"
        aria-disabled=${String(this._submitting || this.#uploading)}
        aria-describedby="submit-note"
      >
        ${this._submitting ? t.form.submitting : t.form.submit}
      </button>
      <span class="muted small" id="submit-note" role="status">
        ${this.#uploading ? t.form.uploadsRunning : nothing}
      </span>
    </footer>`;
  }

  #contextOf(kit: Kit, campaign: Campaign): FormContext {
    const { timeZone } = campaign;
    const found = [
      ...gapProblems(this._values, timeZone),
      ...checkRegistration(draftOf(this._values, campaign), campaign, kit.client.now()),
    ];
    const shown = found.filter(({ field, code }) => {
      const halfDone = code === 'REQUIRED' && field === 'livePeriod';
      return this._attempted || (this._touched.has(field) && !halfDone);
    });
    const uploads = [this.#whiteBackgroundImage, this.#brandLogo].flatMap(({ state }) =>
      state.status === 'refused' ? state.problems : [],
    );
    const problems = [...shown, ...uploads, ...this._refusals];
    return { kit, campaign, values: this._values, problems, change: this.#change };
  }

  readonly #change = (field: RegistrationField, values: Partial<FormValues>): void => {
    this._values = { ...this._values, ...values };
    this._touched = new Set(this._touched).add(field);
    this._refusals = this._refusals.filter((problem) => problem.field !== field);
    this._error = undefined;
  };

  #putPeriod(times: { from: string; to: string }): void {
    this._shownPeriod = { revision: this._shownPeriod.revision + 1, ...times };
    this.#change('livePeriod', times);
  }

  #uploadOf(field: 'whiteBackgroundImage' | 'brandLogo'): ImageUpload {
    return new ImageUpload(this, field, (image) => this.#change(field, { [field]: image }));
  }

  get #uploading(): boolean {
    return [this.#whiteBackgroundImage, this.#brandLogo].some(
      ({ state }) => state.status === 'uploading',
    );
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
    if (!original || !campaign || this._values.duplicatedFrom) return;
    this._values = valuesOf(original, campaign.timeZone);
    const { from, to } = this._values;
    this._shownPeriod = { revision: this._shownPeriod.revision + 1, from, to };
    this._touched = new Set(campaign.fields.map((rule) => rule.field));
  }

  #chooseOnlyAccount(): void {
    const [only, ...others] = (this.#accounts.data ?? []).filter(
      (each) => each.canRegister.enabled,
    );
    if (!only || others.length > 0 || this._values.accountUid) return;
    this._values = { ...this._values, accountUid: only.uid };
  }

  async #submit(event: Event, context: FormContext): Promise<void> {
    event.preventDefault();
    if (this._submitting || this.#uploading) return;
    this._attempted = true;
    await this.updateComplete;
    const { kit, campaign } = context;
    if (this.#contextOf(kit, campaign).problems.length > 0) return this.#focus('problems');
    // Nothing is missing any more: the check above covers every required field.
    const input = draftOf(this._values, campaign) as RegistrationInput;
    await this.#send(kit, { ...input, accountUid: this._values.accountUid });
  }

  async #send({ client }: Kit, input: RegistrationInput): Promise<void> {
    const running = (this.#running = new AbortController());
    this.#intent ??= new RegistrationIntent(this.campaignId);
    this._submitting = true;
    this._error = undefined;
    try {
      const { session } = await client.register(this.#intent, input, running);
      this._registered = session;
      this.dispatchEvent(new LscSessionRegister(session));
      await this.#focus('done');
    } catch (thrown) {
      if (running.signal.aborted) return;
      this._error = CampaignsError.from(thrown);
      this._refusals = this._error.fields;
      await this.#focus(this._refusals.length > 0 ? 'problems' : '');
    } finally {
      this._submitting = false;
    }
  }

  #startOver(): void {
    this._values = EMPTY;
    this._shownPeriod = { revision: this._shownPeriod.revision + 1, from: '', to: '' };
    this._touched = new Set();
    this._attempted = false;
    this._error = undefined;
    this._refusals = [];
    this._registered = undefined;
    this.#intent = undefined;
    this.#opened = false;
    this.#whiteBackgroundImage.reset();
    this.#brandLogo.reset();
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
