import type { SceneShared } from '../layer.ts';
import type { MaterialExtra, MaterialRole } from '../materials/campus-material.ts';
import { plantSurface } from './campus-surface.ts';
import type { Surface } from './surface.ts';

/** Lamps shine warm, coloured bands shine in their own colour, dark panes show the warm room behind them. */
const LAMPS = /* glsl */ `
  float plantBright = max(max(vColor.r, vColor.g), max(vColor.b, 0.001));
  float plantHue = 1.0 - min(vColor.r, min(vColor.g, vColor.b)) / plantBright;
  vec3 plantLamp = mix(vec3(1.0, 0.72, 0.4), vColor.rgb / plantBright, smoothstep(0.2, 0.4, plantBright) * plantHue);
  float plantCalm = 1.0 - 0.6 * campusLens;
  totalEmissiveRadiance += plantLamp * (1.7 * uNight * vCampusGlow * plantCalm);
`;

/** Painted plant equipment: vertex colours, lamps at night where the geometry glows. `name` tells extras apart. */
export function paintedPlant(
  shared: SceneShared,
  role: MaterialRole,
  name = 'painted',
  extra?: MaterialExtra,
): Surface {
  return plantSurface(shared, {
    name: `${name} ${role}`,
    color: 0xffffff,
    roughness: 0.62,
    metalness: 0.08,
    variation: 0.05,
    role,
    extra: { ...extra, emissive: LAMPS },
  });
}
