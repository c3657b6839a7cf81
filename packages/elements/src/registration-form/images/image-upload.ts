import {
  CampaignsError,
  shapesFor,
  type CampaignsClient,
  type FieldProblem,
  type ImageRule,
  type ImageShape,
  type StoredImage,
} from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import { tellFailure } from '../../shared/failure.js';
import type { KitElement } from '../../shared/kit-element.js';
import { squared } from './image-canvas.js';
import { examine, USE_CASE, type Examination, type ImageField } from './image-examination.js';

/** The ways of an image from the merchant's disk to the platform. */
export type UploadState =
  | { readonly status: 'idle' }
  | { readonly status: 'looking' }
  | { readonly status: 'refused'; readonly problems: readonly FieldProblem[] }
  /** Waits for the merchant; not `ready` while a shape is being made, or when it may not be uploaded. */
  | { readonly status: 'deciding'; readonly previewUrl: string; readonly ready: boolean }
  | { readonly status: 'uploading'; readonly previewUrl: string; readonly share: number }
  | { readonly status: 'failed'; readonly previewUrl: string; readonly error: CampaignsError };

/** The picked image in the shape that will be uploaded, and the other shapes it could have. */
export interface ImageChoice extends Examination {
  readonly original: File;
  readonly file: File;
  readonly shape: ImageShape;
  readonly shapes: readonly ImageShape[];
  /** True when the last shape asked for could not be made. */
  readonly unmade?: boolean;
}

/** Examines one picked image, waits where there is advice to consider, uploads it, and holds a preview (R47, R48). */
export class ImageUpload implements ReactiveController {
  readonly field: ImageField;
  readonly #host: KitElement;
  readonly #onStored: (image: StoredImage) => void;
  #state: UploadState = { status: 'idle' };
  #choice: ImageChoice | undefined;
  #picked: File | undefined;
  #rule: ImageRule | undefined;
  #running: AbortController | undefined;

  constructor(host: KitElement, field: ImageField, onStored: (image: StoredImage) => void) {
    this.field = field;
    this.#host = host;
    this.#onStored = onStored;
    host.addController(this);
  }

  get state(): UploadState {
    return this.#state;
  }

  /** What was picked and found out about it, once it has passed the checks; kept until another image takes its place. */
  get choice(): ImageChoice | undefined {
    return this.#choice;
  }

  /** The picked file, in the shape that is, was or will be uploaded. */
  get file(): File | undefined {
    return this.#choice?.file ?? this.#picked;
  }

  /** True while a submission would come too early through no fault of the merchant's. */
  get busy(): boolean {
    return ['looking', 'uploading'].includes(this.#state.status);
  }

  /** True while an image was picked that is not stored, and its own words say why. */
  get underWay(): boolean {
    return !['idle', 'failed'].includes(this.#state.status);
  }

  /** What is against the picked image. That it waits for a decision is told on an attempt to submit only. */
  problems(attempted: boolean): readonly FieldProblem[] {
    if (this.#state.status === 'refused') return this.#state.problems;
    if (this.#state.status !== 'deciding') return [];
    const { problems = [] } = this.#choice ?? {};
    if (problems.length > 0 || !attempted) return problems;
    return [{ field: this.field, code: 'IMAGE_UNDECIDED' }];
  }

  /** A host that is only moved is back on the page by the next microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.reset());
  }

  /**
   * Takes a picked file; nothing is decoded or sent before its header has passed. Where there is advice to consider,
   * the upload waits for `send()`.
   */
  async pick(file: File, rule: ImageRule, client: CampaignsClient): Promise<void> {
    this.reset();
    this.#rule = rule;
    this.#picked = file;
    const { signal } = this.#start();
    this.#become({ status: 'looking' });
    const found = await examine(file, rule, this.field);
    if (signal.aborted) return;
    const { problems, advice } = found;
    if (problems.length > 0) return this.#become({ status: 'refused', problems });
    const shapes = shapesFor(advice);
    this.#choice = { ...found, original: file, file, shape: 'original', shapes };
    if (advice.some(({ improvable }) => improvable)) this.#decide(file, true);
    else await this.send(client);
  }

  /** Makes the picked image another shape and shows it; also takes up again what was already uploaded. */
  async choose(shape: ImageShape): Promise<void> {
    const before = this.#choice;
    const rule = this.#rule;
    if (!before || !rule) return;
    const { signal } = this.#start();
    this.#choice = { ...before, shape, unmade: false };
    this.#prepare(before.file);
    try {
      const { original } = before;
      const file = shape === 'original' ? original : await squared(original, shape, rule);
      const found = await examine(file, rule, this.field);
      if (!signal.aborted) this.#choice = { ...this.#choice, ...found, file };
    } catch {
      if (!signal.aborted) this.#choice = { ...before, unmade: true };
    }
    if (signal.aborted) return;
    this.#decide(this.#choice.file, this.#choice.problems.length === 0);
  }

  /** Uploads the picked image in the shape it has; also again after a failure. */
  async send(client: CampaignsClient): Promise<void> {
    const file = this.#choice?.file;
    if (!file || (this.#state.status === 'deciding' && !this.#state.ready)) return;
    const { signal } = this.#start();
    const previewUrl = URL.createObjectURL(file);
    const show = (share: number) => this.#become({ status: 'uploading', previewUrl, share });
    show(0);
    try {
      const onProgress = (share: number) => signal.aborted || show(share);
      const image = await client.uploadImage(file, USE_CASE[this.field], { signal, onProgress });
      if (signal.aborted) return;
      this.#become({ status: 'idle' });
      this.#onStored(image);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#become({ status: 'failed', previewUrl, error: CampaignsError.from(thrown) });
      tellFailure(this.#host, 'command', thrown, () => void this.send(client));
    }
  }

  reset(): void {
    this.#running?.abort();
    this.#choice = undefined;
    this.#picked = undefined;
    this.#become({ status: 'idle' });
  }

  #start(): AbortController {
    this.#running?.abort();
    return (this.#running = new AbortController());
  }

  #decide(file: File, ready: boolean): void {
    this.#become({ status: 'deciding', previewUrl: URL.createObjectURL(file), ready });
  }

  /** The image stays in sight while another shape of it is made. */
  #prepare(file: File): void {
    if (this.#state.status === 'deciding') this.#become({ ...this.#state, ready: false });
    else this.#decide(file, false);
  }

  #become(state: UploadState): void {
    const before = 'previewUrl' in this.#state ? this.#state.previewUrl : undefined;
    const after = 'previewUrl' in state ? state.previewUrl : undefined;
    if (before && before !== after) URL.revokeObjectURL(before);
    this.#state = state;
    this.#host.requestUpdate();
  }
}
