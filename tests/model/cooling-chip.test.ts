import { describe, expect, it } from 'vitest';
import { COLD_PLATE } from '../../src/catalogue/cold-plates.ts';
import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import { BOILING_FLUIDS } from '../../src/catalogue/fluids.ts';
import { computeCampus } from '../../src/model/campus.ts';
import {
  caseTempC,
  junctionTempC,
  plateOf,
  plateResistance,
} from '../../src/model/cooling/chip-temperature.ts';
import {
  criticalHeatFlux,
  fluidState,
  saturationPa,
  zuberHeatFlux,
} from '../../src/model/cooling/fluid-properties.ts';
import { bufferVolumeM3, warmingKPerS } from '../../src/model/cooling/ride-through.ts';
import { timeToThrottle } from '../../src/model/cooling/time-to-throttle.ts';
import { boilingArea, refrigerantRate, twoPhase, vapourRate } from '../../src/model/cooling/two-phase.ts';
import { ABILENE, offBy } from './examples.ts';

const LITRES_PER_MIN = 60_000;
const GPU = { powerW: 1_200, flowM3PerS: 1.3 / LITRES_PER_MIN };

describe('fluids (COOL-23)', () => {
  it.each([
    ['pg25', 20, 1019.9, 3912, 2.512, 0.4645],
    ['pg25', 40, 1010.4, 3961, 1.382, 0.4822],
    ['pg25', 60, 998.8, 4009, 0.894, 0.4994],
    ['water', 20, 998.3, 4183, 1.002, 0.598],
    ['water', 40, 992.3, 4179, 0.653, 0.6286],
    ['water', 60, 983.3, 4185, 0.466, 0.6511],
  ] as const)(
    '§6 table, %s at %d °C: within 0.05 %%, viscosity within 1 %%',
    (id, tempC, rho, cp, mPaS, k) => {
      const state = fluidState(id, tempC);
      expect(offBy(state.densityKgPerM3, rho)).toBeLessThan(0.0005);
      expect(offBy(state.heatJPerKgK, cp)).toBeLessThan(0.0005);
      expect(offBy(state.conductivityWPerMK, k)).toBeLessThan(0.001);
      expect(offBy(state.viscosityPaS * 1000, mPaS)).toBeLessThan(0.01);
      expect(state.inRange).toBe(true);
    },
  );

  it('§1 3: water carries a kilowatt over 10 K with 1.451 L/min, PG25 with 1.498', () => {
    const litresPerMin = (id: 'water' | 'pg25') => {
      const { densityKgPerM3, heatJPerKgK } = fluidState(id, 46);
      return (1_000 / (densityKgPerM3 * heatJPerKgK * 10)) * LITRES_PER_MIN;
    };
    expect(offBy(litresPerMin('water'), 1.451)).toBeLessThan(0.005);
    expect(offBy(litresPerMin('pg25'), 1.498)).toBeLessThan(0.005);
  });

  it('says where a temperature is outside the fit', () => {
    expect(fluidState('water', 80).inRange).toBe(false);
  });

  it('§6: Novec 649 boils at one atmosphere at 49 °C, and its pressure rises through the points', () => {
    const novec = BOILING_FLUIDS['novec-649'];
    expect(offBy(saturationPa(novec, 49.05) ?? 0, 101_325)).toBeLessThan(0.02);
    expect(saturationPa(novec, 40)).toBeCloseTo(73_000, 0);
    expect(saturationPa(BOILING_FLUIDS['novec-7100'], 40)).toBeUndefined();
    expect(saturationPa(BOILING_FLUIDS.r1233zde, 18.1) ?? 0).toBeGreaterThan(95_000);
  });

  it('§6: Zuber gives Novec 649 13.8 W/cm², the measured 17.4 is used', () => {
    const novec = BOILING_FLUIDS['novec-649'];
    expect((zuberHeatFlux(novec) ?? 0) / 1e4).toBeCloseTo(13.8, 0);
    expect(criticalHeatFlux(novec)).toBe(174_000);
    expect(criticalHeatFlux(BOILING_FLUIDS['fc-72'])).toBeUndefined();
  });
});

describe('cold plate (COOL-28)', () => {
  it('gives the published points and falls with flow', () => {
    let before = Number.POSITIVE_INFINITY;
    for (const { flowM3PerS, resistanceKPerW } of COLD_PLATE) {
      expect(plateResistance(flowM3PerS.value)).toBeCloseTo(resistanceKPerW.value, 9);
      expect(resistanceKPerW.value).toBeLessThan(before);
      before = resistanceKPerW.value;
    }
    expect(plateResistance(0.2 / LITRES_PER_MIN)).toBeCloseTo(0.0389 * 2 ** 0.8, 6);
    expect(plateResistance(5 / LITRES_PER_MIN)).toBeCloseTo(0.0197, 9);
  });

  it('§14 A: 1,100 W at 1.2 L/min and 40 °C: case 65.3 °C', () => {
    expect(caseTempC(40, { powerW: 1_100, flowM3PerS: 1.2 / LITRES_PER_MIN })).toBeCloseTo(65.3, 1);
  });

  it('gives a package of twice the power two plates, and the same temperature', () => {
    const double = plateOf(2_400, 2.6 / LITRES_PER_MIN);
    expect(junctionTempC(30, double)).toBeCloseTo(junctionTempC(30, GPU), 9);
  });

  it('takes a GB200 to be a 1.2 kW package', () => {
    const chip = computeCampus(ABILENE).cooling.chip;
    expect(offBy(chip?.powerW ?? 0, 1_200)).toBeLessThan(0.01);
  });
});

describe('time to throttle (COOL-29)', () => {
  it.each([
    [30, 69, 5.7, 10.5, 17.6],
    [35, 74, 4, 8.5, 14.6],
    [40, 79, 2.2, 6.1, 10.9],
    [45, 84, 0.5, 2.6, 4.4],
  ])(
    '§10 table at %d °C: starts at %d °C, %d s (0.25), %d s, %d s (0.1)',
    (supplyC, start, shut, slow, coast) => {
      expect(junctionTempC(supplyC, GPU)).toBeCloseTo(start, 0);
      expect(Math.abs(timeToThrottle(supplyC, GPU, 0.1) - shut)).toBeLessThan(0.25);
      expect(Math.abs(timeToThrottle(supplyC, GPU, 3) - slow)).toBeLessThan(0.1);
      expect(Math.abs(timeToThrottle(supplyC, GPU, 8) - coast)).toBeLessThan(0.1);
    },
  );

  it('is 0 where the chip is too hot already, and bounded where flow hardly falls', () => {
    expect(timeToThrottle(50, GPU, 3)).toBe(0);
    expect(timeToThrottle(10, GPU, 1e6)).toBe(120);
  });
});

describe('ride-through (COOL-30)', () => {
  it('§10: a row of 8 with 0.8 m³ warms 0.30 K/s, 10 K in 33 s', () => {
    const { densityKgPerM3, heatJPerKgK } = fluidState('pg25', 45);
    const rate = warmingKPerS(8 * 121_500, 0.8, densityKgPerM3 * heatJPerKgK);
    expect(rate).toBeCloseTo(0.3, 2);
    expect(10 / rate).toBeCloseTo(33, 0);
  });

  it('§10: 0.9 GW for 5 minutes at 10 K takes 6,510 m³', () => {
    expect(offBy(bufferVolumeM3(0.9e9, 300, 10, 993 * 4_180), 6_510)).toBeLessThan(0.005);
  });
});

describe('boiling (COOL-31)', () => {
  const novec = BOILING_FLUIDS['novec-649'];

  it('§14 D: 1.2 kW in Novec 649: 13.7 g/s, 1.07 L/s of vapour, 98.5 cm²', () => {
    const vapour = vapourRate(1_200, novec.latentHeatJPerKg.value);
    expect(vapour * 1000).toBeCloseTo(13.7, 1);
    expect((vapour / 12.8) * 1000).toBeCloseTo(1.07, 2);
    expect(boilingArea(1_200, 174_000, 0.7) * 1e4).toBeCloseTo(98.5, 1);
  });

  it('§14 D: a 250 kW tank boils off 2.84 kg/s, 0.22 m³/s', () => {
    const tank = twoPhase('novec-649', true, 250_000, 1_200);
    expect(tank.vapourKgPerS).toBeCloseTo(2.84, 2);
    expect(tank.vapourM3PerS).toBeCloseTo(0.22, 2);
    expect(tank.boilingAreaM2 * 1e4).toBeCloseTo(98.5, 1);
  });

  it('§14 D: R1233zd(E) at exit quality 0.7 carries 121.5 kW with 0.98 kg/s, 48 L/min', () => {
    const rate = refrigerantRate(121_500, 177_500, 0.7);
    expect(rate).toBeCloseTo(0.98, 2);
    expect((rate / 1_222) * LITRES_PER_MIN).toBeCloseTo(48, 0);
    const published = COOLING_TECHNOLOGIES['dlc-2p'].flowM3PerJ.value * 121_500 * LITRES_PER_MIN;
    expect(published).toBeCloseTo(48, 0);
  });
});
