import type { Plan } from '../../plan/plan-types.ts';

/** One of the numbers of the strip: how to read it from a plan, how it is made and where its inputs come from. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** Unit of `read` in SI, as `figureText` knows it. */
  readonly unit: string;
  readonly read: (plan: Plan) => number;
  /** Rule id in docs/model. */
  readonly rule: string;
  readonly formula: string;
  readonly sources: readonly string[];
}

export const KEY_FIGURES: readonly KeyFigure[] = [
  {
    id: 'itPowerW',
    label: 'IT power',
    unit: 'W',
    read: (plan) => plan.metrics.itPowerW,
    rule: 'COMP-4',
    formula: 'accelerator racks × rack power + network, storage and head racks',
    sources: ['rack-tables'],
  },
  {
    id: 'facilityPeakPowerW',
    label: 'Facility peak',
    unit: 'W',
    read: (plan) => plan.metrics.facilityPeakPowerW,
    rule: 'POW-3',
    formula: 'IT power ÷ chain efficiency + cooling power at the design hour + house load',
    sources: ['power-tables'],
  },
  {
    id: 'acceleratorCount',
    label: 'Accelerators',
    unit: '',
    read: (plan) => plan.metrics.acceleratorCount,
    rule: 'COMP-1',
    formula: 'given, or target power ÷ power per accelerator with its share of the plant',
    sources: ['rack-tables'],
  },
  {
    id: 'annualPue',
    label: 'Annual PUE',
    unit: 'ratio',
    read: (plan) => plan.metrics.annualPue,
    rule: 'COOL-9',
    formula: 'energy into the site over a year ÷ energy into IT over the same year',
    sources: ['cooling-tables'],
  },
  {
    id: 'annualWueLPerKwh',
    label: 'Water use',
    unit: 'L/kWh',
    read: (plan) => plan.metrics.annualWueLPerKwh,
    rule: 'COOL-10',
    formula: 'litres evaporated and blown down over a year ÷ IT kWh of the same year',
    sources: ['cooling-tables'],
  },
  {
    id: 'firmSupplyRatio',
    label: 'Firm supply ÷ peak',
    unit: 'ratio',
    read: (plan) => plan.campus.power.firmSupplyRatio,
    rule: 'POW-6',
    formula: '(grid + reactors + gas, battery left out) ÷ facility peak power',
    sources: ['power-tables'],
  },
  {
    id: 'floorAreaM2',
    label: 'Floor area',
    unit: 'm2',
    read: (plan) => plan.metrics.floorAreaM2,
    rule: 'LAY-4',
    formula: 'halls + electrical + mechanical + support area of every building',
    sources: ['reference-campuses'],
  },
  {
    id: 'capexUsd',
    label: 'Capital cost',
    unit: 'USD',
    read: (plan) => plan.metrics.capexUsd,
    rule: 'ECON-1',
    formula: 'servers + network + shell and plant + on-site generation + land',
    sources: ['price-tables'],
  },
];
