import { CampaignsError, type StoredImage } from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { buildCampaign, buildImage, buildSession, FIELDS } from '../support/build.js';
import { allByRole, byLabel, findByRole, textOf } from '../support/by-role.js';
import {
  deferred,
  idle,
  move,
  never,
  nextTask,
  settled,
  testClient,
} from '../support/element-fixture.js';
import { pngFile } from '../support/image-file.js';
import { memoryApi } from '../support/memory-api.js';
import {
  browser,
  failingStorage,
  hidePage,
  NOTES,
  notesOf,
  RESTORED,
  saved,
} from './registration-form.draft.fixture.js';
import { enter, fillIn, submit, WITHOUT_IMAGES } from './registration-form.fixture.js';

const WITH_IMAGE = FIELDS.filter(({ field }) => field !== 'brandLogo');
const WITHOUT_RULES = WITH_IMAGE.map(({ image: _image, ...rule }) => rule);

function pick(form: RegistrationForm, file: File): void {
  const input = byLabel(form, /^White-background image/);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<registration-form> draft, coming back', () => {
  describe('images', () => {
    const campaign = { fields: WITH_IMAGE };

    it('brings a stored image back by its URI, without another upload', async () => {
      const merchant = browser();
      const form = await merchant.load({ campaign });
      pick(form, await pngFile('shirt.png'));
      await saved(merchant, '"uri":"image-1"');
      form.remove();
      const uploadImage = () => expect.fail('uploaded');
      const again = await merchant.load({ campaign, api: { uploadImage } });
      expect(textOf(again)).to.contain('Uploaded, 800 × 800 px');
      expect(merchant.files.size).to.equal(0);
    });

    for (const [where, fields] of [
      ['', WITH_IMAGE],
      [', also where the campaign asks nothing special of it', WITHOUT_RULES],
    ] as const) {
      it(`uploads a picked image again that had not arrived${where}`, async () => {
        const merchant = browser();
        const form = await merchant.load({ campaign, api: { uploadImage: never } });
        pick(form, await pngFile('shirt.png'));
        await waitUntil(() => merchant.files.size === 1);
        form.remove();
        const uploads: Blob[] = [];
        const { promise, resolve } = deferred<StoredImage>();
        const uploadImage = (image: Blob) => {
          uploads.push(image);
          return promise;
        };
        const again = await merchant.load({ campaign: { fields }, api: { uploadImage } });
        await waitUntil(() => uploads.length === 1);
        expect(uploads[0]?.type).to.equal('image/png');
        expect(merchant.files.size).to.equal(1);
        resolve(buildImage());
        await waitUntil(() => textOf(again).includes('Uploaded, 800 × 800 px'));
        await waitUntil(() => merchant.files.size === 0);
      });
    }
  });

  describe('comings and goings', () => {
    it('survives being taken off the page and put back', async () => {
      const merchant = browser();
      const form = await merchant.load();
      await enter(form, /^Notes/, NOTES);
      const { parentElement } = form;
      form.remove();
      await saved(merchant, NOTES);
      parentElement?.append(form);
      await idle(form);
      expect(notesOf(form)).to.equal(NOTES);
    });

    it('prefers what it holds to an older draft when the storage has filled up', async () => {
      const merchant = browser();
      const form = await merchant.load();
      await enter(form, /^Notes/, 'Older');
      await saved(merchant, 'Older');
      merchant.storage.writeText = failingStorage.writeText;
      await enter(form, /^Notes/, NOTES);
      await waitUntil(() => textOf(form).includes('Not saved.'));
      const { parentElement } = form;
      form.remove();
      await nextTask();
      parentElement?.append(form);
      await idle(form);
      expect(notesOf(form)).to.equal(NOTES);
    });

    it('survives another connection to the platform, with its period', async () => {
      const form = await browser().load();
      await fillIn(form);
      const campaigns = [buildCampaign({ fields: WITHOUT_IMAGES })];
      form.connectedClient?.update({ api: memoryApi({ campaigns }) });
      await idle(form);
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(form, 'To').value).to.equal('2026-03-06T15:00');
    });

    it('R118 survives another connection to the platform when it came by a private link', async () => {
      const merchant = browser();
      const campaign = buildCampaign({ fields: WITHOUT_IMAGES });
      const connection = (opened: Promise<unknown> = Promise.resolve()) =>
        memoryApi(
          { campaigns: [campaign] },
          { openInvitation: () => opened.then(() => ({ campaign, shopBound: true })) },
        );
      const { accountKey, storage } = merchant;
      const client = testClient(connection(), { accountKey, storage });
      const form = await settled<RegistrationForm>(
        html`<registration-form
          .invitation=${'invite-8f3a'}
          .client=${client}
        ></registration-form>`,
      );
      await waitUntil(() => allByRole(form, 'button', /^Submit/).length === 1);
      await fillIn(form);
      await saved(merchant, 'FASHION');
      const { promise, resolve } = deferred<undefined>();
      client.update({ api: connection(promise) });
      await waitUntil(() => form.campaignId === '');
      expect(merchant.texts.size).to.equal(1);
      resolve(undefined);
      await waitUntil(() => allByRole(form, 'button', /^Submit/).length === 1);
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
    });

    it('reads no older draft than the one that is being written', async () => {
      const merchant = browser();
      const form = await merchant.load();
      await enter(form, /^Notes/, 'Older');
      await saved(merchant, 'Older');
      const { writeText } = merchant.storage;
      merchant.storage.writeText = async (key, text) => {
        await nextTask();
        await writeText(key, text);
      };
      await enter(form, /^Notes/, NOTES);
      const { parentElement } = form;
      form.remove();
      await Promise.resolve();
      parentElement?.append(form);
      await idle(form);
      expect(notesOf(form)).to.equal(NOTES);
    });

    it('does not start over when it is only moved', async () => {
      const form = await browser().load();
      await enter(form, /^Notes/, NOTES);
      await move(form);
      expect(notesOf(form)).to.equal(NOTES);
      expect(textOf(form)).not.to.match(RESTORED);
    });

    it('survives another language', async () => {
      const form = await browser().load();
      await fillIn(form);
      form.connectedClient?.update({ locale: 'de' });
      await idle(form);
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
    });

    it('R44 keeps everything when the sign-in has expired, and goes on after it', async () => {
      let signedIn = false;
      const register = async () => {
        if (!signedIn) throw new CampaignsError('unauthenticated');
        return { session: buildSession({ id: 'new-1' }) };
      };
      const form = await browser().load({ api: { register } });
      await fillIn(form);
      await submit(form);
      await waitUntil(() => textOf(form).includes('Sign in again; nothing is lost'));
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      signedIn = true;
      await submit(form);
      await findByRole(form, 'heading', /is under review/);
    });

    it('never shows one shop’s draft to another', async () => {
      const merchant = browser();
      const form = await merchant.load();
      await enter(form, /^Notes/, NOTES);
      form.connectedClient?.update({ accountKey: 'another shop' });
      await idle(form);
      expect(notesOf(form)).to.equal('');
      expect(form.dirty).to.equal(false);
      form.connectedClient?.update({ accountKey: merchant.accountKey });
      await idle(form);
      expect(notesOf(form)).to.equal(NOTES);
    });

    it('of two tabs keeps what was written last, and neither answers the other', async () => {
      const merchant = browser();
      const [one, two] = [await merchant.load(), await merchant.load()];
      await enter(one, /^Notes/, 'First');
      await saved(merchant, 'First');
      await enter(two, /^Notes/, 'Second');
      await saved(merchant, 'Second');
      hidePage();
      expect([...merchant.texts.values()].join())
        .to.contain('Second')
        .and.not.contain('First');
      expect(notesOf(one)).to.equal('First');
    });
  });
});
