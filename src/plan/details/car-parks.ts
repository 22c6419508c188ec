import { DETAIL_SPACING, PARKING_ROWS } from '../../catalogue/detail-spacing.ts';
import type { ThingBlock } from '../plan-types.ts';
import type { GroundBounds } from './ground-bounds.ts';

const PARKING_ROW_M = DETAIL_SPACING.parkingRow.value;
const FIRST_ROW_M = DETAIL_SPACING.parkingFirstRow.value;
const PARKING_MARGIN_M = DETAIL_SPACING.parkingMargin.value;

/** Car park in front of (local +z of) each office. */
export function carParksOf(offices: ThingBlock): GroundBounds[] {
  const parks: GroundBounds[] = [];
  for (let i = 0; i < offices.count; i++) {
    const x = offices.position[i * 3] ?? 0;
    const z = offices.position[i * 3 + 2] ?? 0;
    const w = offices.size[i * 3] ?? 0;
    const d = offices.size[i * 3 + 2] ?? 0;
    if (w <= 0) continue;
    const z0 = z + d / 2 + FIRST_ROW_M;
    parks.push([
      x - w / 2 - PARKING_MARGIN_M,
      z0,
      x + w / 2 + PARKING_MARGIN_M,
      z0 + PARKING_ROWS.value * PARKING_ROW_M,
    ]);
  }
  return parks;
}
