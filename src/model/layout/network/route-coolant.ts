import { PIPE_DUTIES } from '../../../catalogue/pipes.ts';
import { type FluidState, fluidState } from '../../cooling/fluid-properties.ts';
import { loopCoolant } from '../../cooling/loop-coolant.ts';
import { technologyOf } from '../../cooling/plan-cooling-plant.ts';
import { NO_PIPE } from '../../cooling/size-pipe.ts';
import { viewOfBlock } from '../block-view.ts';
import { cduPlace } from '../site/hall-places.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import type { HallFill } from './hall-fill.ts';
import { type HallWater, hallWater, type PipeSizer, pipeSizer } from './hall-water.ts';
import { routeFacilityWater } from './route-facility-water.ts';
import { routeRowLoops } from './route-row-loops.ts';
import type { RouteSink } from './route-sink.ts';

/** What flows in a campus's halls, and how its pipes are sized by their duty. Made once for all ways of filling. */
export interface CoolantDesign {
  readonly water: HallWater;
  readonly rackFlowM3PerS: number;
  readonly waterDensityKgPerM3: number;
  /** What flows in the rack loops. */
  readonly coolant: FluidState;
  readonly mainPipe: PipeSizer;
  readonly hallPipe: PipeSizer;
  readonly rowPipe: PipeSizer;
}

/** The pipe sizes of a campus. Rule COOL-25. */
function designCoolant(campus: SizedCampus): CoolantDesign {
  const { cooling, params } = campus;
  const water = fluidState('water', cooling.fwsSupplyTempC);
  const coolant = loopCoolant(technologyOf(params), cooling.tcsSupplyTempC);
  return {
    water: hallWater(campus),
    rackFlowM3PerS: cooling.liquidHeatW > 0 ? cooling.rackFlowM3PerS : 0,
    waterDensityKgPerM3: water.densityKgPerM3,
    coolant,
    mainPipe: pipeSizer(PIPE_DUTIES.main, water),
    hallPipe: pipeSizer(PIPE_DUTIES.hallBranch, water),
    rowPipe: pipeSizer(PIPE_DUTIES.rowHeader, coolant),
  };
}

/** The same for the halls of each block. Rule CMP-24. */
export function designCoolants(campus: SizedCampus): readonly CoolantDesign[] {
  return campus.blocks.map((block) => designCoolant(viewOfBlock(campus, block)));
}

/** What flows, with pipes of no size: for who asks for lengths alone. */
export function unsizedCoolant({ water, rackFlowM3PerS }: CoolantDesign): FlowsOfHall {
  return { water, rackFlowM3PerS, mainPipe: UNSIZED, hallPipe: UNSIZED, rowPipe: UNSIZED };
}

type FlowsOfHall = Omit<CoolantDesign, 'waterDensityKgPerM3' | 'coolant'>;

const UNSIZED: PipeSizer = () => ({ boreM: 0, rating: 0, run: NO_PIPE });

/**
 * The coolant of one hall, to its rows: mains along its coolers, headers, a branch to every pair of rows with CDUs,
 * and a loop over every row. Supply leads away from the coolers, return back. No pipe where nothing flows.
 * Rules LAY-13, COOL-25.
 */
export function routeCoolant(sink: RouteSink, design: FlowsOfHall, fill: HallFill): void {
  const cdus = routeHallWater(sink, design, fill);
  const { rackFlowM3PerS, rowPipe } = design;
  if (rackFlowM3PerS > 0) routeRowLoops(sink, fill, rackFlowM3PerS, rowPipe, cdus);
}

/** The facility water of one hall, without its rows; answers the nodes of its CDUs. */
export function routeHallWater(sink: RouteSink, design: FlowsOfHall, fill: HallFill): readonly number[] {
  const { water, mainPipe, hallPipe } = design;
  const cdus = Array.from({ length: fill.cdus }, (_, cdu) => {
    const { u, v } = cduPlace(fill.building.hall, fill.cdus, cdu);
    return sink.node('cdu', cdu, u, 0, v);
  });
  if (water.hallM3PerS > 0) {
    for (const supply of [true, false])
      routeFacilityWater({ sink, fill, water, supply, mainPipe, hallPipe, cdus });
  }
  return cdus;
}
