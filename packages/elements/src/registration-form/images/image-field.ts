import {
  reusableImage,
  type ImageRule,
  type Session,
  type StoredImage,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import { errorText } from '../../shared/read-states.js';
import { safeUrl } from '../../shared/safe-url.js';
import { describedBy, field, ruleOf, type FormContext } from '../fields/form-context.js';
import { backToOriginal, imageAdvice, imageDecision, reuseOffer } from './image-coach.js';
import { imageRuleOf } from './image-examination.js';
import type { ImageUpload } from './image-upload.js';

/** Keeps the focus in the field when the button that was pressed goes away. */
function stayInField(event: Event): void {
  const zone = (event.currentTarget as HTMLElement).closest('.image');
  zone?.querySelector<HTMLElement>('input[type=file]')?.focus();
}

/** What a merchant can do with the image. */
function handlersOf(context: FormContext, upload: ImageUpload, rule: ImageRule) {
  const put = (image?: StoredImage) => context.change(upload.field, { [upload.field]: image });
  const take = (file: File | undefined) => {
    if (!file) return;
    put();
    void upload.pick(file, rule, context.kit.client);
  };
  return {
    pick: (event: Event) => {
      const input = event.currentTarget as HTMLInputElement;
      take(input.files?.[0]);
      input.value = '';
    },
    drop: (event: DragEvent) => {
      event.preventDefault();
      take(event.dataTransfer?.files[0]);
    },
    remove: (event: Event) => {
      stayInField(event);
      upload.reset();
      put();
    },
    reuse: (event: Event, image: StoredImage) => {
      stayInField(event);
      put(image);
    },
    goBack: (event: Event) => {
      stayInField(event);
      put();
      void upload.choose('original');
    },
  };
}

function progress(context: FormContext, upload: ImageUpload): unknown {
  const { kit } = context;
  const { t, client } = kit;
  const { state } = upload;
  if (state.status === 'uploading') {
    const percent = Math.floor(state.share * 100);
    return html`<progress
        max="1"
        .value=${state.share}
        aria-label=${t.form.uploading(percent)}
      ></progress>
      <span class="muted small figures" role="status">
        ${state.share < 1 ? t.form.uploading(percent) : t.form.storing}
      </span>`;
  }
  if (state.status !== 'failed') return nothing;
  return html`<p class="problem" role="alert">
      ${icon(icons.warning)}${errorText(kit, state.error)}
    </p>
    <button class="link" type="button" @click=${() => void upload.send(client)}>
      ${t.common.retry}
    </button>`;
}

function preview(upload: ImageUpload, stored: StoredImage | undefined): TemplateResult {
  const src = 'previewUrl' in upload.state ? upload.state.previewUrl : safeUrl(stored?.url);
  return html`<span class="thumb"
    >${src ? html`<img src=${src} alt="" />` : icon(icons.image)}</span
  >`;
}

function storedNote({ t }: FormContext['kit'], stored: StoredImage | undefined) {
  if (!stored) return nothing;
  return html`<span class="small success stored" role="status">
    ${icon(icons.check)}${t.form.uploaded(stored.width, stored.height)}
  </span>`;
}

function picker(context: FormContext, upload: ImageUpload, rule: ImageRule, filled: boolean) {
  const { t } = context.kit;
  const { invalid, ids } = describedBy(context, upload.field);
  const { pick } = handlersOf(context, upload, rule);
  return html`<span class="pick button">
    ${icon(icons.upload)}${filled ? t.form.replaceImage : t.form.chooseImage}
    <input
      type="file"
      id=${upload.field}
      accept=${rule.formats.map((format) => `.${format}`).join(',')}
      aria-required=${String(ruleOf(context, upload.field)?.required)}
      aria-invalid=${invalid}
      aria-describedby=${ids}
      @change=${pick}
    />
  </span>`;
}

/** What one image field is drawn from. */
interface Drawn {
  readonly context: FormContext;
  readonly upload: ImageUpload;
  readonly rule: ImageRule;
  readonly known: readonly Session[];
}

function controls({ context, upload, rule, known }: Drawn): TemplateResult {
  const { kit, values } = context;
  const stored = values[upload.field];
  const filled = Boolean(stored) || upload.state.status !== 'idle';
  const reusable = reusableImage(known, upload.field, rule, values.accountUid);
  const { remove, reuse, goBack } = handlersOf(context, upload, rule);
  const removal = html`<button class="link" type="button" @click=${remove}>
    ${kit.t.form.removeImage}
    <span class="hidden-visually">${kit.t.form[upload.field]}</span>
  </button>`;
  const dropHint = html`<span class="muted small drop">${kit.t.form.dropImage}</span>`;
  return html`<div class="image-controls">
    <div class="image-buttons">
      ${picker(context, upload, rule, filled)} ${filled ? removal : dropHint}
    </div>
    ${filled ? nothing : reuseOffer(context, upload, reusable, reuse)} ${imageAdvice(kit, upload)}
    ${imageDecision(kit, upload, stayInField)} ${progress(context, upload)}
    ${storedNote(kit, stored)} ${stored ? backToOriginal(kit, upload, goBack) : nothing}
  </div>`;
}

/**
 * One image: picked, dropped or taken over from an approved session; looked at and advised on, uploaded with progress,
 * replaced or removed (R47, R48, R93). `known` are the sessions whose images can be used again.
 */
export function imageField(
  context: FormContext,
  upload: ImageUpload,
  known: readonly Session[],
): TemplateResult | typeof nothing {
  const fieldRule = ruleOf(context, upload.field);
  if (!fieldRule) return nothing;
  const rule = imageRuleOf(fieldRule);
  const { formats, minWidth, minHeight } = rule;
  const control = html`<div
    class="image ${upload.state.status === 'deciding' ? 'deciding' : ''}"
    @drop=${handlersOf(context, upload, rule).drop}
    @dragover=${(event: Event) => event.preventDefault()}
  >
    ${preview(upload, context.values[upload.field])} ${controls({ context, upload, rule, known })}
  </div>`;
  const names = [...new Set(formats.map((format) => format.toLowerCase()))].join(' / ');
  return field(
    context,
    fieldRule,
    control,
    context.kit.t.form.imageHint(names, minWidth, minHeight),
  );
}
