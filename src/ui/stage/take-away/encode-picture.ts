/** The bytes of a picture; a browser that has no memory for them says so. */
export function encodePicture(picture: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  return new Promise((resolve, reject) => {
    picture.toBlob(
      (blob) => {
        // Its memory is given back at once: an 8K picture has 130 MB.
        picture.width = 0;
        picture.height = 0;
        if (blob === null) reject(new Error('the browser has no memory for a picture of this size'));
        else resolve(blob);
      },
      type,
      0.9,
    );
  });
}
