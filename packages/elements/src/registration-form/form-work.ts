import type {
  Account,
  Campaign,
  CampaignsClient,
  CampaignsError,
  RegistrationInput,
  Session,
} from '@livestream-campaigns/core';
import type { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { DraftKeeper } from './draft/draft-keeper.js';
import { placeOf } from './draft/draft-place.js';
import { FormDraft } from './draft/form-draft.js';
import type { DraftContent } from './draft/stored-draft.js';
import type { FormContext } from './fields/form-context.js';
import type { Stake } from './leave-question.js';
import { KnownSessions } from './period/known-sessions.js';
import { PeriodPicker } from './period/period-picker.js';
import { planContextOf, type PlanContext } from './plan/plan-context.js';
import { isPlanSnapshot } from './plan/plan-snapshot.js';
import { SessionPlan } from './plan/session-plan.js';
import { Submission } from './submission.js';

type Host = KitElement & { readonly campaignId: string; readonly duplicateOf: string };

/** What the form knows of the campaign and from where it is filled in. */
export interface FormSources {
  readonly campaign: Campaign | undefined;
  readonly accounts: readonly Account[];
  readonly original: Session | undefined;
  readonly client: CampaignsClient | undefined;
}

/** Everything that is filled in, kept and sent: a draft, and one registration or a plan of several made from it. */
export class FormWork {
  readonly draft: FormDraft;
  readonly sessions: KnownSessions;
  readonly picker: PeriodPicker;
  readonly keeper: DraftKeeper;
  readonly submission: Submission;
  readonly plan: SessionPlan;
  readonly #tell: (session: Session) => void;

  /**
   * @param tell is called with every session that was registered.
   * @param leave is called when the form belongs to another draft from now on.
   */
  constructor(host: Host, tell: (session: Session) => void, leave: () => void) {
    this.#tell = tell;
    this.sessions = new KnownSessions(host, () => host.campaignId);
    this.draft = new FormDraft(host, () => this.#forgetRefusals());
    this.picker = new PeriodPicker(host, (times) => this.draft.putPeriod(times));
    this.keeper = new DraftKeeper(host, {
      place: () => placeOf(host.connectedClient, host.campaignId, host.duplicateOf),
      content: () => this.#content,
      restore: (content) => this.#restore(content),
      leave,
    });
    this.submission = new Submission(host, this.keeper.keepNow);
    this.plan = new SessionPlan(host, tell, this.keeper.keepNow);
  }

  /** True when something would be lost: filled in by hand, planned, or sent and not answered. */
  get dirty(): boolean {
    if (this.submission.registered || this.plan.finished) return false;
    return this.draft.changed || this.plan.unsent || this.unanswered;
  }

  /** True while something that went out may have got through or not. */
  get unanswered(): boolean {
    return this.submission.intent !== undefined || this.plan.run.unanswered;
  }

  /** Why the last submission did not get through. */
  get refusal(): CampaignsError | undefined {
    return this.submission.error ?? this.plan.run.error;
  }

  /** What of it is kept, and what is at the platform already, as far as is known. */
  get stake(): Stake {
    const { savedAt, failed } = this.keeper;
    const kept = savedAt !== undefined && !failed;
    return { kept, registered: this.plan.run.sessionIds.length, unanswered: this.unanswered };
  }

  /** What is there without the merchant's doing: the original's values, the only account, images left to upload. */
  fillIn({ campaign, accounts, original, client }: FormSources): void {
    const copied = this.draft.values.duplicatedFrom;
    if (original && campaign && !copied) this.draft.copy(original, campaign);
    this.draft.chooseOnly(accounts);
    if (client && campaign) this.draft.resumeUploads(campaign, client);
  }

  /** What went out unanswered can be asked after whatever the platform takes now. */
  isPossible({ actions }: Campaign): boolean {
    return actions.register.enabled || this.unanswered;
  }

  contextOf(kit: Kit, campaign: Campaign, accounts: readonly Account[]): FormContext {
    const { values, toChange, change } = this.draft;
    const problems = this.draft
      .problems(campaign, accounts, kit.client.now())
      .filter(({ field }) => !this.plan.spares(field));
    return { kit, campaign, values, problems, toChange, change };
  }

  /** Sends what is filled in, or finds what keeps it; gives the id of what is to be looked at then. */
  async submit({ form, focus }: PlanContext, accounts: readonly Account[]): Promise<string> {
    const { kit, campaign } = form;
    if (this.submission.running || this.plan.run.running || this.draft.uploading) return '';
    if (!this.isPossible(campaign)) return 'impossible';
    const { enabled } = campaign.actions.register;
    // Where nothing new is taken, what went out is asked after as it was sent: no problem of the form matters then.
    if (enabled) this.draft.attempt();
    const context = this.contextOf(kit, campaign, accounts);
    if (enabled && context.problems.length > 0) return 'problems';
    if (this.plan.inUse) return this.#sendPlan(planContextOf(context, accounts, this.plan, focus));
    const open = enabled ? undefined : this.submission.intent;
    return this.#send(kit, campaign.id, open?.input ?? this.draft.input(campaign));
  }

  clear(): void {
    this.draft.clear();
    this.submission.clear();
    this.plan.clear();
  }

  async #send({ client }: Kit, campaignId: string, input: RegistrationInput): Promise<string> {
    const session = await this.submission.send(client, campaignId, input);
    if (session) {
      this.#tell(session);
      return 'done';
    }
    const { error } = this.submission;
    if (!error) return '';
    this.draft.refuse(error.fields);
    return error.fields.length > 0 ? 'problems' : '';
  }

  async #sendPlan({ form, jobs }: PlanContext): Promise<string> {
    if (jobs.length === 0) return 'plan-title';
    this.plan.forgetSteps();
    await this.plan.run.send(form.kit.client, form.campaign.id, jobs);
    return this.plan.finished ? 'done' : 'plan-result';
  }

  /** What the platform refused has changed since. */
  #forgetRefusals(): void {
    this.submission.forgetError();
    this.plan.run.forgetRefusals();
  }

  get #content(): DraftContent | undefined {
    if (!this.dirty) return undefined;
    const plan = this.plan.inUse ? this.plan.snapshot() : undefined;
    return { ...this.draft.content, intent: this.submission.intent, plan };
  }

  /** Nothing of another draft may stay beside the one that is brought back. */
  #restore({ plan, ...content }: DraftContent): void {
    this.draft.restore(content);
    this.submission.restore(content.intent);
    if (isPlanSnapshot(plan)) this.plan.restore(plan);
    else this.plan.clear();
  }
}
