import type { MeshStandardMaterial } from 'three';
import type { SceneShared } from '../../layer.ts';
import { createCampusMaterial, type MaterialRole } from '../../materials/campus-material.ts';
import { glslColour } from '../../materials/shader-parts.ts';

const FLOOR_COLOUR = /* glsl */ `
vec2 floorMetres = vCampusLocal.xz * vCampusScale.xz;
vec2 floorPixel = fwidth(floorMetres) + 1e-5;
vec2 floorJoint = abs(fract(floorMetres / 0.6 + 0.5) - 0.5) * 0.6;
vec2 floorLine = 1.0 - smoothstep(vec2(0.004), vec2(0.012) + floorPixel, floorJoint);
float floorFine = 1.0 - smoothstep(0.1, 0.3, max(floorPixel.x, floorPixel.y));
diffuseColor.rgb *= 1.0 - 0.22 * max(floorLine.x, floorLine.y) * floorFine;
diffuseColor.rgb *= 0.97 + 0.06 * campusHash(vec3(floor(floorMetres / 0.6), 2.0)) * floorFine;
vec2 floorEdge = 0.5 * vCampusScale.xz - abs(floorMetres);
float floorInset = abs(min(floorEdge.x, floorEdge.y) - 0.7);
float floorStripe = 1.0 - smoothstep(0.05, 0.06 + max(floorPixel.x, floorPixel.y), floorInset);
diffuseColor.rgb = mix(diffuseColor.rgb, ${glslColour('#e8b93a')}, floorStripe * step(0.9, vCampusNormal.y));
`;

const LAMP_EMISSIVE = /* glsl */ `
totalEmissiveRadiance += vec3(0.9, 0.95, 1.0) * vCampusGlow * (0.25 + 0.9 * uNight) * (1.0 - 0.8 * max(campusPower, campusThermalAmount));
`;

export function createFloorMaterial(shared: SceneShared): MeshStandardMaterial {
  return createCampusMaterial(shared, {
    color: '#ffffff',
    roughness: 0.34,
    vertexColors: true,
    indoor: true,
    variation: 0.02,
    extra: { name: 'hall-floor', colour: FLOOR_COLOUR },
  });
}

/** Paint on the floor: drawn over it without a gap that could flicker. */
export function createAisleMaterial(shared: SceneShared): MeshStandardMaterial {
  const material = createCampusMaterial(shared, {
    color: '#ffffff',
    roughness: 0.45,
    vertexColors: true,
    indoor: true,
    variation: 0,
  });
  material.polygonOffset = true;
  material.polygonOffsetFactor = -2;
  material.polygonOffsetUnits = -4;
  return material;
}

/** Cabinets and trays of the halls; `role` decides what they show in the lenses. */
export function createCabinetMaterial(shared: SceneShared, role: MaterialRole): MeshStandardMaterial {
  return createCampusMaterial(shared, {
    color: '#ffffff',
    roughness: 0.45,
    metalness: 0.15,
    role,
    vertexColors: true,
    glowAttribute: true,
    indoor: true,
    extra: { name: `cabinet-${role}`, emissive: LAMP_EMISSIVE },
  });
}
