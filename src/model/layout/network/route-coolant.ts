import { PIPE_DUTIES } from '../../../catalogue/pipes.ts';
import { fluidState } from '../../cooling/fluid-properties.ts';
import { loopCoolant } from '../../cooling/loop-coolant.ts';
import { technologyOf } from '../../cooling/plan-cooling-plant.ts';
import { cduPlace } from '../site/hall-places.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import type { HallFill } from './hall-fill.ts';
import { type HallWater, hallWater, type PipeSizer, pipeSizer } from './hall-water.ts';
import { NetworkBuilder } from './network-builder.ts';
import type { Network } from './network-types.ts';
import { routeFacilityWater } from './route-facility-water.ts';
import { routeRowLoops } from './route-row-loops.ts';

/** Pipes of a campus's halls: what flows in them, and how they are sized. Made once for all ways of filling. */
export interface CoolantDesign {
  readonly water: HallWater;
  readonly rackFlowM3PerS: number;
  readonly mainPipe: PipeSizer;
  readonly hallPipe: PipeSizer;
  readonly rowPipe: PipeSizer;
}

/** The pipe sizes of a campus. Rule COOL-25. */
export function designCoolant(campus: SizedCampus): CoolantDesign {
  const { cooling, params } = campus;
  const water = fluidState('water', cooling.fwsSupplyTempC);
  return {
    water: hallWater(campus),
    rackFlowM3PerS: cooling.liquidHeatW > 0 ? cooling.rackFlowM3PerS : 0,
    mainPipe: pipeSizer(PIPE_DUTIES.main, water),
    hallPipe: pipeSizer(PIPE_DUTIES.hallBranch, water),
    rowPipe: pipeSizer(PIPE_DUTIES.rowHeader, loopCoolant(technologyOf(params), cooling.tcsSupplyTempC)),
  };
}

/**
 * The coolant of one hall, to its rows: mains along its coolers, headers, a branch to every pair of rows with CDUs,
 * and a loop over every row. Supply leads away from the coolers, return back. No pipe where nothing flows.
 * Rules LAY-13, COOL-25.
 */
export function routeCoolant(design: CoolantDesign, fill: HallFill): Network {
  const builder = new NetworkBuilder('coolant');
  const { water, mainPipe, hallPipe, rackFlowM3PerS, rowPipe } = design;
  const cdus = Array.from({ length: fill.cdus }, (_, cdu) => {
    const { u, v } = cduPlace(fill.building.hall, fill.cdus, cdu);
    return builder.node('cdu', cdu, u, 0, v);
  });
  if (water.hallM3PerS > 0) {
    for (const supply of [true, false]) {
      routeFacilityWater({ builder, fill, water, supply, mainPipe, hallPipe, cdus });
    }
  }
  if (rackFlowM3PerS > 0) routeRowLoops(builder, fill, rackFlowM3PerS, rowPipe, cdus);
  return builder.finish();
}
