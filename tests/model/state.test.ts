import { describe, expect, it } from 'vitest';
import { REACTORS } from '../../src/catalogue/reactors.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { campusState } from '../../src/model/state/campus-state.ts';
import { buswayC, largerLoop, mixedFlowM3PerS } from '../../src/model/state/hall-states.ts';
import type { CampusState } from '../../src/model/state/state-types.ts';
import {
  cableRiseK,
  conductorC,
  enclosureC,
  lineRiseK,
  topOilC,
} from '../../src/model/state/temperatures.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { ABILENE } from './examples.ts';

function stateOf(change: ParamChange = {}): CampusState {
  return campusState(computeCampus({ ...ABILENE, ...change }));
}

function stateOfPreset(id: string): CampusState {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return campusState(computeCampus(preset.values));
}

const MAIN = { ratedVa: 300e6, loadLossRatio: 0.0025, noLoadLossW: 110_000, topOilRiseK: 52 };

describe('top oil (STA-6)', () => {
  it.each([
    [0, 10.04],
    [0.68, 31.35],
    [1, 52],
  ])('of 300 MVA at %d of its rating is %d K over the air', (load, riseK) => {
    expect(topOilC(MAIN, load, 30) - 30).toBeCloseTo(riseK, 1);
  });
});

describe('conductors (STA-7)', () => {
  it('warm with the square of their current', () => {
    expect(cableRiseK('soil')).toBe(70);
    expect(cableRiseK('air')).toBe(60);
    expect(lineRiseK()).toBe(35);
    expect(conductorC(17, 70, 0.5)).toBe(34.5);
  });

  it('of a full row carry what the busway was chosen for', () => {
    const [hall] = stateOf().halls;
    if (hall === undefined) throw new Error('no hall');
    // 10 racks of 132 kW at 415 V take 1,874 A of 2,000 A.
    const load = hall.buswayLoadOfHall * (10 / 175);
    expect(load).toBeCloseTo(0.937, 3);
    expect(buswayC(hall, load)).toBeCloseTo(22.125 + 55 * 0.937 ** 2, 1);
  });

  it('never pass what their insulation stands at the peak hour', () => {
    for (const id of ['abilene-2026', 'general-cloud-1gw', 'ten-gigawatt', 'immersion-100mw']) {
      const { buildings, plant } = stateOfPreset(id);
      for (const { feeder } of buildings) expect(feeder.tempC).toBeLessThan(90);
      expect(Math.max(plant.gasLine.tempC, plant.batteryLine.tempC, plant.gridLine.tempC)).toBeLessThan(90);
    }
  });
});

describe('covers (STA-8)', () => {
  it('warm with the losses inside', () => {
    expect(enclosureC(20, 1)).toBe(50);
    expect(enclosureC(20, 0.5) - 20).toBeCloseTo(9.84, 2);
  });
});

describe('a hall', () => {
  // Catches air painted by another rule than the one the racks are cooled by.
  it.each([
    ['abilene-2026', 22.125, 54.92],
    ['smr-direct-1gw', 22.125, 54.92],
    ['new-carlisle-2025', 27, 43.5],
    ['general-cloud-1gw', 20, 36.5],
    ['immersion-100mw', 22.125, 49.05],
  ])('of %s is kept at %d °C and its racks give off %d °C (STA-2, STA-10)', (id, airC, outletC) => {
    for (const hall of stateOfPreset(id).halls) {
      expect(hall.room.tempC).toBe(airC);
      expect(hall.crah.tempC).toBe(airC);
      expect(hall.rack.tempC).toBeCloseTo(outletC, 6);
      expect(hall.supportRack.tempC).toBe(airC + 16.5);
    }
  });

  it('is as loaded as its own racks make it (STA-1, STA-3)', () => {
    // 20 racks over 32 halls: twelve halls stand empty.
    const { halls, buildings } = stateOf({ 'compute.acceleratorCount': 20 * 72 });
    const loads = halls.map(({ cdu }) => cdu.load);
    expect(loads.filter((load) => load > 0)).toHaveLength(20);
    expect(new Set(loads.slice(0, 20)).size).toBe(1);
    expect(halls[0]?.blockTransformer.load).toBeGreaterThan(halls[31]?.blockTransformer.load ?? 1);
    expect(buildings[0]?.feeder.powerW).toBeGreaterThan(
      buildings[7]?.feeder.powerW ?? Number.POSITIVE_INFINITY,
    );
  });
});

describe('one pipe for two loops (STA-4)', () => {
  it('carries both and shows the larger', () => {
    const [hall] = stateOf().halls;
    if (hall === undefined) throw new Error('no hall');
    const [liquid, air] = [hall.liquidLoop.flowM3PerS, hall.airLoop.flowM3PerS];
    expect(mixedFlowM3PerS(hall, 1, 0.5)).toBeCloseTo(liquid + air / 2, 9);
    expect(largerLoop(hall, 1, 0.5)).toMatchObject({ supplyC: 26, returnC: 36 });
    expect(largerLoop(hall, 0, 0.5)).toMatchObject({ supplyC: 18, returnC: 26 });
  });
});

describe('outdoor units (STA-5)', () => {
  it('show the water that comes to them, or the air they deliver', () => {
    expect(stateOf().buildings[0]?.rejection.tempC).toBe(36);
    expect(stateOfPreset('general-cloud-1gw').buildings[0]?.rejection.tempC).toBeCloseTo(23.875, 9);
    expect(stateOfPreset('new-carlisle-2025').buildings[0]?.rejection.tempC).toBe(27);
  });
});

// Keys of an object literal are its type's keys: nothing is added to it later.
const REACTOR_IDS = Object.keys(REACTORS) as (keyof typeof REACTORS)[];

describe('sources (STA-9)', () => {
  it.each(REACTOR_IDS)('a running %s shows its own core outlet, a waiting one its inlet', (id) => {
    const running = stateOf({ 'power.smrType': id, 'power.smrCount': 2 }).plant;
    expect(running.reactor.tempC).toBe(REACTORS[id].coreOutletC.value);
    expect(running.turbineHall.tempC).toBeGreaterThan(running.pumpHouse.tempC);
    expect(stateOf({ 'power.smrType': id }).plant.reactor.tempC).toBe(REACTORS[id].coreInletC.value);
  });

  it('a turbine is as hot as its exhaust while it runs, and as warm as the air while it does not', () => {
    expect(stateOf().plant.gasTurbine).toMatchObject({ load: 1, tempC: 530 });
    const { gasTurbine, airC } = stateOf({ 'power.gasMw': 0 }).plant;
    expect(gasTurbine).toMatchObject({ load: 0, tempC: airC });
  });
});
