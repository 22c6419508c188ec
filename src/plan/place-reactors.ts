import {
  PUMP_HOUSE_SIZE,
  REACTOR_LINE_Y,
  REACTOR_SIZE,
  TURBINE_HALL_SIZE,
} from '../model/layout/site/site-sizes.ts';
import { unitsOf } from '../model/power/supply-share.ts';
import type { PlanDraft } from './plan-draft.ts';

const LINE_PITCH_M = 14;
const SPAN_M = 300;

/** Reactors with a turbine hall each, the pump-houses, and each unit's own line to the switchyard. */
export function placeReactors(draft: PlanDraft): void {
  const { campus, frame, things } = draft;
  const island = frame.reactors;
  if (!island) return;
  const count = unitsOf(campus, 'smr');
  const { rect, columns, plotWidthM, plotDepthM } = island;
  for (let item = 0; item < count; item += 1) {
    const row = Math.floor(item / columns);
    const x = (rect.x0 + rect.x1) / 2 + ((item % columns) - (columns - 1) / 2) * plotWidthM;
    const south = rect.z1 - row * plotDepthM;
    const reactorZ = south - plotDepthM + 20 + REACTOR_SIZE.d / 2;
    const reactor = things.reactor.add(x, 0, reactorZ, REACTOR_SIZE.w, REACTOR_SIZE.h, REACTOR_SIZE.d, 0);
    things.reactor.link(reactor, -1, -1, -1);
    const hallZ = reactorZ + REACTOR_SIZE.d / 2 + 8 + TURBINE_HALL_SIZE.d / 2;
    const { w, h, d } = TURBINE_HALL_SIZE;
    const hall = things['turbine-hall'].add(x, 0, hallZ, w, h, d, 0);
    things['turbine-hall'].link(hall, reactor, -1, -1);
    placeUnitLine(draft, item, x, hallZ + d / 2, 1 / count);
  }
  const pumpZ = rect.z0 + 6 + PUMP_HOUSE_SIZE.d / 2;
  for (const side of [-1, 1]) {
    const x = (rect.x0 + rect.x1) / 2 + side * Math.min(60, (rect.x1 - rect.x0) / 2 - PUMP_HOUSE_SIZE.w);
    const index = things['pump-house'].add(
      x,
      0,
      pumpZ,
      PUMP_HOUSE_SIZE.w,
      PUMP_HOUSE_SIZE.h,
      PUMP_HOUSE_SIZE.d,
      0,
    );
    things['pump-house'].link(index, -1, -1, -1);
  }
}

/**
 * One unit's overhead line: out of its turbine hall, along its own corridor beside the plots, west of the power
 * yard, into the switchyard from the west.
 */
function placeUnitLine(draft: PlanDraft, item: number, x: number, z: number, share: number): void {
  const { frame, paths, props } = draft;
  const island = frame.reactors;
  if (!island) return;
  const { rect } = island;
  const yard = frame.power.switchyard;
  const outX = x + 38 + (item % 3) * 4;
  const corridorZ = rect.z1 + 20 + (item % 4) * LINE_PITCH_M;
  const downX = Math.min(frame.power.rect.x0 - 30, yard.x0 - 30) - (item % 12) * LINE_PITCH_M;
  const enterZ = yard.z0 + 12 + (item % 12) * Math.min(LINE_PITCH_M, (yard.z1 - yard.z0) / 36);
  const line = paths['reactor-line'];
  line.begin(-1, { owner: -1, share });
  line.point(x, 12, z);
  line.point(x, REACTOR_LINE_Y, z);
  line.point(x, REACTOR_LINE_Y, z + 6);
  line.point(outX, REACTOR_LINE_Y, z + 6);
  line.point(outX, REACTOR_LINE_Y, corridorZ);
  line.point(downX, REACTOR_LINE_Y, corridorZ);
  line.point(downX, REACTOR_LINE_Y, enterZ);
  line.point(yard.x0 + 8, REACTOR_LINE_Y, enterZ);
  line.point(yard.x0 + 8, 12, enterZ);
  const alongX = Math.max(1, Math.ceil(Math.abs(outX - downX) / SPAN_M));
  for (let span = 0; span <= alongX; span += 1) {
    props.pylon.add(outX + ((downX - outX) * span) / alongX, 0, corridorZ, Math.PI / 2, REACTOR_LINE_Y / 32);
  }
  const alongZ = Math.max(1, Math.ceil(Math.abs(enterZ - corridorZ) / SPAN_M));
  for (let span = 1; span <= alongZ; span += 1) {
    props.pylon.add(downX, 0, corridorZ + ((enterZ - corridorZ) * span) / alongZ, 0, REACTOR_LINE_Y / 32);
  }
}
