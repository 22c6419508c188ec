import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/answers/read-blocks.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { blockOfRack } from '../../src/plan/block-of-rack.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { coolerOf } from '../../src/plan/cooler.ts';
import { factsOfThing } from '../../src/plan/facts-of-thing.ts';
import { partsOfRack } from '../../src/plan/rack-parts/rack-opening.ts';
import { fabricRings } from '../../src/plan/trace/fabric-rings.ts';
import { traceGraph } from '../../src/plan/trace/trace-report.ts';
import { whatFailsIf } from '../../src/plan/trace/what-fails.ts';
import { ABILENE } from '../model/examples.ts';

const PLAN = buildPlan({
  ...ABILENE,
  'compute.acceleratorCount': 40_320,
  'layout.buildingCount': 2,
  'compute.block2Type': 'dgx-h100',
  'compute.block2Racks': 630,
});
const { campus, things } = PLAN;
const [liquid, air] = campus.blocks;
const firstAir = liquid?.compute.rackCount ?? 0;
const hallOf = (rack: number): number => things.row.parent[things.rack.parent[rack] ?? -1] ?? -1;

describe('a mixed fleet as it stands', () => {
  it('has every rack of every block, as large as its own record', () => {
    expect(things.rack.count).toBe(campus.compute.rackCount);
    for (let rack = 0; rack < things.rack.count; rack += 1) {
      const block = blockOfRack(PLAN, rack);
      const record = RACKS[rack < firstAir ? 'gb200-nvl72' : 'dgx-h100'];
      expect(block.params['compute.rackType']).toBe(rack < firstAir ? 'gb200-nvl72' : 'dgx-h100');
      expect(things.rack.size[3 * rack]).toBeCloseTo(record.widthM.value, 5);
      expect(things.rack.size[3 * rack + 2]).toBeCloseTo(record.depthM.value, 5);
    }
  });

  it('stands racks in the halls of their block alone', () => {
    for (let rack = 0; rack < things.rack.count; rack += 1) {
      const block = blockOfRack(PLAN, rack);
      expect(hallOf(rack)).toBeGreaterThanOrEqual(block.firstHall);
      expect(hallOf(rack)).toBeLessThan(block.endHall);
    }
  });

  it('cools each rack by a unit of its own hall: a CDU, or an air handler where it has no cold plates', () => {
    for (let rack = 0; rack < things.rack.count; rack += 1) {
      const cooler = coolerOf(things.rack, rack);
      expect(cooler?.kind).toBe(rack < firstAir ? 'cdu' : 'crah');
      if (cooler !== null) expect(things[cooler.kind].parent[cooler.index]).toBe(hallOf(rack));
    }
  });

  it('has as many CDUs and air handlers in each hall as its block asks for', () => {
    const perHall = (parent: Int32Array, hall: number) => parent.filter((own) => own === hall).length;
    for (const block of campus.blocks)
      for (let hall = block.firstHall; hall < block.endHall; hall += 1) {
        expect(perHall(things.cdu.parent, hall)).toBe(block.cooling.cduPerHall);
        expect(perHall(things.crah.parent, hall)).toBe(block.cooling.crahPerHall);
      }
    expect(things.cdu.count).toBe(campus.cooling.cduCount);
    expect(things.crah.count).toBe(campus.cooling.crahCount);
  });

  it('stands no two racks of a row in each other', () => {
    const { position, size, parent } = things.rack;
    for (let rack = 1; rack < things.rack.count; rack += 1) {
      if (parent[rack] !== parent[rack - 1]) continue;
      const stepM = Math.abs((position[3 * rack] ?? 0) - (position[3 * rack - 3] ?? 0));
      expect(stepM).toBeGreaterThan((size[3 * rack] ?? 0) - 1e-3);
    }
  });

  it('keeps the rows of every block on the floor of its hall', () => {
    const { position, size, parent } = things.row;
    const hall = things.hall;
    for (let row = 0; row < things.row.count; row += 1) {
      const own = parent[row] ?? 0;
      const offM = Math.abs((position[3 * row] ?? 0) - (hall.position[3 * own] ?? 0));
      expect(offM + (size[3 * row] ?? 0) / 2).toBeLessThan((hall.size[3 * own] ?? 0) / 2);
    }
  });
});

describe('what is told of a rack of a mixed fleet', () => {
  const toldOf = (id: string, label: string) =>
    factsOfThing(PLAN, id).find((fact) => fact.label === label)?.value;

  it('is of its own block', () => {
    expect(toldOf('rack-0', 'Type')).toBe(RACKS['gb200-nvl72'].label);
    expect(toldOf(`rack-${firstAir}`, 'Type')).toBe(RACKS['dgx-h100'].label);
    expect(toldOf('rack-0', 'Accelerators')).toBe(72);
    expect(toldOf(`rack-${firstAir}`, 'Accelerators')).toBe(air?.compute.acceleratorsPerRack);
    expect(toldOf(`rack-${firstAir}`, 'Power')).toBe(air?.compute.rackPowerW);
    expect(toldOf(`rack-${firstAir}`, 'Coolant flow')).toBeUndefined();
    expect(toldOf(`rack-${firstAir}`, 'Cooled by')).toContain('air handler');
  });

  it('tells what its block takes and gives, as the table of blocks does (CMP-21, CMP-26)', () => {
    const told = readBlocks(PLAN.campus);
    for (const [index, rack] of [
      [0, 'rack-0'],
      [1, `rack-${firstAir}`],
    ] as const) {
      expect(toldOf(rack, 'Racks of the block')).toBe(told[index]?.rackCount);
      expect(toldOf(rack, 'IT power of the block')).toBe(told[index]?.itPowerW);
      expect(toldOf(rack, 'Tokens of the block')).toBe(told[index]?.tokensPerS);
      expect(toldOf(rack, 'Training run of the block')).toBe(told[index]?.trainingFlop);
    }
    expect(toldOf('rack-0', 'IT power of the block')).not.toBe(
      toldOf(`rack-${firstAir}`, 'IT power of the block'),
    );
  });

  it('has the trays of its own front', () => {
    const accelerators = (rack: number) =>
      partsOfRack(PLAN, rack).reduce((sum, part) => sum + part.accelerators, 0);
    expect(accelerators(0)).toBe(72);
    expect(accelerators(firstAir)).toBe(air?.compute.acceleratorsPerRack);
  });
});

describe('how near others are in a mixed fleet', () => {
  it('counts the accelerators of each block by its own racks, all of them together', () => {
    for (const rack of [0, firstAir]) {
      const rings = fabricRings(PLAN, `rack-${rack}`);
      expect(rings[0]?.acceleratorCount).toBe(blockOfRack(PLAN, rack).compute.acceleratorsPerRack);
      const all = rings.reduce((sum, { acceleratorCount }) => sum + acceleratorCount, 0);
      expect(all).toBe(campus.compute.acceleratorCount);
    }
  });
});

describe('what fails in a mixed fleet (LAY-41)', () => {
  const graph = traceGraph(PLAN);
  const idsIn = (kind: 'crah' | 'cdu', hall: number) =>
    Array.from(things[kind].parent).flatMap((own, index) => (own === hall ? [`${kind}-${index}`] : []));

  it('stops the racks of a hall without cold plates when its air handlers fail, and counts their own accelerators', () => {
    const hall = air?.firstHall ?? -1;
    const effect = whatFailsIf(PLAN, graph, idsIn('crah', hall));
    const racks = air?.layout.racksPerHall[hall] ?? 0;
    expect(effect.racks).toHaveLength(racks);
    expect(effect.acceleratorCount).toBe(racks * (air?.compute.acceleratorsPerRack ?? 0));
  });
});
