import type { Figure } from '../../catalogue/figure.ts';
import { nextGamma, type RandomStream } from './random-stream.ts';

/** Weight of the mode in the PERT mean (low + 4·mode + high) / 6. */
const MODE_WEIGHT = 4;

/** Mean of the PERT distribution of a figure; its value where it has no range. Rule UNC-2. */
export function pertMean(figure: Figure): number {
  const { low = figure.value, high = figure.value, value } = figure;
  return (low + MODE_WEIGHT * value + high) / (MODE_WEIGHT + 2);
}

/**
 * One PERT sample of a figure: a beta between low and high with shapes 1 + 4·(mode − low)/(high − low) and
 * 1 + 4·(high − mode)/(high − low), drawn as a ratio of two gammas. A figure without range gives its value.
 * Range: low ≤ mode ≤ high, as the catalogue's test holds. Rule UNC-2.
 */
export function samplePert(figure: Figure, random: RandomStream): number {
  const { low, high, value } = figure;
  if (low === undefined || high === undefined || high <= low) return value;
  const below = nextGamma(random, 1 + (MODE_WEIGHT * (value - low)) / (high - low));
  const above = nextGamma(random, 1 + (MODE_WEIGHT * (high - value)) / (high - low));
  return low + ((high - low) * below) / (below + above);
}
