import type { CampaignFilter, Page, UploadOptions } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import type { Account } from '../domain/account.js';
import type { Campaign, CampaignSummary, Invitation } from '../domain/campaign.js';
import type { ImageUseCase, StoredImage } from '../domain/image.js';
import type { Instant } from '../domain/period.js';
import type { GroupedProduct } from '../domain/product.js';
import type { RegistrationInput, RegistrationReceipt } from '../domain/registration.js';
import type { Session } from '../domain/session.js';
import { BoundaryTimer } from './boundary-timer.js';
import { OtherTabs } from './other-tabs.js';
import type { PagedResource, Resource } from './read.js';
import { RegistrationIntent } from './registration-intent.js';
import { ServerClock } from './server-clock.js';
import { resolveSettings, type ClientOptions, type Settings } from './settings.js';
import { Store } from './store.js';
import { write } from './write.js';

const CAMPAIGNS_PER_PAGE = 20;
const SESSIONS_PER_PAGE = 50;
const PRODUCTS_PER_PAGE = 20;

/** What answers depend on: none of them outlives a change of these. */
const SCOPE = ['accountKey', 'channel', 'api'] as const;

/** Options of a command; `signal` abandons it. */
export interface CommandOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a host creates once and hands to the elements: its settings, the server state behind all of them, and the verbs
 * they use. Make one with `createCampaignsClient()`; many can live on one page.
 */
export class CampaignsClient {
  #settings: Settings;
  #tabs: OtherTabs;
  #account = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #cancelKeys = new Map<string, string>();
  /** Sessions registered here, by id. */
  readonly #accountedFor = new Set<string>();
  readonly #store = new Store((error) => this.#report(error));
  readonly #clock = new ServerClock(() => this.#notify());
  readonly #boundary = new BoundaryTimer(
    () => this.now(),
    () => this.refresh(),
  );

  constructor(options: ClientOptions) {
    this.#settings = resolveSettings(options);
    this.#tabs = this.#openTabs();
    this.#store.onAnswer(() => this.#boundary.watch(this.#campaignsSeen()));
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The server's time, as far as its answers have told. */
  now(): Instant {
    return this.#clock.now();
  }

  /** Changes settings. Another account, channel or API aborts what is under way and forgets everything from before. */
  update(patch: Partial<ClientOptions>): void {
    const before = this.#settings;
    this.#settings = resolveSettings({ ...before, ...patch });
    if (SCOPE.some((name) => this.#settings[name] !== before[name])) this.#switchAccount();
    this.#notify();
  }

  /** Calls `listener` after settings or the server's clock have changed; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks the server again for everything on screen. */
  refresh(): void {
    this.#store.invalidate([]);
  }

  /** Aborts what is under way and lets go of timers and other tabs. The client is of no use afterwards. */
  dispose(): void {
    this.#account.abort();
    this.#boundary.stop();
    this.#tabs.close();
    this.#store.dispose();
    this.#listeners.clear();
  }

  /** How many public campaigns can be registered for now (R6). */
  openCampaignCount(): Resource<number> {
    return this.#store.read(['open-count'], (signal) => this.#api.countOpenCampaigns({ signal }));
  }

  /** Campaigns of a tab (R8-R14). */
  campaigns(filter: CampaignFilter): PagedResource<CampaignSummary> {
    return this.#store.readPages(['campaigns', filter], (pageToken, signal) =>
      this.#timed(
        this.#api.listCampaigns({ ...filter, pageSize: CAMPAIGNS_PER_PAGE, pageToken }, { signal }),
        signal,
      ),
    );
  }

  /** One campaign with its rules and quota (R24-R29). */
  campaign(campaignId: string): Resource<Campaign> {
    return this.#store.read(['campaign', campaignId], (signal) =>
      this.#timed(this.#api.getCampaign(campaignId, { signal }), signal),
    );
  }

  /** Opens a private link; its campaign can be read by `campaign()` from then on (Q4). */
  invitation(token: string): Resource<Invitation> {
    return this.#store.read(['invitation', token], async (signal) => {
      const invitation = await this.#api.openInvitation(token, { signal });
      signal.throwIfAborted();
      this.#store.put(['campaign', invitation.campaign.id], invitation.campaign);
      return invitation;
    });
  }

  /** Accounts that can hold the livestream (R45). */
  accounts(campaignId: string): Resource<readonly Account[]> {
    return this.#store.read(['accounts', campaignId], (signal) =>
      this.#api.listAccounts(campaignId, { signal }),
    );
  }

  /** Own and related sessions of a campaign (R58, R59). */
  sessions(campaignId: string): PagedResource<Session> {
    return this.#store.readPages(['sessions', campaignId], (pageToken, signal) =>
      this.#timed(
        this.#api.listSessions(campaignId, { pageSize: SESSIONS_PER_PAGE, pageToken }, { signal }),
        signal,
      ),
    );
  }

  /** One session. */
  session(sessionId: string): Resource<Session> {
    return this.#store.read(['session', sessionId], (signal) =>
      this.#api.getSession(sessionId, { signal }),
    );
  }

  /** Products the platform grouped for a session (R97). */
  products(sessionId: string): PagedResource<GroupedProduct> {
    return this.#store.readPages(['products', sessionId], (pageToken, signal) =>
      this.#api.listProducts(sessionId, { pageSize: PRODUCTS_PER_PAGE, pageToken }, { signal }),
    );
  }

  /** Submits one session (R42). Use one `RegistrationIntent` per form: it keeps a lost answer from doubling. */
  register(
    intent: RegistrationIntent,
    input: RegistrationInput,
    options: CommandOptions = {},
  ): Promise<RegistrationReceipt> {
    const means = { api: this.#api, now: () => this.now(), accountedFor: this.#accountedFor };
    return this.#command(
      (signal) => intent.submit(input, { ...means, signal }),
      options,
      () => this.#sessionsChanged(intent.campaignId),
    );
  }

  /** Withdraws a session (R80-R86). After a refusal the rows are asked for again, so that they show why. */
  cancelSession(session: Session, options: CommandOptions = {}): Promise<Session> {
    const intent = `${session.id}/${session.etag}`;
    const idempotencyKey = this.#cancelKeys.get(intent) ?? crypto.randomUUID();
    this.#cancelKeys.set(intent, idempotencyKey);
    const cancel = async (signal: AbortSignal) => {
      try {
        const send = () => this.#api.cancelSession(session, { idempotencyKey, signal });
        const cancelled = await write(send, signal);
        this.#cancelKeys.delete(intent);
        this.#store.replaceItem(['sessions', session.campaignId], cancelled);
        return cancelled;
      } catch (thrown) {
        if (!CampaignsError.from(thrown).outcomeUnknown) this.#cancelKeys.delete(intent);
        throw thrown;
      }
    };
    return this.#command(cancel, options, () =>
      this.#sessionsChanged(session.campaignId, session.id),
    );
  }

  /** Stores an image for a registration (R47, R48). */
  uploadImage(
    image: Blob,
    useCase: ImageUseCase,
    { signal: own, ...options }: CommandOptions & Pick<UploadOptions, 'onProgress'> = {},
  ): Promise<StoredImage> {
    const idempotencyKey = crypto.randomUUID();
    const upload = (signal: AbortSignal) =>
      write(
        () => this.#api.uploadImage(image, useCase, { ...options, idempotencyKey, signal }),
        signal,
      );
    return this.#command(upload, { signal: own });
  }

  get #api() {
    return this.#settings.api;
  }

  /** Runs a command for the account of this moment, and tells of its failure once. */
  async #command<T>(
    run: (signal: AbortSignal) => Promise<T>,
    { signal: own }: CommandOptions,
    onEnd?: () => void,
  ): Promise<T> {
    const account = this.#account.signal;
    const signal = own ? AbortSignal.any([own, account]) : account;
    try {
      const outcome = await run(signal);
      signal.throwIfAborted();
      return outcome;
    } catch (thrown) {
      signal.throwIfAborted();
      const error = CampaignsError.from(thrown);
      this.#report(error);
      throw error;
    } finally {
      if (!account.aborted) onEnd?.();
    }
  }

  /** Told apart from the call that failed: a fault in the host's hook must not take its error's place. */
  #report(error: CampaignsError): void {
    queueMicrotask(() => this.#settings.onError?.(error));
  }

  async #timed<T extends { readonly serverTime?: Instant | undefined }>(
    asked: Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const answer = await asked;
    signal.throwIfAborted();
    this.#clock.hear(answer.serverTime);
    return answer;
  }

  #sessionsChanged(campaignId: string, sessionId?: string): void {
    this.#store.invalidate(
      ['open-count'],
      ['campaigns'],
      ['campaign', campaignId],
      ['sessions', campaignId],
      ...(sessionId ? [['session', sessionId]] : []),
    );
    this.#tabs.tell();
  }

  #campaignsSeen(): CampaignSummary[] {
    const lists = this.#store.cached<{ pages: Page<CampaignSummary>[] }>(['campaigns']);
    return [
      ...this.#store.cached<Campaign>(['campaign']),
      ...lists.flatMap(({ pages }) => pages.flatMap((page) => page.items)),
    ];
  }

  #openTabs(): OtherTabs {
    return new OtherTabs(this.#settings.accountKey, () => this.refresh());
  }

  #switchAccount(): void {
    this.#account.abort();
    this.#account = new AbortController();
    this.#cancelKeys.clear();
    this.#boundary.stop();
    this.#tabs.close();
    this.#tabs = this.#openTabs();
    this.#store.startOver();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Creates the object that configures the elements and holds their server state. Works in Node. */
export function createCampaignsClient(options: ClientOptions): CampaignsClient {
  return new CampaignsClient(options);
}
