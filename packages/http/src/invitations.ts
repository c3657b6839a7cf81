import { CampaignsError, type Session } from '@livestream-campaigns/core';

/** The private links opened so far, by their campaign (Q4). No token leaves this file but as a request header. */
export class Invitations {
  readonly #tokenOf = new Map<string, string>();
  readonly #campaignOf = new Map<string, string>();

  accept(campaignId: string, token: string): void {
    this.#tokenOf.set(campaignId, token);
  }

  /** Learns which sessions belong to campaigns under an invitation: their requests name the session only. */
  meet(sessions: readonly Pick<Session, 'id' | 'campaignId'>[]): void {
    for (const { id, campaignId } of sessions) {
      if (this.#tokenOf.has(campaignId)) this.#campaignOf.set(id, campaignId);
    }
  }

  /** The token to send with a call, by the names in its path. */
  tokenFor(path: Readonly<Record<string, string>>): string | undefined {
    const campaignId = path.campaign_id ?? this.#campaignOf.get(path.session_id ?? '');
    return campaignId === undefined ? undefined : this.#tokenOf.get(campaignId);
  }

  /** Tokens that may open a session whose campaign is not known. */
  othersFor(path: Readonly<Record<string, string>>): string[] {
    const isStranger = 'session_id' in path && this.tokenFor(path) === undefined;
    return isStranger ? [...new Set(this.#tokenOf.values())] : [];
  }
}

/** The error with no trace of a secret in what a host may log: servers quote URLs, and causes hold whole requests. */
export function withoutSecret(error: CampaignsError, secret: string | undefined): CampaignsError {
  if (!secret) return error;
  const message = [secret, encodeURIComponent(secret)].reduce(
    (text, spelling) => text.replaceAll(spelling, '…'),
    error.message,
  );
  return new CampaignsError(error.code, { ...error, message, cause: undefined });
}
