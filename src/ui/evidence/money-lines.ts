import type {
  AnnualLine,
  CapexLine,
  EconomicsResult,
  GenerationLine,
} from '../../model/economics/economics-types.ts';
import type { WorkloadResult } from '../../model/workload/workload-types.ts';
import { formatQuantity } from '../../units/format.ts';

/** One line of a sum, as people read it. */
interface MoneyLine {
  readonly label: string;
  readonly value: string;
  /** Share of the sum, 0–1; null where the line is no part of one. */
  readonly share: number | null;
}

export interface MoneyTable {
  readonly name: string;
  readonly rules: string;
  readonly lines: readonly MoneyLine[];
}

const CAPEX_LABELS: Readonly<Record<CapexLine['id'], string>> = {
  servers: 'Servers',
  network: 'Network',
  'shell-mep': 'Buildings with cooling and electrical plant',
  routes: 'Routes, beside those of the site as laid out',
  owner: 'Owner’s equipment, design and contingency',
  generation: 'Generation, storage and grid connection',
  land: 'Land',
};

const GENERATION_LABELS: Readonly<Record<GenerationLine['id'], string>> = {
  smr: '… of it reactors',
  gas: '… of it gas turbines',
  battery: '… of it batteries',
  grid: '… of it the grid connection',
  standby: '… of it stand-by generators',
  solar: '… of it the solar plant',
  published: '… of it in the published sum',
};

const ANNUAL_LABELS: Readonly<Record<AnnualLine['id'], string>> = {
  'it-capital': 'Capital of servers and network',
  'facility-capital': 'Capital of buildings and plant',
  energy: 'Energy',
  maintenance: 'Upkeep',
  staff: 'Staff',
  water: 'Water',
};

const times = (value: number) => `× ${value.toLocaleString('en-US', { maximumSignificantDigits: 3 })}`;

/** The sums behind capital and annual cost, and the campus against what stands today. */
export function moneyTables(economics: EconomicsResult, workload: WorkloadResult): readonly MoneyTable[] {
  const capital = (label: string, usd: number): MoneyLine => ({
    label,
    value: formatQuantity(usd, 'USD'),
    share: economics.capexUsd > 0 ? usd / economics.capexUsd : 0,
  });
  const plain = (label: string, value: string): MoneyLine => ({ label, value, share: null });
  const { scale } = economics;
  return [
    {
      name: 'What it costs to build',
      rules: 'ECO-1 to ECO-6, ECO-33',
      lines: [
        // Without edits there are no routes beside those of the site as laid out.
        ...economics.capexLines
          .filter(({ id, usd }) => id !== 'routes' || usd !== 0)
          .map(({ id, usd }) => capital(CAPEX_LABELS[id], usd)),
        ...economics.generationLines
          .filter(({ usd }) => usd > 0)
          .map(({ id, usd }) => capital(GENERATION_LABELS[id], usd)),
      ],
    },
    {
      name: 'What it costs a year',
      rules: 'ECO-7 to ECO-9',
      lines: economics.annualLines.map(({ id, usdPerYear }) => ({
        label: ANNUAL_LABELS[id],
        value: formatQuantity(usdPerYear, 'USD'),
        share: economics.annualCostUsd > 0 ? usdPerYear / economics.annualCostUsd : 0,
      })),
    },
    {
      name: 'Against today',
      rules: 'ECO-13, ECO-14, WRK-2',
      lines: [
        plain('Cost against a 30 MW site of today', times(scale.costRatio)),
        plain('Peak BF16 rate against the same site', times(scale.computeRatio)),
        plain('Capital cost over a 100 billion dollar budget', times(scale.budgetShare)),
        plain('Cost of the training run', runText(economics, workload)),
        plain('Loss of its optimal model', lossText(workload)),
      ],
    },
  ];
}

function runText({ trainingRunUsd }: EconomicsResult, { trainingAccelerators }: WorkloadResult): string {
  return trainingAccelerators > 0 ? formatQuantity(trainingRunUsd, 'USD') : 'none: nothing trains';
}

function lossText({ loss, lossExtrapolated }: WorkloadResult): string {
  if (loss === null) return 'none: nothing trains';
  const text = loss.toLocaleString('en-US', { maximumFractionDigits: 3 });
  return lossExtrapolated ? `${text}, extrapolated` : text;
}
