import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { ShellBoxes, ThingBlock } from '../plan-types.ts';
import { ROOF_UNIT_SIZE_M, TRAY_DEPTH_M, TRAY_HEIGHT_M } from './detail-sizes.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

const { roofUnit, roofEnd, roofLine } = DETAIL_SPACING;
const ROOF_UNIT_LINES = [-roofLine.value, roofLine.value];

/** Air-handling units in two lines along the longer side of every roof, each across its line; none on fabric. */
export function roofUnitsOf(shells: ShellBoxes): DetailBlock {
  const units = new DetailBuilder('roof-unit', 'building');
  if (shells.eavesM !== null) return units.build();
  for (let box = 0; box < shells.count; box += 1) {
    const [x = 0, y = 0, z = 0] = shells.position.subarray(box * 3, box * 3 + 3);
    const [w = 0, h = 0, d = 0] = shells.size.subarray(box * 3, box * 3 + 3);
    const alongX = w > d;
    const [long, short] = alongX ? [w, d] : [d, w];
    const count = Math.max(1, Math.floor((long - roofEnd.value) / roofUnit.value));
    for (let place = 0; place < count; place += 1) {
      const along = (place - (count - 1) / 2) * roofUnit.value;
      for (const line of ROOF_UNIT_LINES) {
        const across = line * short;
        const [dx, dz] = alongX ? [along, across] : [across, along];
        units.add(
          shells.building[box] ?? -1,
          x + dx,
          y + h,
          z + dz,
          ROOF_UNIT_SIZE_M,
          alongX ? Math.PI / 2 : 0,
        );
      }
    }
  }
  return units.build();
}

/** One tray over each row, as long as the row. */
export function overheadTraysOf(rows: ThingBlock): DetailBlock {
  const trays = new DetailBuilder('overhead-tray', 'row');
  for (let row = 0; row < rows.count; row += 1) {
    const [x = 0, y = 0, z = 0] = rows.position.subarray(row * 3, row * 3 + 3);
    trays.add(row, x, y, z, [rows.size[row * 3] ?? 0, TRAY_HEIGHT_M, TRAY_DEPTH_M], rows.yaw[row] ?? 0);
  }
  return trays.build();
}
