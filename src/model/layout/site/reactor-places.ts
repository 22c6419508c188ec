import type { ReactorFrame, Rect } from './frame-types.ts';
import { PLOT_EDGE_M, REACTOR_SIZE, TURBINE_HALL_GAP_M, TURBINE_HALL_SIZE } from './site-sizes.ts';

export interface ReactorPlace {
  readonly x: number;
  /** Middles of the reactor and its turbine hall, and the hall's south wall, where its line begins. */
  readonly reactorZ: number;
  readonly hallZ: number;
  readonly lineZ: number;
}

/** Where the units of an island stand: plot by plot, row by row from the south. */
export function reactorPlaces(island: ReactorFrame, rect: Rect, count: number): ReactorPlace[] {
  const { columns, plotWidthM, plotDepthM } = island;
  return Array.from({ length: count }, (_, item) => {
    const row = Math.floor(item / columns);
    const x = (rect.x0 + rect.x1) / 2 + ((item % columns) - (columns - 1) / 2) * plotWidthM;
    const reactorZ = rect.z1 - row * plotDepthM - plotDepthM + PLOT_EDGE_M + REACTOR_SIZE.d / 2;
    const hallZ = reactorZ + REACTOR_SIZE.d / 2 + TURBINE_HALL_GAP_M + TURBINE_HALL_SIZE.d / 2;
    return { x, reactorZ, hallZ, lineZ: hallZ + TURBINE_HALL_SIZE.d / 2 };
  });
}
