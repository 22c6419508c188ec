import { furtherBlocks } from '../../params/fleet.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { type Assumptions, assumptionsOfBlock } from '../assumptions.ts';
import type { ComputeResult, Warning } from '../campus-types.ts';
import { liquidFractionOf } from '../cooling/liquid-fraction.ts';
import { hallCountOf } from '../layout/split-halls.ts';
import type { Checked } from '../model-types.ts';
import { blendCompute } from './blend-compute.ts';
import { rackOf } from './chosen-rack.ts';
import { racksUsd } from './racks-usd.ts';
import { describeRacks, sizeCompute } from './size-compute.ts';

/** One block of a fleet: the parameters of a campus of it alone, what is taken to be true of its racks, and how many there are. */
interface SizedBlock {
  readonly values: ParamValues;
  readonly assumed: Assumptions;
  readonly compute: ComputeResult;
}

/** What plant is sized by: all blocks together. */
export interface SizedFleet {
  readonly blocks: readonly SizedBlock[];
  readonly compute: ComputeResult;
  /** With the racks' figures as means over the fleet. */
  readonly assumed: Assumptions;
  /** Share of IT heat that leaves in liquid. */
  readonly liquidShare: number;
}

/** Rounds after which the power that fits a facility no longer changes; most often it is the same after two or three. */
const ROUNDS = 12;

/**
 * The racks of every block: those beside the first as many as are asked for, the first what they leave of the size of the
 * campus. Every block has a hall of its own, so no more blocks than halls are built. Rules CMP-21, CMP-22.
 * @param peakRatioOf facility peak over IT power of a fleet, for sizing by facility power.
 */
export function sizeFleet(
  values: ParamValues,
  assumed: Assumptions,
  peakRatioOf: (fleet: SizedFleet) => number,
): Checked<SizedFleet> {
  const asked = furtherBlocks(values);
  const halls = hallCountOf(values);
  const others = asked.slice(0, Math.max(0, halls - 1)).map(({ rackType, racks, year }): SizedBlock => {
    const own = { ...values, 'compute.rackType': rackType, 'compute.litYear': year };
    const ofBlock = assumptionsOfBlock(values, own, assumed);
    return { values: own, assumed: ofBlock, compute: describeRacks(own, ofBlock, racks) };
  });
  const fleetWith = ({ value }: Checked<ComputeResult>): SizedFleet =>
    joinBlocks(assumed, [{ values, assumed, compute: value }, ...others]);
  const first = sizeFirst(values, assumed, others, (sized) => peakRatioOf(fleetWith(sized)));
  const warnings = [...first.warnings, ...warnLeftOut(asked.length - others.length, halls)];
  return { value: fleetWith(first), warnings };
}

/** The first block: what the others leave of accelerators or power, one rack at the least. Rule CMP-21. */
function sizeFirst(
  values: ParamValues,
  assumed: Assumptions,
  others: readonly SizedBlock[],
  peakRatioWith: (first: Checked<ComputeResult>) => number,
): Checked<ComputeResult> {
  const sum = (of: (compute: ComputeResult) => number): number =>
    others.reduce((total, { compute }) => total + of(compute), 0);
  const mode = values['compute.sizingMode'];
  if (mode === 'accelerators' && rackOf(values).acceleratorsPerRack.value > 0) {
    const left = values['compute.acceleratorCount'] - sum(({ acceleratorCount }) => acceleratorCount);
    const first = sizeCompute({ ...values, 'compute.acceleratorCount': Math.max(1, left) }, assumed, 1);
    return withOverflow(first, left > 0);
  }
  const othersW = sum(({ itPowerW }) => itPowerW);
  const targetW = values['compute.targetPowerMw'] * 1e6;
  const sizeFor = (itW: number) => {
    const left = { ...values, 'compute.targetPowerMw': Math.max(0, itW - othersW) / 1e6 };
    return sizeCompute(
      mode === 'facility-power' ? { ...left, 'compute.sizingMode': 'it-power' } : left,
      assumed,
      1,
    );
  };
  const itW = mode === 'facility-power' ? fitFacility(targetW, othersW, sizeFor, peakRatioWith) : targetW;
  return withOverflow(sizeFor(itW), itW > othersW);
}

/** IT power of a fleet whose facility peak is what is asked for, W; whole racks may carry a little past it, which costs one. */
function fitFacility(
  targetW: number,
  othersW: number,
  sizeFor: (itW: number) => Checked<ComputeResult>,
  peakRatioWith: (first: Checked<ComputeResult>) => number,
): number {
  let itW = targetW;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = itW;
    itW = targetW / peakRatioWith(sizeFor(before));
    if (itW === before) break;
  }
  const first = sizeFor(itW);
  const peakW = (first.value.itPowerW + othersW) * peakRatioWith(first);
  return peakW > targetW ? itW - first.value.itPowerW / first.value.rackCount : itW;
}

function withOverflow(first: Checked<ComputeResult>, fits: boolean): Checked<ComputeResult> {
  if (fits) return first;
  const warning: Warning = {
    rule: 'CMP-21',
    message:
      'The other blocks alone are more than the campus is asked for; one rack of the first is built beside them.',
    remedy: 'Make the campus larger, or the other blocks smaller.',
  };
  return { value: first.value, warnings: [warning] };
}

function warnLeftOut(count: number, halls: number): readonly Warning[] {
  if (count <= 0) return [];
  return [
    {
      rule: 'CMP-22',
      message: `Every block of racks has a hall of its own, and there ${halls === 1 ? 'is one hall' : `are ${halls} halls`}: the last ${count === 1 ? 'block is' : `${count} blocks are`} not built.`,
      remedy: 'Use more buildings, or fewer blocks.',
    },
  ];
}

/** All blocks as one: sums, and means over racks or power. Rule CMP-21. */
function joinBlocks(assumed: Assumptions, blocks: readonly SizedBlock[]): SizedFleet {
  const compute = blendCompute(blocks.map((block) => block.compute));
  const mean = (id: keyof Assumptions, weight: (compute: ComputeResult) => number): number => {
    const total = blocks.reduce((sum, block) => sum + weight(block.compute), 0);
    return blocks.reduce((sum, block) => sum + block.assumed[id] * weight(block.compute), 0) / total;
  };
  const drawnW = ({ serverPowerW, provisionedShare }: ComputeResult) => serverPowerW * provisionedShare;
  const liquidW = blocks.reduce(
    (sum, block) => sum + drawnW(block.compute) * liquidFractionOf(block.values, block.assumed),
    0,
  );
  const allRacksUsd = blocks.reduce(
    (sum, each) => sum + racksUsd(each.compute, each.assumed.rackPriceUsd),
    0,
  );
  return {
    blocks,
    compute,
    assumed: {
      ...assumed,
      rackPowerW: mean('rackPowerW', ({ rackCount }) => rackCount),
      provisionedShare: compute.provisionedShare,
      rackLiquidFraction: mean('rackLiquidFraction', drawnW),
      rackPriceUsd: allRacksUsd / (compute.rackCount * compute.fittedShare),
    },
    liquidShare: liquidW / compute.provisionedItPowerW,
  };
}
