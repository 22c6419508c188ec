import { PIPE_DUTIES } from '../../../catalogue/pipes.ts';
import { fluidState } from '../../cooling/fluid-properties.ts';
import { loopCoolant } from '../../cooling/loop-coolant.ts';
import { technologyOf } from '../../cooling/plan-cooling-plant.ts';
import { cduPlace } from '../site/hall-places.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import type { HallFill } from './hall-fill.ts';
import { hallWater, type PipeSizer, pipeSizer } from './hall-water.ts';
import { routeFacilityWater } from './route-facility-water.ts';
import { routeRowLoops } from './route-row-loops.ts';
import type { RouteSink } from './route-sink.ts';

/** How the pipes of a hall are sized, by their duty. */
interface CoolantPipes {
  readonly main: PipeSizer;
  readonly hall: PipeSizer;
  readonly row: PipeSizer;
}

const UNSIZED: PipeSizer = () => ({ boreM: 0, rating: 0 });
const UNSIZED_PIPES: CoolantPipes = { main: UNSIZED, hall: UNSIZED, row: UNSIZED };

/** The pipe sizes of a campus. Rule COOL-25. */
function sizedPipes({ cooling, params }: SizedCampus): CoolantPipes {
  const water = fluidState('water', cooling.fwsSupplyTempC);
  return {
    main: pipeSizer(PIPE_DUTIES.main, water),
    hall: pipeSizer(PIPE_DUTIES.hallBranch, water),
    row: pipeSizer(PIPE_DUTIES.rowHeader, loopCoolant(technologyOf(params), cooling.tcsSupplyTempC)),
  };
}

/**
 * The coolant of one hall, to its rows: mains along its coolers, headers, a branch to every pair of rows with CDUs,
 * and a loop over every row. Supply leads away from the coolers, return back. No pipe where nothing flows.
 * Rules LAY-13, COOL-25.
 */
export function routeCoolant(sink: RouteSink, campus: SizedCampus, fill: HallFill): void {
  const { cooling } = campus;
  const pipes = sink.keepsFacts ? sizedPipes(campus) : UNSIZED_PIPES;
  const water = hallWater(campus);
  const cdus = Array.from({ length: fill.cdus }, (_, cdu) => {
    const { u, v } = cduPlace(fill.building.hall, fill.cdus, cdu);
    return sink.node('cdu', cdu, u, 0, v);
  });
  if (water.hallM3PerS > 0) {
    for (const supply of [true, false]) {
      routeFacilityWater({ sink, fill, water, supply, mainPipe: pipes.main, hallPipe: pipes.hall, cdus });
    }
  }
  const rackFlowM3PerS = cooling.liquidHeatW > 0 ? cooling.rackFlowM3PerS : 0;
  if (rackFlowM3PerS > 0) routeRowLoops(sink, fill, rackFlowM3PerS, pipes.row, cdus);
}
