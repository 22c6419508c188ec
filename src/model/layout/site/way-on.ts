import type { Corner } from '../../../params/site-edits.ts';
import { endsOf, type FenceSpot, type Stretch } from './fence-sides.ts';
import { GATE_HALF_M, PUBLIC_ROAD_M } from './site-sizes.ts';
import type { Corridor } from './site-types.ts';

/** A road that ends this near to the fence ends at it, metres. */
const AT_FENCE_M = 1e-3;

/**
 * Where a road leads through the opening of a gate and ends outside: the way from its end to the public road, straight on.
 * Undefined where none does. Rule LAY-83.
 */
export function wayOn(
  roads: readonly Corridor[],
  { x, z, outX, outZ }: FenceSpot,
): readonly Corner[] | undefined {
  const outM = ([px, pz]: Corner): number => (px - x) * outX + (pz - z) * outZ;
  for (const road of roads) {
    const [a, b] = endsOf(road.rect);
    const through: Stretch = outM(a) < outM(b) ? [a, b] : [b, a];
    const [inM, beyondM] = [outM(through[0]), outM(through[1])];
    if (inM >= -AT_FENCE_M || beyondM < -AT_FENCE_M) continue;
    const [passX, passZ] = onward(through, beyondM / (inM - beyondM));
    if (Math.hypot(passX - x, passZ - z) > GATE_HALF_M) continue;
    const last = lastOf(roads, road, through);
    const [[fromX, fromZ], end] = last;
    if (outM(end) < -AT_FENCE_M) continue;
    return [end, onward(last, PUBLIC_ROAD_M / Math.hypot(end[0] - fromX, end[1] - fromZ))];
  }
  return undefined;
}

/** So many of its own lengths past the end of a stretch. */
function onward([[ax, az], [bx, bz]]: Stretch, lengths: number): Corner {
  return [bx + (bx - ax) * lengths, bz + (bz - az) * lengths];
}

/** The last stretch of a road that leads on from one of it by its corners. */
function lastOf(roads: readonly Corridor[], road: Corridor, through: Stretch): Stretch {
  const [, end] = through;
  const rest = roads.filter((each) => each !== road && each.id === road.id);
  for (const next of rest) {
    const [a, b] = endsOf(next.rect);
    if (a.join() === end.join()) return lastOf(rest, next, [a, b]);
    if (b.join() === end.join()) return lastOf(rest, next, [b, a]);
  }
  return through;
}
