import type { ShellBoxes, ThingBlock } from '../plan-types.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

/** A roof-top air unit with its two fans: width, height, depth, metres. */
export const ROOF_UNIT_SIZE_M = [7.2, 2.65, 2.9] as const;
/** Roof units stand this far apart along a roof, in two lines at these shares of its width, clear of its ends. */
const ROOF_UNIT_PITCH_M = 26;
const ROOF_UNIT_LINES = [-0.27, 0.27] as const;
const ROOF_END_M = 12;

/** Ladder tray and fibre duct over each row: height of the tray and depth of the bundle, metres. */
const TRAY_HEIGHT_M = 4.16;
const TRAY_DEPTH_M = 2;

/** Air-handling units in two lines along the longer side of every roof. */
export function roofUnitsOf(shells: ShellBoxes): DetailBlock {
  const units = new DetailBuilder('roof-unit', 'building');
  for (let box = 0; box < shells.count; box += 1) {
    const [x = 0, y = 0, z = 0] = shells.position.subarray(box * 3, box * 3 + 3);
    const [w = 0, h = 0, d = 0] = shells.size.subarray(box * 3, box * 3 + 3);
    const alongX = w > d;
    const [long, short] = alongX ? [w, d] : [d, w];
    const count = Math.max(1, Math.floor((long - ROOF_END_M) / ROOF_UNIT_PITCH_M));
    for (let place = 0; place < count; place += 1) {
      const along = (place - (count - 1) / 2) * ROOF_UNIT_PITCH_M;
      for (const line of ROOF_UNIT_LINES) {
        const across = line * short;
        const [dx, dz] = alongX ? [along, across] : [across, along];
        units.add(shells.building[box] ?? -1, x + dx, y + h, z + dz, ROOF_UNIT_SIZE_M);
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
