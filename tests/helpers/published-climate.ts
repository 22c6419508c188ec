/** One row of the published hourly calculation (cooling §12): shares in percent, PUE and WUE as printed. */
export interface PublishedSite {
  /** Compressor-free share at a supply of 25, 30, 35, 40, 45 °C with dry coolers; at 25, 30, 35 °C with towers. */
  readonly dryPct: readonly number[];
  readonly wetPct: readonly number[];
  readonly dry45: number;
  readonly dry40: number;
  readonly dry30: number;
  readonly dry30Peak: number;
  readonly adiabatic30: readonly [pue: number, wue: number];
  readonly tower30: readonly [pue: number, wue: number];
}

function row(
  dryPct: readonly number[],
  wetPct: readonly number[],
  [dry45, dry40, dry30, dry30Peak]: readonly [number, number, number, number],
  adiabatic30: readonly [number, number],
  tower30: readonly [number, number],
): PublishedSite {
  return { dryPct, wetPct, dry45, dry40, dry30, dry30Peak, adiabatic30, tower30 };
}

export const PUBLISHED_SITES: Readonly<Record<string, PublishedSite>> = {
  'abilene-tx': row(
    [34, 48, 67, 86, 95],
    [55, 81, 100],
    [1.083, 1.089, 1.125, 1.312],
    [1.101, 0.36],
    [1.083, 1.81],
  ),
  'memphis-tn': row(
    [34, 49, 68, 87, 97],
    [52, 71, 98],
    [1.083, 1.087, 1.122, 1.29],
    [1.106, 0.25],
    [1.087, 1.82],
  ),
  'mount-pleasant-wi': row(
    [63, 77, 91, 98, 100],
    [76, 93, 99],
    [1.075, 1.076, 1.088, 1.278],
    [1.082, 0.09],
    [1.08, 1.8],
  ),
  'columbus-oh': row(
    [52, 69, 87, 98, 100],
    [71, 90, 100],
    [1.077, 1.078, 1.095, 1.261],
    [1.086, 0.13],
    [1.081, 1.81],
  ),
  'richland-parish-la': row(
    [30, 45, 67, 87, 97],
    [45, 64, 93],
    [1.084, 1.089, 1.126, 1.288],
    [1.111, 0.21],
    [1.09, 1.82],
  ),
  'new-carlisle-in': row(
    [55, 68, 85, 96, 100],
    [71, 88, 99],
    [1.077, 1.078, 1.097, 1.282],
    [1.087, 0.14],
    [1.082, 1.81],
  ),
  'goodyear-az': row(
    [17, 32, 47, 63, 79],
    [61, 86, 100],
    [1.098, 1.114, 1.166, 1.337],
    [1.113, 0.85],
    [1.082, 1.81],
  ),
  'ashburn-va': row(
    [51, 64, 82, 94, 99],
    [65, 84, 100],
    [1.078, 1.08, 1.102, 1.282],
    [1.091, 0.16],
    [1.083, 1.81],
  ),
  'des-moines-ia': row(
    [54, 66, 81, 94, 99],
    [71, 86, 98],
    [1.077, 1.079, 1.101, 1.274],
    [1.09, 0.17],
    [1.082, 1.81],
  ),
  'atlanta-ga': row(
    [34, 51, 73, 90, 99],
    [54, 76, 100],
    [1.081, 1.085, 1.116, 1.278],
    [1.1, 0.23],
    [1.085, 1.82],
  ),
  'cheyenne-wy': row(
    [68, 83, 92, 98, 100],
    [99, 100, 100],
    [1.074, 1.074, 1.084, 1.257],
    [1.076, 0.17],
    [1.078, 1.8],
  ),
  'bergen-no': row(
    [86, 97, 99, 100, 100],
    [98, 100, 100],
    [1.07, 1.071, 1.073, 1.207],
    [1.072, 0.02],
    [1.078, 1.8],
  ),
  'tampere-fi': row(
    [80, 93, 99, 100, 100],
    [96, 100, 100],
    [1.071, 1.071, 1.074, 1.186],
    [1.073, 0.04],
    [1.078, 1.8],
  ),
  singapore: row([0, 0, 1, 65, 100], [0, 0, 45], [1.095, 1.106, 1.197, 1.256], [1.178, 0.22], [1.122, 1.88]),
};

export const DRY_SUPPLIES_C = [25, 30, 35, 40, 45] as const;
export const WET_SUPPLIES_C = [25, 30, 35] as const;
