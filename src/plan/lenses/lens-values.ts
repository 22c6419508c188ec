import { LENS_VALUE_BASE } from '../../units/colour-ramps.ts';
import { parseThingId } from '../find-in-plan.ts';
import { keyOfNumbers } from '../plan-keys.ts';
import { type Plan, THING_KINDS, type ThingBlock, type ThingId, type ThingKind } from '../plan-types.ts';
import { ageValues } from './age-values.ts';
import { availabilityValues } from './availability-values.ts';
import { costValues } from './cost-values.ts';
import type { LensNumbers, LensValues, ValueLens } from './lens-types.ts';
import { waterValues } from './water-values.ts';

/** Of each plan, what was asked of it; gone with the plan. */
const KNOWN = new WeakMap<Plan, Map<ValueLens, Promise<LensValues>>>();

/**
 * The numbers of a lens for every thing of a plan, from the model alone. Kept with the plan. `pause` is waited for between
 * pieces of longer work.
 */
export function lensValuesOf(plan: Plan, lens: ValueLens, pause: () => Promise<void>): Promise<LensValues> {
  const known = KNOWN.get(plan) ?? new Map<ValueLens, Promise<LensValues>>();
  KNOWN.set(plan, known);
  const values = known.get(lens) ?? read(plan, lens, pause);
  known.set(lens, values);
  return values;
}

async function read(plan: Plan, lens: ValueLens, pause: () => Promise<void>): Promise<LensValues> {
  if (lens === 'water') return ranged(plan, lens, waterValues(plan));
  if (lens === 'cost') return ranged(plan, lens, costValues(plan));
  if (lens === 'age') return ranged(plan, lens, ageValues(plan));
  return ranged(plan, lens, await availabilityValues(plan, pause));
}

/** Of a logarithmic range, how many factors of ten are told apart at most; what is less is the least. */
const MOST_DECADES = 6;

function ranged(plan: Plan, lens: ValueLens, numbers: LensNumbers): LensValues {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const kind of THING_KINDS) {
    for (let index = 0; index < plan.things[kind].count; index += 1) {
      const value = numbers.valueOf(kind, index);
      if (value === null || value <= 0) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  low = numbers.logarithmic ? Math.max(Math.min(low, high), high / 10 ** MOST_DECADES) : 0;
  const span = numbers.logarithmic ? Math.log(high / low) : high - low;
  const shareOf = (kind: ThingKind, index: number): number | null => {
    const value = numbers.valueOf(kind, index);
    if (value === null) return null;
    if (value <= low || !(span > 0)) return value >= high && high > 0 ? 1 : 0;
    return Math.min(1, (numbers.logarithmic ? Math.log(value / low) : value - low) / span);
  };
  return { ...numbers, lens, low, high, shareOf };
}

/** The number of one thing of the plan under a lens. */
export interface LensReading {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  readonly note: string | null;
}

/** What a lens tells of a thing; null for what has no number of its own. */
export function readingOf(values: LensValues, id: ThingId): LensReading | null {
  const parsed = parseThingId(id.split('/', 1)[0] ?? id);
  if (parsed === null || parsed.kind === 'site') return null;
  const value = values.valueOf(parsed.kind, parsed.index);
  if (value === null) return null;
  const { unit, meaning } = values;
  return { value, unit, meaning, note: values.noteOf?.(parsed.kind, parsed.index) ?? null };
}

type Painted = Pick<ThingBlock, 'tempC' | 'tempKey'>;

/** What the things of a kind are painted with: the same for a plan and for what stands of it in an earlier month. */
const PAINTED = new WeakMap<LensValues, Map<ThingKind, Painted>>();

function paintOf(values: LensValues, kind: ThingKind, count: number): Painted {
  const known = PAINTED.get(values) ?? new Map<ThingKind, Painted>();
  PAINTED.set(values, known);
  const before = known.get(kind);
  if (before?.tempC.length === count) return before;
  const tempC = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    const share = values.shareOf(kind, index);
    if (share !== null) tempC[index] = LENS_VALUE_BASE + share;
  }
  const paint = { tempC, tempKey: keyOfNumbers(tempC) };
  known.set(kind, paint);
  return paint;
}

/**
 * The plan as a lens paints it: in place of the temperature of each thing its place in the range of the lens, from
 * `LENS_VALUE_BASE` on, and 0 where it has no number. All else is shared.
 */
export function paintedPlan(plan: Plan, values: LensValues): Plan {
  const things: Partial<Record<ThingKind, ThingBlock>> = {};
  for (const kind of THING_KINDS) {
    const block = plan.things[kind];
    things[kind] = { ...block, ...paintOf(values, kind, block.count) };
  }
  // Every kind of the list has been set just above.
  return { ...plan, things: things as Record<ThingKind, ThingBlock> };
}
