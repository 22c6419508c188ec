import type { BuildingDesign } from '../site/frame-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { shareStart } from '../site/split-evenly.ts';

/** A hall as it is filled: what its networks depend on. */
export interface HallFill {
  readonly building: BuildingDesign;
  readonly racks: number;
  readonly rackRows: number;
  readonly cdus: number;
  readonly crahs: number;
}

/** How the halls of a campus are filled: each way once, and which of them each hall has. Rule LAY-12. */
export function hallFills(
  campus: SizedCampus,
  building: BuildingDesign,
): { readonly fills: readonly HallFill[]; readonly fillOfHall: Uint8Array } {
  const { cooling, layout } = campus;
  const fills: HallFill[] = [];
  const fillOfHall = new Uint8Array(layout.racksPerHall.length);
  let fill = -1;
  layout.racksPerHall.forEach((racks, hall) => {
    if (fills[fill]?.racks !== racks) fill = fills.findIndex((each) => each.racks === racks);
    if (fill < 0) {
      fill = fills.length;
      fills.push({
        building,
        racks,
        rackRows: Math.ceil(racks / building.hall.racksPerRow),
        cdus: cooling.cduPerHall,
        crahs: cooling.crahPerHall,
      });
    }
    fillOfHall[hall] = fill;
  });
  return { fills, fillOfHall };
}

/** Racks in row `row` of a hall: shared out evenly. */
export function racksInRow({ racks, rackRows }: HallFill, row: number): number {
  return shareStart(racks, rackRows, row + 1) - shareStart(racks, rackRows, row);
}
