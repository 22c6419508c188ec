import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { PathBlock } from '../plan-types.ts';

const HALF_WIDTH_M = DETAIL_SPACING.cableLidWidth.value / 2;
const TOP_M = DETAIL_SPACING.cableLidTop.value;

/**
 * The lids over cables in the ground, one run a cable along the same course: level with the ground, so that roads lie over
 * them. Columns of its own: what is drawn keeps no plan.
 */
export function cableLidsOf(block: PathBlock): PathBlock {
  const points = block.points.slice();
  for (let at = 1; at < points.length; at += 3) points[at] = TOP_M;
  return {
    kind: block.kind,
    count: block.count,
    points,
    radiusM: new Float32Array(block.count).fill(HALF_WIDTH_M),
    radiusKey: 'lids',
    geometryKey: `${block.geometryKey}:lids`,
    flowKey: block.flowKey,
    start: block.start.slice(),
    flow: block.flow.slice(),
    tempC: block.tempC.slice(),
    quantity: block.quantity.slice(),
    building: block.building.slice(),
    owner: block.owner.slice(),
    edge: block.edge.slice(),
    share: block.share.slice(),
    airShare: block.airShare.slice(),
    fromKind: block.fromKind.slice(),
    fromIndex: block.fromIndex.slice(),
    toKind: block.toKind.slice(),
    toIndex: block.toIndex.slice(),
  };
}
