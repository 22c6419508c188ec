import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { COOLER_STUBS } from '../../model/layout/network/pipe-stubs.ts';
import { MAIN_RETURN_Y } from '../../model/layout/site/site-sizes.ts';
import type { Plan } from '../plan-types.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

/** How far beyond the middle of the supply main its cradle stands. */
const CRADLE_M = DETAIL_SPACING.mainCradle.value;
/** Length, height to the middle of the return main, and width of its cradles. */
export const COOLER_CONNECTION_SIZE_M = [
  COOLER_STUBS.supplyM + CRADLE_M,
  MAIN_RETURN_Y,
  DETAIL_SPACING.pipeCradle.value,
] as const;

/** Whether water is led to the outdoor units at all: halls that outside air cools have no mains. */
export function hasMains({ campus }: Pick<Plan, 'campus'>): boolean {
  return campus.cooling.facilityFlowM3PerS > 0;
}

/** The two pipes of each outdoor unit, with their valves, to the mains that pass the end with its headers. */
export function coolerConnectionsOf(plan: Pick<Plan, 'campus' | 'things'>): DetailBlock {
  const connections = new DetailBuilder('cooler-connection', 'heat-rejection');
  if (!hasMains(plan)) return connections.build();
  const units = plan.things['heat-rejection'];
  for (let unit = 0; unit < units.count; unit += 1) {
    const [x = 0, y = 0, z = 0] = units.position.subarray(unit * 3, unit * 3 + 3);
    const lengthM = units.size[unit * 3] ?? 0;
    if (lengthM <= 0) continue;
    const yaw = units.yaw[unit] ?? 0;
    const away = (lengthM + COOLER_CONNECTION_SIZE_M[0]) / 2;
    connections.add(
      unit,
      x + Math.cos(yaw) * away,
      y,
      z - Math.sin(yaw) * away,
      COOLER_CONNECTION_SIZE_M,
      yaw,
    );
  }
  return connections.build();
}
