import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { flowSurface } from '../../parts/flow-surface.ts';
import { Runs } from '../../parts/runs.ts';
import { createIndoorPipeLevels, createMainPipeGeometry } from './geometry.ts';

const SUPPLY_PAINT = '#2b7fd8';
const RETURN_PAINT = '#e8742c';

/** What is drawn together. Indoor runs are seen only with their roofs off, mains always. */
const GROUPS = [
  { name: 'pipes-supply', indoor: true, kinds: ['tcs-supply', 'fws-supply'], paint: SUPPLY_PAINT },
  { name: 'pipes-return', indoor: true, kinds: ['tcs-return', 'fws-return'], paint: RETURN_PAINT },
  { name: 'mains-supply', indoor: false, kinds: ['main-supply'], paint: SUPPLY_PAINT },
  { name: 'mains-return', indoor: false, kinds: ['main-return'], paint: RETURN_PAINT },
] as const;

function groupRuns(shared: SceneShared, { name, kinds, indoor, paint }: (typeof GROUPS)[number]): Runs {
  const pace = indoor ? { pulseLengthM: 3, fullSpeedMPerS: 2.4 } : { pulseLengthM: 12, fullSpeedMPerS: 9 };
  const surface = flowSurface(shared, { name, palette: 'coolant', paint, indoor, overRows: indoor, ...pace });
  const levels = indoor ? createIndoorPipeLevels() : [createMainPipeGeometry()];
  // Lamps light the halls from everywhere: what stands there throws no shadow of the sun.
  return new Runs({ name, kinds, levels, surface, shadows: !indoor }, indoor ? shared.roofs : null);
}

/** Coolant: supply and return of the open buildings, and of the facility mains of the whole site. Four draw calls. */
export const LAYER = defineLayer({
  name: 'pipes',
  paths: GROUPS.flatMap(({ kinds }) => [...kinds]),
  parts: (shared) => GROUPS.map((group) => groupRuns(shared, group)),
});
