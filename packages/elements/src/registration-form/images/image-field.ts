import type { ImageRule, StoredImage } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icons.js';
import { errorText } from '../../shared/read-states.js';
import { safeUrl } from '../../shared/safe-url.js';
import { describedBy, field, ruleOf, type FormContext } from '../fields/form-context.js';
import type { ImageUpload } from './image-upload.js';

const DEFAULT_RULE: ImageRule = { formats: ['png', 'jpg', 'jpeg'], minWidth: 400, minHeight: 400 };

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
  return html`<p class="problem" role="alert">${icon('warning')}${errorText(kit, state.error)}</p>
    <button class="link" type="button" @click=${() => void upload.retry(client)}>
      ${t.common.retry}
    </button>`;
}

function preview(upload: ImageUpload, stored: StoredImage | undefined): TemplateResult {
  const src = 'previewUrl' in upload.state ? upload.state.previewUrl : safeUrl(stored?.url);
  return html`<span class="thumb">${src ? html`<img src=${src} alt="" />` : icon('image')}</span>`;
}

/** One image: picked or dropped, previewed, uploaded with progress, replaced or removed (R47, R48). */
export function imageField(
  context: FormContext,
  upload: ImageUpload,
): TemplateResult | typeof nothing {
  const name = upload.field;
  const rule = ruleOf(context, name);
  if (!rule) return nothing;
  const { kit, values, change } = context;
  const { t, client } = kit;
  const image = rule.image ?? DEFAULT_RULE;
  const stored = values[name];
  const { invalid, ids } = describedBy(context, name);
  const take = (file: File | undefined) => {
    if (!file) return;
    change(name, { [name]: undefined });
    void upload.pick(file, image, client);
  };
  const picked = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    take(input.files?.[0]);
    input.value = '';
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  };
  const remove = (event: Event) => {
    upload.reset();
    change(name, { [name]: undefined });
    const zone = (event.currentTarget as HTMLElement).closest('.image');
    zone?.querySelector('input')?.focus();
  };
  const filled = Boolean(stored) || upload.state.status !== 'idle';
  const control = html`<div
    class="image"
    @drop=${dropped}
    @dragover=${(event: Event) => event.preventDefault()}
  >
    ${preview(upload, stored)}
    <div class="image-controls">
      <div class="image-buttons">
        <span class="pick button">
          ${icon('upload')}${filled ? t.form.replaceImage : t.form.chooseImage}
          <input
            type="file"
            id=${name}
            accept=${image.formats.map((format) => `.${format}`).join(',')}
            aria-required=${String(rule.required)}
            aria-invalid=${invalid}
            aria-describedby=${ids}
            @change=${picked}
          />
        </span>
        ${
          filled
            ? html`<button class="link" type="button" @click=${remove}>
                ${t.form.removeImage}
                <span class="hidden-visually">${t.form[name]}</span>
              </button>`
            : html`<span class="muted small drop">${t.form.dropImage}</span>`
        }
      </div>
      ${progress(context, upload)}
      ${
        stored
          ? html`<span class="small success stored" role="status">
              ${icon('check')}${t.form.uploaded(stored.width, stored.height)}
            </span>`
          : nothing
      }
    </div>
  </div>`;
  const formats = [...new Set(image.formats.map((format) => format.toLowerCase()))].join(' / ');
  const hint = t.form.imageHint(formats, image.minWidth, image.minHeight);
  return field(context, rule, control, hint);
}
