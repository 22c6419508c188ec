import { CONDUCTOR } from '../catalogue/detail-spacing.ts';
import { reactorPlaces } from '../model/layout/site/reactor-places.ts';
import { groundOf } from '../model/layout/site/site-pose.ts';
import {
  HV_LINE_Y,
  PUMP_HOUSE_ASIDE_M,
  PUMP_HOUSE_EDGE_M,
  PUMP_HOUSE_SIZE,
  REACTOR_LINE_Y,
  REACTOR_SIZE,
  TURBINE_HALL_SIZE,
} from '../model/layout/site/site-sizes.ts';
import { unitsOf } from '../model/power/supply-share.ts';
import type { PlanDraft } from './plan-draft.ts';

const SPAN_M = CONDUCTOR.spanM.value;
/** A unit's pylons are those of the grid's line, made smaller. */
const PYLON_SCALE = REACTOR_LINE_Y / HV_LINE_Y;

/** Reactors with a turbine hall each, the pump-houses, and the pylons of each unit's line. */
export function placeReactors(draft: PlanDraft): void {
  const { campus, frame, things } = draft;
  const island = frame.reactors;
  const rect = groundOf(campus.site, 'reactors');
  if (!island || rect === undefined) return;
  const count = unitsOf(campus, 'smr');
  for (const { x, reactorZ, hallZ } of reactorPlaces(island, rect, count)) {
    const reactor = things.reactor.add(x, 0, reactorZ, REACTOR_SIZE.w, REACTOR_SIZE.h, REACTOR_SIZE.d, 0);
    things.reactor.link(reactor, -1, -1, -1);
    const { w, h, d } = TURBINE_HALL_SIZE;
    const hall = things['turbine-hall'].add(x, 0, hallZ, w, h, d, 0);
    things['turbine-hall'].link(hall, reactor, -1, -1);
  }
  placeLinePylons(draft);
  const pumpZ = rect.z0 + PUMP_HOUSE_EDGE_M + PUMP_HOUSE_SIZE.d / 2;
  for (const side of [-1, 1]) {
    const x =
      (rect.x0 + rect.x1) / 2 +
      side * Math.min(PUMP_HOUSE_ASIDE_M, (rect.x1 - rect.x0) / 2 - PUMP_HOUSE_SIZE.w);
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

/** Pylons along the two long legs of each unit's line: beside the plots, and down to the yard. */
function placeLinePylons({ paths, props }: PlanDraft): void {
  paths['reactor-line'].eachRun((points, first) => {
    const [outX, corridorZ, downX, enterZ] = [
      points[(first + 4) * 3] ?? 0,
      points[(first + 4) * 3 + 2] ?? 0,
      points[(first + 5) * 3] ?? 0,
      points[(first + 6) * 3 + 2] ?? 0,
    ];
    const alongX = Math.max(1, Math.ceil(Math.abs(outX - downX) / SPAN_M));
    for (let span = 0; span <= alongX; span += 1) {
      const x = outX + ((downX - outX) * span) / alongX;
      props.pylon.add(x, 0, corridorZ, Math.PI / 2, PYLON_SCALE);
    }
    const alongZ = Math.max(1, Math.ceil(Math.abs(enterZ - corridorZ) / SPAN_M));
    for (let span = 1; span <= alongZ; span += 1) {
      props.pylon.add(downX, 0, corridorZ + ((enterZ - corridorZ) * span) / alongZ, 0, PYLON_SCALE);
    }
  });
}
