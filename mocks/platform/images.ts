import {
  CampaignsError,
  checkImage,
  readImageHeader,
  type ImageUseCase,
  type RegistrationField,
  type StoredImage,
} from '@livestream-campaigns/core';
import { imagePath } from './addresses.js';
import { IMAGE_RULE } from './field-rules.js';
import type { PlatformState } from './state.js';

export interface ImageRecord {
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  /** Absent for a seeded image, which is drawn when asked for. */
  readonly file?: ImageFile | undefined;
}

export interface ImageFile {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const FIELD_OF_USE: Readonly<Record<ImageUseCase, RegistrationField>> = {
  WHITE_BACKGROUND_PRODUCT: 'whiteBackgroundImage',
  BRAND_LOGO: 'brandLogo',
};

/** Whether the platform takes images for this use. */
export function isImageUseCase(value: unknown): value is ImageUseCase {
  return typeof value === 'string' && Object.hasOwn(FIELD_OF_USE, value);
}

/** An image as the API names it. */
export function storedImage({ uri, width, height }: ImageRecord, origin: string): StoredImage {
  return { uri, width, height, url: origin + imagePath(uri) };
}

/** The images merchants have handed in (R47, R48). */
export class Images {
  readonly #state: PlatformState;

  constructor(state: PlatformState) {
    this.#state = state;
  }

  /**
   * Keeps an image, judged by its content and not by its name. Its URI cannot be guessed: whoever knows it may see it.
   * @throws CampaignsError `image-invalid`
   */
  store(bytes: Uint8Array<ArrayBuffer>, useCase: ImageUseCase, origin: string): StoredImage {
    const header = readImageHeader(bytes);
    const fields = checkImage(header, bytes.byteLength, IMAGE_RULE, FIELD_OF_USE[useCase]);
    if (!header || fields.length > 0) {
      throw new CampaignsError('image-invalid', { message: 'The image is not accepted.', fields });
    }
    const { format, width, height } = header;
    const file = { contentType: `image/${format}`, bytes };
    const image = { uri: crypto.randomUUID(), width, height, file };
    this.#state.update({ images: [...this.#state.records.images, image] });
    return storedImage(image, origin);
  }

  find(uri: string): ImageRecord | undefined {
    return this.#state.records.images.find((image) => image.uri === uri);
  }
}
