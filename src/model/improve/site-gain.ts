import type { SiteCost, SiteCostId } from '../economics/site-cost.ts';
import { SITE_COST_IDS } from '../economics/site-cost.ts';
import { PLACED_AS_BUILT, type Placing } from '../layout/site/place-part.ts';
import type { GridBase } from './grid-bases.ts';
import type { Arrangement } from './movable-site.ts';

/** One better arrangement: what was placed, and what that saved. */
export interface Gain {
  /** Parts that stand elsewhere than in the best before; how the first of them was placed. */
  readonly parts: readonly string[];
  readonly dx: number;
  readonly dz: number;
  readonly quarterTurns: number;
  /** Whether all of them were placed so. */
  readonly alike: boolean;
  /** Buildings in a row from then on, where that is what changed; null else. */
  readonly buildingsInRow: number | null;
  /** Cost and fines from then on, USD a year, and how much less that is; of that the line that fell most. */
  readonly objectiveUsdPerYear: number;
  readonly savedUsdPerYear: number;
  readonly mostOf: SiteCostId | 'fines';
}

/** An arrangement with what a search asks of it. */
export interface SearchState {
  /** The campus in its rows, whose parts are placed. */
  readonly base: GridBase;
  readonly at: Arrangement;
  readonly fine: number;
  /** Parts placed last. */
  readonly parts: readonly number[];
  readonly cost: SiteCost;
  readonly objective: number;
}

function isSame(a: Placing, b: Placing): boolean {
  return a.dx === b.dx && a.dz === b.dz && a.quarterTurns === b.quarterTurns;
}

/** What led from one best arrangement of a site to the next. */
export function gainBetween(before: SearchState, after: SearchState): Gain {
  const { placings } = after.at;
  const { parcels } = after.base.movable.base;
  const wayOf = (part: number): Placing => {
    const a = before.at.placings[part] ?? PLACED_AS_BUILT;
    const b = placings[part] ?? PLACED_AS_BUILT;
    return { dx: b.dx - a.dx, dz: b.dz - a.dz, quarterTurns: (b.quarterTurns - a.quarterTurns + 4) % 4 };
  };
  // Since the best before, others may have been placed anew as well: the one placed last is told first.
  const changed = [...placings.keys()].filter((part) => !isSame(wayOf(part), PLACED_AS_BUILT));
  const lead = after.parts.find((part) => changed.includes(part)) ?? changed[0] ?? 0;
  const way = wayOf(lead);
  const parts = [lead, ...changed.filter((part) => part !== lead)];
  return {
    parts: parts.map((part) => parcels[part]?.id ?? ''),
    ...way,
    alike: parts.every((part) => isSame(wayOf(part), way)),
    buildingsInRow: before.base === after.base ? null : after.base.buildingsInRow,
    objectiveUsdPerYear: after.objective,
    savedUsdPerYear: before.objective - after.objective,
    mostOf: fellMost(before, after),
  };
}

function fellMost(before: SearchState, after: SearchState): Gain['mostOf'] {
  let most: Gain['mostOf'] = 'fines';
  let fell = before.fine - after.fine;
  for (const id of SITE_COST_IDS) {
    const by = before.cost[id] - after.cost[id];
    if (by > fell) [most, fell] = [id, by];
  }
  return most;
}
