import { expect } from '@open-wc/testing';
import { image } from './samples.js';
import { bearerApi, errorOf, hostApi, write } from './setup.js';
import { on, onJson, onProblem } from './worker.js';

const picture = new File([new Uint8Array(300_000)], 'logo.png', { type: 'image/png' });

function progress() {
  const shares: number[] = [];
  return { shares, onProgress: (share: number) => void shares.push(share) };
}

/** Sends for real with scripted progress: Chromium fires none for a request that a service worker answers. */
async function withUploadEvents(loaded: readonly number[], run: () => Promise<unknown>) {
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    for (const bytes of loaded) {
      const event = { lengthComputable: true, loaded: bytes, total: 1000 };
      this.upload.dispatchEvent(new ProgressEvent('progress', event));
    }
    send.call(this, body);
  };
  try {
    await run();
  } finally {
    XMLHttpRequest.prototype.send = send;
  }
}

describe('createHttpApi: image upload (R47, R48)', () => {
  it('sends the file and what it is for', async () => {
    const seen = onJson('post', '/images', image);
    await bearerApi().uploadImage(picture, 'WHITE_BACKGROUND_PRODUCT', write);
    const form = await seen[0]?.formData();
    const data = form?.get('data') as File;
    expect([data.name, data.type, data.size]).to.deep.equal(['logo.png', 'image/png', 300_000]);
    expect(form?.get('use_case')).to.equal('WHITE_BACKGROUND_PRODUCT');
    expect(seen[0]?.headers.get('Content-Type')).to.match(/^multipart\/form-data; boundary=/);
    expect(seen[0]?.headers.get('Authorization')).to.equal('Bearer token-1');
  });

  it('tells each percent once and ends with 1', async () => {
    onJson('post', '/images', image);
    const { shares, onProgress } = progress();
    await withUploadEvents([0, 100, 104, 104, 509, 1000], () =>
      bearerApi().uploadImage(picture, 'BRAND_LOGO', { ...write, onProgress }),
    );
    expect(shares).to.deep.equal([0, 0.1, 0.5, 1]);
  });

  it('ends with 1 when a service worker hides the progress', async () => {
    onJson('post', '/images', image);
    const { shares, onProgress } = progress();
    await bearerApi().uploadImage(picture, 'BRAND_LOGO', { ...write, onProgress });
    expect(shares).to.deep.equal([1]);
  });

  it('R47 a refused image carries what is wrong with which field', async () => {
    const params = { min_width: 400, min_height: 400, formats: ['png', 'jpg'] };
    const pointer = '/brand_logo_uri';
    const errors = [{ pointer, code: 'IMAGE_TOO_SMALL', params }];
    onProblem('post', '/images', 422, 'image-invalid', { errors });
    const error = await errorOf(bearerApi().uploadImage(picture, 'BRAND_LOGO', write));
    expect(error.code).to.equal('image-invalid');
    expect(error.fields[0]?.field).to.equal('brandLogo');
    expect(error.fields[0]?.params).to.deep.equal({
      minWidth: 400,
      minHeight: 400,
      formats: 'png, jpg',
    });
  });

  it('reads the headers of an answer over XHR too', async () => {
    const headers = { 'Retry-After': '3', 'X-Request-Id': 'r-4' };
    onProblem('post', '/images', 429, 'rate-limited', {}, headers);
    const error = await errorOf(bearerApi().uploadImage(picture, 'BRAND_LOGO', write));
    expect(error.retryAfterMs).to.equal(3000);
    expect(error.requestId).to.equal('r-4');
  });

  it('an answer that is no image is a breach of the contract', async () => {
    on('post', '/images', () => Response.json({ uri: 'img-1' }));
    const error = await errorOf(bearerApi().uploadImage(picture, 'BRAND_LOGO', write));
    expect(error.message).to.equal('POST /images: url is missing');
  });

  it('goes through the host’s own fetch, which tells start and end only', async () => {
    const seen = onJson('post', '/images', image);
    const { shares, onProgress } = progress();
    const options = { ...write, onProgress };
    expect(await hostApi().uploadImage(picture, 'BRAND_LOGO', options)).to.deep.equal(image);
    expect(shares).to.deep.equal([0, 1]);
    expect(seen[0]?.headers.get('Idempotency-Key')).to.equal('"key-1"');
    expect((await seen[0]?.formData())?.get('use_case')).to.equal('BRAND_LOGO');
  });
});
