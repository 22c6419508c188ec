import type { Corner } from '../../../params/site-edits.ts';
import { holds } from '../rules/inside-boundary.ts';
import { crossingsOf, endsOf, type FenceSide, placeAlong } from './fence-sides.ts';
import { ROAD_HALF_M } from './site-sizes.ts';
import type { Corridor } from './site-types.ts';

/** What of roads lies inside a fence, its pavement clear of where they cross it: a way to a gate leads from there. Rule LAY-83. */
export function roadsWithin(
  roads: readonly Corridor[],
  corners: readonly Corner[],
  sides: readonly FenceSide[],
): readonly Corridor[] {
  return roads.flatMap((road) =>
    partsOf(road, sides).filter(({ rect }) =>
      holds(corners, [(rect.x0 + rect.x1) / 2, (rect.z0 + rect.z1) / 2]),
    ),
  );
}

/** A road between the places where sides cross it. */
function partsOf(road: Corridor, sides: readonly FenceSide[]): readonly Corridor[] {
  const { rect } = road;
  const [start, end] = endsOf(rect);
  const [axis, from, to] = start[0] === end[0] ? ([1, 'z0', 'z1'] as const) : ([0, 'x0', 'x1'] as const);
  const cuts = crossingsOf([start, end], sides)
    .map(({ side, alongM }) => placeAlong(side, alongM)[axis])
    .sort((a, b) => a - b);
  // Its own ends are where they are; what is cut off ends as its pavement does before the fence.
  const bounds = [rect[from] - ROAD_HALF_M, ...cuts, rect[to] + ROAD_HALF_M];
  return bounds.slice(1).flatMap((bound, at): Corridor[] => {
    const [first, last] = [(bounds[at] ?? bound) + ROAD_HALF_M, bound - ROAD_HALF_M];
    return first > last ? [] : [{ ...road, rect: { ...rect, [from]: first, [to]: last } }];
  });
}
