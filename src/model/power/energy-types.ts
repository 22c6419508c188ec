export type SourceKind = 'grid' | 'smr' | 'gas' | 'battery' | 'standby' | 'solar';

/** A year's electricity of one source. */
export interface EnergyShare {
  readonly kind: SourceKind;
  readonly energyJ: number;
  /** Capital, operation and fuel over what it delivers; the marginal cost alone where the plant is on standby. */
  readonly usdPerMwh: number;
  readonly kgCo2PerMwh: number;
}

/** How the electrical plant does over a year. */
export interface EnergyResult {
  /** What the campus takes: the sum of the shares. */
  readonly annualEnergyJ: number;
  readonly shares: readonly EnergyShare[];
  /** Mean price of the mix; what annual cost pays for energy. Capital of reactors, turbines and solar plant is inside. Null without energy. */
  readonly usdPerMwh: number | null;
  /** Natural gas that the turbines burn, m³ under normal conditions. */
  readonly annualGasM3: number;
  /** Of what is delivered, and of the test runs of stand-by sets. */
  readonly annualCo2Kg: number;
  /** Share of the year in which a rack has power: supply × chain, common cause included, 0–1. */
  readonly availability: number;
  readonly supplyAvailability: number;
  readonly chainAvailability: number;
  /** Worst voltage drop from the switchyard to a row, over nominal. */
  readonly worstVoltageDrop: number;
  /** Share of the year in which every rack has supply at full load at once, 0–1: k-of-n. */
  readonly fullSupplyShare: number;
  /** Wanted in the year and not delivered. */
  readonly unservedEnergyJ: number;
  /** Yearly fixed cost of plant that stands by and delivers next to nothing, tests of stand-by sets included; part of `usdPerMwh`. */
  readonly standbyUsdPerYear: number;
  /** What a solar plant here gives in the mean over its rating, whether there is one or not. */
  readonly solarCapacityFactor: number;
  /** What stand-by sets make in their test runs; it feeds nothing. */
  readonly standbyTestEnergyJ: number;
  readonly standbyTestCo2Kg: number;
}
