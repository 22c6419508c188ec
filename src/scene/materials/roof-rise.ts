import { MeshDepthMaterial } from 'three';

/** How far a roof rises before it is gone, metres. */
const ROOF_RISE_M = 16;
const ROOF_RISE = /* glsl */ `
float roofOpen = 1.0 - aFade;
float roofRiseM = roofOpen * roofOpen * (3.0 - 2.0 * roofOpen) * ${ROOF_RISE_M.toFixed(1)};
`;

/** Roofs as the sun sees them: they rise with those in the picture. */
export function createRoofShadowMaterial(): MeshDepthMaterial {
  const material = new MeshDepthMaterial();
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute float aFade;')
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
${ROOF_RISE}
transformed.y += roofRiseM / length((modelMatrix * instanceMatrix)[1].xyz);`,
      );
  };
  material.customProgramCacheKey = () => 'shell-roof-shadow';
  return material;
}

/** Lifts what is on a roof in a campus material that fades. */
export const ROOF_VERTEX_BODY = /* glsl */ `
${ROOF_RISE}
transformed.y += roofRiseM / vCampusScale.y;
`;
