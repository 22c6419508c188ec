import { slotU, slotV } from '../site/design-hall.ts';
import { cduOfRow, cduPlace } from '../site/hall-places.ts';
import { CDU_SIZE, TCS_RETURN_Y, TCS_SUPPLY_Y } from '../site/site-sizes.ts';
import { type HallFill, racksInRow } from './hall-fill.ts';
import type { PipeSizer } from './hall-water.ts';
import type { Corner, NetworkBuilder } from './network-builder.ts';

/** Supply and return headers stand this far to either side of the middle of a row. */
const HEADER_ASIDE_M = 0.25;

/** Loop headers over every row, from the CDU that serves it and back to it. Rule LAY-13. */
export function routeRowLoops(
  builder: NetworkBuilder,
  fill: HallFill,
  rackFlowM3PerS: number,
  pipe: PipeSizer,
  cdus: readonly number[],
): void {
  const { hall } = fill.building;
  for (let row = 0; row < fill.rackRows; row += 1) {
    const cdu = cduOfRow(hall, fill.cdus, row);
    const from = cdus[cdu];
    if (from === undefined) continue;
    const racks = racksInRow(fill, row);
    const facts = { ...pipe(racks * rackFlowM3PerS), part: racks / fill.racks };
    const to = builder.node('row', row, slotU(hall, row), 0, slotV(hall, row));
    builder.edge('tcs-supply', from, to, loopRoute(fill, row, cdu, TCS_SUPPLY_Y, -HEADER_ASIDE_M), facts);
    const back = loopRoute(fill, row, cdu, TCS_RETURN_Y, HEADER_ASIDE_M).reverse();
    builder.edge('tcs-return', to, from, back, facts);
  }
}

/** Up from the CDU, along the hall to the row, then over all of it: from its near end to its far one. */
function loopRoute(fill: HallFill, row: number, cdu: number, y: number, aside: number): Corner[] {
  const { hall } = fill.building;
  const at = cduPlace(hall, fill.cdus, cdu);
  const u = at.u + aside;
  const v = slotV(hall, row) + aside;
  const middle = slotU(hall, row);
  const farU = middle + (at.u <= middle ? hall.rowLengthM / 2 : -hall.rowLengthM / 2);
  return [
    [u, CDU_SIZE.h, at.v + aside],
    [u, y, at.v + aside],
    [u, y, v],
    [farU, y, v],
  ];
}
