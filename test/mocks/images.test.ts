import { imageSchema, problemSchema } from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { getResponse } from 'msw';
import { createHandlers } from '../../mocks/handlers/handlers.js';
import { Tenants } from '../../mocks/handlers/tenants.js';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { pngFile } from '../support/image-file.js';
import { inPage, type Calls } from './calls.js';
import { loadImage } from './load-image.js';

const GIF = Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x90, 0x01, 0x90, 0x01]);

function upload(calls: Calls, data: File | string | undefined, useCase = 'BRAND_LOGO') {
  const form = new FormData();
  if (data !== undefined) form.set('data', data);
  form.set('use_case', useCase);
  return calls.post('/images', form);
}

describe('images', () => {
  const { calls, tenant } = inPage();
  const handlers = createHandlers(new Tenants(tenant));

  it('R47 takes a PNG of 400 px, and serves it back as it came', async () => {
    const file = await pngFile('logo.png', 400, 400);
    const stored = (await upload(calls, file)).as(imageSchema);
    expect(stored).to.include({ width: 400, height: 400 });
    const served = await getResponse(handlers, new Request(stored.url));
    expect(served?.headers.get('Content-Type')).to.equal('image/png');
    expect(await served?.arrayBuffer()).to.deep.equal(await file.arrayBuffer());
  });

  it('Q17 refuses a side of 399 px, and says what is needed', async () => {
    const reply = await upload(calls, await pngFile('logo.png', 800, 399));
    const problem = reply.as(problemSchema);
    expect(reply.status).to.equal(422);
    expect(problem.type).to.match(/image-invalid$/);
    expect(problem.errors?.[0]).to.deep.include({
      pointer: '/brand_logo_uri',
      code: 'IMAGE_TOO_SMALL',
      params: { width: 800, height: 399, min_width: 400, min_height: 400 },
    });
  });

  it('Q17 judges by content: a GIF stays a GIF under another name', async () => {
    const renamed = new File([GIF], 'logo.png', { type: 'image/png' });
    const { errors } = (await upload(calls, renamed)).as(problemSchema);
    expect(errors?.[0]?.code).to.equal('IMAGE_FORMAT');
  });

  it('refuses a form without an image, or for no known use', async () => {
    expect((await upload(calls, undefined)).status).to.equal(422);
    expect((await upload(calls, 'text')).status).to.equal(422);
    expect((await upload(calls, await pngFile('logo.png'), 'BANNER')).status).to.equal(422);
    expect((await calls.post('/images', 'not a form')).status).to.equal(422);
  });

  it('draws covers, avatars, products and seeded images that a browser shows under a strict CSP', async () => {
    const { platform } = tenant;
    const visitor = { channel: 'SELLER_CENTER', origin: 'https://api.example' };
    const session = platform.sessions
      .list(visitor, CAMPAIGN.showcase, { pageSize: 100 })
      .items.find((each) => each.productCount > 0 && each.brandLogo);
    const { items } = platform.sessions.products(visitor, session?.id ?? '', { pageSize: 1 });
    const urls = [
      platform.campaigns.get(visitor, CAMPAIGN.showcase).coverUrl,
      session?.account.avatarUrl,
      session?.brandLogo?.url,
      session?.whiteBackgroundImage?.url,
      items[0]?.mainImageUrl,
    ];
    for (const url of urls) {
      const served = await getResponse(handlers, new Request(url ?? ''));
      const drawing = (await served?.text()) ?? '';
      expect(served?.headers.get('Content-Type')).to.equal('image/svg+xml');
      expect(drawing).not.to.match(/style=|<style|<script|<title/);
      const shown = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
      expect((await loadImage(shown)).naturalWidth).to.be.above(100);
    }
  });

  it('answers 404 for an image there is not', async () => {
    const url = 'https://api.example/livestream_campaign/202408/assets/images/none';
    expect((await getResponse(handlers, new Request(url)))?.status).to.equal(404);
  });
});
