import {
  CHAIN_STAGES,
  type ChainStage,
  DISTRIBUTIONS,
  MECHANICAL_STAGES,
  STAGE_LABELS,
} from '../../catalogue/electrical-chain.ts';
import type { Figure } from '../../catalogue/figure.ts';
import type { DistributionId } from '../../params/param-types.ts';

const MECHANICAL = product(MECHANICAL_STAGES);

/** Efficiency from the grid connection to the rack inlet and to the cooling plant: the product of stages. Rule PWR-1. */
export function chainEfficiency(distribution: DistributionId): { it: number; mechanical: number } {
  return { it: chainFigure(distribution).value, mechanical: mechanicalFigure().value };
}

/** Grid connection to rack inlet with its range: the products of all lows, modes and highs. Rule PWR-1. */
export function chainFigure(distribution: DistributionId): Figure {
  return product(DISTRIBUTIONS[distribution].stages);
}

/** Grid connection to the cooling plant with its range. Rule PWR-1. */
export function mechanicalFigure(): Figure {
  return MECHANICAL;
}

/** Grid connection to the boards' 50 V: rack stages included, to compare distributions end to end. Rule PWR-12. */
export function endToEndFigure(distribution: DistributionId): Figure {
  const { stages, rackStages } = DISTRIBUTIONS[distribution];
  return product([...stages, ...rackStages]);
}

/** One stage of the path with what it takes in and what it turns to heat. */
export interface StageFlow {
  readonly stage: ChainStage;
  readonly label: string;
  /** Inside the rack: its loss is part of rack power, not of the facility's loss. */
  readonly insideRack: boolean;
  readonly efficiency: number;
  readonly inputW: number;
  readonly lossW: number;
}

/**
 * The path from the grid to the boards for `rackInletW` at the racks, in order: what a Sankey draws.
 * @param outsideEfficiency grid to rack inlet as the campus takes it; each outside stage is bent by the same power so
 * that their product is exactly this. Range 0–1. Rule PWR-12.
 */
export function chainFlow(
  distribution: DistributionId,
  rackInletW: number,
  outsideEfficiency: number,
): readonly StageFlow[] {
  const { stages, rackStages } = DISTRIBUTIONS[distribution];
  const bend = Math.log(outsideEfficiency) / Math.log(product(stages).value);
  let inputW = rackInletW / outsideEfficiency;
  const pass = (stage: ChainStage, efficiency: number, insideRack: boolean): StageFlow => {
    const lossW = inputW * (1 - efficiency);
    const flow = { stage, label: STAGE_LABELS[stage], insideRack, efficiency, inputW, lossW };
    inputW -= lossW;
    return flow;
  };
  return [
    ...stages.map((stage) => pass(stage, CHAIN_STAGES[stage].value ** bend, false)),
    ...rackStages.map((stage) => pass(stage, CHAIN_STAGES[stage].value, true)),
  ];
}

function product(stages: readonly ChainStage[]): Figure {
  let value = 1;
  let low = 1;
  let high = 1;
  for (const stage of stages) {
    const figure: Figure = CHAIN_STAGES[stage];
    value *= figure.value;
    low *= figure.low ?? figure.value;
    high *= figure.high ?? figure.value;
  }
  return { value, low, high, unit: '1', source: 'worked-here', date: '2026-11', kind: 'estimate' };
}
