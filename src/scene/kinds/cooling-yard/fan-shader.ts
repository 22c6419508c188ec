import type { MaterialExtra } from '../../materials/campus-material.ts';
import { DRY_COOLER_FANS, DRY_COOLER_SIZE_M, TOWER_FANS, TOWER_SIZE_M } from './geometry.ts';

interface FanDeck {
  /** Fans stand on a grid of cells, metres of the geometry. */
  readonly cellX: number;
  readonly cellZ: number;
  /** A cell edge, not a cell centre, lies on the long axis. */
  readonly evenRows: boolean;
  readonly radiusM: number;
  readonly aboveM: number;
}

/**
 * Fans painted on upward faces: blades turn with the unit's load, which stands for the share of full air flow.
 * Detail fades to an even grey before it could flicker.
 */
function fanExtra(deck: FanDeck): MaterialExtra {
  const radius = deck.radiusM.toFixed(3);
  return {
    colour: /* glsl */ `
  if (vCampusNormal.y > 0.9 && vCampusLocal.y > ${deck.aboveM.toFixed(2)}) {
    vec2 fanCell = vec2(${deck.cellX.toFixed(3)}, ${deck.cellZ.toFixed(3)});
    vec2 fanAt = (fract(vCampusLocal.xz / fanCell + vec2(0.0, ${deck.evenRows ? '0.0' : '0.5'})) - 0.5) * fanCell;
    float fanR = length(fanAt) / ${radius};
    float fanPx = length(fwidth(vCampusLocal.xz)) / ${radius};
    float fanIn = 1.0 - smoothstep(1.0 - fanPx, 1.0 + fanPx, fanR);
    float fanHub = 1.0 - smoothstep(0.2 - fanPx, 0.2 + fanPx, fanR);
    float fanRing = smoothstep(0.86 - fanPx, 0.86, fanR) * fanIn;
    float fanTurn = uFlowTimeS * 9.0 * clamp(vCampusState.x, 0.0, 1.2) + vCampusHash * 6.0;
    float fanBlade = sin((atan(fanAt.y, fanAt.x) + fanTurn + fanR * 0.6) * 5.0);
    fanBlade = smoothstep(-0.2, 0.35, fanBlade);
    fanBlade = mix(fanBlade, 0.45, smoothstep(0.12, 0.6, fanPx));
    vec3 fanColour = mix(vec3(0.018, 0.022, 0.026), vec3(0.16, 0.18, 0.2), fanBlade);
    fanColour = mix(fanColour, vec3(0.3), fanHub);
    fanColour = mix(fanColour, vec3(0.55), fanRing * 0.8);
    diffuseColor.rgb = mix(diffuseColor.rgb, fanColour, fanIn);
  }
`,
  };
}

export function dryCoolerFans(): MaterialExtra {
  const cellX = DRY_COOLER_SIZE_M[0] / DRY_COOLER_FANS[0];
  const cellZ = DRY_COOLER_SIZE_M[2] / DRY_COOLER_FANS[1];
  return fanExtra({
    cellX,
    cellZ,
    evenRows: true,
    radiusM: cellZ * 0.45,
    aboveM: 2.3,
  });
}

export function towerFans(): MaterialExtra {
  return fanExtra({
    cellX: TOWER_SIZE_M[0] / TOWER_FANS,
    cellZ: TOWER_SIZE_M[2],
    evenRows: false,
    radiusM: 1.4,
    aboveM: 7,
  });
}
