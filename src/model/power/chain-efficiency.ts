import {
  CHAIN_STAGES,
  type ChainStage,
  DISTRIBUTIONS,
  MECHANICAL_STAGES,
} from '../../catalogue/electrical-chain.ts';
import type { DistributionId } from '../../params/param-types.ts';

/** Efficiency from the grid connection to the rack inlet and to the cooling plant: the product of stages. Rule PWR-1. */
export function chainEfficiency(distribution: DistributionId): { it: number; mechanical: number } {
  return { it: product(DISTRIBUTIONS[distribution]), mechanical: product(MECHANICAL_STAGES) };
}

function product(stages: readonly ChainStage[]): number {
  return stages.reduce((efficiency, stage) => efficiency * CHAIN_STAGES[stage].value, 1);
}
