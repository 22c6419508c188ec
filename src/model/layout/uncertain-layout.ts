import { AREAS } from '../../catalogue/areas.ts';
import type { Figure } from '../../catalogue/figure.ts';

/** The inputs of the layout nobody knows exactly: low, mode and high in each figure. */
export function uncertainLayout() {
  return { ownedOverPlaced: AREAS.ownedOverPlaced } satisfies Record<string, Figure>;
}
