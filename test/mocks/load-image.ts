/** Loads an image as a page would; `decode()` never settles in a tab that is not in front. */
export function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`${url} is no image.`));
    image.src = url;
  });
}
