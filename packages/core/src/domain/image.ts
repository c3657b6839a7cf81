/** What an uploaded image is for (R47, R48). */
export type ImageUseCase = 'WHITE_BACKGROUND_PRODUCT' | 'BRAND_LOGO';

/** An image the platform has stored. */
export interface StoredImage {
  /** The platform's name for the image; this is what a registration carries. */
  readonly uri: string;
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}
