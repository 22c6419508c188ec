import { describe, expect, it } from 'vitest';
import { CDU, CDU_MODELS } from '../../src/catalogue/cdus.ts';
import { HYDRAULICS, PIPE_DUTIES, PIPE_SIZES } from '../../src/catalogue/pipes.ts';
import {
  counterflowEffectiveness,
  exchange,
  offDesignUa,
  transferUnitsFor,
  uaForApproach,
} from '../../src/model/cooling/cdu-exchanger.ts';
import { fluidState } from '../../src/model/cooling/fluid-properties.ts';
import {
  colebrookFactor,
  frictionFactor,
  pipeFlow,
  velocity,
} from '../../src/model/cooling/pipe-friction.ts';
import { facilityPumpShare, pumpPowerW } from '../../src/model/cooling/pump-power.ts';
import { rackHeadPa } from '../../src/model/cooling/size-hydraulics.ts';
import { sizePipe } from '../../src/model/cooling/size-pipe.ts';
import { offBy } from './examples.ts';

const LITRES_PER_MIN = 60_000;
const M3_PER_S_PER_GPM = 0.003785411784 / 60;
const M_PER_FT = 0.3048;
const STEEL_M = 45.72e-6;
const WATER_60F = { densityKgPerM3: 999.1, viscosityPaS: 1.124e-3 };
const PG25_40 = fluidState('pg25', 40);

describe('rack head (COOL-26)', () => {
  it.each([
    [59, 2.3],
    [71, 3.2],
    [89, 4.9],
    [119, 8.5],
    [177, 18.4],
  ])('GB300 at %d L/min needs the published %d psi within 2 %%', (litresPerMin, psi) => {
    expect(offBy(rackHeadPa(litresPerMin / LITRES_PER_MIN, 121_700), psi * 6_894.76)).toBeLessThan(0.02);
  });

  it('§14 A: 59.1 kPa and 116 W at 119 L/min, 0.35 kW at efficiency 0.33', () => {
    const flow = 119 / LITRES_PER_MIN;
    const head = rackHeadPa(flow, 121_700);
    expect(head / 1000).toBeCloseTo(59.1, 0);
    expect(flow * head).toBeCloseTo(116, -1);
    expect(offBy(pumpPowerW(flow, head, 0.33), 350)).toBeLessThan(0.02);
  });

  it('rises strictly with flow', () => {
    for (let litres = 20; litres < 300; litres += 10) {
      expect(rackHeadPa((litres + 10) / LITRES_PER_MIN, 1e5)).toBeGreaterThan(
        rackHeadPa(litres / LITRES_PER_MIN, 1e5),
      );
    }
  });
});

describe('pipe friction (COOL-24)', () => {
  it.each([
    [500, 2.03, 0.138],
    [3_000, 12.2, 4.06],
  ])('§9 handbook line: 10-inch pipe, %d gal/min: %d ft/s, %d ft in 100 ft', (gpm, feetPerS, feetPer100) => {
    const flow = pipeFlow(gpm * M3_PER_S_PER_GPM, 10.02 * 0.0254, STEEL_M, WATER_60F);
    expect(offBy(flow.velocityMPerS / M_PER_FT, feetPerS)).toBeLessThan(0.005);
    const headFt = (flow.gradientPaPerM / (WATER_60F.densityKgPerM3 * 9.80665)) * 100;
    expect(offBy(headFt, feetPer100)).toBeLessThan(0.01);
  });

  it('§9 one pipe: DN150, 100 m, 20 L/s: 1.0723 m/s, Re 161,691, f 0.01820, 0.6925 m', () => {
    const flow = pipeFlow(0.02, 0.1541, 45e-6, { densityKgPerM3: 1000, viscosityPaS: 1.022e-3 });
    expect(flow.velocityMPerS).toBeCloseTo(1.0723, 3);
    expect(offBy(flow.reynolds, 161_691)).toBeLessThan(0.001);
    expect(flow.frictionFactor).toBeCloseTo(0.0182, 4);
    expect((flow.gradientPaPerM * 100) / 9_806.65).toBeCloseTo(0.6925, 3);
  });

  it('§12b: Swamee–Jain within 3 % of Colebrook for 5e3 < Re < 1e8, 1e-6 < roughness < 1e-2', () => {
    for (let re = 5e3; re < 1e8; re *= 1.7) {
      for (let rough = 1e-6; rough <= 1e-2; rough *= 1.6) {
        expect(offBy(frictionFactor(re, rough), colebrookFactor(re, rough))).toBeLessThan(0.03);
      }
    }
  });

  it('is 64/Re where the flow is laminar, and nothing at rest', () => {
    expect(frictionFactor(1_000, 1e-3)).toBeCloseTo(0.064, 9);
    expect(pipeFlow(0, 0.1, STEEL_M, WATER_60F).gradientPaPerM).toBe(0);
  });

  it.each([
    [50, 45, 4.3],
    [80, 130, 5.6],
    [100, 260, 6.6],
    [150, 800, 8.9],
    [200, 1_600, 10.3],
    [250, 3_000, 12.2],
  ])(
    '§9 ceilings: DN%d carries %d gal/min at %d ft/s within 2 %%, near 4 ft in 100',
    (nominalMm, gpm, feetPerS) => {
      const boreM = PIPE_SIZES.find((size) => size.nominalMm.value === nominalMm)?.boreM.value ?? 0;
      const flow = pipeFlow(gpm * M3_PER_S_PER_GPM, boreM, STEEL_M, WATER_60F);
      expect(offBy(flow.velocityMPerS / M_PER_FT, feetPerS)).toBeLessThan(0.02);
      expect(offBy(flow.gradientPaPerM, HYDRAULICS.maxGradientPaPerM.value)).toBeLessThan(0.15);
    },
  );

  it.each([
    [119, 0.0266, 3.57],
    [119, 0.0351, 2.05],
    [119, 0.0409, 1.51],
    [952, 0.1023, 1.93],
    [952, 0.1541, 0.85],
    [1_800, 0.1541, 1.61],
  ])('§9 PG25 at 40 °C: %d L/min in %d m runs at %d m/s', (litresPerMin, boreM, expected) => {
    expect(offBy(velocity(litresPerMin / LITRES_PER_MIN, boreM), expected)).toBeLessThan(0.01);
  });

  it('§9 PG25 at 40 °C: 710 Pa/m in DN40 at 119 L/min, 360 Pa/m in DN100 at 952 L/min, within 2 %', () => {
    expect(offBy(pipeFlow(119 / LITRES_PER_MIN, 0.0409, 45e-6, PG25_40).gradientPaPerM, 710)).toBeLessThan(
      0.02,
    );
    expect(offBy(pipeFlow(952 / LITRES_PER_MIN, 0.1023, 45e-6, PG25_40).gradientPaPerM, 360)).toBeLessThan(
      0.02,
    );
  });
});

describe('pipe sizes (COOL-25)', () => {
  it('§15: DN40 rack drops, DN100 row headers, DN300 hall branches, mains of 0.8 m', () => {
    expect(sizePipe(119 / LITRES_PER_MIN, PIPE_DUTIES.rackDrop, PG25_40).nominalMm).toBe(40);
    expect(sizePipe(952 / LITRES_PER_MIN, PIPE_DUTIES.rowHeader, PG25_40).nominalMm).toBe(100);
    const water = fluidState('water', 36);
    expect(sizePipe(0.1, PIPE_DUTIES.hallBranch, water).nominalMm).toBe(300);
    expect(sizePipe(1.2, PIPE_DUTIES.main, water).nominalMm).toBe(800);
  });

  it('§14 C: 21.7 m³/s at 2.5 m/s takes 8.7 m² of bore, 18 mains of 0.79 m', () => {
    const mains = sizePipe(21.7, PIPE_DUTIES.main, fluidState('water', 36));
    expect(mains.count).toBe(18);
    expect(21.7 / 2.5).toBeCloseTo(8.7, 1);
    expect(mains.velocityMPerS).toBeLessThanOrEqual(2.5);
  });

  it('never shrinks as flow rises, and is nothing without flow', () => {
    let before = 0;
    for (let flow = 1e-4; flow < 5; flow *= 1.3) {
      const { boreM, count } = sizePipe(flow, PIPE_DUTIES.main, PG25_40);
      expect(boreM * boreM * count).toBeGreaterThanOrEqual(before);
      before = boreM * boreM * count;
    }
    expect(sizePipe(0, PIPE_DUTIES.main, PG25_40).pressureDropPa).toBe(0);
  });
});

describe('CDU exchanger (COOL-27)', () => {
  it('§4: XDU1350 rated at 4 K: ε 0.807, NTU 3.80, 310 kW/K', () => {
    const ua = uaForApproach(1_368e3, 4, 81.6e3, 86.1e3);
    expect(offBy(ua, 310e3)).toBeLessThan(0.01);
    const rated = exchange(1_368e3, ua, 81.6e3, 86.1e3);
    expect(rated.effectiveness).toBeCloseTo(0.807, 2);
    expect(rated.transferUnits).toBeCloseTo(3.8, 1);
    expect(rated.approachK).toBeCloseTo(4, 6);
  });

  it('§14 B: 972 kW on 63.5 and 64.8 kW/K with 257 kW/K: NTU 4.05, ε 0.808, approach 3.6 K', () => {
    const row = exchange(972e3, 257e3, 63.5e3, 64.8e3);
    expect(row.transferUnits).toBeCloseTo(4.05, 2);
    expect(row.effectiveness).toBeCloseTo(0.808, 2);
    expect(row.approachK).toBeCloseTo(3.6, 1);
  });

  it('§14 B: off-design conductance falls from 310 to 257 kW/K', () => {
    expect(offBy(offDesignUa(310e3, 63.5 / 81.6, 64.8 / 86.1), 257e3)).toBeLessThan(0.02);
  });

  it('§14 B with 4 K held: ε 0.793, 234 kW/K', () => {
    const ua = uaForApproach(972e3, 4, 63.5e3, 64.8e3);
    expect(offBy(ua, 234e3)).toBeLessThan(0.01);
    expect(exchange(972e3, ua, 63.5e3, 64.8e3).effectiveness).toBeCloseTo(0.793, 2);
  });

  it('§12b: ε in 0–1, inverse of its own transfer units, approach falls with load', () => {
    for (const ntu of [0.1, 1, 4, 9]) {
      for (const ratio of [0.2, 0.9, 1]) {
        const effectiveness = counterflowEffectiveness(ntu, ratio);
        expect(effectiveness).toBeGreaterThan(0);
        expect(effectiveness).toBeLessThan(1);
        expect(transferUnitsFor(effectiveness, ratio)).toBeCloseTo(ntu, 6);
      }
    }
    expect(exchange(5e5, 257e3, 63.5e3, 64.8e3).approachK).toBeLessThan(3);
  });
});

describe('published CDUs (COOL-3, COOL-22)', () => {
  it.each([
    ['vertiv-xdu1350-2', 0.356],
    ['vertiv-xdu1350-3', 0.29],
    ['google-deschutes', 0.245],
  ] as const)('§4: %s turns %d of its power into flow and head', (id, expected) => {
    const { flowM3PerS, headPa, powerW } = CDU_MODELS[id];
    const hydraulicW = (flowM3PerS?.value ?? 0) * (headPa?.value ?? 0);
    expect(offBy(hydraulicW / (powerW?.value ?? 1), expected)).toBeLessThan(0.01);
  });

  it('§4: Deschutes, 2,000 kW at 3 K: 551 kW/K', () => {
    const hot = 31.48 * 3_975;
    expect(offBy(uaForApproach(2e6, 3, hot, 32.3 * 4_179), 551e3)).toBeLessThan(0.025);
  });

  it('the default stands among them', () => {
    expect(CDU.heatW.value).toBe(CDU_MODELS['coolit-chx2000'].heatW.value);
  });
});

describe('pumps (COOL-22)', () => {
  it('move facility water for 0.005–0.012 of its heat, near the published 0.008', () => {
    expect(offBy(facilityPumpShare(235_000, 0.7, 10), 0.008)).toBeLessThan(0.05);
  });
});
