const size = (width: number, height: number) => `${width} × ${height} px`;

export const image = {
  looking: 'Looking at the image…',
  advice: 'Advice. You can upload the image as it is.',
  white: 'The background looks white.',
  notWhite: (percent: number) =>
    percent < 100
      ? `About ${percent} % of the edge is not white: reviewers ask for plain white.`
      : 'The background is not white: reviewers ask for plain white.',
  transparentProduct: 'The background is transparent: reviewers ask for plain white.',
  transparentLogo:
    'The background is transparent. Check that the logo is clear on white and on dark.',
  notSquare: (width: number, height: number) =>
    `The image is ${size(width, height)}, not square: pages often show it in a square.`,
  square: 'The image is square.',
  unreadable: 'This browser could not look at the image, so there is no advice on it.',
  shape: 'Use the image',
  shapes: {
    original: 'As it is',
    pad: 'Padded to a square (white)',
    crop: 'Cropped to a square',
  },
  onWhite: 'On a white background',
  preparing: 'Preparing the preview…',
  preview: (width: number, height: number) => `Preview, ${size(width, height)}`,
  unmade: 'This browser could not change the image. The image you picked is as it was.',
  upload: 'Upload this image',
  undo: 'Back to the image I picked',
  reuse: 'Use the image of your last approved session',
};
