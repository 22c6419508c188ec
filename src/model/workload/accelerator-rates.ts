import type { AcceleratorRecord } from '../../catalogue/accelerators.ts';

/** What one accelerator can do at most, dense; 0 where it has no such format or nobody says. */
export interface AcceleratorRates {
  readonly bf16FlopPerS: number;
  readonly fp8FlopPerS: number;
  readonly fp4FlopPerS: number;
  readonly memoryBytes: number;
  readonly memoryBytesPerS: number;
}

const NOTHING: AcceleratorRates = {
  bf16FlopPerS: 0,
  fp8FlopPerS: 0,
  fp4FlopPerS: 0,
  memoryBytes: 0,
  memoryBytesPerS: 0,
};

/** Peak rates and memory of one accelerator as numbers; all 0 for a rack without any. Rule WRK-1. */
export function ratesOf(record: AcceleratorRecord | undefined): AcceleratorRates {
  if (record === undefined) return NOTHING;
  return {
    bf16FlopPerS: record.bf16FlopPerS?.value ?? 0,
    fp8FlopPerS: record.fp8FlopPerS?.value ?? 0,
    fp4FlopPerS: record.fp4FlopPerS?.value ?? 0,
    memoryBytes: record.memoryBytes.value,
    memoryBytesPerS: record.memoryBytesPerS.value,
  };
}

/**
 * BF16 rate that training is counted in, FLOP/s. Where no BF16 figure is published, half of FP8: the ratio of
 * every accelerator that has both. Rule WRK-2.
 */
export function trainingFlopPerS(rates: AcceleratorRates): number {
  return rates.bf16FlopPerS > 0 ? rates.bf16FlopPerS : rates.fp8FlopPerS / 2;
}
