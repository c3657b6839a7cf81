import {
  CampaignsError,
  checkImage,
  IMAGE_HEADER_BYTES,
  readImageHeader,
  type CampaignsClient,
  type FieldProblem,
  type ImageRule,
  type ImageUseCase,
  type StoredImage,
} from '@livestream-campaigns/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The ways of an image from the merchant's disk to the platform. */
export type UploadState =
  | { readonly status: 'idle' }
  | { readonly status: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly status: 'uploading'; readonly previewUrl: string; readonly share: number }
  | { readonly status: 'failed'; readonly previewUrl: string; readonly error: CampaignsError };

type Host = ReactiveControllerHost & Node;

type ImageField = 'whiteBackgroundImage' | 'brandLogo';

const USE_CASE: Record<ImageField, ImageUseCase> = {
  whiteBackgroundImage: 'WHITE_BACKGROUND_PRODUCT',
  brandLogo: 'BRAND_LOGO',
};

/** Checks one picked image by its content, uploads it, and holds a preview meanwhile (R47, R48). */
export class ImageUpload implements ReactiveController {
  readonly field: ImageField;
  readonly #host: Host;
  readonly #onStored: (image: StoredImage) => void;
  #state: UploadState = { status: 'idle' };
  #running: AbortController | undefined;
  #file: File | undefined;

  constructor(host: Host, field: ImageField, onStored: (image: StoredImage) => void) {
    this.field = field;
    this.#host = host;
    this.#onStored = onStored;
    host.addController(this);
  }

  get state(): UploadState {
    return this.#state;
  }

  /** The picked file, arrived or not. */
  get file(): File | undefined {
    return this.#file;
  }

  /** A host that is only moved is back on the page by the next microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.reset());
  }

  /** Takes a picked file; nothing is decoded or sent before its header has passed. */
  async pick(file: File, rule: ImageRule, client: CampaignsClient): Promise<void> {
    this.reset();
    const running = new AbortController();
    this.#running = running;
    this.#file = file;
    const head = new Uint8Array(await file.slice(0, IMAGE_HEADER_BYTES).arrayBuffer());
    const problems = checkImage(readImageHeader(head), file.size, rule, this.field);
    if (running.signal.aborted) return;
    if (problems.length > 0) this.#become({ status: 'refused', problems });
    else await this.#upload(file, client, running);
  }

  /** Sends the same file again after a failure. */
  async retry(client: CampaignsClient): Promise<void> {
    if (this.#file) await this.#upload(this.#file, client, (this.#running = new AbortController()));
  }

  reset(): void {
    this.#running?.abort();
    this.#file = undefined;
    this.#become({ status: 'idle' });
  }

  async #upload(file: File, client: CampaignsClient, { signal }: AbortController): Promise<void> {
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
    }
  }

  #become(state: UploadState): void {
    const before = 'previewUrl' in this.#state ? this.#state.previewUrl : undefined;
    const after = 'previewUrl' in state ? state.previewUrl : undefined;
    if (before && before !== after) URL.revokeObjectURL(before);
    this.#state = state;
    this.#host.requestUpdate();
  }
}
