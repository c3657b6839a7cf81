/** A real PNG of one colour, as a merchant would pick it. */
export async function pngFile(name: string, width = 480, height = 480): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('This browser cannot paint.');
  paint.fillStyle = 'white';
  paint.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}
