import fc from 'fast-check';
import type { SiteEdit } from '../../src/params/site-edits.ts';

/** Up to five moves and turns of the first so many buildings, and moves of the switchyard. */
export function anyEdits(buildings: number): fc.Arbitrary<SiteEdit[]> {
  const id = fc.integer({ min: 0, max: buildings - 1 }).map((index) => `building-${index}`);
  const far = fc.integer({ min: -8, max: 8 }).map((step) => step * 250);
  return fc.array(
    fc.oneof(
      fc.record({ op: fc.constant('move' as const), id, dx: far, dz: far }),
      fc.record({ op: fc.constant('rotate' as const), id, quarterTurns: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ op: fc.constant('move' as const), id: fc.constant('switchyard'), dx: far, dz: far }),
    ),
    { minLength: 1, maxLength: 5 },
  );
}
