import {
  CampaignsError,
  isLive,
  statusAfter,
  type Channel,
  type Money,
  type Period,
  type RegistrationInput,
  type SessionEvent,
  type SessionStatus,
  type StatusReason,
} from '@livestream-campaigns/core';
import type { Registrations } from './registrations.js';
import type { Change, SessionRecord } from './session-record.js';
import type { PlatformState } from './state.js';

/** What the operator may settle together with an approval. */
export interface Approval {
  readonly level?: string | undefined;
  readonly livePeriod?: Period | undefined;
  readonly productIds?: readonly string[] | undefined;
}

/** A registration that Ops makes for the merchant (R2, R73). */
export interface OpsRegistration {
  readonly campaignId: string;
  readonly channel: Channel;
  readonly opsName: string;
  readonly input: RegistrationInput;
}

/** Who acts for the platform when somebody plays its operator. */
const OPERATOR_NAME = 'Dewi, campaign operations';

/** What the platform's operators do with sessions (§4 of the contract). Every move is written into the history. */
export class Operator {
  readonly #state: PlatformState;
  readonly #registrations: Registrations;

  constructor(state: PlatformState, registrations: Registrations) {
    this.#state = state;
    this.#registrations = registrations;
  }

  /** @throws CampaignsError `state-conflict`, as every move does that the session's status does not allow */
  approve(id: string, { level, livePeriod, productIds }: Approval = {}): SessionRecord {
    const status = this.#statusAfter(id, 'approve');
    if (level) this.assess(id, level);
    if (livePeriod) this.changeTime(id, livePeriod);
    if (productIds) this.groupProducts(id, productIds);
    return this.#change(id, { status }, 'status');
  }

  reject(id: string, statusReason: StatusReason): SessionRecord {
    const status = this.#statusAfter(id, 'reject');
    return this.#change(id, { status, statusReason }, 'status', statusReason.detail);
  }

  /** Takes a session off the campaign (R103). */
  remove(id: string, detail = 'The platform removed this session.'): SessionRecord {
    const status = this.#statusAfter(id, 'remove');
    const statusReason = { code: 'REMOVED_BY_PLATFORM', detail, fields: [] };
    const patch = { status, expiryCode: 'REMOVED_BY_PLATFORM', statusReason };
    return this.#change(id, patch, 'status', detail);
  }

  assess(id: string, level: string): SessionRecord {
    this.#requireLive(id);
    return this.#change(id, { assessedLevel: level }, 'assessedLevel');
  }

  changeTime(id: string, { startsAt, endsAt }: Period, reason?: string): SessionRecord {
    this.#requireLive(id);
    const scheduledLivePeriod = { startsAt, endsAt };
    return this.#change(id, { scheduledLivePeriod }, 'scheduledLivePeriod', reason);
  }

  groupProducts(id: string, productIds: readonly string[]): SessionRecord {
    this.#requireLive(id);
    return this.#change(id, { productIds }, 'productIds');
  }

  /** Takes a tenth off the campaign sale price of the products of a session. */
  lowerPrices(id: string): void {
    const { productIds } = this.#state.session(id);
    const { products } = this.#state.records;
    this.#state.update({
      products: products.map((product) =>
        productIds.includes(product.id)
          ? { ...product, campaignSalePrice: tenthOff(product.campaignSalePrice) }
          : product,
      ),
    });
  }

  registerOnBehalf({ campaignId, channel, opsName, input }: OpsRegistration): SessionRecord {
    const visitor = { channel, origin: '', invitationToken: this.#invitationTo(campaignId) };
    const { session } = this.#registrations.register(visitor, campaignId, input, opsName);
    return this.#state.session(session.id);
  }

  /** Ties the official account to the shop, or cuts it off (R5, R55). */
  bindOfficialAccount(officialAccountBound: boolean): void {
    this.#state.update({ officialAccountBound });
  }

  #invitationTo(campaignId: string): string | undefined {
    const { invitations } = this.#state.records;
    return invitations.find((invitation) => invitation.campaignId === campaignId)?.token;
  }

  #statusAfter(id: string, event: SessionEvent): SessionStatus {
    const { status } = this.#state.session(id);
    return statusAfter(status, event) ?? conflict(status);
  }

  #requireLive(id: string): void {
    const { status } = this.#state.session(id);
    if (!isLive(status)) conflict(status);
  }

  #change(
    id: string,
    patch: Partial<SessionRecord>,
    field: Change['field'],
    reason?: string,
  ): SessionRecord {
    const by = { actor: 'PLATFORM', actorName: OPERATOR_NAME } as const;
    return this.#state.changeSession(id, patch, { ...by, field, reason });
  }
}

function tenthOff({ currency, amount }: Money): Money {
  const decimals = amount.split('.')[1]?.length ?? 0;
  return { currency, amount: (Number(amount) * 0.9).toFixed(decimals) };
}

function conflict(currentStatus: SessionStatus): never {
  throw new CampaignsError('state-conflict', {
    message: `This is not possible for a session that is ${currentStatus}.`,
    details: { currentStatus },
  });
}
