import type { TornadoBar, TornadoOutcome } from '../../answers/questions/tornado.ts';

/** A bar on the common scale: places are shares of the chart's width, 0–1. */
export interface PlacedBar {
  readonly bar: TornadoBar;
  readonly atLow: number;
  readonly atHigh: number;
}

export interface TornadoScale {
  /** Where every input is at its most likely value. */
  readonly atMode: number;
  readonly bars: readonly PlacedBar[];
  /** Inputs that move the metric and are not shown. */
  readonly hiddenCount: number;
}

/** A bar with two ends that lie apart. */
type MovingBar = TornadoBar & { readonly metricAtLow: number; readonly metricAtHigh: number };

function isMoving(bar: TornadoBar): bar is MovingBar {
  return bar.swing !== null && Number.isFinite(bar.swing) && bar.swing > 0;
}

/** The widest bars on one scale that holds all their ends. Inputs that move nothing, or to where there is no number, are left out. */
export function placeBars({ bars, modeValue }: TornadoOutcome, shownCount: number): TornadoScale {
  if (modeValue === null) return { atMode: 0.5, bars: [], hiddenCount: 0 };
  const moving = bars.filter(isMoving);
  const shown = moving.slice(0, shownCount);
  const ends = shown.flatMap(({ metricAtLow, metricAtHigh }) => [metricAtLow, metricAtHigh]);
  const low = Math.min(modeValue, ...ends);
  const span = Math.max(modeValue, ...ends) - low;
  const place = (value: number): number => (span > 0 ? (value - low) / span : 0.5);
  return {
    atMode: place(modeValue),
    bars: shown.map((bar) => ({
      bar,
      atLow: place(bar.metricAtLow),
      atHigh: place(bar.metricAtHigh),
    })),
    hiddenCount: moving.length - shown.length,
  };
}

/** Where values stand on a scale of their own with a little air at both ends, 0–1. */
export function placeMarks(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value) => (span > 0 ? 0.06 + (0.88 * (value - low)) / span : 0.5));
}
