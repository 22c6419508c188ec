import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { type Change, diffPlans } from '../../src/plan/diff-plans.ts';
import { median } from './statistics.ts';

/** The compiler goes on rewriting this code for some dozens of plans; before that, nothing is warm. */
const WARM_UP = 80;
const SAMPLES = 60;

function abilene(): ParamValues {
  const preset = presetOf('abilene-2026');
  if (preset === undefined) throw new Error('The preset abilene-2026 is missing.');
  return preset.values;
}

/** Racks for each megawatt of the further blocks of a mixed fleet: a half of its power or so. */
const MIXED: readonly (readonly [
  id: 'compute.block2Racks' | 'compute.block3Racks' | 'compute.block4Racks',
  perMw: number,
])[] = [
  ['compute.block2Racks', 3],
  ['compute.block3Racks', 1],
  ['compute.block4Racks', 1],
];

/**
 * Median milliseconds of one plan of a cluster of this facility power, in Node, warm. Every sample differs a little.
 * @param mixed of four blocks of racks in place of one.
 */
export function planTimeMs(
  targetPowerMw: number,
  mixed = false,
): { readonly ms: number; readonly rackCount: number } {
  const samples: number[] = [];
  let rackCount = 0;
  const further: ParamChange = mixed
    ? Object.fromEntries(MIXED.map(([id, perMw]) => [id, perMw * targetPowerMw]))
    : {};
  for (let run = 0; run < WARM_UP + SAMPLES; run += 1) {
    const values: ParamValues = {
      ...abilene(),
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': targetPowerMw + (run % 40),
      'layout.buildingCount': Math.max(8, Math.round(targetPowerMw / 120)),
      ...further,
    };
    const startMs = performance.now();
    rackCount = buildPlan(values).metrics.rackCount;
    if (run >= WARM_UP) samples.push(performance.now() - startMs);
  }
  return { ms: median(samples), rackCount };
}

/** The Abilene campus grown to this many racks, sized by accelerators. */
export function valuesOfRacks(rackCount: number, buildingCount: number): ParamValues {
  return {
    ...abilene(),
    'compute.sizingMode': 'accelerators',
    'compute.acceleratorCount': rackCount * 72,
    'layout.buildingCount': buildingCount,
  };
}

export interface StateChange {
  /** Two supply temperatures, °C, between which nothing of the campus moves. */
  readonly pairC: readonly [number, number];
  /** Kinds that differ in load or temperature. */
  readonly stateKinds: number;
}

const FROM_C = 25;
const TO_C = 40;
const STEP_C = 0.5;

/** The change of supply temperature that touches the most kinds and moves none; undefined where each moves something. */
export function findStateChange(values: ParamValues): StateChange | undefined {
  let best: StateChange | undefined;
  let before = buildPlan({ ...values, 'cooling.supplyTempC': FROM_C });
  for (let tempC = FROM_C + STEP_C; tempC <= TO_C; tempC += STEP_C) {
    const after = buildPlan({ ...values, 'cooling.supplyTempC': tempC });
    const { things, paths, props, shells, site } = diffPlans(before, after);
    const changes: Change[] = [
      ...Object.values(things),
      ...Object.values(paths),
      ...Object.values(props),
      shells,
      site,
    ];
    const stateKinds = changes.filter((change) => change === 'state').length;
    if (!changes.includes('geometry') && stateKinds > (best?.stateKinds ?? 0))
      best = { pairC: [tempC - STEP_C, tempC], stateKinds };
    before = after;
  }
  return best;
}
