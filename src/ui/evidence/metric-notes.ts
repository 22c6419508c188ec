import type { Metrics } from '../../model/campus-types.ts';
import type { MetricId } from '../../model/uncertainty/study-types.ts';
import { KEY_FIGURES } from '../panels/key-figures.ts';

/** What people read beside a metric: its name, its rules in docs/model and how it is made in one line. */
export interface MetricNote {
  readonly label: string;
  readonly rules: string;
  readonly formula: string;
}

/** These stand in the strip too and are described there. */
type StripMetric =
  | 'itPowerW'
  | 'facilityPeakPowerW'
  | 'acceleratorCount'
  | 'annualPue'
  | 'annualWueLPerKwh'
  | 'floorAreaM2'
  | 'capexUsd';

const note = (label: string, rules: string, formula: string): MetricNote => ({ label, rules, formula });

const NOTES: Readonly<Record<Exclude<keyof Metrics, StripMetric>, MetricNote>> = {
  rackCount: note('Racks', 'CMP-1', 'Accelerators over accelerators a rack, rounded up.'),
  serverPowerW: note('Server power', 'CMP-2', 'Accelerator racks × the power of one.'),
  switchCount: note('Switches', 'FAB-2, FAB-6 to FAB-8', 'Tier by tier of a folded Clos, on every plane.'),
  transceiverCount: note('Transceivers', 'FAB-11', 'Two ends for every optical link.'),
  fabricPowerW: note('Network power', 'FAB-4, FAB-11', 'Switches and the optics in all their ends.'),
  bisectionBytesPerS: note(
    'Bisection',
    'FAB-6, FAB-7',
    'One direction across the worst cut into halves; 0 where networks are not joined.',
  ),
  worstPathLatencyS: note('Worst path', 'FAB-12', 'Both hosts, every hop and the longest fibre, one way.'),
  fibreLengthM: note('Fibre', 'FAB-9, FAB-10', 'Optical links × their mean length × strands.'),
  trainingFlop: note('Training run', 'WRK-5', 'Accelerators × BF16 peak × MFU × goodput × time.'),
  trainingDays: note('Days of the run', 'WRK-5', 'As asked for in the parameters.'),
  tokensPerS: note('Tokens served', 'WRK-8 to WRK-10', 'Serving accelerators × rate of each × duty.'),
  powerLossW: note('Electrical losses', 'PWR-1', 'What the chain turns to heat between yard and racks.'),
  generationW: note('Supply at the peak', 'PWR-6', 'All sources at the peak hour, in merit order.'),
  shortfallW: note('Shortfall', 'PWR-6, PWR-8', 'What no source can carry at the peak hour.'),
  smrUnitCount: note('Reactors', 'PWR-6, PWR-39', 'As asked for in the parameters.'),
  gasCapacityW: note('Gas plant', 'PWR-6', 'Whole turbines, as asked for in the parameters.'),
  gridCapacityW: note('Grid connection', 'PWR-6', 'As asked for in the parameters.'),
  batteryEnergyJ: note('Battery', 'PWR-7', 'As asked for in the parameters, in whole units.'),
  mainTransformerCount: note('Main transformers', 'PWR-3', 'Peak over their rating, and one more.'),
  feederCount: note('Feeders', 'PWR-5', 'Each building’s share over one feeder, planned to 80 %.'),
  feederLengthM: note('Feeder length', 'PWR-5', 'Measured along the placed cables.'),
  availability: note('Power availability', 'PWR-14 to PWR-19', 'Supply × chain of a rack, common causes in.'),
  annualCo2Kg: note('Carbon', 'PWR-24', 'Energy by source × what each kWh of it emits.'),
  peakCapacityRatio: note('Peak over IT', 'PWR-0, COOL-12', 'PUE of the worst hour × the planning margin.'),
  peakWaterLPerDay: note('Peak water', 'COOL-14', 'A day that stays at the design hour: an upper bound.'),
  liquidHeatW: note('Heat into liquid', 'COOL-5', 'Server power × the share that cold plates take.'),
  airHeatW: note('Heat into air', 'COOL-5', 'IT power less what the liquid takes.'),
  cduCount: note('CDUs', 'COOL-3', 'A hall’s heat or flow, whichever asks for more, and one spare.'),
  coolantFlowM3PerS: note(
    'Coolant flow',
    'COOL-1, COOL-2',
    'What carries a rack’s heat at its rise, × racks.',
  ),
  pipeLengthM: note('Pipes', 'COOL-25', 'Measured along the placed pipes.'),
  buildingCount: note('Buildings', 'LAY-1', 'As asked for in the parameters.'),
  hallCount: note('Halls', 'LAY-1', 'Buildings × halls of the chosen kind of building.'),
  siteAreaM2: note('Land', 'LAY-6', 'Land a megawatt × facility peak, and the reactors’ stand-off.'),
  annualCostUsd: note('Annual cost', 'ECO-7 to ECO-9', 'Capital recovery, energy, upkeep and staff.'),
  usdPerAcceleratorHour: note('Accelerator hour', 'ECO-10', 'Annual cost over the hours that are sold.'),
  usdPerMillionTokens: note('Million tokens', 'ECO-11', 'Serving part of the cost over tokens served.'),
};

export interface MetricDomain {
  readonly name: string;
  readonly metrics: readonly (keyof Metrics)[];
}

/** All metrics in the order people ask for them. */
export const METRIC_DOMAINS: readonly MetricDomain[] = [
  { name: 'Compute', metrics: ['acceleratorCount', 'rackCount', 'serverPowerW', 'itPowerW'] },
  {
    name: 'Network',
    metrics: [
      'switchCount',
      'transceiverCount',
      'fabricPowerW',
      'bisectionBytesPerS',
      'worstPathLatencyS',
      'fibreLengthM',
    ],
  },
  { name: 'Training and serving', metrics: ['trainingFlop', 'trainingDays', 'tokensPerS'] },
  {
    name: 'Power',
    metrics: [
      'facilityPeakPowerW',
      'peakCapacityRatio',
      'powerLossW',
      'generationW',
      'shortfallW',
      'gridCapacityW',
      'smrUnitCount',
      'gasCapacityW',
      'batteryEnergyJ',
      'mainTransformerCount',
      'feederCount',
      'feederLengthM',
      'availability',
      'annualCo2Kg',
    ],
  },
  {
    name: 'Cooling and water',
    metrics: [
      'annualPue',
      'annualWueLPerKwh',
      'peakWaterLPerDay',
      'liquidHeatW',
      'airHeatW',
      'cduCount',
      'coolantFlowM3PerS',
      'pipeLengthM',
    ],
  },
  { name: 'Site', metrics: ['buildingCount', 'hallCount', 'floorAreaM2', 'siteAreaM2'] },
  {
    name: 'Money',
    metrics: ['capexUsd', 'annualCostUsd', 'usdPerAcceleratorHour', 'usdPerMillionTokens'],
  },
];

const BY_ID: ReadonlyMap<string, MetricNote> = new Map<string, MetricNote>([
  ...Object.entries(NOTES),
  ...KEY_FIGURES.map((figure) => [figure.id, figure] as const),
]);

/** The note of a metric; one that has none is called by its own id. */
export function noteOf(id: keyof Metrics): MetricNote {
  return BY_ID.get(id) ?? note(id, '', '');
}

/** Whether the model alone gives this metric; the two lengths need the placed plan. */
export function isStudied(id: keyof Metrics): id is MetricId {
  return id !== 'pipeLengthM' && id !== 'feederLengthM';
}

/** Every metric that studies can be made of, in the order of the domains. */
export const STUDIED_METRICS: readonly MetricId[] = METRIC_DOMAINS.flatMap(({ metrics }) =>
  metrics.filter(isStudied),
);
