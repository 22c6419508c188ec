import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { closedLoopLPerKwh } from '../../src/model/cooling/water-use.ts';
import { ABILENE, offBy } from './examples.ts';

describe('Stargate Abilene, from inputs alone', () => {
  const campus = computeCampus(ABILENE);
  const metrics = readMetrics(campus);

  it('has 5,600 racks, 700 a building (CMP-1)', () => {
    expect(metrics.rackCount).toBe(5_600);
    expect(campus.layout.racksPerHall.every((racks) => racks === 175)).toBe(true);
  });

  it('draws 824 MW of IT within 5 % (CMP-2)', () => {
    expect(offBy(metrics.itPowerW, 824e6)).toBeLessThan(0.05);
  });

  it('peaks at 1,200 MW within 5 % (COOL-10, PWR-0)', () => {
    expect(offBy(metrics.facilityPeakPowerW, 1_200e6)).toBeLessThan(0.05);
  });

  it('has 371,612 m² of floor within 10 % (LAY-5)', () => {
    expect(offBy(metrics.floorAreaM2, 371_612)).toBeLessThan(0.1);
  });

  it('stands on land that is told as a band, and 3.54 km² lie in it (LAY-6)', () => {
    const [low, high] = campus.layout.siteAreaBandM2;
    expect(low).toBeLessThan(3.54e6);
    expect(high).toBeGreaterThan(3.54e6);
  });

  it('runs ten gas turbines of 360.5 MW (PWR-6)', () => {
    const gas = campus.power.supply.find((share) => share.kind === 'gas');
    expect(gas?.unitCount).toBe(10);
    expect(gas?.capacityW).toBeCloseTo(360.5e6, 3);
  });

  it('uses next to no water (COOL-13, COOL-64): loops, people and damp air, not towers', () => {
    expect(metrics.annualWueLPerKwh).toBeGreaterThan(0);
    expect(metrics.annualWueLPerKwh).toBeLessThan(0.01);
    // Published for a building: some 48 m³ a year of top-up at a fill of 590 m³, 8 %.
    const fillM3 = 590 / (metrics.itPowerW / 8);
    const closed = { ...modeAssumptions(ABILENE), closedFillM3PerW: fillM3, closedFlushPerYear: 0 };
    const m3PerBuilding = (closedLoopLPerKwh(closed) * (metrics.itPowerW / 1000) * 8760) / 1000 / 8;
    expect(offBy(m3PerBuilding, 48)).toBeLessThan(0.02);
  });

  it('keeps peak ratio and annual PUE apart', () => {
    expect(metrics.peakCapacityRatio - metrics.annualPue).toBeGreaterThan(0.15);
  });

  it('costs inside the published range per watt of IT (ECO-1)', () => {
    expect(metrics.capexUsd / metrics.itPowerW).toBeGreaterThan(35);
    expect(metrics.capexUsd / metrics.itPowerW).toBeLessThan(45);
  });

  it('opens without a warning', () => {
    expect(campus.warnings).toEqual([]);
  });
});

describe('another published cluster, with nothing tuned to it', () => {
  it('110,000 GB200: 1,528 racks, 210 MW of servers, 239 MW of IT within 5 %', () => {
    const { compute } = computeCampus({
      ...ABILENE,
      'compute.acceleratorCount': 110_000,
      'site.id': 'memphis-tn',
    });
    expect(compute.rackCount).toBe(1_528);
    expect(offBy(compute.serverPowerW, 210e6)).toBeLessThan(0.05);
    expect(offBy(compute.itPowerW, 239e6)).toBeLessThan(0.05);
  });
});
