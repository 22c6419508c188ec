import { type Figure, figure } from './figure.ts';

const stage = (value: number, low: number, high: number, assumed = true) =>
  figure(
    value,
    '1',
    assumed ? 'engineering-practice' : 'pandapower-types',
    assumed ? 'assumption' : 'estimate',
    [low, high],
  );

/** Efficiency of each stage between the grid connection and the rack inlet. */
export const CHAIN_STAGES = {
  mainTransformer: stage(0.997, 0.995, 0.998, false),
  mediumVoltageCable: stage(0.996, 0.993, 0.998, false),
  blockTransformer: stage(0.992, 0.989, 0.995, false),
  upsDouble: stage(0.965, 0.94, 0.975),
  upsEco: stage(0.988, 0.98, 0.992),
  busway: stage(0.995, 0.99, 0.998),
  rectifier800: stage(0.98, 0.97, 0.985),
  busway800: stage(0.997, 0.995, 0.999),
} satisfies Record<string, Figure>;
export type ChainStage = keyof typeof CHAIN_STAGES;

/** Which stages the racks' power passes, by public distribution id; the rack's own supply is rack power. */
export const DISTRIBUTIONS = {
  'ac-415-double': ['mainTransformer', 'mediumVoltageCable', 'blockTransformer', 'upsDouble', 'busway'],
  'ac-415-eco': ['mainTransformer', 'mediumVoltageCable', 'blockTransformer', 'upsEco', 'busway'],
  'dc-800': ['mainTransformer', 'mediumVoltageCable', 'rectifier800', 'busway800'],
} satisfies Record<string, readonly ChainStage[]>;

/** Which stages the cooling plant's power passes: it hangs on the block transformers, without UPS. */
export const MECHANICAL_STAGES: readonly ChainStage[] = [
  'mainTransformer',
  'mediumVoltageCable',
  'blockTransformer',
];

/** Installed systems for the systems a load needs, by public redundancy id. */
export interface RedundancyRecord {
  readonly label: string;
  /** Installed over needed where `spare` is 0. */
  readonly ratio: Figure;
  /** Systems added for every group of this many needed; 0 where the ratio rules. */
  readonly group: Figure;
}

const ratio = (value: number) => figure(value, '1', 'redundancy-schemes', 'estimate');
const group = (value: number) => figure(value, '1', 'redundancy-schemes', 'assumption');

export const REDUNDANCIES = {
  n: { label: 'N', ratio: ratio(1), group: group(0) },
  'n+1': { label: 'N+1', ratio: ratio(1.25), group: group(4) },
  '2n': { label: '2N', ratio: ratio(2), group: group(0) },
  '4n3': { label: '4N/3', ratio: ratio(4 / 3), group: group(0) },
  '3n2': { label: '3N/2', ratio: ratio(1.5), group: group(0) },
  catcher: { label: 'Catcher', ratio: ratio(1.2), group: group(5) },
} satisfies Record<string, RedundancyRecord>;
