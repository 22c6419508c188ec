/** A stream of numbers in [0, 1): the same seed gives the same stream everywhere. */
export type RandomStream = () => number;

/**
 * The small fast counting generator (sfc32) with 32 bits of seed, run in for a few rounds so that near seeds
 * part. Range: any integer seed. Rule UNC-2.
 */
export function randomStream(seed: number): RandomStream {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** A standard normal number, by the polar method. */
function nextNormal(random: RandomStream): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const square = u * u + v * v;
    if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A gamma number of shape ≥ 1 and scale 1, by squeezing a cubed normal (Marsaglia and Tsang, 2000). */
export function nextGamma(random: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = nextNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = random();
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
