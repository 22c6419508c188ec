import { gearSpot } from '../model/layout/site/court-places.ts';
import { buildingX, buildingZ } from '../model/layout/site/frame-campus.ts';
import {
  BATTERY_GROUP,
  BATTERY_LANE_M,
  BATTERY_PITCH_X,
  BATTERY_PITCH_Z,
  BATTERY_SIZE,
  BLOCK_TRANSFORMER_PITCH_X,
  DUCT_Y,
  GAS_PITCH_X,
  GAS_PITCH_Z,
  GAS_TURBINE_SIZE,
  HV_LINE_Y,
  MAIN_TRANSFORMER_COLUMN,
  MAIN_TRANSFORMER_PITCH,
  MAIN_TRANSFORMER_SIZE,
  SWITCHYARD_HEIGHT_M,
} from '../model/layout/site/site-sizes.ts';
import { shareStart } from '../model/layout/site/split-evenly.ts';
import { supplyShareOf, unitsOf } from '../model/power/supply-share.ts';
import type { PlanDraft } from './plan-draft.ts';

/** How far the grid's line is followed beyond the fence, and its spans. */
const LINE_REACH_M = 2450;
const SPAN_M = 350;
const SAG_M = 9;

/** Switchyard, main transformers, gas plant, battery yard and all high- and medium-voltage runs but the reactors'. */
export function placePowerYard(draft: PlanDraft): void {
  placeSwitchyard(draft);
  placeGas(draft);
  placeBatteries(draft);
  placeFeeders(draft);
  placeGridLines(draft);
}

function placeSwitchyard(draft: PlanDraft): void {
  const { campus, frame, things } = draft;
  const yard = frame.power.switchyard;
  const x = (yard.x0 + yard.x1) / 2;
  const z = (yard.z0 + yard.z1) / 2;
  const count = campus.power.mainTransformerCount;
  things.switchyard.add(x, 0, z, yard.x1 - yard.x0, SWITCHYARD_HEIGHT_M, yard.z1 - yard.z0, 0);
  things.switchyard.link(0, -1, -1, -1);
  const perColumn = frame.power.transformersPerColumn;
  const block = things['main-transformer'];
  for (let item = 0; item < count; item += 1) {
    const column = Math.floor(item / perColumn);
    const inColumn = Math.min(perColumn, count - column * perColumn);
    const row = item % perColumn;
    const at = yard.x1 + 4 + (column + 0.5) * MAIN_TRANSFORMER_COLUMN;
    const { w, h, d } = MAIN_TRANSFORMER_SIZE;
    const index = block.add(at, 0, z + (row - (inColumn - 1) / 2) * MAIN_TRANSFORMER_PITCH, w, h, d, 0);
    block.link(index, 0, -1, -1);
  }
}

function placeGas(draft: PlanDraft): void {
  const { campus, frame, things, paths } = draft;
  const { gas, gasColumns, switchyard } = frame.power;
  const count = unitsOf(campus, 'gas');
  for (let item = 0; item < count; item += 1) {
    const x = gas.x1 - ((item % gasColumns) + 0.5) * GAS_PITCH_X;
    const z = gas.z1 - (Math.floor(item / gasColumns) + 0.5) * GAS_PITCH_Z;
    const { w, h, d } = GAS_TURBINE_SIZE;
    const index = things['gas-turbine'].add(x, 0, z, w, h, d, 0);
    things['gas-turbine'].link(index, -1, -1, -1);
  }
  // One collector for every row of turbines, beside it, then down the west side to the yard.
  const rows = Math.ceil(count / gasColumns);
  for (let row = 0; row < rows; row += 1) {
    const z = gas.z1 - row * GAS_PITCH_Z - 0.9;
    const inRow = Math.min(gasColumns, count - row * gasColumns);
    const exitX = switchyard.x1 - 6 - (row % 30) * 1.2;
    paths['gas-line'].begin(-1, { owner: -1, share: inRow / count });
    paths['gas-line'].point(gas.x1 - inRow * GAS_PITCH_X + 1, 1.2, z);
    paths['gas-line'].point(gas.x1 + 2 + row * 0.9, 1.2, z);
    paths['gas-line'].point(gas.x1 + 2 + row * 0.9, 1.2, gas.z1 + 6 + row * 0.9);
    paths['gas-line'].point(exitX, 1.2, gas.z1 + 6 + row * 0.9);
    paths['gas-line'].point(exitX, 1.2, switchyard.z0 + 4);
  }
}

function placeBatteries(draft: PlanDraft): void {
  const { campus, frame, things, paths } = draft;
  const { battery, batteryColumns, switchyard } = frame.power;
  const count = unitsOf(campus, 'battery');
  const { w, h, d } = BATTERY_SIZE;
  for (let item = 0; item < count; item += 1) {
    const row = Math.floor(item / batteryColumns);
    const x = battery.x1 - ((item % batteryColumns) + 0.5) * BATTERY_PITCH_X;
    const z = battery.z0 + (row + 0.5) * BATTERY_PITCH_Z + Math.floor(row / BATTERY_GROUP) * BATTERY_LANE_M;
    const index = things.battery.add(x, 0, z, w, h, d, 0);
    things.battery.link(index, -1, -1, -1);
  }
  const rows = Math.ceil(count / batteryColumns);
  const groups = Math.ceil(rows / BATTERY_GROUP);
  for (let group = 0; group < groups; group += 1) {
    const last = Math.min(rows, (group + 1) * BATTERY_GROUP);
    const z = battery.z0 + last * BATTERY_PITCH_Z + group * BATTERY_LANE_M + 1.5;
    const inGroup = Math.min(count, last * batteryColumns) - group * BATTERY_GROUP * batteryColumns;
    const exitX = switchyard.x1 - 6 - (group % 30) * 1.2;
    const riseX = battery.x1 + 2 + group * 0.9;
    paths['battery-line'].begin(-1, { owner: -1, share: inGroup / count });
    paths['battery-line'].point(battery.x1 - Math.min(inGroup, batteryColumns) * BATTERY_PITCH_X + 1, 0.6, z);
    paths['battery-line'].point(riseX, 0.6, z);
    paths['battery-line'].point(riseX, 0.6, battery.z0 - 6 - group * 0.9);
    paths['battery-line'].point(exitX, 0.6, battery.z0 - 6 - group * 0.9);
    paths['battery-line'].point(exitX, 0.6, switchyard.z1 - 4);
  }
}

/** Medium-voltage feeders: even ones by the road north of the building, odd ones by the road south of it. */
function placeFeeders(draft: PlanDraft): void {
  const { campus } = draft;
  const { feederCount } = campus.power;
  const buildings = campus.layout.buildingCount;
  for (let building = 0; building < buildings; building += 1) {
    const first = shareStart(feederCount, buildings, building);
    const gears = shareStart(feederCount, buildings, building + 1) - first;
    for (let item = 0; item < gears; item += 1) placeFeeder(draft, building, item, first + item);
  }
}

function placeFeeder(draft: PlanDraft, building: number, item: number, global: number): void {
  const { campus, frame, paths } = draft;
  const { power, field } = frame;
  const spot = gearSpot(frame.building, item);
  const south = spot.sz > 0;
  const order = global >> 1;
  const row = Math.floor(building / frame.columns);
  // Of a building's two routes the one that bends round the other takes the western trunk, so they never cross.
  const northward = (frame.corridorZ[row + 1] ?? 0) < 25;
  const bundle = (order % 24) * 0.7 + (northward ? 0.35 : 0);
  const trunkX = field.x0 - (south === northward ? 16 : 66) - bundle;
  const corridor = frame.corridorZ[south ? row + 1 : row] ?? 0;
  const roadZ = corridor + (south ? -1 : 1) * (10.5 + (order % 24) * 0.6);
  const yard = power.switchyard;
  const span = yard.z1 - yard.z0;
  const startZ = yard.z0 + (south ? 0.7 : 0.05) * span + ((order % 40) / 40) * 0.25 * span;
  const x = buildingX(frame, building);
  const z = buildingZ(frame, building);
  const laneX = x + Math.sign(spot.x) * (4.3 + (order % 4) * 0.4);
  const gearX = x + spot.x;
  const gearZ = z + spot.z;
  const alongZ = gearZ - spot.sz * 2.2;
  const slotX = gearX + (Math.sign(spot.x) * BLOCK_TRANSFORMER_PITCH_X) / 2;
  const run = paths['mv-feeder'];
  run.begin(building, { owner: building, share: 1 / campus.power.feedersPerBuilding });
  run.point(yard.x1 + 2, DUCT_Y, startZ);
  run.point(trunkX, DUCT_Y, startZ);
  run.point(trunkX, DUCT_Y, roadZ);
  run.point(laneX, DUCT_Y, roadZ);
  run.point(laneX, DUCT_Y, alongZ);
  run.point(slotX, DUCT_Y, alongZ);
  run.point(slotX, DUCT_Y, z + spot.sz * (frame.building.courtInnerZ + 1));
}

/** Two overhead lines from beyond the fence in the west, hanging between pylons. */
function placeGridLines(draft: PlanDraft): void {
  const { campus, frame, paths, props } = draft;
  const share = supplyShareOf(campus, 'grid');
  if (share.capacityW <= 0) return;
  const yard = frame.power.switchyard;
  const offset = (yard.z1 - yard.z0) * 0.16;
  const spans = Math.max(1, Math.ceil((yard.x0 - frame.centerX + frame.halfWidthM + LINE_REACH_M) / SPAN_M));
  for (const z of [-offset, offset]) {
    paths['hv-line'].begin(-1, { owner: -1, share: 1 / 2 });
    const from = yard.x0 + 8 - spans * SPAN_M;
    for (let span = 0; span < spans; span += 1) {
      const x = from + span * SPAN_M;
      props.pylon.add(x, 0, z, Math.PI / 2, 1);
      for (let step = 0; step < 8; step += 1) {
        const t = step / 8;
        paths['hv-line'].point(x + t * SPAN_M, HV_LINE_Y - SAG_M * 4 * t * (1 - t), z);
      }
    }
    paths['hv-line'].point(yard.x0 + 8, HV_LINE_Y, z);
    paths['hv-line'].point(yard.x0 + 8, 12, z);
  }
}
