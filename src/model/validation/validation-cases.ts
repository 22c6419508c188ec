import type { Figure } from '../../catalogue/figure.ts';
import { PUBLISHED_PAIRS, REFERENCE_CAMPUSES } from '../../catalogue/reference-campuses.ts';
import type { ParamChange, ParamValues } from '../../params/param-types.ts';
import { applyChange } from '../../params/parse.ts';
import { DEFAULT_PRESET, presetOf } from '../../params/presets.ts';
import type { CampusResult } from '../campus-types.ts';
import { FLOOR_CHECK, itPowerCheck, LAND_CHECK, PEAK_RATIO_CHECK } from './ratio-checks.ts';
import type { ValidationCase, ValidationCheck } from './validation-types.ts';

/** Powers that the published sites themselves state to a few per cent. */
const POWER_TOLERANCE = 0.05;
const AREA_TOLERANCE = 0.1;

function presetValues(id: string, change: ParamChange = {}): ParamValues {
  return applyChange((presetOf(id) ?? DEFAULT_PRESET).values, change);
}

function caseOf(
  id: keyof typeof REFERENCE_CAMPUSES,
  values: ParamValues,
  checks: readonly ValidationCheck[],
): ValidationCase {
  const { label, grade } = REFERENCE_CAMPUSES[id];
  return { id, label, grade, values, checks };
}

const rackCount = (published: Figure): ValidationCheck => ({
  quantity: 'Racks',
  published,
  read: ({ compute }: CampusResult) => compute.rackCount,
  tolerance: 0,
});

const itPower = (published: Figure): ValidationCheck => ({
  quantity: 'IT power',
  published,
  read: ({ compute }: CampusResult) => compute.itPowerW,
  tolerance: POWER_TOLERANCE,
});

const facilityPeak = (published: Figure, estimated?: string): ValidationCheck => ({
  quantity: 'Facility peak',
  published,
  read: ({ power }: CampusResult) => power.facilityPeakPowerW,
  tolerance: estimated === undefined ? POWER_TOLERANCE : 'none',
  ...(estimated === undefined ? {} : { note: estimated }),
});

const annualPue = (published: Figure): ValidationCheck => ({
  quantity: 'Annual PUE',
  published,
  read: ({ cooling }: CampusResult) => cooling.annualPue,
  tolerance: 'range',
});

const abilene = REFERENCE_CAMPUSES.abilene.figures;
const ABILENE = caseOf('abilene', presetValues('abilene-2026'), [
  rackCount(abilene.rackCount),
  itPower(abilene.itPowerW),
  facilityPeak(abilene.facilityPeakPowerW),
  {
    quantity: 'Floor area',
    published: abilene.floorAreaM2,
    read: ({ layout }) => layout.floorAreaM2,
    tolerance: AREA_TOLERANCE,
  },
  {
    quantity: 'Site area',
    published: abilene.siteAreaM2,
    read: ({ layout }) => layout.siteAreaM2,
    tolerance: AREA_TOLERANCE,
  },
  {
    quantity: 'Gas plant',
    published: abilene.gasCapacityW,
    read: ({ power }) => power.supply.find(({ kind }) => kind === 'gas')?.capacityW ?? 0,
    tolerance: 'none',
    note: 'An input of the preset, so it says nothing of the model.',
  },
  {
    quantity: 'Annual water',
    published: abilene.annualWueLPerKwh,
    read: ({ cooling }) => cooling.annualWueLPerKwh,
    tolerance: 'range',
  },
  annualPue(PUBLISHED_PAIRS.annualPueLiquid),
  itPowerCheck(PUBLISHED_PAIRS.itPowerPerGb200W),
  PEAK_RATIO_CHECK,
  LAND_CHECK,
  FLOOR_CHECK,
]);

const colossus = REFERENCE_CAMPUSES.colossus.figures;
const COLOSSUS = caseOf(
  'colossus',
  presetValues('abilene-2026', {
    'compute.acceleratorCount': 110_000,
    'site.id': 'memphis-tn',
    'layout.buildingCount': 1,
    'power.gridLimitMw': 300,
    'power.gasMw': 245,
  }),
  [
    rackCount(colossus.rackCount),
    {
      quantity: 'Server power',
      published: colossus.serverPowerW,
      read: ({ compute }) => compute.serverPowerW,
      tolerance: POWER_TOLERANCE,
    },
    itPower(colossus.itPowerW),
    facilityPeak(colossus.facilityPeakPowerW, 'Published as IT power times an estimator’s 1.35.'),
    {
      quantity: 'Chillers',
      published: colossus.chillerCount,
      read: ({ cooling }) => cooling.heatRejectionUnitCount,
      tolerance: 'none',
      note: 'Counted from the air, their rating unpublished; the model builds 1.5 MW units with spares.',
    },
    itPowerCheck(PUBLISHED_PAIRS.itPowerPerGb200W),
    PEAK_RATIO_CHECK,
  ],
);

const rainier = REFERENCE_CAMPUSES.rainier.figures;
const RAINIER = caseOf('rainier', presetValues('new-carlisle-2025'), [
  itPower(rainier.itPowerW),
  {
    quantity: 'IT power of a building',
    published: rainier.itPowerPerBuildingW,
    read: ({ compute, layout }) => compute.itPowerW / layout.buildingCount,
    tolerance: POWER_TOLERANCE,
  },
  facilityPeak(rainier.facilityPeakPowerW, 'Read from generator permits with an estimator’s 1.20.'),
  itPowerCheck(PUBLISHED_PAIRS.itPowerPerTrainium2W),
]);

const frontier = REFERENCE_CAMPUSES.frontier.figures;
const FRONTIER = caseOf('frontier', presetValues('frontier-2022'), [
  rackCount(frontier.rackCount),
  {
    quantity: 'Peak power of the machine',
    published: frontier.peakPowerW,
    read: ({ compute }) => compute.itPowerW,
    tolerance: POWER_TOLERANCE,
    note: 'Cabinets with their power conversion and switches; the 25 CDUs’ 0.2 MW are in the published side only.',
  },
  annualPue(frontier.annualPue),
  {
    quantity: 'Network ports',
    published: frontier.nicPortCount,
    read: ({ fabric }) => fabric.endpointCount,
    tolerance: 0.01,
    note: '74 whole cabinets hold 37,888 places; 9,408 nodes are fitted.',
  },
  {
    quantity: 'Coolant flow',
    published: frontier.coolantFlowM3PerS,
    read: ({ cooling }) => cooling.coolantFlowM3PerS,
    tolerance: 'none',
    note: 'Published for the facility water; the model’s rack curve is that of one NVL72.',
  },
]);

const meta = REFERENCE_CAMPUSES.meta.figures;
const META = caseOf(
  'meta',
  presetValues('general-cloud-1gw', {
    'compute.rackType': 'grand-teton-h100',
    'compute.sizingMode': 'accelerators',
    'compute.acceleratorCount': 24_576,
    'compute.generalShare': 0,
    'layout.buildingCount': 1,
    'fabric.topology': 'pods',
    'fabric.nicGbps': 400,
    'fabric.oversubscription': 7,
  }),
  [
    rackCount(meta.rackCount),
    {
      quantity: 'Accelerators',
      published: meta.acceleratorCount,
      read: ({ fabric }) => fabric.endpointCount,
      tolerance: 0,
    },
    { quantity: 'Pods', published: meta.podCount, read: ({ fabric }) => fabric.podCount, tolerance: 0 },
    {
      quantity: 'Accelerators of a pod',
      published: meta.endpointsPerPod,
      read: ({ fabric }) => fabric.endpointsPerPod,
      tolerance: 0,
    },
    itPowerCheck(PUBLISHED_PAIRS.itPowerPerH100W),
  ],
);

/** Every published campus the model is held against; no value in it is fitted to the campus. */
export const VALIDATION_CASES: readonly ValidationCase[] = [ABILENE, COLOSSUS, RAINIER, FRONTIER, META];
