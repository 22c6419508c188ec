import { MeshDepthMaterial } from 'three';
import type { SharedUniforms } from '../layer.ts';

/** Vertices of a look whose things can be drawn opened: the closed body where `uOpened` is, is drawn as nothing. */
export const OPENED_HEAD = 'uniform vec3 uOpened;';
export const OPENED_BODY =
  'if (distance(campusPlace[3].xz, uOpened.xy) < uOpened.z) transformed = vec3(0.0);';

/** Such things as the sun sees them: what is drawn as nothing casts no shadow. */
export function createOpenedShadowMaterial({ uOpened }: SharedUniforms): MeshDepthMaterial {
  const material = new MeshDepthMaterial();
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uOpened = uOpened;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${OPENED_HEAD}`)
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>\nmat4 campusPlace = modelMatrix * instanceMatrix;\n${OPENED_BODY}`,
      );
  };
  material.customProgramCacheKey = () => 'opened-shadow';
  return material;
}
