import type { Figure } from '../../catalogue/figure.ts';
import { REFERENCE_CAMPUSES } from '../../catalogue/reference-campuses.ts';
import { REFERENCE_FIGURES } from '../../catalogue/reference-figures.ts';
import { siteOf } from '../../catalogue/sites.ts';
import type { ParamChange, ParamValues } from '../../params/param-types.ts';
import { applyChange } from '../../params/parse.ts';
import { DEFAULT_PRESET, presetOf } from '../../params/presets.ts';
import type { CampusResult } from '../campus-types.ts';
import type { CapexLine } from '../economics/economics-types.ts';
import { KIND_GOAL } from './quantity-kinds.ts';
import type { ValidationCase, ValidationCheck } from './validation-types.ts';

/** What a preset states of its place is left to the model to foretell. */
const FORETOLD: ParamChange = {
  'layout.buildingsInRow': 0,
  'layout.buildingFloorM2': 0,
  'layout.landKm2': 0,
};

/** @throws RangeError for a preset or a site that is not listed: another one would be judged in its place. */
export function presetValues(id: string, change: ParamChange = {}): ParamValues {
  const preset = presetOf(id);
  const values = applyChange((preset ?? DEFAULT_PRESET).values, { ...FORETOLD, ...change });
  const site = values['site.id'];
  if (preset === undefined || (site !== 'own' && siteOf(site) === undefined))
    throw new RangeError(`No such preset or site: ${id}, ${site}`);
  return values;
}

/** A campus that was looked at while the model was made. */
export function campusCase(
  id: keyof typeof REFERENCE_CAMPUSES,
  values: ParamValues,
  checks: readonly ValidationCheck[],
): ValidationCase {
  const { label, grade } = REFERENCE_CAMPUSES[id];
  return { id, label, grade, basis: 'in-hand', values, checks };
}

/** A campus whose figures came to hand when the model stood. */
export function handedOverCase(
  id: keyof typeof REFERENCE_FIGURES,
  values: ParamValues,
  checks: readonly ValidationCheck[],
): ValidationCase {
  const { label, grade } = REFERENCE_FIGURES[id];
  return { id, label, grade, basis: 'handed-over', values, checks };
}

type Part = Pick<ValidationCheck, 'kind' | 'quantity' | 'read'>;

/** What a handed-over figure is held against. */
export const READINGS = {
  racks: { kind: 'racks', quantity: 'Racks', read: ({ compute }) => compute.rackCount },
  serverPower: { kind: 'power', quantity: 'Server power', read: ({ compute }) => compute.serverPowerW },
  facilityPeak: {
    kind: 'peak',
    quantity: 'Facility peak',
    read: ({ power }) => power.facilityPeakPowerW,
  },
  provisionedIt: {
    kind: 'power',
    quantity: 'IT power that plant is built for',
    read: ({ compute }) => compute.provisionedItPowerW,
  },
  switches: { kind: 'network', quantity: 'Switches', read: ({ fabric }) => fabric.switchCount },
  annualPue: { kind: 'pue', quantity: 'Annual PUE', read: ({ cooling }) => cooling.annualPue },
  overhead: { kind: 'overhead', quantity: 'PUE less one', read: ({ cooling }) => cooling.annualPue - 1 },
  annualWater: { kind: 'water', quantity: 'Annual water', read: ({ cooling }) => cooling.annualWueLPerKwh },
  meanWater: { kind: 'water', quantity: 'Water on a mean day', read: meanWaterLPerDay },
  peakWater: { kind: 'water', quantity: 'Peak water', read: ({ water }) => water.peakM3PerDay * 1_000 },
  training: { kind: 'training', quantity: 'Training run', read: ({ workload }) => workload.trainingFlop },
  floor: { kind: 'floor', quantity: 'Floor area', read: ({ layout }) => layout.floorAreaM2 },
} satisfies Record<string, Part>;

/** Half of a kind may lie as far off as all of it at worst: one row is held to the worst alone. */
export function handedOver(part: Part, published: Figure, note?: string): ValidationCheck {
  return { ...part, published, tolerance: KIND_GOAL.worstGap, ...(note === undefined ? {} : { note }) };
}

/** A figure that a rule was mended by: it shows that the chain holds together, and foretells nothing. */
export function lookedAt(part: Part, published: Figure, note: string): ValidationCheck {
  return { ...part, published, tolerance: 'none', note };
}

/** PUE by its total, and by what is above one, where a small gap of the total is a large one. */
export function pueChecks(
  annualPue: Figure,
  note = '',
  check: typeof lookedAt = handedOver,
): readonly ValidationCheck[] {
  const { low, high } = annualPue;
  const range = low === undefined || high === undefined ? {} : { low: low - 1, high: high - 1 };
  return [
    check(READINGS.annualPue, annualPue, note),
    check(READINGS.overhead, { ...annualPue, value: annualPue.value - 1, ...range }, note),
  ];
}

/** Sum of lines of capital, USD. */
export function capitalOf(...ids: readonly CapexLine['id'][]): (campus: CampusResult) => number {
  return ({ economics }) =>
    economics.capexLines.reduce((sum, { id, usd }) => sum + (ids.includes(id) ? usd : 0), 0);
}

/** Litres on a day of mean weather and load. */
function meanWaterLPerDay({ water }: CampusResult): number {
  return water.meanM3PerDay * 1_000;
}
