import type { CampaignsApi, CancelOptions, UploadOptions } from '../campaigns-api.js';
import type { ImageUseCase, StoredImage } from '../domain/image.js';
import type { Instant } from '../domain/period.js';
import type { PlatformEvent } from '../domain/platform-event.js';
import type {
  RegistrationCheck,
  RegistrationInput,
  RegistrationReceipt,
} from '../domain/registration.js';
import type { Session } from '../domain/session.js';
import { BoundaryTimer } from './boundary-timer.js';
import { Cancellations } from './cancellations.js';
import { required } from './capabilities.js';
import { ClientReads, keysOf } from './client-reads.js';
import { CommandRunner, type CommandOptions } from './command-runner.js';
import { HostReports } from './host-reports.js';
import { LiveUpdates } from './live-updates.js';
import { News } from './news.js';
import { OtherTabs } from './other-tabs.js';
import type { RegistrationIntent } from './registration-intent.js';
import { resolveSettings, type ClientOptions, type Settings } from './settings.js';
import { Store } from './store.js';
import type { TelemetryEvent } from './telemetry.js';
import { write } from './write.js';

/** What answers depend on: none of them outlives a change of these. */
const SCOPE = ['accountKey', 'channel', 'api'] as const;

/**
 * What a host creates once and hands to the elements: its settings, the server state behind all of them, and the verbs
 * they use. Make one with `createCampaignsClient()`; many can live on one page.
 */
export class CampaignsClient extends ClientReads {
  #settings: Settings;
  #tabs: OtherTabs;
  readonly #listeners = new Set<() => void>();
  readonly #cancellations = new Cancellations();
  /** Sessions registered here, by id. */
  readonly #accountedFor = new Set<string>();
  readonly #reports = new HostReports(() => this.#settings);
  protected override readonly store = new Store(this.#reports);
  readonly #commands = new CommandRunner(this.#reports);
  readonly #boundary = new BoundaryTimer(
    () => this.now(),
    () => this.store.invalidate([]),
  );
  readonly #news = new News((keys) => this.store.invalidateOnceSeen(...keys));
  readonly #liveUpdates = new LiveUpdates({
    source: () => this.#eventSource(),
    onEvent: (event) => this.#hear(event),
    onGap: () => this.#news.hear([]),
  });

  constructor(options: ClientOptions) {
    super();
    this.#settings = resolveSettings(options);
    this.#tabs = this.#openTabs();
    this.store.onAnswer(() => this.#boundary.watch(this.campaignsSeen()));
  }

  get settings(): Settings {
    return this.#settings;
  }

  /**
   * Changes settings. Another account, channel or API aborts what is under way and forgets everything from before; in
   * another language everything is asked for again, and what is there stays meanwhile.
   */
  update(patch: Partial<ClientOptions>): void {
    const before = this.#settings;
    this.#settings = resolveSettings({ ...before, ...patch });
    if (SCOPE.some((name) => this.#settings[name] !== before[name])) this.#switchAccount();
    else if (this.#settings.locale !== before.locale) this.refresh();
    this.notify();
  }

  /**
   * Calls `listener` after settings or the server's clock have changed; returns the way to stop. While anybody listens,
   * changes on the platform are heard of too.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#liveUpdates.start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#liveUpdates.stop();
    };
  }

  /** Asks the server again for everything on screen; also the way on after a merchant has signed in again. */
  refresh(): void {
    this.#reports.tryAgain();
    this.store.invalidate([]);
  }

  /**
   * Notes that the merchant has to sign in. True for the first who says so, who tells the host; false from then on until
   * an answer comes again, or somebody tries again.
   */
  requireSignIn(): boolean {
    return this.#reports.requireSignIn();
  }

  /** Hands an event to the host's `telemetry`. */
  observe(event: TelemetryEvent): void {
    this.#reports.observe(event);
  }

  /** Aborts what is under way and lets go of timers and other tabs. The client is of no use afterwards. */
  dispose(): void {
    this.#commands.abort();
    this.#liveUpdates.stop();
    this.#news.forget();
    this.#boundary.stop();
    this.#tabs.close();
    this.store.dispose();
    this.#listeners.clear();
  }

  /** Lets the platform look at a registration without taking it; only where it has the capability `dryRun`. */
  checkRegistration(
    campaignId: string,
    input: RegistrationInput,
    options: CommandOptions = {},
  ): Promise<RegistrationCheck> {
    const check = async (signal: AbortSignal) => {
      const verb = required(this.api.checkRegistration, 'checkRegistration');
      return write(() => verb.call(this.api, campaignId, input, { signal }), signal);
    };
    return this.#commands.run('check-registration', check, options);
  }

  /** Marks what was changed of a session up to an instant as seen. */
  acknowledgeChanges(
    session: Session,
    until: Instant,
    options: CommandOptions = {},
  ): Promise<void> {
    const idempotencyKey = crypto.randomUUID();
    const acknowledge = async (signal: AbortSignal) => {
      const verb = required(this.api.acknowledgeChanges, 'acknowledgeChanges');
      const keyed = { idempotencyKey, signal };
      return write(() => verb.call(this.api, session.id, until, keyed), signal);
    };
    return this.#commands.run('acknowledge-changes', acknowledge, options, () => {
      this.store.invalidate(
        ['changes', session.id],
        ['session', session.id],
        ['sessions', session.campaignId],
      );
      this.#tabs.tell();
    });
  }

  /** Submits one session (R42). Use one `RegistrationIntent` per form: it keeps a lost answer from doubling. */
  register(
    intent: RegistrationIntent,
    input: RegistrationInput,
    options: CommandOptions = {},
  ): Promise<RegistrationReceipt> {
    const means = { api: this.api, now: () => this.now(), accountedFor: this.#accountedFor };
    return this.#commands.run(
      'register',
      (signal) => intent.submit(input, { ...means, signal }),
      options,
      () => this.#sessionsChanged(intent.campaignId),
    );
  }

  /** Withdraws a session (R80-R86). After a refusal the rows are asked for again, so that they show why. */
  cancelSession(
    session: Session,
    { reason, ...options }: CommandOptions & Pick<CancelOptions, 'reason'> = {},
  ): Promise<Session> {
    const cancel = async (signal: AbortSignal) => {
      const cancelled = await this.#cancellations.cancel(session, reason, this.api, signal);
      this.store.replaceItem(['sessions', session.campaignId], cancelled);
      return cancelled;
    };
    return this.#commands.run('cancel-session', cancel, options, () =>
      this.#sessionsChanged(session.campaignId, session.id),
    );
  }

  /** Stores an image for a registration (R47, R48). */
  uploadImage(
    image: Blob,
    useCase: ImageUseCase,
    { signal: own, onProgress }: CommandOptions & Pick<UploadOptions, 'onProgress'> = {},
  ): Promise<StoredImage> {
    const idempotencyKey = crypto.randomUUID();
    const upload = (signal: AbortSignal) => {
      const tell = (share: number) => void (signal.aborted || onProgress?.(share));
      const options = { onProgress: tell, idempotencyKey, signal };
      return write(() => this.api.uploadImage(image, useCase, options), signal);
    };
    return this.#commands.run('upload-image', upload, { signal: own });
  }

  protected override get api(): CampaignsApi {
    return this.#settings.api;
  }

  #sessionsChanged(campaignId: string, sessionId?: string): void {
    this.store.invalidate(...keysOf(campaignId, sessionId));
    this.#tabs.tell();
  }

  async #eventSource(): Promise<CampaignsApi['subscribe']> {
    const api = this.api;
    const { events } = await this.knownCapabilities();
    return events ? api.subscribe?.bind(api) : undefined;
  }

  /** Reads anew what an event may have changed. */
  #hear({ campaignId, sessionId }: PlatformEvent): void {
    this.#news.hear(...(campaignId ? keysOf(campaignId, sessionId) : [[]]));
  }

  #openTabs(): OtherTabs {
    return new OtherTabs(this.#settings.accountKey, () => this.#news.hear([]));
  }

  #switchAccount(): void {
    this.#reports.tryAgain();
    this.#commands.abort();
    this.#cancellations.forget();
    this.forgetInvitations();
    this.api.forgetMerchant?.();
    this.#boundary.stop();
    this.#news.forget();
    this.#tabs.close();
    this.#tabs = this.#openTabs();
    this.store.startOver();
    this.#liveUpdates.stop();
    if (this.#listeners.size > 0) this.#liveUpdates.start();
  }

  protected override notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Creates the object that configures the elements and holds their server state. Works in Node. */
export function createCampaignsClient(options: ClientOptions): CampaignsClient {
  return new CampaignsClient(options);
}
