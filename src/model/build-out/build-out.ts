import type { CampusResult } from '../campus-types.ts';
import { blockOfHall } from '../layout/block-view.ts';
import { type BuildDates, buildDates, standingAt } from './build-dates.ts';
import { feedAtW, feedDates } from './feed-dates.ts';
import { runningUsdPerMonth, spentAtUsd } from './spend-by-month.ts';

/** What stands and works at the end of a month after ground was broken. */
export interface BuiltMonth {
  readonly month: number;
  readonly buildings: number;
  /** Halls in them that are fed and filled with racks. */
  readonly fedHalls: number;
  readonly acceleratorCount: number;
  /** What firm sources and main transformers that stand carry, W. */
  readonly feedW: number;
  readonly itPowerW: number;
  readonly facilityPowerW: number;
  /** Output tokens a second, of the racks that work. */
  readonly tokensPerS: number;
  /** Capital spent so far, and what running cost so far, USD. */
  readonly spentUsd: number;
  readonly runUsd: number;
}

/** How a campus is built: when its parts stand, and what that comes to month by month. Rules BLD-1 … BLD-4. */
export interface BuildOut {
  readonly dates: BuildDates;
  /** First month at the end of which each hall is fed and filled; null where nothing firm feeds it. */
  readonly fedMonths: readonly (number | null)[];
  /** Of the first accelerators; null where there never are any. */
  readonly firstMonth: number | null;
  readonly months: readonly BuiltMonth[];
}

/** Shares of a campus that stand in its first so many halls. */
interface Share {
  readonly accelerators: number;
  readonly itW: number;
}

/** Racks of the first halls, block by block. Rule BLD-4. */
function shareOfFirst({ blocks, layout }: CampusResult, halls: number): Share {
  const { racksPerHall, hallCount } = layout;
  if (halls >= hallCount) return { accelerators: 1, itW: 1 };
  const held = blocks.map(() => 0);
  for (let hall = 0; hall < halls; hall += 1) {
    const { index } = blockOfHall({ blocks }, hall);
    held[index] = (held[index] ?? 0) + (racksPerHall[hall] ?? 0);
  }
  const weighed = (of: (block: CampusResult['blocks'][number]) => number): number => {
    const whole = blocks.reduce((sum, block) => sum + of(block), 0);
    const own = blocks.reduce((sum, block, index) => {
      const racks = Math.max(1, block.compute.rackCount);
      return sum + (of(block) * (held[index] ?? 0)) / racks;
    }, 0);
    return whole > 0 ? own / whole : 0;
  };
  return {
    accelerators: weighed(({ compute }) => compute.acceleratorCount),
    itW: weighed(({ compute }) => compute.itPowerW),
  };
}

/** The campus month by month, from broken ground until all of it stands. Range: any campus. Rules BLD-1 … BLD-4. */
export function buildOut(campus: CampusResult): BuildOut {
  const dates = buildDates(campus);
  const fed = feedDates(campus, dates);
  const { compute, power, workload } = campus;
  const shares = new Map<number, Share>();
  const shareOf = (halls: number): Share => {
    const known = shares.get(halls) ?? shareOfFirst(campus, halls);
    shares.set(halls, known);
    return known;
  };
  const perMonthUsd = runningUsdPerMonth(campus);
  const months: BuiltMonth[] = [];
  let runUsd = 0;
  for (let month = 0; month <= dates.lastMonth; month += 1) {
    const fedHalls = standingAt(fed, month);
    const share = shareOf(fedHalls);
    months.push({
      month,
      buildings: standingAt(dates.buildings, month),
      fedHalls,
      acceleratorCount: Math.round(compute.acceleratorCount * share.accelerators),
      feedW: feedAtW(campus, dates, month),
      itPowerW: compute.itPowerW * share.itW,
      facilityPowerW: power.facilityPeakPowerW * share.itW,
      tokensPerS: workload.tokensPerS * share.accelerators,
      spentUsd: spentAtUsd(campus, dates, month, share.itW),
      runUsd,
    });
    runUsd += perMonthUsd * share.itW;
  }
  const first = months.find(({ acceleratorCount }) => acceleratorCount > 0);
  return {
    dates,
    fedMonths: fed.map((month) => (Number.isFinite(month) ? month : null)),
    firstMonth: first?.month ?? null,
    months,
  };
}
