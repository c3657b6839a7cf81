import {
  adviseImage,
  checkImage,
  lookAtEdge,
  type EdgeLook,
  type FieldProblem,
  type FieldRule,
  type ImageAdvice,
  type ImageHeader,
  type ImageRule,
  type ImageSize,
  type ImageUseCase,
} from '@livestream-campaigns/core';
import { glanceAt, headerOf } from './image-canvas.js';

export type ImageField = 'whiteBackgroundImage' | 'brandLogo';

export const USE_CASE: Record<ImageField, ImageUseCase> = {
  whiteBackgroundImage: 'WHITE_BACKGROUND_PRODUCT',
  brandLogo: 'BRAND_LOGO',
};

const DEFAULT_RULE: ImageRule = { formats: ['png', 'jpg', 'jpeg'], minWidth: 400, minHeight: 400 };

/** What a field asks of its image; the page's own words where the campaign has none (R47, R48). */
export function imageRuleOf({ image }: FieldRule): ImageRule {
  return image ?? DEFAULT_RULE;
}

/** What was found out about a file: what keeps it out, and what a reviewer may think of it. */
export interface Examination {
  readonly problems: readonly FieldProblem[];
  readonly advice: readonly ImageAdvice[];
  readonly size: ImageSize;
}

const NO_SIZE: ImageSize = { width: 0, height: 0 };

async function edgeOf(file: Blob, header: ImageHeader): Promise<EdgeLook | undefined> {
  try {
    return lookAtEdge(await glanceAt(file, header));
  } catch {
    return undefined; // told as advice: the platform may well be able to read it
  }
}

/** Looks at a picked image: at its header first, and at its pixels only when nothing is against it (R47, R48, Q17). */
export async function examine(
  file: File,
  rule: ImageRule,
  field: ImageField,
): Promise<Examination> {
  try {
    const header = await headerOf(file);
    const problems = checkImage(header, file.size, rule, field);
    const size = header ?? NO_SIZE;
    if (!header || problems.length > 0) return { problems, advice: [], size };
    const advice = adviseImage(USE_CASE[field], header, await edgeOf(file, header));
    return { problems, advice, size };
  } catch {
    return { problems: [{ field, code: 'IMAGE_GONE' }], advice: [], size: NO_SIZE };
  }
}
