import { COOLERS } from '../catalogue/coolers.ts';
import {
  coolingYardIndex,
  unitsBeside,
  type YardShift,
  yardShifts,
} from '../model/layout/site/cooling-yards.ts';
import { NORTHWARD, type Pose, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import {
  COOLING_LANE_HALF_M,
  COOLING_TOWER_SIZE,
  HEAT_REJECTION_COLUMN,
  HEAT_REJECTION_SIZE,
  YARD_OFFSET_M,
} from '../model/layout/site/site-sizes.ts';
import { type Share, servedBy, shareOf } from '../model/layout/site/split-evenly.ts';
import { tankPlace } from '../model/layout/site/tank-places.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Where nobody has moved the yard. */
const BESIDE: YardShift = { x: 0, z: 0 };

/** Heat-rejection units on the ground along both long sides of every building, or where their yards were moved. */
export function placeCoolingYards(draft: PlanDraft): void {
  const { campus, buildings: poses } = draft;
  const buildings = campus.layout.buildingCount;
  const shifts = yardShifts(campus.site);
  for (let building = 0; building < buildings; building += 1) {
    const { west, east } = unitsBeside(campus, building);
    const owned = west + east;
    const shiftOf = (side: number): YardShift => shifts[coolingYardIndex(building, side)] ?? BESIDE;
    const pose = poses[building] ?? NORTHWARD;
    const { x, z } = pose;
    const feed = shareOf(campus.power.blockTransformerCount, buildings, building, owned);
    const yard: Yard = { building, x, z, feed, shiftOf };
    for (let item = 0; item < owned; item += 1) {
      const side = item < west ? -1 : 1;
      placeUnit(draft, yard, side, item < west ? item : item - west, item);
    }
    if (campus.cooling.peakWaterLPerDay > 0) placeTanks(draft, pose, shiftOf);
  }
}

/** The building whose yard is filled, and what feeds its units. */
interface Yard {
  readonly building: number;
  readonly x: number;
  readonly z: number;
  readonly feed: Share;
  readonly shiftOf: (side: number) => YardShift;
}

function placeUnit(draft: PlanDraft, yard: Yard, side: number, place: number, item: number): void {
  const { building, x, z } = yard;
  const shift = yard.shiftOf(side);
  const { campus, frame, things } = draft;
  const design = frame.building;
  const column = Math.floor(place / design.rejectionPerColumn);
  const row = place % design.rejectionPerColumn;
  const north = (row & 1) === 0 ? -1 : 1;
  const away = COOLING_LANE_HALF_M + ((row >> 1) + 0.5) * design.rejectionPitchM;
  const inset = YARD_OFFSET_M + column * HEAT_REJECTION_COLUMN + HEAT_REJECTION_SIZE.w / 2;
  const block = things['heat-rejection'];
  const { w, h, d } =
    COOLERS[campus.cooling.heatRejection].form === 'tower' ? COOLING_TOWER_SIZE : HEAT_REJECTION_SIZE;
  const aside = side * (design.widthM / 2 + inset) + shift.x;
  // Headers are at one end: that which the mains along the building pass.
  const yaw = side < 0 ? 0 : Math.PI;
  const index = block.add(x + aside, 0, z + north * away + shift.z, w, h, d, yaw);
  block.link(index, building, servedBy(yard.feed, item), -1);
}

/** A make-up water tank for each yard. */
function placeTanks(draft: PlanDraft, pose: Pose, shiftOf: Yard['shiftOf']): void {
  for (const side of [-1, 1]) {
    const place = tankPlace(draft.frame.building, side);
    const shift = place.inYard ? shiftOf(side) : BESIDE;
    const [x, z] = [place.x + shift.x, place.z + shift.z];
    draft.props['water-tank'].add(worldX(pose, x, z), 0, worldZ(pose, x, z), 0, 1);
  }
}
