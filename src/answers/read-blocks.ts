import type { CampusResult } from '../model/campus-types.ts';
import { rackOf } from '../model/compute/chosen-rack.ts';

/** What one block of a fleet is, in numbers with their units in their names. */
export interface BlockSummary {
  readonly rackType: string;
  readonly label: string;
  readonly year: number;
  readonly rackCount: number;
  readonly acceleratorCount: number;
  readonly hallCount: number;
  readonly itPowerW: number;
  readonly liquidHeatW: number;
  readonly airHeatW: number;
  /** Drawn over rated power, 0–1: below 1 where its cooling holds it back. */
  readonly coolableShare: number;
}

/** The blocks of racks of a campus, in the order of their halls. */
export function readBlocks({ blocks }: Pick<CampusResult, 'blocks'>): readonly BlockSummary[] {
  return blocks.map(({ params, compute, cooling, layout }) => ({
    rackType: params['compute.rackType'],
    label: rackOf(params).label,
    year: params['compute.litYear'],
    rackCount: compute.rackCount,
    acceleratorCount: compute.acceleratorCount,
    hallCount: layout.hallCount,
    itPowerW: compute.itPowerW,
    liquidHeatW: cooling.liquidHeatW,
    airHeatW: cooling.airHeatW,
    coolableShare: compute.coolableShare,
  }));
}
