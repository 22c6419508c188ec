import type { AcceleratorRecord } from '../../catalogue/accelerators.ts';

/** What one accelerator can do at most, dense; 0 where it has no such format, link, or nobody says. */
export interface AcceleratorRates {
  readonly bf16FlopPerS: number;
  readonly fp8FlopPerS: number;
  readonly fp4FlopPerS: number;
  readonly memoryBytes: number;
  readonly memoryBytesPerS: number;
  /** Into its scale-up links, one direction. */
  readonly scaleUpBytesPerS: number;
  /** Into its network card, one direction. */
  readonly scaleOutBytesPerS: number;
  /** False of what is made to serve alone. */
  readonly trains: boolean;
}

const NOTHING: AcceleratorRates = {
  bf16FlopPerS: 0,
  fp8FlopPerS: 0,
  fp4FlopPerS: 0,
  memoryBytes: 0,
  memoryBytesPerS: 0,
  scaleUpBytesPerS: 0,
  scaleOutBytesPerS: 0,
  trains: true,
};

/** Peak rates, memory and links of one accelerator as numbers; all 0 for a rack without any. Rule WRK-1. */
export function ratesOf(record: AcceleratorRecord | undefined): AcceleratorRates {
  if (record === undefined) return NOTHING;
  return {
    bf16FlopPerS: record.bf16FlopPerS?.value ?? 0,
    fp8FlopPerS: record.fp8FlopPerS?.value ?? 0,
    fp4FlopPerS: record.fp4FlopPerS?.value ?? 0,
    memoryBytes: record.memoryBytes.value,
    memoryBytesPerS: record.memoryBytesPerS.value,
    scaleUpBytesPerS: record.scaleUpBytesPerS.value / 2,
    scaleOutBytesPerS: (record.scaleOutGbps.value * 1e9) / 8,
    trains: record.servesOnly !== true,
  };
}

/**
 * BF16 rate that training is counted in, FLOP/s. Where no BF16 figure is published, half of FP8: the ratio of
 * every accelerator that has both; none of what is made to serve alone. Rule WRK-2.
 */
export function trainingFlopPerS(rates: AcceleratorRates): number {
  if (!rates.trains) return 0;
  return rates.bf16FlopPerS > 0 ? rates.bf16FlopPerS : rates.fp8FlopPerS / 2;
}

/**
 * Rate at which the served model is reckoned, FLOP/s: FP8, or BF16 where that is faster, as weights kept in FP8 can be
 * computed with in either; without both, half of FP4, as every accelerator that has both formats. Rule WRK-9.
 */
export function servedFlopPerS({ fp8FlopPerS, bf16FlopPerS, fp4FlopPerS }: AcceleratorRates): number {
  if (fp8FlopPerS > 0) return Math.max(fp8FlopPerS, bf16FlopPerS);
  return bf16FlopPerS > 0 ? bf16FlopPerS : fp4FlopPerS / 2;
}
