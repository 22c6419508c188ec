import {
  ClampToEdgeWrapping,
  HalfFloatType,
  LinearFilter,
  LinearSRGBColorSpace,
  RepeatWrapping,
  Vector3,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { QualityName } from '../../store/store-types.ts';
import type { SceneShared } from '../layer.ts';
import { QUALITY } from '../quality-levels.ts';
import type { Dressing } from './dressing.ts';
import { MapPainter } from './map-painter.ts';
import { AIR_FRAGMENT, SKY_FRAGMENT } from './sky-paint-shader.ts';

const AIR_TEXELS = [96, 128] as const;
const UNIT = new Vector4(0, 0, 1, 1);

function skyTarget(
  width: number,
  height: number,
  wrapS: typeof ClampToEdgeWrapping | typeof RepeatWrapping,
): WebGLRenderTarget {
  return new WebGLRenderTarget(width, height, {
    type: HalfFloatType,
    depthBuffer: false,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    wrapS,
    colorSpace: LinearSRGBColorSpace,
  });
}

/** Paints the sky of the hour: all around across, from the horizon up to the zenith upwards. */
export function createSkyPaint(renderer: WebGLRenderer, { sky }: SceneShared): Dressing {
  const painter = new MapPainter(renderer);
  const placeholder = sky.uSkyMap.value;
  let target: WebGLRenderTarget | null = null;
  let quality: QualityName = 'default';
  let painted = '';
  const drop = (): void => {
    target?.dispose();
    target = null;
    painted = '';
  };
  return {
    applyPlan: () => undefined,
    applyView: (view) => {
      if (view.quality === quality) return;
      quality = view.quality;
      drop();
    },
    settle: () => {
      const { x, y, z } = sky.uSunDirection.value;
      const key = `${x} ${y} ${z}`;
      if (key === painted || renderer.getContext().isContextLost()) return;
      painted = key;
      const { skyMap, clouds } = QUALITY[quality];
      target ??= skyTarget(skyMap, skyMap / 4, RepeatWrapping);
      // From the sun to opposite of it: either end has no neighbour.
      const air = skyTarget(...AIR_TEXELS, ClampToEdgeWrapping);
      const uniforms = { uRect: { value: UNIT }, uSun: { value: new Vector3(x, y, z) } };
      painter.paint(air, [0, 0, 0], [painter.whole(AIR_FRAGMENT, uniforms)]);
      const coat = painter.whole(SKY_FRAGMENT, {
        ...uniforms,
        uAir: { value: air.texture },
        uClouds: { value: clouds ? 1 : 0 },
      });
      painter.paint(target, [0, 0, 0], [coat]);
      air.dispose();
      sky.uSkyMap.value = target.texture;
      sky.uSkyPainted.value = 1;
    },
    rebuild: () => {
      // What it held died with the old context.
      target = null;
      painted = '';
      sky.uSkyMap.value = placeholder;
      sky.uSkyPainted.value = 0;
    },
    dispose: () => {
      drop();
      painter.dispose();
    },
  };
}
