import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { type BlockSummary, readBlocks } from '../../src/answers/read-blocks.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { assumptionsOfBlock, modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult, RackBlock } from '../../src/model/campus-types.ts';
import { joinWork } from '../../src/model/workload/join-work.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { ABILENE } from './examples.ts';

const campusOf = (change: ParamChange): CampusResult => computeCampus({ ...ABILENE, ...change });
const AIR: ParamChange = { 'compute.block2Type': 'dgx-h100', 'compute.block2Racks': 2_800 };
const FOUR: ParamChange = {
  ...AIR,
  'compute.block3Type': 'air-cloud',
  'compute.block3Racks': 900,
  'compute.block4Type': 'mi355x',
  'compute.block4Racks': 500,
};

/** A campus of one block's racks alone: by its accelerators, or by its power where it holds none. */
function aloneOf({ compute, params }: RackBlock): CampusResult {
  const size: ParamChange =
    compute.acceleratorCount > 0
      ? { 'compute.acceleratorCount': compute.acceleratorCount }
      : // A hundred watts more, so that rounding leaves no rack out.
        { 'compute.sizingMode': 'it-power', 'compute.targetPowerMw': compute.itPowerW / 1e6 + 1e-4 };
  return campusOf({ 'compute.rackType': params['compute.rackType'], ...size });
}

const sumOf = ({ blocks }: CampusResult, of: (block: RackBlock) => number): number =>
  blocks.reduce((sum, block) => sum + of(block), 0);

/** Equal but for rounding, or for what a few metres of fibre cost. */
const near = (value: number, other: number, apart = 1e-9): void =>
  expect(Math.abs(value / other - 1), `${value} and ${other}`).toBeLessThan(apart);

/** What is told of something is what is told of the other, measure by measure. */
function nearInAll<Of>(
  told: (measure: (of: Of) => number) => number,
  other: Of,
  measures: readonly ((of: Of) => number)[],
): void {
  for (const measure of measures) near(told(measure), measure(other));
}

describe('a campus of one block (CMP-21)', () => {
  it.each(PRESETS.map(({ id, values }) => [id, values] as const))('%s is that block', (_, values) => {
    const campus = computeCampus(values);
    expect(campus.blocks).toHaveLength(1);
    expect(campus.blocks[0]?.compute).toBe(campus.compute);
    expect(campus.blocks[0]?.endHall).toBe(campus.layout.hallCount);
  });

  it('does not read the rack of a block without racks', () => {
    const other = campusOf({ 'compute.block2Type': 'mi355x', 'compute.block3Type': 'air-cloud' });
    expect(readMetrics(other)).toEqual(readMetrics(computeCampus(ABILENE)));
  });
});

describe('two blocks of one record (CMP-21)', () => {
  const one = computeCampus(ABILENE);
  const two = campusOf({ 'compute.block2Type': 'gb200-nvl72', 'compute.block2Racks': 2_800 });

  it('are as many racks and accelerators as one block of the sum', () => {
    expect(two.blocks.map(({ compute }) => compute.rackCount)).toEqual([2_800, 2_800]);
    expect(two.compute.rackCount).toBe(one.compute.rackCount);
    expect(two.compute.acceleratorCount).toBe(one.compute.acceleratorCount);
  });

  it('are what is published of them', () => {
    expect(two.compute.acceleratorCount).toBe(403_200);
    near(two.compute.itPowerW, 842.688e6);
    near(two.cooling.liquidHeatW, 643.104e6);
  });

  it('draw, warm and cost the same', () => {
    nearInAll<CampusResult>((measure) => measure(two), one, [
      ({ compute }) => compute.itPowerW,
      ({ cooling }) => cooling.liquidHeatW,
      ({ cooling }) => cooling.airHeatW,
      ({ cooling }) => cooling.annualPue,
      ({ power }) => power.facilityPeakPowerW,
      ({ layout }) => layout.hallAreaM2,
      ({ workload }) => workload.tokensPerS,
      ({ workload }) => workload.peakBf16FlopPerS,
    ]);
    const servers = (campus: CampusResult) =>
      campus.economics.capexLines.find(({ id }) => id === 'servers')?.usd ?? 0;
    near(servers(two), servers(one), 1e-6);
  });
});

it('air-cooled racks leave the rest to the first block and share the halls (CMP-21, CMP-22)', () => {
  const { blocks, layout } = campusOf(AIR);
  expect(blocks.map(({ compute }) => compute.rackCount)).toEqual([4_356, 2_800]);
  expect(blocks[0]?.compute.acceleratorCount).toBe(313_600);
  expect(layout.hallCount).toBe(32);
  expect(blocks.map((block) => block.layout.hallCount)).toEqual([26, 6]);
});

describe('one’s own rack (CMP-19)', () => {
  const OWN: ParamChange = { 'ownRack.powerKw': 66, 'ownRack.accelerators': 36, 'ownRack.massKg': 900 };

  it('stands in any block as it does in the first', () => {
    const alone = campusOf({
      ...OWN,
      'compute.rackType': 'own',
      'compute.acceleratorCount': 36 * 500,
    });
    const beside = campusOf({ ...OWN, 'compute.block3Type': 'own', 'compute.block3Racks': 500 });
    const block = beside.blocks[1];
    expect(block?.params['compute.rackType']).toBe('own');
    expect(block?.compute.acceleratorCount).toBe(36 * 500);
    near(block?.compute.serverPowerW ?? 0, alone.compute.serverPowerW);
    expect(block?.rackPriceUsd).toBe(alone.blocks[0]?.rackPriceUsd);
    expect(readBlocks(beside)[1]).toMatchObject({ label: readBlocks(alone)[0]?.label, rackCount: 500 });
  });
});

describe('a mixed fleet', () => {
  const campus = campusOf(FOUR);
  const { compute, cooling, layout, fabric, workload } = campus;

  it('tells of each block what adds to the campus: money, network, tokens (CMP-25, CMP-26)', () => {
    const told = readBlocks(campus);
    const total = (of: (block: BlockSummary) => number) => told.reduce((sum, block) => sum + of(block), 0);
    near(
      total(({ tokensPerS }) => tokensPerS),
      workload.tokensPerS,
    );
    near(
      total(({ peakBf16FlopPerS }) => peakBf16FlopPerS),
      workload.peakBf16FlopPerS,
    );
    expect(total(({ switchCount }) => switchCount)).toBe(fabric.switchCount);
    near(
      total(({ networkUsd }) => networkUsd),
      fabric.fabricCapexUsd,
    );
    // Nothing joins them at full rate; each has a bisection of its own.
    expect(fabric.campusBisectionBytesPerS).toBe(0);
    for (const { bisectionBytesPerS } of told) expect(bisectionBytesPerS).toBeGreaterThan(0);
    expect(told.find(({ rackType }) => rackType === 'air-cloud')).toMatchObject({ tokensPerS: 0, mfu: null });
  });

  it('has in sum what its blocks have (CMP-21)', () => {
    expect(campus.blocks.map(({ params }) => params['compute.rackType'])).toEqual([
      'gb200-nvl72',
      'dgx-h100',
      'air-cloud',
      'mi355x',
    ]);
    expect(sumOf(campus, (block) => block.compute.rackCount)).toBe(compute.rackCount);
    expect(sumOf(campus, (block) => block.compute.acceleratorCount)).toBe(compute.acceleratorCount);
    nearInAll<Pick<RackBlock, 'compute' | 'cooling'>>((measure) => sumOf(campus, measure), campus, [
      (of) => of.compute.itPowerW,
      (of) => of.compute.provisionedItPowerW,
      (of) => of.cooling.liquidHeatW,
      (of) => of.cooling.airHeatW,
      (of) => of.cooling.coolantFlowM3PerS,
      (of) => of.cooling.facilityFlowM3PerS,
    ]);
    expect(sumOf(campus, (block) => block.cooling.cduCount)).toBe(cooling.cduCount);
    expect(sumOf(campus, (block) => block.cooling.crahCount)).toBe(cooling.crahCount);
  });

  it('gives the first block what the others leave of the accelerators', () => {
    const asked = ABILENE['compute.acceleratorCount'];
    expect(compute.acceleratorCount).toBe(asked);
    const others = campus.blocks.slice(1).map((block) => block.compute.rackCount);
    expect(others).toEqual([2_800, 900, 500]);
  });

  it('fills every hall with the racks of one block (CMP-22)', () => {
    for (let hall = 0; hall < layout.hallCount; hall += 1) {
      const own = campus.blocks.filter((block) => (block.layout.racksPerHall[hall] ?? 0) > 0);
      expect(own, `hall ${hall}`).toHaveLength(1);
      expect(hall).toBeGreaterThanOrEqual(own[0]?.firstHall ?? -1);
      expect(hall).toBeLessThan(own[0]?.endHall ?? -1);
      expect(layout.racksPerHall[hall]).toBe(own[0]?.layout.racksPerHall[hall]);
    }
    expect(layout.racksPerHall.reduce((sum, racks) => sum + racks, 0)).toBe(compute.rackCount);
  });

  it('shares the halls out by power', () => {
    const perHallW = campus.blocks.map((block) => block.compute.itPowerW / block.layout.hallCount);
    const meanW = compute.itPowerW / layout.hallCount;
    // A block of less than a hall has one all the same.
    for (const [index, watts] of perHallW.entries()) {
      expect(watts).toBeLessThan(2 * meanW);
      if ((campus.blocks[index]?.layout.hallCount ?? 0) > 1) expect(watts).toBeGreaterThan(meanW / 2);
    }
  });

  it('stands CDUs where racks have cold plates alone, and more air handlers where they have none (CMP-24)', () => {
    const [liquid, air] = campus.blocks;
    expect(liquid?.cooling.cduPerHall).toBeGreaterThan(0);
    expect(air?.cooling.cduPerHall).toBe(0);
    expect(air?.cooling.crahPerHall).toBeGreaterThan(liquid?.cooling.crahPerHall ?? Number.POSITIVE_INFINITY);
  });

  it('has a network for each block, and the switches of all (CMP-25)', () => {
    const alone = campus.blocks.map(aloneOf);
    expect(alone.map(({ compute: own }) => own.rackCount)).toEqual(
      campus.blocks.map(({ compute: own }) => own.rackCount),
    );
    const switches = alone.map((each) => each.fabric.switchCount);
    expect(Math.min(...switches)).toBeGreaterThan(0);
    expect(fabric.switchCount).toBeGreaterThan(Math.max(...switches));
    // Exact: switches follow from the endpoints of a pod, whatever halls the racks stand in.
    expect(fabric.switchCount).toBe(switches.reduce((sum, count) => sum + count, 0));
    expect(fabric.podCount).toBe(alone.reduce((sum, each) => sum + each.fabric.podCount, 0));
    expect(fabric.campusBisectionBytesPerS).toBe(0);
  });

  it('serves and trains with all blocks that hold accelerators (CMP-26)', () => {
    const without = campusOf({ 'compute.acceleratorCount': campus.blocks[0]?.compute.acceleratorCount ?? 0 });
    expect(workload.tokensPerS).toBeGreaterThan(without.workload.tokensPerS);
    expect(workload.trainingFlop).toBeGreaterThan(without.workload.trainingFlop);
    expect(workload.trainingAccelerators + workload.servingAccelerators).toBe(compute.acceleratorCount);
  });

  it('is the same in sum whichever way round the other blocks are told', () => {
    const turned = campusOf({
      'compute.block2Type': 'mi355x',
      'compute.block2Racks': 500,
      'compute.block3Type': 'dgx-h100',
      'compute.block3Racks': 2_800,
      'compute.block4Type': 'air-cloud',
      'compute.block4Racks': 900,
    });
    near(turned.compute.itPowerW, compute.itPowerW);
    near(turned.cooling.annualPue, cooling.annualPue);
    near(turned.workload.tokensPerS, workload.tokensPerS);
    near(turned.workload.trainingFlop, workload.trainingFlop, 1e-5);
    expect(turned.cooling.cduCount).toBe(cooling.cduCount);
  });
});

describe('the size of a mixed fleet', () => {
  it('stays below the facility power that is asked for, by less than a rack (CMP-21)', () => {
    const campus = campusOf({
      ...AIR,
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 900,
    });
    const rackW = (campus.blocks[0]?.compute.rackPowerW ?? 0) * 2;
    expect(campus.power.facilityPeakPowerW).toBeLessThanOrEqual(900e6 * (1 + 1e-9));
    expect(campus.power.facilityPeakPowerW).toBeGreaterThan(900e6 - rackW);
  });

  it('is the IT power that is asked for, by less than a rack', () => {
    const campus = campusOf({ ...AIR, 'compute.sizingMode': 'it-power', 'compute.targetPowerMw': 600 });
    expect(campus.compute.itPowerW).toBeLessThanOrEqual(600e6 * (1 + 1e-9));
    expect(campus.compute.itPowerW).toBeGreaterThan(600e6 - 200e3);
  });

  it('keeps one rack of the first block where the others are more than all, and says so', () => {
    const campus = campusOf({ ...AIR, 'compute.acceleratorCount': 1_000 });
    expect(campus.blocks[0]?.compute.rackCount).toBe(1);
    expect(campus.warnings.map(({ rule }) => rule)).toContain('CMP-21');
  });

  it('leaves out the blocks for which there is no hall, and says so (CMP-22)', () => {
    const campus = campusOf({ ...FOUR, 'layout.archetype': 'cloud-block', 'layout.buildingCount': 1 });
    expect(campus.layout.hallCount).toBe(2);
    expect(campus.blocks).toHaveLength(2);
    const told = campus.warnings.filter(({ rule }) => rule === 'CMP-22');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('there are 2 halls: the last 2 blocks are not built');
  });

  it('grows with the racks of a block that holds no accelerators', () => {
    const with_ = (racks: number) =>
      campusOf({ 'compute.block2Type': 'air-cloud', 'compute.block2Racks': racks });
    const watts = [0, 1, 500, 5_000].map((racks) => with_(racks).compute.itPowerW);
    expect(watts).toEqual(watts.toSorted((a, b) => a - b));
    expect(new Set(watts).size).toBe(watts.length);
  });
});

describe('what cooling cannot carry', () => {
  it('holds back the block alone, and names its rack (CMP-15, COOL-16)', () => {
    const campus = campusOf({ ...AIR, 'cooling.technology': 'air', 'cooling.supplyTempC': 24 });
    const [dense, air] = campus.blocks;
    expect(dense?.compute.coolableShare).toBeLessThan(1);
    expect(air?.compute.coolableShare).toBe(1);
    const told = campus.warnings.filter(({ rule }) => rule === 'COOL-16');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(RACKS['gb200-nvl72'].label);
  });
});

describe('one training run over blocks (CMP-26, WRK-3)', () => {
  const { workload } = campusOf({});
  /** A block of so many alike copies of the job, and what all of them give. */
  const block = (trainingReplicas: number, trainingFlop: number) => ({
    ...workload,
    trainingReplicas,
    trainingFlop,
    trainingAccelerators: 1_000 * trainingReplicas,
    trainingIdleAccelerators: 0,
    stopsPerDay: trainingReplicas,
  });

  it('trains with the copies that give most, whichever blocks hold them', () => {
    // Eight at most: one of 50, four of 15, and three of the eight of 12.5.
    const joined = joinWork([block(8, 100), block(1, 50), block(4, 60)]);
    expect(joined.trainingFlop).toBeCloseTo(50 + 60 + 3 * 12.5, 9);
    expect(joined.trainingReplicas).toBe(8);
    expect(joined.trainingIdleAccelerators).toBe(5_000);
    expect(joined.stopsPerDay).toBeCloseTo(8, 9);
  });

  it('loses nothing by a block more, and counts what does not train as no copy', () => {
    const two = [block(4, 60), block(4, 40)];
    for (const more of [block(8, 1), block(8, 400), block(1, 0)])
      expect(joinWork([...two, more]).trainingFlop).toBeGreaterThanOrEqual(joinWork(two).trainingFlop);
    expect(joinWork([...two, block(3, 0)]).trainingReplicas).toBe(8);
  });
});

describe('hours of a campus of several blocks (CMP-26, ECO-10)', () => {
  it('lose what heat takes of each accelerator, with a peak in BF16 or without', () => {
    const campus = campusOf({ ...AIR, 'compute.rackType': 'lpx', 'cooling.technology': 'air' });
    const atWork = campus.blocks.map(({ compute }) => compute.acceleratorCount * compute.coolableShare);
    const share = atWork.reduce((sum, each) => sum + each, 0) / campus.compute.acceleratorCount;
    expect(share).toBeLessThan(0.9);
    near(campus.workload.workShare, share * campus.cooling.inletWorkShare);
  });
});

describe('what is taken to be true of a block (CMP-23)', () => {
  const own = { ...ABILENE, 'compute.rackType': 'dgx-h100' } as const;
  const mode = modeAssumptions(ABILENE);

  it('is most likely where the campus is', () => {
    expect(assumptionsOfBlock(ABILENE, own, mode)).toEqual(modeAssumptions(own));
  });

  it('goes the way of the first block in proportion, within what is known of its rack', () => {
    const doubted = assumptionsOfBlock(ABILENE, own, { ...mode, rackPriceUsd: mode.rackPriceUsd * 1.05 });
    near(doubted.rackPriceUsd, modeAssumptions(own).rackPriceUsd * 1.05);
    const beyond = assumptionsOfBlock(ABILENE, own, { ...mode, rackPriceUsd: mode.rackPriceUsd * 100 });
    const { value, high = value } = RACKS['dgx-h100'].priceUsd;
    expect(beyond.rackPriceUsd).toBe(high);
  });
});

describe('blocks of several years (ECO-31)', () => {
  const yearOf = (year: number) => campusOf({ ...AIR, 'compute.block2Year': year });
  const itUsd = (campus: CampusResult) =>
    campus.economics.annualLines.find(({ id }) => id === 'it-capital')?.usdPerYear ?? 0;

  const racksUsd = ({ compute, rackPriceUsd }: RackBlock) =>
    compute.rackCount * compute.fittedShare * rackPriceUsd;
  const capitalUsd = (campus: CampusResult, line: 'servers' | 'network') =>
    campus.economics.capexLines.find(({ id }) => id === line)?.usd ?? 0;

  it('cost as much a year until the older one is written off, and then its racks and its network less', () => {
    const same = yearOf(2026);
    expect(itUsd(yearOf(2022))).toBe(itUsd(same));
    const paid = yearOf(2021);
    const firstPaid = campusOf({ ...AIR, 'compute.litYear': 2021, 'compute.block2Year': 2026 });
    const annuity = itUsd(same) / (capitalUsd(same, 'servers') + capitalUsd(same, 'network'));
    const offUsd = (campus: CampusResult) => (itUsd(same) - itUsd(campus)) / annuity;
    const second = paid.blocks[1] as RackBlock;
    expect(offUsd(paid)).toBeGreaterThan(racksUsd(second));
    expect(offUsd(paid)).toBeLessThan(racksUsd(second) + capitalUsd(same, 'network'));
    // One written off and the other are all there is, but for racks of storage.
    near(offUsd(paid) + offUsd(firstPaid), sumOf(same, racksUsd) + capitalUsd(same, 'network'));
    expect(paid.workload.tokensPerS).toBe(same.workload.tokensPerS);
    expect(paid.economics.capexUsd).toBe(same.economics.capexUsd);
  });

  it('write nothing off on a campus of one block, however old', () => {
    expect(itUsd(campusOf({ 'compute.litYear': 2015 }))).toBe(itUsd(computeCampus(ABILENE)));
  });
});
