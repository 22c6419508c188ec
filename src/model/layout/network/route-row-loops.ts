import { slotU, slotV } from '../site/design-hall.ts';
import { cduOfRow, cduPlace, type HallPlace } from '../site/hall-places.ts';
import { CDU_SIZE, TCS_RETURN_Y, TCS_SUPPLY_Y } from '../site/site-sizes.ts';
import { type HallFill, racksInRow } from './hall-fill.ts';
import type { PipeSizer } from './hall-water.ts';
import type { EdgeFacts, RouteSink } from './route-sink.ts';
import { HEADER_ASIDE_M } from './route-sizes.ts';

/** Loop headers over every row, from the CDU that serves it and back to it. Rule LAY-13. */
export function routeRowLoops(
  sink: RouteSink,
  fill: HallFill,
  rackFlowM3PerS: number,
  pipe: PipeSizer,
  cdus: readonly number[],
): void {
  const { hall } = fill.building;
  // Rows are many and alike: the facts of one fill serve all of them.
  let racksBefore = -1;
  let facts: EdgeFacts = {};
  for (let row = 0; row < fill.rackRows; row += 1) {
    const cdu = cduOfRow(hall, fill.cdus, row);
    const from = cdus[cdu];
    if (from === undefined) continue;
    const racks = racksInRow(fill, row);
    if (racks !== racksBefore) facts = { ...pipe(racks * rackFlowM3PerS), part: racks / fill.racks };
    racksBefore = racks;
    const u = slotU(hall, row);
    const v = slotV(hall, row);
    const at = cduPlace(hall, fill.cdus, cdu);
    const farU = u + (at.u <= u ? hall.rowLengthM / 2 : -hall.rowLengthM / 2);
    const to = sink.node('row', row, u, 0, v);
    writeLoop(sink, TCS_SUPPLY_Y, -HEADER_ASIDE_M, at, v, farU);
    sink.edge('tcs-supply', from, to, facts);
    writeLoop(sink, TCS_RETURN_Y, HEADER_ASIDE_M, at, v, farU);
    sink.edgeBack('tcs-return', to, from, facts);
  }
}

/**
 * Up from beside the CDU, along the hall to the row, then over all of it: from its near end to its far one. Rows are many,
 * so that no object is made of where each lies.
 */
function writeLoop(
  sink: RouteSink,
  y: number,
  asideM: number,
  cdu: HallPlace,
  rowV: number,
  farU: number,
): void {
  sink.corner(cdu.u + asideM, CDU_SIZE.h, cdu.v + asideM);
  sink.corner(cdu.u + asideM, y, cdu.v + asideM);
  sink.corner(cdu.u + asideM, y, rowV + asideM);
  sink.corner(farU, y, rowV + asideM);
}
