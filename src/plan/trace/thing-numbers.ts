import { type StandingPlan, THING_KINDS, type ThingKind } from '../plan-types.ts';

/** All things of a plan in one row of numbers, kind after kind. */
export interface ThingNumbers {
  /** Number of the first thing of each kind, in the order of `THING_KINDS`, and at the end the number of all things. */
  readonly first: readonly number[];
  readonly count: number;
}

export function numberThings({ things }: Pick<StandingPlan, 'things'>): ThingNumbers {
  const first: number[] = [];
  let count = 0;
  for (const kind of THING_KINDS) {
    first.push(count);
    count += things[kind].count;
  }
  return { first: [...first, count], count };
}

/** Number of the `index`-th thing of a kind, by its place in `THING_KINDS`. */
export function numberAt({ first }: ThingNumbers, kindPlace: number, index: number): number {
  return (first[kindPlace] ?? 0) + index;
}

export function numberOf(numbers: ThingNumbers, kind: ThingKind, index: number): number {
  return numberAt(numbers, THING_KINDS.indexOf(kind), index);
}

/**
 * Marks things and all that they contain: a hall's rows and their racks, a reactor's turbine hall.
 * @param marks one entry a thing, by its number; what is 1 at first is marked already.
 */
export function markContents(
  { things }: Pick<StandingPlan, 'things'>,
  numbers: ThingNumbers,
  marks: Uint8Array,
): void {
  // Parents do not all come before their children in the list of kinds.
  for (let pass = 0; pass < 2; pass += 1) {
    THING_KINDS.forEach((kind, place) => {
      const { parentKind, parent, count } = things[kind];
      if (parentKind === null) return;
      const own = numberAt(numbers, place, 0);
      const above = numberOf(numbers, parentKind, 0);
      // Most kinds have nothing marked above them.
      if (!marks.subarray(above, above + things[parentKind].count).includes(1)) return;
      for (let index = 0; index < count; index += 1) {
        const owner = parent[index] ?? -1;
        if (owner >= 0 && marks[above + owner] === 1) marks[own + index] = 1;
      }
    });
  }
}
