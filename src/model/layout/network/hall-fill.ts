import { greatestBy } from '../../greatest-by.ts';
import { coolingYardIndex, yardShifts } from '../site/cooling-yards.ts';
import type { BuildingDesign, HallDesign } from '../site/frame-types.ts';
import type { Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { shareStart } from '../site/split-evenly.ts';

/** A hall as it is filled: what its networks depend on. */
export interface HallFill {
  /** Which of the campus's blocks of racks stands here. */
  readonly block: number;
  readonly building: BuildingDesign;
  readonly racks: number;
  readonly rackRows: number;
  readonly cdus: number;
  readonly crahs: number;
  /** How far its cooling yard was moved from beside the hall, in the hall's own metres. */
  readonly yardU: number;
  readonly yardV: number;
  /** 0 on the ground, and how far its floor is above it, metres. */
  readonly storey: number;
  readonly liftM: number;
}

/** How the halls of a campus are filled: each way once, and which of them each hall has. Rule LAY-12. */
export function hallFills(
  campus: SizedCampus,
  site: Site,
): { readonly fills: readonly HallFill[]; readonly fillOfHall: Uint16Array } {
  const { blocks, layout } = campus;
  const buildings = site.frame.building.hallOfBlock.map((hall) => withHall(site.frame.building, hall));
  const shifts = yardShifts(site);
  const fills: HallFill[] = [];
  const fillOfHall = new Uint16Array(layout.racksPerHall.length);
  let fill = -1;
  let block = 0;
  layout.racksPerHall.forEach((racks, hall) => {
    if (hall >= (blocks[block]?.endHall ?? hall + 1)) block += 1;
    const building = buildings[block] ?? site.frame.building;
    const [yardU, yardV] = yardWay(building, shifts, hall);
    const storey = building.halls[hall % building.halls.length]?.storey ?? 0;
    const isAlike = (each: HallFill | undefined): boolean =>
      each?.block === block &&
      each.racks === racks &&
      each.storey === storey &&
      each.yardU === yardU &&
      each.yardV === yardV;
    if (!isAlike(fills[fill])) fill = fills.findIndex(isAlike);
    if (fill < 0) {
      fill = fills.length;
      fills.push({
        block,
        building,
        racks,
        rackRows: Math.ceil(racks / building.hall.racksPerRow),
        cdus: blocks[block]?.cooling.cduPerHall ?? 0,
        crahs: blocks[block]?.cooling.crahPerHall ?? 0,
        yardU,
        yardV,
        storey,
        liftM: storey * building.storeyM,
      });
    }
    fillOfHall[hall] = fill;
  });
  return { fills, fillOfHall };
}

/** What halls of a campus have of something, all together: it is asked once of halls that are filled alike. */
export function sumOverHalls(campus: SizedCampus, site: Site, of: (fill: HallFill) => number): number {
  const { fills, fillOfHall } = hallFills(campus, site);
  const perFill = fills.map(of);
  return fillOfHall.reduce((sum, fill) => sum + (perFill[fill] ?? 0), 0);
}

/** The building with the halls of one block. */
function withHall(building: BuildingDesign, hall: HallDesign): BuildingDesign {
  return hall === building.hall ? building : { ...building, hall };
}

/** How far the yard of a hall was moved, across the hall and along it. */
function yardWay(
  { halls }: BuildingDesign,
  shifts: ReturnType<typeof yardShifts>,
  hall: number,
): readonly [number, number] {
  const pose = halls[hall % halls.length];
  const shift = pose && shifts[coolingYardIndex(Math.floor(hall / halls.length), pose.su)];
  // Of what was not moved 0, never −0.
  return pose === undefined || shift === undefined ? [0, 0] : [pose.su * shift.x + 0, pose.sv * shift.z + 0];
}

/** How far a hall stands from where its yard would be at its foot, metres. */
export function wayToYardM({ yardU, yardV, liftM }: HallFill): number {
  return Math.abs(yardU) + Math.abs(yardV) + liftM;
}

/** The fill that stands farthest from its yard: what the heads of the facility water are told of. */
export function farthestFill(fills: readonly HallFill[]): HallFill | undefined {
  return greatestBy(fills, wayToYardM);
}

/** The farthest fill of every storey. */
export function farthestOnStoreys(fills: readonly HallFill[]): HallFill[] {
  const storeys = [...new Set(fills.map(({ storey }) => storey))];
  return storeys.flatMap((on) => farthestFill(fills.filter(({ storey }) => storey === on)) ?? []);
}

/** Racks in row `row` of a hall: shared out evenly. */
export function racksInRow({ racks, rackRows }: HallFill, row: number): number {
  return shareStart(racks, rackRows, row + 1) - shareStart(racks, rackRows, row);
}
