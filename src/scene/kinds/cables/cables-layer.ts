import {
  type ConductorPlaces,
  conductorsOf,
  GRID_CONDUCTORS,
  UNIT_CONDUCTORS,
} from '../../../plan/details/conductors.ts';
import type { SceneShared } from '../../layer.ts';
import { createFlowMaterial } from '../../materials/flow-material.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { type DrawnForm, Runs } from '../../parts/runs.ts';
import { createBrightFlowMaterial } from './bright-flow.ts';
import { buswayLevels, cableTube, overheadTube } from './geometry.ts';
import { createNuclearFlowMaterial } from './nuclear-flow.ts';

const AMBER = { name: 'amber', dark: '#9a5c12', bright: '#ffb13d' } as const;
const OVERHEAD = { pulseLengthM: 40, fullSpeedMPerS: 90 } as const;
const ON_THE_GROUND = ['mv-feeder', 'gas-line', 'battery-line'] as const;

function hangingAs(places: ConductorPlaces): DrawnForm {
  return { perRun: places.asideM.length, of: (block) => conductorsOf(block, places.asideM, places.upM) };
}

function outdoorRuns(shared: SceneShared): readonly Runs[] {
  const ground = createBrightFlowMaterial(shared, { minimumPx: 1, pulseLengthM: 24 }, AMBER);
  const grid = createBrightFlowMaterial(shared, { minimumPx: 0.8, ...OVERHEAD }, AMBER);
  const nuclear = createNuclearFlowMaterial(shared, { minimumPx: 0.8, ...OVERHEAD });
  return [
    ...ON_THE_GROUND.map(
      (kind) => new Runs({ name: kind, kinds: [kind], levels: [cableTube()], material: ground }, null),
    ),
    new Runs(
      {
        name: 'hv-line',
        kinds: ['hv-line'],
        levels: [overheadTube()],
        material: grid,
        form: hangingAs(GRID_CONDUCTORS),
      },
      null,
    ),
    new Runs(
      {
        name: 'reactor-line',
        kinds: ['reactor-line'],
        levels: [overheadTube()],
        material: nuclear,
        form: hangingAs(UNIT_CONDUCTORS),
      },
      null,
    ),
  ];
}

function busway(shared: SceneShared): Runs {
  const material = createFlowMaterial(shared, {
    palette: 'power',
    minimumPx: 0.8,
    pulseLengthM: 6,
    fullSpeedMPerS: 12,
  });
  return new Runs({ name: 'busway', kinds: ['busway'], levels: buswayLevels(), material }, shared.roofs);
}

/** Power: lines, feeders and the busways of the open buildings. */
export const LAYER = defineLayer({
  name: 'cables',
  paths: [...ON_THE_GROUND, 'hv-line', 'reactor-line', 'busway'],
  parts: (shared) => [...outdoorRuns(shared), busway(shared)],
});
