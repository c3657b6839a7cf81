export const fieldProblem = {
  REQUIRED: (field: string) => `${field} is required.`,
  TOO_LONG: (max: number) => `Use at most ${max} characters.`,
  UNKNOWN_LEVEL: (level: string) => `Level ${level} is no longer offered. Choose another.`,
  UNKNOWN_CATEGORY: (category: string) => `${category} is no longer offered. Choose another.`,
  LIVE_PERIOD_REVERSED: 'The end must be after the start.',
  LIVE_PERIOD_IN_PAST: 'The start has passed. Choose a later one.',
  LIVE_PERIOD_OUTSIDE_CAMPAIGN: (window: string) =>
    `The live period must lie inside the campaign: ${window}.`,
  LIVE_PERIOD_TOO_SHORT: (level: string, needed: string, have: string, missing: string) =>
    `${level} needs ${needed}; the period is ${have}. ${missing} missing.`,
  WALL_TIME_GAP: (time: string) =>
    `${time} does not exist on that day: clocks go forward. Choose another time.`,
  IMAGE_FORMAT: (formats: string) => `This file is not a ${formats} image. Choose another.`,
  IMAGE_TOO_SMALL: (width: number, height: number, minWidth: number, minHeight: number) =>
    `The image is ${width} × ${height} px; it needs at least ${minWidth} × ${minHeight} px.`,
  IMAGE_TOO_LARGE: 'The image is too large. Choose a smaller one.',
  IMAGE_GONE: 'This file cannot be read any more: it was moved or changed. Choose it again.',
  IMAGE_UNDECIDED: (field: string) =>
    `${field}: the image is not uploaded yet. Look at the advice, then upload it.`,
  ACCOUNT_NOT_ALLOWED: 'This account cannot register here. Choose another.',
  other: 'This value was refused. Change it and submit again.',
};
