import { boundsOf, nameOf } from '../plan/look-up.ts';
import { frontView } from './camera/front-view.ts';
import { isWalled } from './camera/walled-view.ts';
import { LATER_WAVES } from './contents.ts';
import type { MakeDressing } from './dressing/dressing.ts';
import { createGroundPaint } from './dressing/ground-paint.ts';
import { createSkyMirror } from './dressing/sky-mirror.ts';
import { createSkyPaint } from './dressing/sky-paint.ts';
import type { DefinedLayer } from './parts/define-layer.ts';

const FILES = import.meta.glob<{ readonly LAYER: DefinedLayer }>('./kinds/*/*-layer.ts', { eager: true });

/** Throws when a folder of `kinds` that the contents name holds no layer. */
function layerIn(folder: string): DefinedLayer {
  const file = FILES[`./kinds/${folder}/${folder}-layer.ts`];
  if (file === undefined) throw new Error(`the scene has no layer '${folder}'`);
  return file.LAYER;
}

/** Everything that follows the first picture, wave by wave. */
export const LATER_LAYERS: readonly (readonly DefinedLayer[])[] = LATER_WAVES.map((wave) =>
  wave.map(layerIn),
);

/** What the whole is dressed with, once it stands. */
export const DRESSINGS: readonly MakeDressing[] = [createSkyPaint, createGroundPaint, createSkyMirror];

/** Names, places and faces of all that the camera is sent to, and what may hide it. */
export const LOOK_UP = { boundsOf, nameOf, frontView, isWalled };
