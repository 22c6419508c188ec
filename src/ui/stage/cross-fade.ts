import type { StageServices } from './stage-services.ts';
import type { LetGo } from './talk-engine.ts';

const nothing: LetGo = () => undefined;

/**
 * Makes the picture of the campus that goes lie over the one that comes, and fade once it is let go of. Without a picture nothing
 * fades.
 */
export function createCrossFade({ takePicture }: StageServices): () => LetGo {
  let shown: HTMLCanvasElement | null = null;
  return () => {
    const scene = document.getElementById('scene');
    const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!(scene instanceof HTMLCanvasElement) || reduced || document.hidden) return nothing;
    try {
      const picture = takePicture({ width: scene.width, height: scene.height });
      if (shown !== null) drawOver(picture, shown);
      shown?.remove();
      shown = picture;
      picture.className = 'gc-cross-fade';
      picture.setAttribute('aria-hidden', 'true');
      picture.addEventListener('animationend', () => picture.remove());
      scene.after(picture);
      return () => {
        picture.dataset.fades = 'true';
      };
    } catch {
      // Without a picture of the campus that goes, the other comes in one step.
      return nothing;
    }
  };
}

/** What has not faded yet goes on fading with what lies over it now. */
function drawOver(picture: HTMLCanvasElement, shown: HTMLCanvasElement): void {
  const pen = picture.getContext('2d');
  if (pen === null || !shown.isConnected) return;
  pen.globalAlpha = Number(getComputedStyle(shown).opacity);
  pen.drawImage(shown, 0, 0, picture.width, picture.height);
  pen.globalAlpha = 1;
}
