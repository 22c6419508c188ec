import type { SourceId } from '../../catalogue/sources.ts';
import type { MetricId } from '../../model/uncertainty/study-types.ts';
import type { Plan } from '../../plan/plan-types.ts';
import { type QuantityParts, quantityParts } from '../../units/format.ts';

/** One of the numbers of the strip: how to read it from a plan, how it is made and where its inputs come from. */
export interface KeyFigure {
  readonly id: string;
  /** The metric it is, where it is one of the flat contract. */
  readonly metricId?: MetricId;
  readonly label: string;
  /** Unit of `read` in SI, as `quantityParts` knows it. */
  readonly unit: string;
  readonly read: (plan: Plan) => number;
  /** Rule ids in docs/model. */
  readonly rules: string;
  readonly formula: string;
  readonly sources: readonly SourceId[];
}

/** A figure for the strip. What is smaller than a tile can show is bounded; the card below it has all digits. */
export function tileParts(value: number, unit: string): QuantityParts {
  const parts = quantityParts(value, unit);
  return value > 0 && value < 0.001 ? { ...parts, number: '< 0.001' } : parts;
}

/** The tile's figure in one string, for names and sentences. */
export function tileSentence(value: number, unit: string): string {
  const parts = tileParts(value, unit);
  return parts.unit === '' ? parts.number : `${parts.number} ${parts.unit}`;
}

/** Every digit worth having, in the base unit. */
export function exactText(value: number, unit: string): string {
  const digits = value.toLocaleString('en-US', { maximumSignificantDigits: 9 });
  return unit === '' || unit === 'ratio' ? digits : `${digits} ${unit}`;
}

export const KEY_FIGURES: readonly KeyFigure[] = [
  {
    id: 'itPowerW',
    metricId: 'itPowerW',
    label: 'IT power',
    unit: 'W',
    read: (plan) => plan.metrics.itPowerW,
    rules: 'CMP-1 to CMP-5',
    formula: 'Accelerator racks × rack power, plus the racks for network, storage and head nodes.',
    sources: ['nvidia-nvl72', 'published-pairs'],
  },
  {
    id: 'facilityPeakPowerW',
    metricId: 'facilityPeakPowerW',
    label: 'Facility peak',
    unit: 'W',
    read: (plan) => plan.metrics.facilityPeakPowerW,
    rules: 'COOL-10, COOL-12, PWR-1',
    formula:
      'IT power with every electrical loss, plus the cooling and the rest, at the design hour of the site.',
    sources: ['climate-design', 'lbnl-dlc', 'model-assumption'],
  },
  {
    id: 'acceleratorCount',
    metricId: 'acceleratorCount',
    label: 'Accelerators',
    unit: '',
    read: (plan) => plan.metrics.acceleratorCount,
    rules: 'CMP-1 to CMP-5',
    formula: 'Given, or what fits the target power; always whole racks.',
    sources: ['nvidia-nvl72', 'published-pairs'],
  },
  {
    id: 'annualPue',
    metricId: 'annualPue',
    label: 'Annual PUE',
    unit: 'ratio',
    read: (plan) => plan.metrics.annualPue,
    rules: 'COOL-10, COOL-11, PWR-1',
    formula:
      'Energy into the facility over energy into IT, averaged over the weather of the year. Not peak over IT.',
    sources: ['climate-design', 'lbnl-dlc', 'model-assumption'],
  },
  {
    id: 'annualWueLPerKwh',
    metricId: 'annualWueLPerKwh',
    label: 'Annual water',
    unit: 'L/kWh',
    read: (plan) => plan.metrics.annualWueLPerKwh,
    rules: 'COOL-11, COOL-13',
    formula: 'Litres evaporated, bled and topped up over a year, per kWh of IT of the same year.',
    sources: ['tower-water', 'closed-loop-fill', 'climate-design'],
  },
  {
    id: 'firmSupplyRatio',
    label: 'Firm supply',
    unit: '× peak',
    read: (plan) => plan.campus.power.firmSupplyRatio,
    rules: 'PWR-6, PWR-7',
    formula:
      'Grid, reactors and gas together, the battery left out, over the facility peak. Below 1 it falls short.',
    sources: ['bwrx-300', 'redundancy-schemes'],
  },
  {
    id: 'floorAreaM2',
    metricId: 'floorAreaM2',
    label: 'Floor area',
    unit: 'm²',
    read: (plan) => plan.metrics.floorAreaM2,
    rules: 'LAY-2 to LAY-5',
    formula: 'Halls, electrical and mechanical rooms of every building, with walls, corridors and support.',
    sources: ['ocp-ready', 'published-pairs'],
  },
  {
    id: 'capexUsd',
    metricId: 'capexUsd',
    label: 'Capital cost',
    unit: 'USD',
    read: (plan) => plan.metrics.capexUsd,
    rules: 'ECO-1 to ECO-6',
    formula: 'Servers, network, shell with its plant, generation and storage, land.',
    sources: ['rack-prices', 'cushman-2025', 'epoch-capex', 'atb-2030'],
  },
];
