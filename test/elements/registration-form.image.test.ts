import {
  CampaignsError,
  type ImageUseCase,
  type RegistrationInput,
  type StoredImage,
  type UploadOptions,
} from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { bytesOf, jpegBytes, pngBytes } from '../core/rules/image-bytes.js';
import { buildImage, buildSession, FIELDS, IMAGE_RULE } from '../support/build.js';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  findByRole,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { deferred, move } from '../support/element-fixture.js';
import { fillIn, problemsOf, showForm, submit } from './registration-form.fixture.js';

const WHITE = /^White-background image/;
const LOGO = /^Brand logo/;
const GIF = new TextEncoder().encode('GIF89a\x90\x01\x90\x01');

const png = (width: number, height = width) => fileOf(pngBytes(width, height), 'shirt.png');

function fileOf(bytes: Uint8Array, name: string): File {
  return new File([bytes.slice()], name);
}

/** A form with one image field, the uploads it asked for, and the registrations it sent. */
async function imageForm(
  answer: (attempt: number, options: UploadOptions) => StoredImage | Promise<StoredImage> = () =>
    buildImage(),
  fields: typeof FIELDS = FIELDS.filter(({ field }) => field !== 'brandLogo'),
) {
  const uploads: { image: Blob; useCase: ImageUseCase; options: UploadOptions }[] = [];
  const sent: RegistrationInput[] = [];
  const uploadImage = async (image: Blob, useCase: ImageUseCase, options: UploadOptions) => {
    uploads.push({ image, useCase, options });
    return answer(uploads.length, options);
  };
  const register = async (_id: string, input: RegistrationInput) => {
    sent.push(input);
    return { session: buildSession() };
  };
  const form = await showForm({ campaign: { fields }, api: { uploadImage, register } });
  return { form, uploads, sent };
}

function transferOf(file: File): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}

/** Picks a file as the browser's dialog would hand it over. */
function pick(form: RegistrationForm, file: File, label = WHITE): void {
  const input = byLabel(form, label);
  input.files = transferOf(file).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function refusal(form: RegistrationForm, file: File): Promise<string> {
  pick(form, file);
  await waitUntil(() => problemsOf(form, 'whiteBackgroundImage') !== '');
  return problemsOf(form, 'whiteBackgroundImage');
}

function stored(form: RegistrationForm): Promise<void> {
  return waitUntil(() => textOf(form).includes('Uploaded, 800 × 800 px'));
}

function pictures(form: RegistrationForm): string[] {
  return allByRole(form, 'presentation').map((image) => (image as HTMLImageElement).src);
}

describe('<registration-form> images', () => {
  describe('accessibility', () => {
    it('passes the check while an image is uploaded, refused, failed and stored', async () => {
      const { promise, reject } = deferred<StoredImage>();
      const { form } = await imageForm((attempt) => (attempt === 1 ? promise : buildImage()));
      await refusal(form, png(1));
      await expect(form).to.be.accessible();
      pick(form, png(400));
      await findByRole(form, 'progressbar');
      await expect(form).to.be.accessible();
      reject(new CampaignsError('image-invalid'));
      await findByRole(form, 'alert');
      await expect(form).to.be.accessible();
      byRole(form, 'button', 'Try again').click();
      await stored(form);
      await expect(form).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R47 R48 asks for one image each, and says which', async () => {
      const { form } = await imageForm(undefined, FIELDS);
      for (const label of [WHITE, LOGO]) {
        const input = byLabel(form, label);
        expect(input.multiple).to.equal(false);
        expect(input.accept).to.equal('.png,.jpg,.jpeg');
        expect(descriptionOf(input)).to.contain('1 image, png / jpg / jpeg, at least 400 × 400 px');
      }
    });

    it('R47 R48 uploads what it is for, and registers it', async () => {
      const { form, uploads, sent } = await imageForm(
        (attempt) => buildImage({ uri: `image-${attempt}` }),
        FIELDS,
      );
      const logo = fileOf(jpegBytes(400, 400), 'logo.jpeg');
      pick(form, png(400));
      await waitUntil(() => uploads.length === 1);
      pick(form, logo, LOGO);
      await waitUntil(() => uploads.length === 2);
      expect(uploads.map(({ useCase }) => useCase)).to.deep.equal([
        'WHITE_BACKGROUND_PRODUCT',
        'BRAND_LOGO',
      ]);
      expect(uploads[1]?.image).to.equal(logo);
      await fillIn(form);
      await submit(form);
      expect(sent).to.have.length(1);
      expect(sent[0]).to.include({ whiteBackgroundImageUri: 'image-1', brandLogoUri: 'image-2' });
    });

    it('R47 Q17 judges by content: a GIF named .png is not sent', async () => {
      const { form, uploads } = await imageForm();
      expect(await refusal(form, fileOf(GIF, 'shirt.png'))).to.equal(
        'This file is not a png, jpg, jpeg image. Choose another.',
      );
      expect(uploads).to.be.empty;
    });

    it('R47 Q17 refuses either side below 400 px', async () => {
      const { form, uploads } = await imageForm();
      const size = (words: string) => `The image is ${words} px; it needs at least 400 × 400 px.`;
      expect(await refusal(form, png(399, 400))).to.equal(size('399 × 400'));
      pick(form, png(400, 399));
      await waitUntil(() => problemsOf(form, 'whiteBackgroundImage') === size('400 × 399'));
      expect(uploads).to.be.empty;
      pick(form, png(400));
      await stored(form);
      expect(problemsOf(form, 'whiteBackgroundImage')).to.equal('');
    });

    it('Q17 refuses more bytes than the campaign takes', async () => {
      const fields = FIELDS.map((rule) => ({ ...rule, image: { ...IMAGE_RULE, maxBytes: 99 } }));
      const { form } = await imageForm(undefined, fields);
      const large = fileOf(bytesOf(pngBytes(400, 400), new Uint8Array(99)), 'large.png');
      expect(await refusal(form, large)).to.contain('too large');
    });

    it('R47 shows preview and progress, and holds the submission back meanwhile', async () => {
      const { promise, resolve } = deferred<StoredImage>();
      const { form, uploads, sent } = await imageForm(() => promise);
      await fillIn(form);
      pick(form, png(400));
      const bar = await findByRole<HTMLProgressElement>(form, 'progressbar');
      expect(pictures(form).join()).to.match(/^blob:/);
      uploads[0]?.options.onProgress?.(0.427);
      await waitUntil(() => textOf(form).includes('Uploading, 42 %'));
      expect(bar.value).to.equal(0.427);
      await submit(form);
      expect(descriptionOf(byRole(form, 'button', /^Submit/))).to.contain('finish uploading');
      expect(problemsOf(form, 'whiteBackgroundImage')).to.equal('');
      uploads[0]?.options.onProgress?.(1);
      await waitUntil(() => textOf(form).includes('Storing…'));
      resolve(buildImage());
      await stored(form);
      expect(pictures(form)).to.deep.equal([buildImage().url]);
      expect(sent).to.be.empty;
      await submit(form);
      expect(sent).to.have.length(1);
    });

    it('R47 says why an upload failed, and sends the same file again', async () => {
      const { form, uploads } = await imageForm((attempt) => {
        if (attempt === 1) throw new CampaignsError('image-invalid');
        return buildImage();
      });
      pick(form, png(400));
      expect((await findByRole(form, 'alert')).textContent).to.contain('The image was refused.');
      await fillIn(form);
      await submit(form);
      expect(problemsOf(form, 'whiteBackgroundImage')).to.contain('is required');
      byRole(form, 'button', 'Try again').click();
      await stored(form);
      expect(uploads[0]?.image).to.equal(uploads[1]?.image);
    });

    it('R47 replaces an image that is still on its way', async () => {
      const first = deferred<StoredImage>();
      const { form, uploads } = await imageForm((attempt) =>
        attempt === 1 ? first.promise : buildImage(),
      );
      pick(form, png(400));
      await findByRole(form, 'progressbar');
      pick(form, png(500));
      await stored(form);
      expect(uploads[0]?.options.signal.aborted).to.equal(true);
      first.resolve(buildImage({ width: 1 }));
      await first.promise;
      await form.updateComplete;
      expect(textOf(form)).to.contain('Uploaded, 800 × 800 px');
    });

    it('takes a dropped image', async () => {
      const { form } = await imageForm();
      const dropped = { bubbles: true, cancelable: true, dataTransfer: transferOf(png(400)) };
      byLabel(form, WHITE).dispatchEvent(new DragEvent('drop', dropped));
      await stored(form);
    });

    it('R35 registers without an optional image that was refused and removed', async () => {
      const fields = FIELDS.map((rule) => (rule.image ? { ...rule, required: false } : rule));
      const { form, sent } = await imageForm(undefined, fields);
      await refusal(form, png(1));
      await fillIn(form);
      await submit(form);
      expect(sent).to.be.empty;
      byRole(form, 'button', /^Remove/).click();
      await form.updateComplete;
      await submit(form);
      expect(sent).to.have.length(1);
    });
  });

  describe('keyboard', () => {
    it('R47 removes an image and stays in the field', async () => {
      const { form } = await imageForm();
      pick(form, png(400));
      await stored(form);
      byRole(form, 'button', 'Remove White-background image of main products').click();
      await form.updateComplete;
      expect(pictures(form)).to.be.empty;
      expect(problemsOf(form, 'whiteBackgroundImage')).to.contain('is required');
      expect(focusedName()).to.match(WHITE);
    });
  });

  it('survives being moved while an image is uploaded', async () => {
    const { promise, resolve } = deferred<StoredImage>();
    const { form, uploads } = await imageForm(() => promise);
    pick(form, png(400));
    await findByRole(form, 'progressbar');
    await move(form);
    expect(uploads[0]?.options.signal.aborted).to.equal(false);
    resolve(buildImage());
    await stored(form);
  });

  it('gives up an upload when it is taken off the page', async () => {
    const { form, uploads } = await imageForm(() => deferred<StoredImage>().promise);
    pick(form, png(400));
    await findByRole(form, 'progressbar');
    form.remove();
    await waitUntil(() => uploads[0]?.options.signal.aborted);
  });
});
