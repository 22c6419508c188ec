import type { HallFill } from '../layout/network/hall-fill.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import type { PipeRun } from './cooling-types.ts';
import {
  type FacilityPipe,
  type FacilityWays,
  facilityLoop,
  facilityWays,
  fittingsPerM,
  fromWall,
} from './facility-loop.ts';
import { NO_PIPE, stretchPa } from './size-pipe.ts';

/** The facility water of one hall: what its pipes lose to the end that needs most, and the pipes nearest to its wall. */
export interface FacilityHead extends FacilityWays {
  /** Sizes at the wall; drops of both ways together. */
  readonly main: PipeRun;
  readonly branch: PipeRun;
  /** Of all pipes inside the hall, those side by side each counted, m. */
  readonly hallPipesM: number;
}

/** Heads of a hall's pipes, each stretch with what flows in it; nothing where no water flows. Rules COOL-25, COOL-78. */
export function facilityHead(design: CoolantDesign, fill: HallFill): FacilityHead {
  const loop = facilityLoop(design, fill);
  if (loop.pipes.length === 0) return { mainM: 0, wayM: 0, main: NO_PIPE, branch: NO_PIPE, hallPipesM: 0 };
  const ways = facilityWays(loop);
  const fittings = fittingsPerM(ways);
  const runOf = ({ duty, flowM3PerS }: FacilityPipe): PipeRun =>
    (duty === 'main' ? design.mainPipe : design.hallPipe)(flowM3PerS).run;
  const lossPa = (pipe: FacilityPipe): number =>
    stretchPa(runOf(pipe), design.waterDensityKgPerM3, pipe.lengthM, fittings[pipe.duty] * pipe.lengthM);
  const therePa = fromWall(loop, true, lossPa);
  const backPa = fromWall(loop, false, lossPa);
  const inHallPa = loop.fed.reduce(
    (most, { supply, back }) => Math.max(most, (therePa[supply] ?? 0) + (backPa[back] ?? 0)),
    0,
  );
  const mains = loop.pipes.filter(({ duty }) => duty === 'main');
  const worstPa = (supply: boolean): number =>
    mains.reduce((most, pipe) => (pipe.supply === supply ? Math.max(most, lossPa(pipe)) : most), 0);
  const hallPipesM = loop.pipes.reduce(
    (sum, pipe) => (pipe.duty === 'hall' ? sum + pipe.lengthM * runOf(pipe).count : sum),
    0,
  );
  return {
    ...ways,
    hallPipesM,
    main: {
      ...design.mainPipe(mains[0]?.flowM3PerS ?? 0).run,
      pressureDropPa: worstPa(true) + worstPa(false),
    },
    branch: { ...design.hallPipe(design.water.hallM3PerS).run, pressureDropPa: inHallPa },
  };
}
