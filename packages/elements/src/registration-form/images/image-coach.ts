import type { ImageAdvice, StoredImage } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import type { Kit } from '../../shared/kit.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { FormContext } from '../fields/form-context.js';
import type { ImageChoice, ImageUpload } from './image-upload.js';

/** A measure of a look: steps of five say no more than it knows. */
const percent = (share: number) => Math.round(share * 20) * 5;

function adviceText({ t }: Kit, advice: ImageAdvice): string {
  switch (advice.code) {
    case 'WHITE':
      return t.image.white;
    case 'NOT_WHITE':
      return t.image.notWhite(percent(advice.share));
    case 'TRANSPARENT':
      return advice.improvable ? t.image.transparentProduct : t.image.transparentLogo;
    case 'NOT_SQUARE':
      return t.image.notSquare(advice.size.width, advice.size.height);
    case 'UNREADABLE':
      return t.image.unreadable;
  }
}

function adviceIcon({ code, improvable }: ImageAdvice): TemplateResult {
  if (code === 'WHITE') return icon(icons.check);
  return icon(improvable ? icons.advice : icons.info);
}

/** A square that was made has a line where the advice to make it stood, so that nothing jumps. */
function adviceList(kit: Kit, advice: readonly ImageAdvice[], madeSquare: boolean) {
  const line = (tone: string, picture: TemplateResult, text: string) =>
    html`<li class=${tone}>${picture}<span>${text}</span></li>`;
  const lines = advice.map((each) =>
    line(each.code === 'WHITE' ? 'success' : 'info', adviceIcon(each), adviceText(kit, each)),
  );
  if (madeSquare) lines.push(line('success', icon(icons.check), kit.t.image.square));
  return lines.length > 0
    ? html`<ul class="advice small">
        ${lines}
      </ul>`
    : nothing;
}

function isMadeSquare({ shape, shapes }: ImageChoice): boolean {
  return shape !== 'original' && shapes.includes('crop');
}

function announcement({ t }: Kit, { state }: ImageUpload, choice: ImageChoice | undefined) {
  if (state.status === 'looking') return t.image.looking;
  if (state.status !== 'deciding' || !choice) return nothing;
  if (choice.unmade) return t.image.unmade;
  return state.ready ? t.image.preview(choice.size.width, choice.size.height) : t.image.preparing;
}

function shapeChoice({ t }: Kit, upload: ImageUpload, choice: ImageChoice) {
  const { shapes, shape } = choice;
  if (shapes.length === 1) return nothing;
  const onWhite = !shapes.includes('crop');
  return html`<fieldset class="shapes">
    <legend class="small muted">${t.image.shape}</legend>
    ${shapes.map(
      (each) =>
        html`<label class="check">
          <input
            type="radio"
            name="${upload.field}-shape"
            value=${each}
            .checked=${each === shape}
            @change=${() => void upload.choose(each)}
          />
          ${each === 'pad' && onWhite ? t.image.onWhite : t.image.shapes[each]}
        </label>`,
    )}
  </fieldset>`;
}

/** What a reviewer may think of the picked image, told politely and apart from what blocks (Q17). */
export function imageAdvice(kit: Kit, upload: ImageUpload): TemplateResult {
  const { choice } = upload;
  const deciding = choice !== undefined && upload.state.status === 'deciding';
  const told = choice?.advice.filter(({ improvable }) => deciding || !improvable) ?? [];
  const improvable = deciding && told.some((each) => each.improvable);
  return html`<div class="coach" aria-live="polite">
    ${improvable ? html`<p class="muted small">${kit.t.image.advice}</p>` : nothing}
    ${adviceList(kit, told, deciding && isMadeSquare(choice))}
    <p class="small figures">${announcement(kit, upload, choice)}</p>
  </div>`;
}

/** The shapes the picked image can have, and the upload that waits for the choice. */
export function imageDecision(kit: Kit, upload: ImageUpload, leave: (event: Event) => void) {
  const { state, choice } = upload;
  if (state.status !== 'deciding' || !choice) return nothing;
  const send = (event: Event) => {
    if (!state.ready) return;
    leave(event);
    void upload.send(kit.client);
  };
  return html`${shapeChoice(kit, upload, choice)}
    <button
      class="button"
      type="button"
      aria-disabled=${String(!state.ready)}
      aria-describedby="${upload.field}-problem"
      @click=${send}
    >
      ${icon(icons.upload)}${kit.t.image.upload}
      <span class="hidden-visually">${kit.t.form[upload.field]}</span>
    </button>`;
}

/** The way back from an image that was stored in another shape than it was picked in. */
export function backToOriginal(kit: Kit, { choice }: ImageUpload, goBack: (event: Event) => void) {
  if (!choice || choice.shape === 'original') return nothing;
  return html`<button class="link" type="button" @click=${goBack}>${kit.t.image.undo}</button>`;
}

/** Offers the image of an approved session in the place of an upload (R93). */
export function reuseOffer(
  { kit: { t } }: FormContext,
  { field }: ImageUpload,
  image: StoredImage | undefined,
  use: (event: Event, image: StoredImage) => void,
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const src = safeUrl(image.url);
  return html`<button
    class="link reuse"
    type="button"
    @click=${(event: Event) => use(event, image)}
  >
    ${src ? html`<img src=${src} alt="" />` : icon(icons.image)}
    <span>${t.image.reuse}<span class="hidden-visually">: ${t.form[field]}</span></span>
  </button>`;
}
