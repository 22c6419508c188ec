import { describe, expect, it } from 'vitest';
import { CABLES, LINES } from '../../src/catalogue/cables.ts';
import { FEEDER, TRANSFORMER_TYPES } from '../../src/catalogue/transformers.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { chainFigure, chainFlow, endToEndFigure } from '../../src/model/power/chain-efficiency.ts';
import {
  circuitVa,
  copperForDrop,
  deratedAmpacityA,
  directCurrentA,
  directLossW,
  surgeImpedanceLoadingW,
  threePhaseCurrentA,
  threePhaseDropV,
  threePhaseLossW,
} from '../../src/model/power/conductors.ts';
import { feederCable } from '../../src/model/power/feeder-cable.ts';
import { sizeFeeders } from '../../src/model/power/size-feeders.ts';
import { evenPairs, pairLoadsW, survivesOneLoss } from '../../src/model/power/topologies.ts';
import {
  bestLoad,
  regulation,
  substation,
  transformerEfficiency,
} from '../../src/model/power/transformer-load.ts';
import { sizeBusway } from '../../src/model/power/voltage-drop.ts';
import { ABILENE } from './examples.ts';

describe('chain from grid to boards (PWR-12)', () => {
  it.each([
    ['ac-415-double', 0.864, 0.916, 0.941],
    ['ac-415-eco', 0.901, 0.938, 0.958],
    ['dc-800', 0.916, 0.946, 0.964],
  ] as const)('§5: %s %f / %f / %f end to end', (distribution, low, mode, high) => {
    const figure = endToEndFigure(distribution);
    expect(figure.low).toBeCloseTo(low, 3);
    expect(figure.value).toBeCloseTo(mode, 3);
    // The published stages of 800 V DC multiply to 0.96345; the page prints 0.964.
    expect(Math.abs((figure.high ?? 0) - high)).toBeLessThan(6e-4);
  });

  it('stage flows take in what leaves the one before, and end at the product', () => {
    for (const outside of [0.94, chainFigure('dc-800').value, 0.98]) {
      const flows = chainFlow('dc-800', 1e9, outside);
      flows.forEach((flow, index) => {
        const before = flows[index - 1];
        if (before !== undefined) expect(flow.inputW).toBeCloseTo(before.inputW - before.lossW, 3);
      });
      const facilityLossW = flows.reduce((sum, flow) => sum + (flow.insideRack ? 0 : flow.lossW), 0);
      expect(facilityLossW).toBeCloseTo(1e9 / outside - 1e9, 0);
      expect(flows.find((flow) => flow.insideRack)?.inputW).toBeCloseTo(1e9, 0);
    }
  });
});

describe('transformers (PWR-25, PWR-3)', () => {
  const type = TRANSFORMER_TYPES['160-380/110'];
  const unit = {
    ratedVa: type.ratedVa.value,
    shortCircuitRatio: type.shortCircuitRatio.value,
    loadLossRatio: type.loadLossRatio.value,
    noLoadLossW: type.noLoadLossW.value,
  };
  it.each([
    [0.25, 0.99788],
    [0.5, 0.998],
    [0.75, 0.99763],
    [1, 0.99713],
  ])('T6: 160 MVA at %f: %f', (load, efficiency) => {
    expect(transformerEfficiency(unit, load, 1)).toBeCloseTo(efficiency, 5);
  });

  it('T6: best at 0.387', () => {
    expect(bestLoad(unit)).toBeCloseTo(0.387, 3);
  });

  it('T7: 300 MVA, 12 %, 0.25 %, pf 0.95 at rating drops 4.624 %', () => {
    const main = { ratedVa: 300e6, shortCircuitRatio: 0.12, loadLossRatio: 0.0025, noLoadLossW: 110e3 };
    expect(regulation(main, 1, 0.95)).toBeCloseTo(0.04624, 5);
  });

  it('T7b: 1,000 MW on 300 MVA: 4 + 1, 68.0 and 85.0 %, without the spare 113.4 %', () => {
    const yard = substation(1_000e6 / 0.98, 300e6);
    expect(yard.count).toBe(5);
    expect(yard.loadFraction).toBeCloseTo(0.68, 3);
    expect(yard.loadOneOut).toBeCloseTo(0.85, 3);
    expect(yard.loadOneOutWithoutSpare).toBeCloseTo(1.134, 3);
  });
});

describe('conductors (PWR-5, PWR-26, PWR-27, PWR-29)', () => {
  it.each([
    [34_500, 600, 35.85],
    [34_500, 1_200, 71.71],
    [13_800, 1_200, 28.68],
    [13_800, 2_000, 47.8],
    [345_000, 3_000, 1_793],
    [765_000, 4_000, 5_300],
  ])('T8: √3 × %d V × %d A = %f MVA', (volts, amps, mva) => {
    expect(Math.abs(circuitVa(volts, amps) / 1e6 / mva - 1)).toBeLessThan(2e-4);
  });

  it('T8: 1 GW at 0.98 and 0.8: 36 feeders of 600 A, 18 of 1,200 A, 45 at 13.8 kV', () => {
    const count = (volts: number, amps: number) => Math.ceil(1e9 / 0.98 / circuitVa(volts, amps, 0.8));
    expect([count(34_500, 600), count(34_500, 1_200), count(13_800, 1_200)]).toEqual([36, 18, 45]);
    expect(sizeFeeders(1e9, 'n', 0.98).count).toBe(36);
  });

  it('T9: 20 MW, 34.5 kV, 2 km of 240 mm²: 341.5 A, 0.486 %, 85.4 kW', () => {
    const cable = {
      resistanceOhmPerM: CABLES.al240.resistanceOhmPerM.value,
      reactanceOhmPerM: CABLES.al240.reactanceOhmPerM.value,
    };
    const amps = threePhaseCurrentA(20e6, FEEDER.voltageV.value, 0.98);
    expect(amps).toBeCloseTo(341.5, 1);
    expect(threePhaseDropV(cable, amps, 2_000, 0.98)).toBeCloseTo(167.8, 1);
    expect(threePhaseDropV(cable, amps, 2_000, 0.98) / 34_500).toBeCloseTo(0.00486, 5);
    expect(threePhaseLossW(cable, amps, 2_000) / 1000).toBeCloseTo(85.4, 1);
  });

  it('T10: 1 MW at 54 V, 800 V, 415 V, 480 V', () => {
    expect(directCurrentA(1e6, 54)).toBeCloseTo(18_519, 0);
    expect(directCurrentA(1e6, 800)).toBe(1_250);
    expect(threePhaseCurrentA(1e6, 415, 0.98)).toBeCloseTo(1_420, 0);
    expect(threePhaseCurrentA(1e6, 480, 0.98)).toBeCloseTo(1_227, 0);
    const ratio = directLossW(1, directCurrentA(1e6, 54), 1) / directLossW(1, directCurrentA(1e6, 800), 1);
    expect(ratio).toBeCloseTo(219.5, 1);
  });

  it('T11: 1 MW, 800 V, 100 m, 0.5 %, 70 °C: 1,286 mm² a pole, 2,305 kg', () => {
    const copper = copperForDrop(1e6, 800, 100, 0.005, 70);
    expect(copper.sectionM2 * 1e6).toBeCloseTo(1_286, 0);
    expect(copper.massKg).toBeCloseTo(2_305, 0);
  });

  it('§4: surge impedance loading 418, 1,000, 2,277 MW', () => {
    const megawatts = Object.values(LINES).map((line) =>
      Math.round(surgeImpedanceLoadingW(line.voltageV.value, line.surgeImpedanceOhm.value) / 1e6),
    );
    expect(megawatts).toEqual([418, 1_000, 2_277]);
  });
});

describe('cables and busway (PWR-28, PWR-31)', () => {
  it('240 mm² of aluminium for 421 A, three circuits in a trench, carries 358 A: two a phase for 600 A', () => {
    expect(deratedAmpacityA(421)).toBeCloseTo(357.85, 2);
    expect(feederCable().cablesInParallel).toBe(2);
  });

  it('ten racks of 132 kW: 1,650 A at 800 V on 2,000 A, 1,874 A at 415 V; drops of 0.02 and 0.05 %', () => {
    const { compute, layout } = computeCampus(ABILENE);
    const direct = sizeBusway('dc-800', compute, layout, 0.98);
    expect([direct.ratedA, direct.runs, direct.lengthM]).toEqual([2_000, 1, 6]);
    expect(direct.currentA).toBeCloseTo(1_650, 6);
    expect(direct.dropRatio).toBeCloseTo(2.04e-4, 6);
    const alternating = sizeBusway('ac-415-eco', compute, layout, 0.98);
    expect([alternating.ratedA, alternating.runs]).toEqual([2_000, 1]);
    expect(alternating.currentA).toBeCloseTo(1_874, 0);
    expect(alternating.dropRatio).toBeCloseTo(4.7e-4, 5);
  });

  it('a row beyond the largest busway takes runs in parallel', () => {
    const { compute, layout } = computeCampus({ ...ABILENE, 'compute.rackType': 'kyber' });
    const busway = sizeBusway('dc-800', compute, { ...layout, racksPerRow: 20 }, 0.98);
    expect(busway.runs).toBeGreaterThan(1);
    expect(busway.ratedA * busway.runs).toBeGreaterThanOrEqual(busway.currentA);
  });
});

describe('redundant systems (PWR-40)', () => {
  it('T12: 4N/3 carries 9 MW on four 3 MW systems and survives one', () => {
    const pairs = evenPairs(4, 9e6);
    expect(pairs.map(({ loadW }) => loadW)).toEqual(new Array(6).fill(1.5e6));
    expect(pairLoadsW(4, pairs).systemW).toEqual(new Array(4).fill(2.25e6));
    expect(pairLoadsW(4, pairs, [0])).toEqual({ systemW: [0, 3e6, 3e6, 3e6], darkW: 0 });
    expect(pairLoadsW(4, pairs, [0, 1]).darkW).toBe(1.5e6);
    expect([survivesOneLoss(4, pairs, 3e6), survivesOneLoss(4, pairs, 2.9e6)]).toEqual([true, false]);
  });
});
