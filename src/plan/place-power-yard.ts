import { rowPlace } from '../model/layout/site/row-yard.ts';
import { groundOf } from '../model/layout/site/site-pose.ts';
import {
  BATTERY_GRID,
  BATTERY_SIZE,
  type BoxSize,
  GAS_TURBINE_SIZE,
  GENERATOR_GRID,
  GENERATOR_SIZE,
  HV_LINE_Y,
  MAIN_TRANSFORMER_COLUMN,
  MAIN_TRANSFORMER_PITCH,
  MAIN_TRANSFORMER_SIZE,
  type RowGrid,
  SOLAR_GRID,
  SOLAR_SIZE,
  SWITCHYARD_HEIGHT_M,
} from '../model/layout/site/site-sizes.ts';
import { unitsOf } from '../model/power/supply-share.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Switchyard, main transformers, gas plant, battery and generator yards, and the pylons of the grid's lines. */
export function placePowerYard(draft: PlanDraft): void {
  placeSwitchyard(draft);
  placeGas(draft);
  const { batteryColumns, standbyColumns } = draft.frame.power;
  placeRows(draft, 'battery', 'battery', batteryColumns, BATTERY_GRID, BATTERY_SIZE);
  placeRows(draft, 'standby', 'generator', standbyColumns, GENERATOR_GRID, GENERATOR_SIZE);
  placeRows(draft, 'solar', 'solar-block', draft.frame.solar.columns, SOLAR_GRID, SOLAR_SIZE);
  placeGridPylons(draft);
}

function placeSwitchyard(draft: PlanDraft): void {
  const { campus, frame, things } = draft;
  const yard = groundOf(campus.site, 'switchyard');
  if (yard === undefined) return;
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
  const { campus, frame, things } = draft;
  const { gasColumns, gasPitchX, gasPitchZ, gasScale } = frame.power;
  const gas = groundOf(campus.site, 'gas');
  if (gas === undefined) return;
  const count = unitsOf(campus, 'gas');
  for (let item = 0; item < count; item += 1) {
    const x = gas.x1 - ((item % gasColumns) + 0.5) * gasPitchX;
    const z = gas.z1 - (Math.floor(item / gasColumns) + 0.5) * gasPitchZ;
    const { w, h, d } = GAS_TURBINE_SIZE;
    const block = things['gas-turbine'];
    const index = block.add(x, 0, z, w * gasScale, h * gasScale, d * gasScale, 0);
    block.link(index, -1, -1, -1);
  }
}

/** Units of a source in the rows of their yard. */
function placeRows(
  { campus, things }: PlanDraft,
  source: 'battery' | 'standby' | 'solar',
  kind: 'battery' | 'generator' | 'solar-block',
  columns: number,
  grid: RowGrid,
  { w, h, d }: BoxSize,
): void {
  const yard = groundOf(campus.site, source);
  if (yard === undefined) return;
  const count = unitsOf(campus, source);
  for (let item = 0; item < count; item += 1) {
    const { x, z } = rowPlace(yard, columns, grid, item);
    things[kind].link(things[kind].add(x, 0, z, w, h, d, 0), -1, -1, -1);
  }
}

/** A pylon wherever the grid's lines rest. */
function placeGridPylons(draft: PlanDraft): void {
  const { paths, props } = draft;
  paths['hv-line'].eachRun((points, first, last) => {
    // The last two points are the gantry of the yard.
    for (let at = first; at < last - 2; at += 1) {
      if (points[at * 3 + 1] !== HV_LINE_Y) continue;
      props.pylon.add(points[at * 3] ?? 0, 0, points[at * 3 + 2] ?? 0, Math.PI / 2, 1);
    }
  });
}
