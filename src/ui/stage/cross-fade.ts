import type { StageServices } from './stage-services.ts';

/** Makes the picture of the campus that goes lie over the one that comes, and fade. Without a picture nothing fades. */
export function createCrossFade({ takePicture }: StageServices): () => void {
  let shown: HTMLCanvasElement | null = null;
  return () => {
    const scene = document.getElementById('scene');
    const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!(scene instanceof HTMLCanvasElement) || reduced || document.hidden) return;
    try {
      const picture = takePicture({ width: scene.width, height: scene.height });
      shown?.remove();
      shown = picture;
      picture.className = 'gc-cross-fade';
      picture.setAttribute('aria-hidden', 'true');
      picture.addEventListener('animationend', () => picture.remove());
      scene.after(picture);
    } catch {
      // Without a picture of the campus that goes, the other comes in one step.
    }
  };
}
