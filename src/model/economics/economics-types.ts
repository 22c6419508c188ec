export interface CapexLine {
  readonly id: 'servers' | 'network' | 'shell-mep' | 'routes' | 'owner' | 'generation' | 'land';
  readonly usd: number;
}

/** What one source of electricity costs; `published` is what a published gigawatt includes. */
export interface GenerationLine {
  readonly id: 'smr' | 'gas' | 'battery' | 'grid' | 'standby' | 'solar' | 'published';
  readonly usd: number;
}

export interface AnnualLine {
  readonly id: 'it-capital' | 'facility-capital' | 'energy' | 'maintenance' | 'staff' | 'water';
  readonly usdPerYear: number;
}

/** The campus against one thing of today: cost and compute kept apart. */
interface ScaleComparison {
  readonly costRatio: number;
  readonly computeRatio: number;
  /** Capital cost over the 100 billion dollar budget. */
  readonly budgetShare: number;
}

export interface EconomicsResult {
  readonly capexUsd: number;
  readonly capexLines: readonly CapexLine[];
  /** The generation line by source; adds up to it. */
  readonly generationLines: readonly GenerationLine[];
  readonly annualCostUsd: number;
  readonly annualLines: readonly AnnualLine[];
  /** Null where the year has no energy. */
  readonly energyUsdPerMwh: number | null;
  /** Null where no accelerator-hour is sold. */
  readonly usdPerAcceleratorHour: number | null;
  /** Of output tokens, then of those in and out; null where no token is served. */
  readonly usdPerMillionTokens: number | null;
  readonly usdPerMillionTotalTokens: number | null;
  readonly trainingRunUsd: number;
  readonly scale: ScaleComparison;
}
