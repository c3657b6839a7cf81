import {
  checkRegistration,
  type Account,
  type Campaign,
  type CampaignsClient,
  type FieldProblem,
  type Instant,
  type RegistrationField,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import type { KitElement } from '../../shared/kit-element.js';
import {
  accountProblems,
  draftOf,
  EMPTY,
  gapProblems,
  valuesOf,
  type FormValues,
} from './form-values.js';
import { imageRuleOf } from '../images/image-examination.js';
import { ImageUpload } from '../images/image-upload.js';
import type { DraftContent, PickedFiles } from './stored-draft.js';
import type { ShownPeriod } from '../period/chosen-period.js';

/** What has been filled in so far: the values, the images on their way, and what may be said against them. */
export class FormDraft {
  readonly whiteBackgroundImage: ImageUpload;
  readonly brandLogo: ImageUpload;
  readonly #host: KitElement;
  readonly #onChange: () => void;
  #values = EMPTY;
  #shownPeriod: ShownPeriod = { revision: 0, from: '', to: '' };
  #touched: ReadonlySet<RegistrationField> = new Set();
  #refusals: readonly FieldProblem[] = [];
  #toChange: readonly RegistrationField[] = [];
  #attempted = false;
  #changed = false;
  /** Picked images of a restored draft, until the campaign says what it asks of them. */
  #waiting: PickedFiles = {};

  /** @param onChange is called when something is filled in otherwise than before, by whatever means. */
  constructor(host: KitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.whiteBackgroundImage = this.#uploadOf('whiteBackgroundImage');
    this.brandLogo = this.#uploadOf('brandLogo');
  }

  get values(): FormValues {
    return this.#values;
  }

  get shownPeriod(): ShownPeriod {
    return this.#shownPeriod;
  }

  /** True once a submission was tried: from then on everything that is missing is told. */
  get attempted(): boolean {
    return this.#attempted;
  }

  /** The fields a rejected original has to change, until each is touched. */
  get toChange(): readonly RegistrationField[] {
    return this.#toChange;
  }

  /** True when something was filled in by hand. */
  get changed(): boolean {
    return this.#changed;
  }

  get uploading(): boolean {
    return this.#uploads.some(({ busy }) => busy);
  }

  readonly change = (field: RegistrationField, values: Partial<FormValues>): void => {
    this.#values = { ...this.#values, ...values };
    this.#touched = new Set(this.#touched).add(field);
    this.#refusals = this.#refusals.filter((problem) => problem.field !== field);
    this.#toChange = this.#toChange.filter((each) => each !== field);
    this.#changed = true;
    this.#onChange();
    this.#host.requestUpdate();
  };

  /** Puts wall times into the inputs that were not typed there. */
  putPeriod(times: { from: string; to: string }): void {
    this.#show(times);
    this.change('livePeriod', times);
  }

  /** Fills everything in from a registered session; all of it may be complained of at once (R90, R94). */
  copy(original: Session, campaign: Campaign): void {
    this.#values = valuesOf(original, campaign.timeZone);
    this.#show(this.#values);
    this.#touched = new Set(campaign.fields.map((rule) => rule.field));
    this.#toChange = original.status === 'REJECTED' ? (original.statusReason?.fields ?? []) : [];
  }

  /** For inputs that are about to be made anew: they start from what was typed in those before. */
  showTyped(): void {
    this.#show(this.#values);
  }

  /** What is worth keeping of it. */
  get content(): DraftContent {
    const files = Object.fromEntries(
      this.#uploads.flatMap(({ field, file }) => {
        const picked = this.#waiting[field] ?? (this.#values[field] ? undefined : file);
        return picked ? [[field, picked]] : [];
      }),
    );
    return { values: this.#values, touched: [...this.#touched], files };
  }

  /** Takes up a kept draft; what is no longer valid in it is told at once, as for a copy (R94). */
  restore({ values, touched, files }: DraftContent): void {
    this.clear();
    this.#values = values;
    this.#show(values);
    this.#touched = new Set(values.accountUid ? [...touched, 'account'] : touched);
    this.#waiting = files;
    this.#changed = true;
    this.#host.requestUpdate();
  }

  /** Uploads again what was picked and had not arrived when the draft was kept. */
  resumeUploads({ fields }: Campaign, client: CampaignsClient): void {
    const waiting = this.#waiting;
    this.#waiting = {};
    for (const upload of this.#uploads) {
      const rule = fields.find(({ field, visible }) => field === upload.field && visible);
      const file = waiting[upload.field];
      if (file && rule) void upload.pick(file, imageRuleOf(rule), client);
    }
  }

  /** Takes the only account there is to take. */
  chooseOnly(accounts: readonly Account[]): void {
    const [only, ...others] = accounts.filter((each) => each.canRegister.enabled);
    if (!only || others.length > 0 || this.#values.accountUid) return;
    this.#values = { ...this.#values, accountUid: only.uid };
  }

  /** Before a submission. What the platform refused may be fine by now: it will say so again if not. */
  attempt(): void {
    this.#attempted = true;
    this.#refusals = [];
    this.#host.requestUpdate();
  }

  /** What the platform has against which field. */
  refuse(problems: readonly FieldProblem[]): void {
    this.#refusals = problems;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#values = EMPTY;
    this.#waiting = {};
    this.#show(EMPTY);
    this.#touched = new Set();
    this.#refusals = [];
    this.#toChange = [];
    this.#attempted = false;
    this.#changed = false;
    for (const upload of this.#uploads) upload.reset();
  }

  /** What is to be told now: of fields that were touched, and after an attempt of all. */
  problems(campaign: Campaign, accounts: readonly Account[], now: Instant): FieldProblem[] {
    const found = [
      ...gapProblems(this.#values, campaign.timeZone),
      ...accountProblems(this.#values, campaign, accounts),
      ...checkRegistration(draftOf(this.#values, campaign), campaign, now),
    ];
    const ofImages = this.#uploads.flatMap((upload) => upload.problems(this.#attempted));
    return [
      ...found.filter((problem) => this.#isToBeTold(problem)),
      ...ofImages,
      ...this.#refusals,
    ];
  }

  /** The registration, once `problems()` has nothing against it after an attempt. */
  input(campaign: Campaign): RegistrationInput {
    const { accountUid } = this.#values;
    // Nothing is missing any more: every required field was checked.
    return { ...(draftOf(this.#values, campaign) as RegistrationInput), accountUid };
  }

  #isToBeTold({ field, code }: FieldProblem): boolean {
    const missing = code === 'REQUIRED';
    const onItsWay = this.#uploads.some((upload) => upload.field === field && upload.underWay);
    if (missing && onItsWay) return false;
    const halfDone = missing && field === 'livePeriod';
    return this.#attempted || (this.#touched.has(field) && !halfDone);
  }

  /** Brings fresh inputs for the period, with these wall times in them. */
  #show({ from, to }: { from: string; to: string }): void {
    this.#shownPeriod = { revision: this.#shownPeriod.revision + 1, from, to };
  }

  get #uploads(): readonly ImageUpload[] {
    return [this.whiteBackgroundImage, this.brandLogo];
  }

  #uploadOf(field: 'whiteBackgroundImage' | 'brandLogo'): ImageUpload {
    return new ImageUpload(this.#host, field, (image) => this.change(field, { [field]: image }));
  }
}
