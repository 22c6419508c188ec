import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { ROUTE_SPACING } from '../../catalogue/route-spacing.ts';
import { SITE_HEIGHTS, SITE_SPACING } from '../../catalogue/site-spacing.ts';
import type { Plan } from '../plan-types.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

/** From the end of a unit to the middle of the supply main along its column, and how far beyond it its cradle stands. */
const REACH_M = SITE_SPACING.coolingYard.value - ROUTE_SPACING.mainSupplyAside.value;
const CRADLE_M = DETAIL_SPACING.mainCradle.value;
/** Length, height to the middle of the return main, and width from pipe to pipe. */
export const COOLER_CONNECTION_SIZE_M = [
  REACH_M + CRADLE_M,
  SITE_HEIGHTS.mainReturn.value,
  DETAIL_SPACING.coolerHeaders.value,
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
