import type { Warning } from './campus-types.ts';

/** A result together with what is wrong with it. */
export interface Checked<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}

export interface Weather {
  readonly dryBulbC: number;
  readonly wetBulbC: number;
}

/** The cooling plant for one watt of IT: shares and temperatures, independent of campus size. */
export interface CoolingPlant {
  /** Shares of IT heat, summing to 1. */
  readonly liquidShare: number;
  readonly airShare: number;
  /** Facility-water supply to CDUs, rear doors or tanks. */
  readonly fwsSupplyC: number;
  /** Facility-water supply to the air handlers. */
  readonly airLoopSupplyC: number;
  /** Electricity between rack and facility water over the liquid heat. */
  readonly liquidTransportShare: number;
  /** Grid to rack inlet, grid to cooling plant. */
  readonly itChainEfficiency: number;
  readonly mechanicalChainEfficiency: number;
}
