import type { ImageRule } from '../domain/campaign.js';
import type { FieldProblem, FieldProblemCode } from '../domain/registration.js';

/** What the first bytes of an image say of it, before anything is decoded. */
export interface ImageHeader {
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}
