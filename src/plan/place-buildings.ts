import { ARCHETYPES, type ArchetypeRecord, TENT_EAVES_M } from '../catalogue/archetypes.ts';
import { courtSpot, gearSpot } from '../model/layout/site/court-places.ts';
import { groundOf, NORTHWARD, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import {
  BLOCK_TRANSFORMER_SIZE,
  HALL_HEIGHT_M,
  OFFICE_SIZE,
  SWITCHGEAR_SIZE,
} from '../model/layout/site/site-sizes.ts';
import { servedBy, shareOf, shareStart } from '../model/layout/site/split-evenly.ts';
import type { PlanDraft } from './plan-draft.ts';
import { keyOfNumbers } from './plan-keys.ts';
import type { ShellBoxes } from './plan-types.ts';

/** Buildings with their halls and shells, and the campus office. */
export function placeBuildings(draft: PlanDraft): ShellBoxes {
  const { frame, things, campus, buildings } = draft;
  const { building } = frame;
  const count = Math.max(1, campus.layout.buildingCount);
  const boxes = building.boxes.length;
  const position = new Float32Array(count * boxes * 3);
  const size = new Float32Array(count * boxes * 3);
  const owner = new Int32Array(count * boxes);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const pose = buildings[index] ?? NORTHWARD;
    const { x, z } = pose;
    things.building.add(x, 0, z, building.widthM, building.heightM, building.depthM, 0);
    things.building.link(index, -1, -1, -1);
    for (const box of building.boxes) {
      const across = pose.quarterTurns % 2 === 1;
      position.set([worldX(pose, box.x, box.z), 0, worldZ(pose, box.x, box.z)], at * 3);
      size.set([across ? box.d : box.w, building.heightM, across ? box.w : box.d], at * 3);
      owner[at] = index;
      at += 1;
    }
    const hallHeightM = Math.min(HALL_HEIGHT_M, building.storeyM);
    for (const hallPose of building.halls) {
      const { widthM, lengthM } = building.hall;
      const y = hallPose.storey * building.storeyM;
      const hall = things.hall.add(x + hallPose.x, y, z + hallPose.z, widthM, hallHeightM, lengthM, 0);
      things.hall.link(hall, index, -1, -1);
    }
    placeCourts(draft, index, x, z);
  }
  placeOffice(draft);
  const kind: ArchetypeRecord = ARCHETYPES[campus.params['layout.archetype']];
  const eavesM = kind.roof === 'fabric' ? TENT_EAVES_M.value : null;
  const geometryKey = `${keyOfNumbers(position, size, owner)} ${eavesM}`;
  return { count: at, position, size, building: owner, eavesM, geometryKey };
}

function placeOffice({ campus, things }: PlanDraft): void {
  const ground = groundOf(campus.site, 'office');
  if (ground === undefined) return;
  const { w, h, d } = OFFICE_SIZE;
  const index = things.office.add((ground.x0 + ground.x1) / 2, 0, ground.z0 + d / 2 + 4, w, h, d, 0);
  things.office.link(index, -1, -1, -1);
}

/** Block transformers and feeder switchgear of one building, in the four quarters of its courtyards. */
function placeCourts(draft: PlanDraft, building: number, x: number, z: number): void {
  const { campus } = draft;
  const { buildingCount } = campus.layout;
  const { blockTransformerCount, feederCount } = campus.power;
  const transformers = draft.things['block-transformer'];
  const gear = draft.things['feeder-switchgear'];
  const first = shareStart(blockTransformerCount, buildingCount, building);
  const owned = shareStart(blockTransformerCount, buildingCount, building + 1) - first;
  for (let item = 0; item < owned; item += 1) {
    const quarter = Math.floor((item * 4) / owned);
    const inQuarter = item - Math.ceil((quarter * owned) / 4);
    const spot = courtSpot(draft.frame.building, quarter, inQuarter, 0);
    const { w, h, d } = BLOCK_TRANSFORMER_SIZE;
    const index = transformers.add(x + spot.x, 0, z + spot.z, w, h, d, spot.yaw);
    transformers.link(index, building, -1, -1);
  }
  const firstGear = shareStart(feederCount, buildingCount, building);
  const gears = shareStart(feederCount, buildingCount, building + 1) - firstGear;
  const feed = shareOf(blockTransformerCount, buildingCount, building, gears);
  for (let item = 0; item < gears; item += 1) {
    const spot = gearSpot(draft.frame.building, item);
    const { w, h, d } = SWITCHGEAR_SIZE;
    const index = gear.add(x + spot.x, 0, z + spot.z, w, h, d, spot.yaw);
    gear.link(index, building, servedBy(feed, item), -1);
  }
}
