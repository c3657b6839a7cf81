import {
  CampaignsError,
  checkRegistration,
  isLive,
  overlaps,
  type Account,
  type Campaign,
  type FieldProblem,
  type RegistrationCheck,
  type RegistrationInput,
  type RegistrationReceipt,
} from '@livestream-campaigns/core';
import { accountsFor } from './accounts.js';
import { campaignView } from './campaign-view.js';
import { redeemInvitation } from './invitations.js';
import { newSession } from './new-session.js';
import { RegistrationRefusal } from './refusal.js';
import { sessionView } from './session-view.js';
import type { PlatformState } from './state.js';
import { campaignFor, sessionFor } from './visibility.js';
import type { Visitor } from './visitor.js';

const IMAGE_FIELDS = ['whiteBackgroundImage', 'brandLogo'] as const;

/** Takes registrations (R28-R44). */
export class Registrations {
  readonly #state: PlatformState;

  constructor(state: PlatformState) {
    this.#state = state;
  }

  /**
   * Submits one session to review. From the check of the cap to the new record nothing is awaited, so that of any number of
   * requests at once only as many pass as there are places (R29).
   * @param opsName who registers on the merchant's behalf (R73)
   * @throws CampaignsError with the reason why not
   */
  register(
    visitor: Visitor,
    campaignId: string,
    given: RegistrationInput,
    opsName?: string,
  ): RegistrationReceipt {
    const input = this.#withAccount(visitor, given);
    const { problems } = this.dryRun(visitor, campaignId, input);
    const account = this.#accountFor(visitor, input);
    if (problems.length > 0 || !account) {
      const message = 'The registration is not valid.';
      throw new CampaignsError('validation-failed', { message, fields: problems });
    }
    this.#checkOriginal(visitor, input);
    return this.#insert(visitor, campaignId, input, account, opsName);
  }

  /**
   * Checks a registration without making it.
   * @throws CampaignsError when the campaign takes none at all
   */
  dryRun(visitor: Visitor, campaignId: string, given: RegistrationInput): RegistrationCheck {
    const input = this.#withAccount(visitor, given);
    const campaign = this.#campaign(visitor, campaignId);
    const { enabled, reason } = campaign.actions.register;
    if (!enabled) throw new RegistrationRefusal(reason, campaign, this.#state.portals);
    return {
      problems: [
        ...checkRegistration(input, campaign, this.#state.now()),
        ...this.#checkAccount(visitor, input),
        ...this.#checkImages(input),
      ],
      warnings: this.#overlaps(input),
    };
  }

  #insert(
    visitor: Visitor,
    campaignId: string,
    input: RegistrationInput,
    account: Account,
    opsName: string | undefined,
  ): RegistrationReceipt {
    const { channel } = visitor;
    const [number, at] = [this.#state.takeNumber(), this.#state.now()];
    const session = newSession({ number, campaignId, input, account, channel, opsName, at });
    // First: of a private campaign's sessions only a shop that is bound to it is told.
    redeemInvitation(this.#state, visitor.invitationToken, campaignId);
    this.#state.update({ sessions: [...this.#state.records.sessions, session] });
    const campaign = this.#campaign(visitor, campaignId);
    return { session: sessionView(this.#state, session, visitor, campaign), quota: campaign.quota };
  }

  /** The app's form has no account field: there the official account is meant (R51). */
  #withAccount({ channel }: Visitor, input: RegistrationInput): RegistrationInput {
    if (channel !== 'TIKTOK_APP' || input.accountUid) return input;
    const official = this.#state.records.accounts.find(({ type }) => type === 'OFFICIAL');
    return { ...input, accountUid: official?.uid ?? '' };
  }

  #campaign(visitor: Visitor, id: string): Campaign {
    return campaignView(this.#state, campaignFor(this.#state, visitor, id), visitor);
  }

  #accountFor(visitor: Visitor, { accountUid }: RegistrationInput): Account | undefined {
    return accountsFor(this.#state, visitor).find(({ uid }) => uid === accountUid);
  }

  #checkAccount(visitor: Visitor, input: RegistrationInput): FieldProblem[] {
    const allowed = !input.accountUid || this.#accountFor(visitor, input) !== undefined;
    return allowed ? [] : [{ field: 'account', code: 'ACCOUNT_NOT_ALLOWED' }];
  }

  #checkImages(input: RegistrationInput): FieldProblem[] {
    const known = this.#state.records.images.map(({ uri }) => uri);
    return IMAGE_FIELDS.filter((field) => {
      const uri = input[`${field}Uri`];
      return uri !== undefined && !known.includes(uri);
    }).map((field) => ({ field, code: 'UNKNOWN_IMAGE' }));
  }

  /** An account that is live elsewhere at that time may be a slip or a plan: a warning. */
  #overlaps({ accountUid, livePeriod }: RegistrationInput): FieldProblem[] {
    return this.#state.records.sessions
      .filter((session) => session.accountUid === accountUid && isLive(session.status))
      .filter(({ scheduledLivePeriod }) => overlaps(scheduledLivePeriod, livePeriod))
      .map(({ id }) => ({
        field: 'livePeriod',
        code: 'LIVE_PERIOD_OVERLAPS',
        params: { session: id },
      }));
  }

  /** A copy is refused where the Duplicate button would be (R87-R95, Q27). */
  #checkOriginal(visitor: Visitor, { duplicatedFromSessionId: id }: RegistrationInput): void {
    if (id === undefined) return;
    const { session, campaign } = sessionFor(this.#state, visitor, id);
    const standing = campaignView(this.#state, campaign, visitor);
    const { duplicate } = sessionView(this.#state, session, visitor, standing).actions;
    if (duplicate.enabled) return;
    const otherChannel = duplicate.reason === 'REGISTERED_IN_OTHER_CHANNEL';
    throw new CampaignsError(otherChannel ? 'wrong-channel' : 'state-conflict', {
      message: 'This session cannot be duplicated.',
      details: { currentStatus: session.status },
    });
  }
}
