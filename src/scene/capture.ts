import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/** Largest side of a captured picture, pixels. */
export const MAX_CAPTURE_PX = 8192;

export interface CaptureSize {
  readonly width: number;
  readonly height: number;
}

/** Whole pixels within what can be drawn; a size that is no number falls back to the given one. */
export function captureSize(wanted: CaptureSize, fallback: CaptureSize): CaptureSize {
  const side = (value: number, otherwise: number): number =>
    Number.isFinite(value) && value >= 1 ? Math.min(MAX_CAPTURE_PX, Math.round(value)) : otherwise;
  return { width: side(wanted.width, fallback.width), height: side(wanted.height, fallback.height) };
}

/**
 * Draws a picture of any size, piece by piece, in the very buffer of the view: same light, same smoothing, no second set
 * of GPU memory. Everything happens within one task, so the screen never shows a piece; the caller then redraws.
 */
export function drawPicture(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  size: CaptureSize,
): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.width = size.width;
  picture.height = size.height;
  const pen = picture.getContext('2d');
  if (pen === null) throw new Error(`no memory for a picture of ${size.width} × ${size.height} pixels`);
  const source = renderer.domElement;
  const eye = camera.clone();
  eye.aspect = size.width / size.height;
  for (let y = 0; y < size.height; y += source.height) {
    for (let x = 0; x < size.width; x += source.width) {
      eye.setViewOffset(size.width, size.height, x, y, source.width, source.height);
      eye.updateProjectionMatrix();
      renderer.render(scene, eye);
      pen.drawImage(source, x, y);
    }
  }
  return picture;
}

export function pictureToPng(picture: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser could not encode the picture as PNG'));
      else resolve(blob);
    }, 'image/png');
  });
}
