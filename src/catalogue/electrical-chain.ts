import { type Figure, figure } from './figure.ts';

const stage = (value: number, low: number, high: number, assumed = true) =>
  figure(
    value,
    '1',
    assumed ? 'engineering-practice' : 'pandapower-types',
    assumed ? 'assumption' : 'estimate',
    [low, high],
  );

/** Efficiency of each stage from the grid connection to the boards' 50 V. */
export const CHAIN_STAGES = {
  mainTransformer: stage(0.997, 0.995, 0.998, false),
  mediumVoltageCable: stage(0.996, 0.993, 0.998, false),
  blockTransformer: stage(0.992, 0.989, 0.995, false),
  upsDouble: stage(0.965, 0.94, 0.975),
  upsEco: stage(0.988, 0.98, 0.992),
  busway: stage(0.995, 0.99, 0.998),
  rectifier800: stage(0.98, 0.97, 0.985),
  busway800: stage(0.997, 0.995, 0.999),
  rackSupply: stage(0.973, 0.96, 0.978),
  rackConverter800: stage(0.98, 0.97, 0.985),
  bus50: stage(0.995, 0.99, 0.998),
  /** 50 V to the chip's voltage: inside the accelerator's power, never in a facility's account. */
  board: stage(0.89, 0.86, 0.92),
} satisfies Record<string, Figure>;
export type ChainStage = keyof typeof CHAIN_STAGES;

/** What people call a stage. */
export const STAGE_LABELS: Readonly<Record<ChainStage, string>> = {
  mainTransformer: 'Main transformer',
  mediumVoltageCable: 'Medium-voltage cable',
  blockTransformer: 'Block transformer',
  upsDouble: 'UPS, double conversion',
  upsEco: 'UPS, eco mode',
  busway: '415 V busway',
  rectifier800: 'Rectifier to 800 V DC',
  busway800: '800 V busway',
  rackSupply: 'Rack power supply to 50 V',
  rackConverter800: 'Rack converter, 800 V to 50 V',
  bus50: '50 V bus bar',
  board: 'Board regulators',
};

/** The path of the racks' power. */
export interface DistributionRecord {
  readonly label: string;
  /** From the grid connection to the rack inlet. */
  readonly stages: readonly ChainStage[];
  /** Behind the rack inlet: part of rack power, so never part of the facility's loss. */
  readonly rackStages: readonly ChainStage[];
}

const toBlock: readonly ChainStage[] = ['mainTransformer', 'mediumVoltageCable', 'blockTransformer'];
const fromAc: readonly ChainStage[] = ['rackSupply', 'bus50'];

/** Ways to the rack, by public distribution id. */
export const DISTRIBUTIONS = {
  'ac-415-double': {
    label: '415 V AC, double-conversion UPS',
    stages: [...toBlock, 'upsDouble', 'busway'],
    rackStages: fromAc,
  },
  'ac-415-eco': {
    label: '415 V AC, UPS in eco mode',
    stages: [...toBlock, 'upsEco', 'busway'],
    rackStages: fromAc,
  },
  'ac-415-direct': { label: '415 V AC, no UPS', stages: [...toBlock, 'busway'], rackStages: fromAc },
  'dc-800': {
    label: '800 V DC (roadmap)',
    stages: ['mainTransformer', 'mediumVoltageCable', 'rectifier800', 'busway800'],
    rackStages: ['rackConverter800', 'bus50'],
  },
} satisfies Record<string, DistributionRecord>;

/** How the campus uses what it is built for. */
export const CAMPUS_LOAD = {
  /** Mean over full electrical load in a year. */
  loadFactor: figure(0.85, '1', 'model-assumption', 'assumption', [0.65, 1]),
  /** How far and how fast a synchronous training job swings the IT load. */
  swingShare: figure(0.3, '1', 'llm-power-swings', 'estimate', [0.1, 0.5]),
  swingS: figure(1, 's', 'llm-power-swings', 'estimate', [0.05, 10]),
} satisfies Record<string, Figure>;

/** Which stages the cooling plant's power passes: it hangs on the block transformers, without UPS. */
export const MECHANICAL_STAGES: readonly ChainStage[] = toBlock;

/** Installed systems for the systems a load needs, by public redundancy id. */
export interface RedundancyRecord {
  readonly label: string;
  /** Installed over needed where `spare` is 0. */
  readonly ratio: Figure;
  /** Systems added for every group of this many needed; 0 where the ratio rules. */
  readonly group: Figure;
  /** Systems of one group that must work, of how many. */
  readonly needed: Figure;
  readonly installed: Figure;
  /** Load of each system over its rating when all work. */
  readonly maxNormalLoading: Figure;
  readonly feedsPerRack: Figure;
  readonly survives: string;
}

const ratio = (value: number) => figure(value, '1', 'redundancy-schemes', 'estimate');
const group = (value: number) => figure(value, '1', 'redundancy-schemes', 'assumption');

const scheme = (
  label: string,
  [needed, installed]: readonly [number, number],
  spare: { ratio: number; group: number },
  feedsPerRack: number,
  survives: string,
): RedundancyRecord => ({
  label,
  ratio: ratio(spare.ratio),
  group: group(spare.group),
  needed: group(needed),
  installed: group(installed),
  maxNormalLoading: ratio(needed / installed),
  feedsPerRack: ratio(feedsPerRack),
  survives,
});

export const REDUNDANCIES = {
  n: scheme('N: no spare', [1, 1], { ratio: 1, group: 0 }, 1, 'nothing'),
  'n+1': scheme('N+1: one spare unit', [4, 5], { ratio: 1.25, group: 4 }, 1, 'one module'),
  '3n2': scheme('3N/2: three systems carry two', [2, 3], { ratio: 1.5, group: 0 }, 2, 'one system'),
  '4n3': scheme('4N/3: four systems carry three', [3, 4], { ratio: 4 / 3, group: 0 }, 2, 'one system'),
  catcher: scheme('Catcher: block redundant', [5, 6], { ratio: 1.2, group: 5 }, 1, 'one system'),
  '2n': scheme('2N: two whole paths', [1, 2], { ratio: 2, group: 0 }, 2, 'one whole path'),
} satisfies Record<string, RedundancyRecord>;
