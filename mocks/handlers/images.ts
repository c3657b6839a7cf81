import type { ImageUseCase } from '@livestream-campaigns/core';
import { imageToWire } from '@livestream-campaigns/http/wire';
import type { HttpHandler } from 'msw';
import type { Answer } from '../platform/idempotency.js';
import { isImageUseCase } from '../platform/images.js';
import { endpoint, ok, type Call } from './endpoint.js';
import { idempotent } from './idempotent.js';
import { malformed } from './problem.js';
import type { Tenants } from './tenants.js';

interface Upload {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly useCase: ImageUseCase;
}

async function readUpload(request: Request): Promise<Upload> {
  const form = await request.formData().catch(() => new FormData());
  const [data, useCase] = [form.get('data'), form.get('use_case')];
  if (!(data instanceof Blob)) throw malformed([{ pointer: '/data', code: 'REQUIRED' }]);
  if (!isImageUseCase(useCase)) {
    throw malformed([{ pointer: '/use_case', code: useCase ? 'UNKNOWN_VALUE' : 'REQUIRED' }]);
  }
  return { bytes: new Uint8Array(await data.arrayBuffer()), useCase };
}

async function upload(call: Call): Promise<Answer> {
  const { bytes, useCase } = await readUpload(call.request);
  // The parts and not the body: a repeat of the same form has another boundary.
  const content = [new TextEncoder().encode(useCase), bytes];
  return idempotent(call, content, () => {
    const { images } = call.tenant.platform;
    return ok(imageToWire(images.store(bytes, useCase, call.url.origin)));
  });
}

/** Takes the images of registrations (R47, R48); they are served back among the assets. */
export function imageHandlers(tenants: Tenants): HttpHandler[] {
  return [endpoint(tenants, 'post', '/images', upload)];
}
