import type { Instant } from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import type { KitElement } from '../../shared/kit-element.js';
import {
  draftText,
  readDraft,
  removeDraft,
  sameFiles,
  stamped,
  writeFiles,
  type DraftContent,
  type DraftPlace,
  type PickedFiles,
} from './stored-draft.js';
import { withPatience } from './with-patience.js';

const SAVE_AFTER_MS = 500;

/** The form as its keeper sees it. */
export interface DraftSource {
  /** Where the draft belongs; undefined while that is not known, or nothing may be kept. */
  place(): DraftPlace | undefined;
  /** What to keep; undefined when nothing was filled in, or it is not needed any more. */
  content(): DraftContent | undefined;
  restore(content: DraftContent): void;
  /** The form belongs to another place from now on: nothing of the last one may stay in it. */
  leave(): void;
}

/**
 * Keeps what was filled in: half a second after a change, and at once when the page or the form goes away. Brings it
 * back when the form comes to the same place again. Of two tabs the last that writes wins; none listens to the other.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: KitElement;
  readonly #source: DraftSource;
  #place: DraftPlace | undefined;
  #status: 'away' | 'opening' | 'open' = 'away';
  #kept: { readonly text: string; readonly files: PickedFiles } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #savedAt: Instant | undefined;
  #failed = false;
  #restoredFrom: Instant | undefined;

  constructor(host: KitElement, source: DraftSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** False while a draft may still come: it would take the place of what is typed now. */
  get ready(): boolean {
    return this.#status === 'open';
  }

  /** When the present draft was kept; undefined while there is none. */
  get savedAt(): Instant | undefined {
    return this.#savedAt;
  }

  /** True when the last of what was filled in could not be kept. */
  get failed(): boolean {
    return this.#failed;
  }

  /** When the draft that was brought back had been kept. */
  get restoredFrom(): Instant | undefined {
    return this.#restoredFrom;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.keepNow);
    document.addEventListener('visibilitychange', this.#keepWhenHidden);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.keepNow);
    document.removeEventListener('visibilitychange', this.#keepWhenHidden);
    void this.keepNow();
    // A form that is only moved is back on the page by the next microtask.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#status = 'away';
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const place = this.#source.place();
    // Whatever becomes of the form until it has a place again says nothing against its draft.
    if (!place) return this.#rest();
    const same = this.#place?.key === place.key;
    if (same && this.#place?.storage !== place.storage) this.#moveTo(place);
    if (same && this.#status !== 'away') return;
    // What could not be kept is newer than what may stand in the storage.
    if (same && this.#failed) return void (this.#status = 'open');
    if (!same && this.#place) this.#leave();
    this.#place = place;
    void this.#open(place);
  }

  hostUpdated(): void {
    if (!this.ready || !this.#host.isConnected) return;
    const content = this.#source.content();
    if (this.#isKept(content)) return;
    if (!content || !sameFiles(content.files, this.#kept?.files ?? {})) void this.keepNow();
    else this.#timer ??= setTimeout(this.keepNow, SAVE_AFTER_MS);
  }

  /** Keeps what there is, or forgets the draft when there is nothing to keep; settles once that is done or has failed. */
  readonly keepNow = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const place = this.#place;
    if (!place || !this.ready) return;
    const content = this.#source.content();
    if (this.#isKept(content) && !this.#failed) return;
    if (content) await this.#keep(place, content);
    else await this.#forget(place);
  };

  readonly #keepWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void this.keepNow();
  };

  async #open(place: DraftPlace): Promise<void> {
    this.#status = 'opening';
    // What this form has just written has to have landed.
    const reading = withPatience(this.#turn.then(() => readDraft(place)));
    const found = await reading.catch(() => undefined);
    if (this.#place !== place || this.#status !== 'opening') return;
    this.#status = 'open';
    this.#clear();
    if (found) {
      const { content, savedAt } = found;
      this.#kept = { text: draftText(content), files: content.files };
      this.#savedAt = savedAt;
      this.#restoredFrom = savedAt;
      this.#source.restore(content);
    }
    this.#host.requestUpdate();
  }

  /** The host has brought another storage: what is in the form is kept there from now on. */
  #moveTo(place: DraftPlace): void {
    this.#place = place;
    if (this.#status === 'opening') return void this.#open(place);
    this.#kept = this.#kept && { text: '', files: {} };
  }

  #rest(): void {
    void this.keepNow();
    this.#status = 'away';
  }

  #leave(): void {
    void this.keepNow();
    this.#clear();
    this.#source.leave();
  }

  #clear(): void {
    this.#kept = undefined;
    this.#savedAt = undefined;
    this.#restoredFrom = undefined;
    this.#failed = false;
  }

  #isKept(content: DraftContent | undefined): boolean {
    if (!content || !this.#kept) return !content && !this.#kept;
    const { text, files } = this.#kept;
    return draftText(content) === text && sameFiles(content.files, files);
  }

  async #keep(place: DraftPlace, content: DraftContent): Promise<void> {
    const text = draftText(content);
    const { files } = content;
    const before = this.#kept?.files ?? {};
    const savedAt = this.#host.connectedClient?.now() ?? Date.now();
    this.#kept = { text, files };
    const write = () => place.storage.writeText(place.key, stamped(text, savedAt));
    const writing = Promise.all([this.#inTurn(write), ...writeFiles(place, before, files)]);
    const kept = await withPatience(writing).then(Boolean, () => false);
    if (this.#place !== place || !this.#kept) return;
    this.#failed = !kept;
    if (kept) this.#savedAt = savedAt;
    this.#host.requestUpdate();
  }

  async #forget(place: DraftPlace): Promise<void> {
    this.#clear();
    await this.#inTurn(() => removeDraft(place)).catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** One after the other, so that an older text never lands on a newer one. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(run);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
