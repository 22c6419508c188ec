import { cableLidsOf, fibreMarksOf } from '../../../plan/details/cable-lids.ts';
import {
  type ConductorPlaces,
  conductorsOf,
  GRID_CONDUCTORS,
  UNIT_CONDUCTORS,
} from '../../../plan/details/conductors.ts';
import { IN_TRENCHES } from '../../../plan/plan-types.ts';
import { NEARNESS_COLOURS } from '../../../units/colour-ramps.ts';
import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { flowSurface } from '../../parts/flow-surface.ts';
import { type DrawnForm, Runs } from '../../parts/runs.ts';
import { buswayLevels, cableLid, overheadTube } from './geometry.ts';
import { runnerLevels } from './runner-geometry.ts';

const AMBER = { dark: '#9a5c12', bright: '#ffb13d' } as const;
/** The reactors' own lines are told from the grid's at a glance. */
const NUCLEAR_GREEN = { dark: '#0f6b40', bright: '#3df294' } as const;

const GROUND = {
  name: 'cables in the ground',
  palette: 'power',
  lidded: true,
  tint: AMBER,
  minimumPx: 1,
  pulseLengthM: 24,
  fullSpeedMPerS: 30,
} as const;
/** Weathered aluminium. */
const OVERHEAD = {
  palette: 'power',
  sheath: '#7b8187',
  minimumPx: 0.6,
  pulseLengthM: 40,
  fullSpeedMPerS: 90,
} as const;
const GRID = { ...OVERHEAD, name: 'grid lines', tint: AMBER } as const;
const NUCLEAR = { ...OVERHEAD, name: 'reactor lines', tint: NUCLEAR_GREEN } as const;
const BUSWAY = {
  name: 'busway',
  palette: 'power',
  sheath: '#565b62',
  overRows: true,
  minimumPx: 0.8,
  pulseLengthM: 6,
  fullSpeedMPerS: 12,
} as const;

const FIBRE = {
  palette: 'fabric',
  minimumPx: 1.8,
  pulseLengthM: 6,
  fullSpeedMPerS: 12,
} as const;
/** By how far they lead, as the rings around a rack are. */
const TRAYS = { 'row-tray': NEARNESS_COLOURS.row, 'hall-tray': NEARNESS_COLOURS.hall } as const;
const TRAY_KINDS = ['row-tray', 'hall-tray'] as const;
const MARKED: DrawnForm = { perRun: 1, of: fibreMarksOf };

const UNDER_LIDS: DrawnForm = { perRun: 1, of: cableLidsOf };

function hangingAs(places: ConductorPlaces): DrawnForm {
  return { perRun: places.asideM.length, of: (block) => conductorsOf(block, places.asideM, places.upM) };
}

function outdoorRuns(shared: SceneShared): readonly Runs[] {
  const ground = flowSurface(shared, GROUND);
  return [
    new Runs(
      { name: 'ground-lines', kinds: IN_TRENCHES, levels: [cableLid()], surface: ground, form: UNDER_LIDS },
      null,
    ),
    new Runs(
      {
        name: 'hv-line',
        kinds: ['hv-line'],
        levels: [overheadTube()],
        surface: flowSurface(shared, GRID),
        form: hangingAs(GRID_CONDUCTORS),
      },
      null,
    ),
    new Runs(
      {
        name: 'reactor-line',
        kinds: ['reactor-line'],
        levels: [overheadTube()],
        surface: flowSurface(shared, NUCLEAR),
        form: hangingAs(UNIT_CONDUCTORS),
      },
      null,
    ),
  ];
}

function busway(shared: SceneShared): Runs {
  const surface = flowSurface(shared, BUSWAY);
  return new Runs({ name: 'busway', kinds: ['busway'], levels: buswayLevels(), surface }, shared.roofs);
}

/** Fibre: trays of the open buildings, and marks over what lies in the ground between them. */
function fibre(shared: SceneShared): readonly Runs[] {
  const trays = TRAY_KINDS.map((kind) => {
    const surface = flowSurface(shared, {
      ...FIBRE,
      name: kind,
      indoor: true,
      runner: true,
      paint: TRAYS[kind],
    });
    return new Runs({ name: `${kind}s`, kinds: [kind], levels: runnerLevels(), surface }, shared.roofs);
  });
  const ducts = flowSurface(shared, {
    ...FIBRE,
    name: 'fibre-duct',
    sheath: '#5a5862',
    paint: NEARNESS_COLOURS.campus,
  });
  return [
    ...trays,
    new Runs(
      { name: 'fibre-ducts', kinds: ['fibre-duct'], levels: [cableLid()], surface: ducts, form: MARKED },
      null,
    ),
  ];
}

/** Power: lines, feeders, ties and the busways of the open buildings; and the fibre beside them. */
export const LAYER = defineLayer({
  name: 'cables',
  paths: [...IN_TRENCHES, 'hv-line', 'reactor-line', 'busway', ...TRAY_KINDS, 'fibre-duct'],
  parts: (shared) => [...outdoorRuns(shared), busway(shared), ...fibre(shared)],
});
