import { DETAIL_SPACING } from '../../../catalogue/detail-spacing.ts';
import type { SceneShared } from '../../layer.ts';
import { OPENED_HEAD } from '../../materials/opened.ts';
import { glslColour, glslFloat } from '../../materials/shader-parts.ts';
import { plantSurface } from '../../parts/campus-surface.ts';
import type { Surface } from '../../parts/surface.ts';

const PALETTES = {
  vehicle: ['#e9ebec', '#d9dcde', '#30353b', '#8a1f24', '#2b4a73', '#8d9399'],
  person: ['#f27a1a', '#d7e04a', '#2f6fb3', '#39434f', '#c7cbd0', '#f29a1a'],
} as const;

function paintColour(colours: readonly string[]): string {
  const steps = colours
    .map(
      (css, index) =>
        `paint = mix(paint, ${glslColour(css)}, step(${(index / colours.length).toFixed(4)}, pick));`,
    )
    .join('\n');
  return /* glsl */ `
  float painted = step(0.72, min(vColor.r, min(vColor.g, vColor.b))) * step(max(vColor.r, max(vColor.g, vColor.b)) - min(vColor.r, min(vColor.g, vColor.b)), 0.01);
  float pick = vCampusHash;
  vec3 paint = vec3(0.0);
  ${steps}
  diffuseColor.rgb = mix(diffuseColor.rgb, paint * vColor.r, painted);
  `;
}

const TREE_COLOUR = /* glsl */ `
float treeLeaf = step(vColor.r * 1.05, vColor.g);
vec3 treeTint = mix(vec3(0.2, 0.27, 0.25), vec3(0.36, 0.34, 0.28), fract(vCampusHash * 7.3));
treeTint *= 0.55 + 0.45 * smoothstep(-0.5, 0.7, vCampusNormal.y);
diffuseColor.rgb *= mix(vec3(1.0), treeTint, treeLeaf);
`;

/** Leaves let light through: a crown is never black against the sun. */
const TREE_GLOW = /* glsl */ `
totalEmissiveRadiance += diffuseColor.rgb * treeLeaf * (0.05 * (1.0 - uNight));
`;

const LAMP_HEAD = /* glsl */ `
totalEmissiveRadiance += diffuseColor.rgb * vCampusGlow * (0.06 + 2.6 * uNight);
`;

/** Nobody stands where a tray comes out of the rack that is looked into. */
const OUT_OF_THE_WAY = /* glsl */ `
if (uOpened.z > 0.0 && distance(campusPlace[3].xz, uOpened.xy) < ${glslFloat(DETAIL_SPACING.trayClear.value)}) transformed = vec3(0.0);
`;

/** Trees: each with its own green. */
export function treeSurface(shared: SceneShared): Surface {
  return plantSurface(shared, {
    name: 'tree',
    color: '#ffffff',
    roughness: 0.95,
    variation: 0.35,
    extra: { colour: TREE_COLOUR, emissive: TREE_GLOW },
  });
}

/** Vehicles and people: painted parts take a colour of the palette, lamps shine at night. */
export function varnishedSurface(shared: SceneShared, palette: keyof typeof PALETTES): Surface {
  return plantSurface(shared, {
    name: palette,
    color: '#ffffff',
    roughness: palette === 'vehicle' ? 0.35 : 0.85,
    metalness: palette === 'vehicle' ? 0.25 : 0,
    variation: 0,
    extra: {
      colour: paintColour(PALETTES[palette]),
      emissive: LAMP_HEAD,
      ...(palette === 'person' && { vertexHead: OPENED_HEAD, vertexBody: OUT_OF_THE_WAY }),
    },
  });
}

/** Steel things; those with lamps shine at night. */
export function steelSurface(shared: SceneShared): Surface {
  return plantSurface(shared, {
    name: 'steel',
    color: '#ffffff',
    roughness: 0.6,
    metalness: 0.2,
    extra: { emissive: LAMP_HEAD },
  });
}
