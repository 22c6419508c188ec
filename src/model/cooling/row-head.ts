import { HYDRAULIC_LAYOUT } from '../../catalogue/hydraulic-layout.ts';
import { HYDRAULICS, PIPE_DUTIES } from '../../catalogue/pipes.ts';
import { longestOfKindM } from '../layout/network/measure-network.ts';
import type { Network } from '../layout/network/network-types.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import type { PipeRun } from './cooling-types.ts';
import { pipeFlow } from './pipe-friction.ts';
import { NO_PIPE, stretchPa } from './size-pipe.ts';

/** The loop of one row: its racks, its way to the first of them, and its header. */
export interface RowHead {
  readonly racks: number;
  readonly leadM: number;
  /** As wide everywhere as its first stretch must be; drop of both ways to the last rack. */
  readonly header: PipeRun;
}

/** Lengths along a row: all of it, and a rack's; and the racks of the fullest row. */
export interface RowShape {
  readonly rowM: number;
  readonly pitchM: number;
  readonly racks: number;
}

const NO_ROW: RowHead = { racks: 0, leadM: 0, header: NO_PIPE };

/** The fullest row of a hall on the longest way from a CDU to any; no row where racks have no liquid. Rules COOL-25, LAY-13. */
export function rowHead(coolant: Network, design: CoolantDesign, { rowM, pitchM, racks }: RowShape): RowHead {
  if (design.rackFlowM3PerS <= 0 || racks <= 0) return NO_ROW;
  const { run } = design.rowPipe(racks * design.rackFlowM3PerS);
  const leadM = Math.max(pitchM, longestOfKindM(coolant, 'tcs-supply') - rowM);
  const { densityKgPerM3 } = design.coolant;
  const leadPa = stretchPa(run, densityKgPerM3, leadM, PIPE_DUTIES.rowHeader.fittings.value / 2);
  const pressureDropPa = 2 * (leadPa + alongRowPa(run, design, racks, pitchM));
  return { racks, leadM, header: { ...run, pressureDropPa } };
}

/** From the first rack to the last, one way: what is left flows on from tee to tee. */
function alongRowPa(
  run: PipeRun,
  { coolant, rackFlowM3PerS }: CoolantDesign,
  racks: number,
  pitchM: number,
): number {
  let sum = 0;
  for (let left = racks - 1; left >= 1; left -= 1) {
    const flow = pipeFlow(
      (left * rackFlowM3PerS) / run.count,
      run.boreM,
      HYDRAULICS.steelRoughnessM.value,
      coolant,
    );
    sum += flow.gradientPaPerM * pitchM + HYDRAULIC_LAYOUT.rowTeeLoss.value * flow.dynamicPa;
  }
  return sum;
}
