import { CampaignsError, type RegistrationInput, type Session } from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildImage, buildSession, FIELDS } from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { fillIn, problemsOf, showForm, submit } from './registration-form.fixture.js';
import { paintedFile, pick, sizeOf, WHITE_FIELD } from './registration-form.image-file.js';

const REUSE = /^Use the image of your last approved session/;
const UPLOAD = /^Upload this image/;

/** A form with its white-background image, what was uploaded, and what was registered. */
async function coachedForm(
  sessions: readonly Session[] = [],
  uploadImage: (image: Blob) => Promise<ReturnType<typeof buildImage>> = async () => buildImage(),
) {
  const uploads: Blob[] = [];
  const sent: RegistrationInput[] = [];
  const form = await showForm({
    campaign: { fields: FIELDS.filter(({ field }) => field !== 'brandLogo') },
    sessions,
    api: {
      uploadImage: (image) => (uploads.push(image), uploadImage(image)),
      register: async (_id, input) => (sent.push(input), { session: buildSession() }),
    },
  });
  return { form, uploads, sent };
}

/** After a key was pressed Chromium encodes an image only when it has been idle, or after a second. */
const PATIENCE = { timeout: 8000 };

function told(form: RegistrationForm, words: string): Promise<void> {
  return waitUntil(() => textOf(form).includes(words), `nobody says: ${words}`, PATIENCE);
}

function previewOf(form: RegistrationForm): HTMLImageElement | undefined {
  return allByRole(form, 'presentation').find((each) => each.matches('.thumb *')) as
    HTMLImageElement | undefined;
}

/** Presses the button that uploads, as soon as it may be. */
async function upload(form: RegistrationForm): Promise<void> {
  const button = await findByRole(form, 'button', UPLOAD);
  await waitUntil(() => button.ariaDisabled !== 'true');
  button.click();
}

const uploaded = (form: RegistrationForm) => told(form, 'Uploaded, 800 × 800 px');

describe('<registration-form> asset coach', () => {
  it('passes the accessibility check while it advises and after a shape was chosen', async () => {
    const { form } = await coachedForm([buildSession({ status: 'APPROVED' })]);
    await findByRole(form, 'button', REUSE);
    await expect(form).to.be.accessible();
    pick(form, await paintedFile({ width: 600, colour: 'tan' }));
    await told(form, 'The background is not white');
    await expect(form).to.be.accessible();
    byRole(form, 'radio', /Padded/).click();
    await told(form, 'Preview, 600 × 600 px');
    await expect(form).to.be.accessible();
  });

  describe('advice', () => {
    it('R47 uploads a white square at once, and says that it looks white', async () => {
      const { form, uploads } = await coachedForm();
      pick(form, await paintedFile({}));
      await uploaded(form);
      expect(uploads).to.have.length(1);
      expect(textOf(form)).to.contain('The background looks white.');
      expect(allByRole(form, 'button', UPLOAD)).to.be.empty;
    });

    it('R47 Q17 shows image and advice before anything is uploaded, and never blocks', async () => {
      const { form, uploads } = await coachedForm();
      pick(form, await paintedFile({ colour: 'tan' }));
      await told(form, 'The background is not white');
      expect(previewOf(form)?.src).to.match(/^blob:/);
      expect(problemsOf(form, 'whiteBackgroundImage')).to.equal('');
      expect(byLabel(form, WHITE_FIELD).ariaInvalid).to.equal('false');
      expect(uploads).to.be.empty;
      await upload(form);
      await uploaded(form);
      expect(uploads).to.have.length(1);
      expect(textOf(form)).not.to.contain('not white');
    });

    it('R47 announces it politely', async () => {
      const { form } = await coachedForm();
      const places = [...(form.shadowRoot?.querySelectorAll('[aria-live=polite]') ?? [])];
      pick(form, await paintedFile({ colour: 'tan' }));
      await told(form, 'background is not white');
      expect(
        places.some((place) => place.textContent.includes('background is not white')),
      ).to.equal(true);
    });

    it('R47 says when an image could not be looked at, and uploads it all the same', async () => {
      const { form, uploads } = await coachedForm();
      const whole = await paintedFile({});
      pick(form, new File([whole.slice(0, 40)], 'cut.png'));
      await uploaded(form);
      expect(textOf(form)).to.contain('could not look at the image');
      expect(uploads).to.have.length(1);
    });

    it('R47 refuses a file that cannot be read any more', async () => {
      const { form, uploads } = await coachedForm();
      const file = await paintedFile({});
      file.slice = () => {
        throw new DOMException('gone', 'NotReadableError');
      };
      pick(form, file);
      await waitUntil(() => problemsOf(form, 'whiteBackgroundImage').includes('cannot be read'));
      expect(uploads).to.be.empty;
    });

    it('R42 R47 asks for the decision instead of registering without the image', async () => {
      const { form, sent } = await coachedForm();
      await fillIn(form);
      pick(form, await paintedFile({ colour: 'tan' }));
      await findByRole(form, 'button', UPLOAD);
      await submit(form);
      expect(problemsOf(form, 'whiteBackgroundImage')).to.contain('is not uploaded yet');
      expect(problemsOf(form, 'whiteBackgroundImage')).not.to.contain('required');
      expect(sent).to.be.empty;
      await upload(form);
      await uploaded(form);
      await submit(form);
      expect(sent).to.have.length(1);
    });
  });

  describe('shapes', () => {
    it('Q17 pads with white, shows it, and uploads it', async () => {
      const { form, uploads } = await coachedForm();
      pick(form, await paintedFile({ width: 900, height: 600 }));
      await told(form, '900 × 600 px, not square');
      const before = previewOf(form)?.src;
      byRole(form, 'radio', 'Padded to a square (white)').click();
      await told(form, 'Preview, 900 × 900 px');
      expect(previewOf(form)?.src).not.to.equal(before);
      expect(textOf(form)).to.contain('The background looks white.');
      expect(uploads).to.be.empty;
      await upload(form);
      await uploaded(form);
      expect(await sizeOf(uploads[0])).to.deep.equal([900, 900]);
      expect((uploads[0] as File).name).to.equal('shirt.png');
    });

    it('Q17 crops, and keeps a JPEG a JPEG', async () => {
      const { form, uploads } = await coachedForm();
      pick(form, await paintedFile({ width: 900, height: 600, type: 'image/jpeg' }));
      (await findByRole(form, 'radio', 'Cropped to a square')).click();
      await told(form, 'Preview, 600 × 600 px');
      await upload(form);
      await uploaded(form);
      expect(await sizeOf(uploads[0])).to.deep.equal([600, 600]);
      expect(uploads[0]?.type).to.equal('image/jpeg');
    });

    it('R47 puts a transparent square on white', async () => {
      const { form, uploads } = await coachedForm();
      pick(form, await paintedFile({ colour: 'transparent' }));
      await told(form, 'The background is transparent');
      expect(allByRole(form, 'radio', /square/)).to.be.empty;
      byRole(form, 'radio', 'On a white background').click();
      await told(form, 'The background looks white.');
      await upload(form);
      await uploaded(form);
      expect(await sizeOf(uploads[0])).to.deep.equal([480, 480]);
    });

    it('Q17 goes back to the picked image before the upload and after it', async () => {
      const { form, uploads } = await coachedForm();
      const file = await paintedFile({ width: 900, height: 600 });
      pick(form, file);
      (await findByRole(form, 'radio', /Cropped/)).click();
      await told(form, 'Preview, 600 × 600 px');
      byRole(form, 'radio', 'As it is').click();
      await told(form, 'Preview, 900 × 600 px');
      byRole(form, 'radio', /Cropped/).click();
      await told(form, 'Preview, 600 × 600 px');
      await upload(form);
      (await findByRole(form, 'button', 'Back to the image I picked')).click();
      await told(form, 'Preview, 900 × 600 px');
      expect(focusedName()).to.match(WHITE_FIELD);
      await upload(form);
      await uploaded(form);
      expect(uploads[1]).to.equal(file);
    });

    it('Q17 checks the made image as it checks a picked one', async () => {
      const rule = FIELDS.find(({ field }) => field === 'whiteBackgroundImage');
      const file = await paintedFile({ width: 900, height: 600, type: 'image/jpeg', quality: 0.1 });
      const fields = [{ ...rule, image: { ...rule?.image, maxBytes: file.size } }];
      const form = await showForm({ campaign: { fields: fields as typeof FIELDS } });
      pick(form, file);
      (await findByRole(form, 'radio', /Padded/)).click();
      await waitUntil(() => problemsOf(form, 'whiteBackgroundImage').includes('too large'));
      expect(byRole(form, 'button', UPLOAD).ariaDisabled).to.equal('true');
      byRole(form, 'radio', 'As it is').click();
      await waitUntil(() => problemsOf(form, 'whiteBackgroundImage') === '');
      await upload(form);
      await uploaded(form);
    });

    it('Q17 keeps the shape when an upload has to be tried again', async () => {
      const { form, uploads } = await coachedForm([], async () => {
        if (uploads.length === 1) throw new CampaignsError('image-invalid');
        return buildImage();
      });
      pick(form, await paintedFile({ width: 900, height: 600 }));
      (await findByRole(form, 'radio', /Cropped/)).click();
      await told(form, 'Preview, 600 × 600 px');
      await upload(form);
      (await findByRole(form, 'button', 'Try again')).click();
      await uploaded(form);
      expect(uploads[1]).to.equal(uploads[0]);
    });

    it('Q17 is chosen with the keyboard alone', async () => {
      const { form, uploads } = await coachedForm();
      pick(form, await paintedFile({ width: 900, height: 600 }));
      (await findByRole(form, 'radio', 'As it is')).focus();
      await sendKeys({ press: 'ArrowDown' });
      await told(form, 'Preview, 900 × 900 px');
      expect(focusedName()).to.equal('Padded to a square (white)');
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.match(UPLOAD);
      await sendKeys({ press: 'Enter' });
      await uploaded(form);
      expect(focusedName()).to.match(WHITE_FIELD);
      expect(await sizeOf(uploads[0])).to.deep.equal([900, 900]);
    });
  });

  it('gives back the memory of every preview', async () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const held = new Set<string>();
    URL.createObjectURL = (blob) => {
      const url = createObjectURL(blob);
      held.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => (held.delete(url), revokeObjectURL(url));
    const { form } = await coachedForm();
    pick(form, await paintedFile({ width: 900, height: 600 }));
    (await findByRole(form, 'radio', /Cropped/)).click();
    await told(form, 'Preview, 600 × 600 px');
    expect(held).to.have.length(1);
    await upload(form);
    await uploaded(form);
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    expect(held).to.be.empty;
  });

  describe('reuse', () => {
    const image = buildImage({ uri: 'approved-image' });
    const approved = buildSession({ status: 'APPROVED', whiteBackgroundImage: image });

    it('R47 R93 takes the image of an approved session without an upload', async () => {
      const { form, uploads, sent } = await coachedForm([approved]);
      await fillIn(form);
      (await findByRole(form, 'button', REUSE)).click();
      await uploaded(form);
      expect(focusedName()).to.match(WHITE_FIELD);
      expect(allByRole(form, 'button', REUSE)).to.be.empty;
      await submit(form);
      expect(sent[0]).to.include({ whiteBackgroundImageUri: 'approved-image' });
      expect(uploads).to.be.empty;
    });

    it('R93 offers nothing that was not approved', async () => {
      const { form } = await coachedForm([{ ...approved, status: 'REJECTED' }]);
      expect(allByRole(form, 'button', REUSE)).to.be.empty;
    });
  });
});
