import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { RACK_ELEVATIONS } from '../../src/catalogue/rack-elevations.ts';
import type { RackRecord } from '../../src/catalogue/rack-record.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { completeChange } from '../../src/params/complete-change.ts';
import { copyOfRack } from '../../src/params/copy-rack.ts';
import type { ParamChange, ParamValues, RackId } from '../../src/params/param-types.ts';
import { applyChange } from '../../src/params/parse.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { rackFrontOf } from '../../src/plan/rack-front.ts';
import { ABILENE } from './examples.ts';

const set = (values: ParamValues, change: ParamChange): ParamValues =>
  applyChange(values, completeChange(values, change));
const RACK_IDS = Object.keys(RACKS) as RackId[];
/** Racks whose network is not in them: a copy has nothing to leave out but measured curves. */
const PLAIN_IDS = RACK_IDS.filter((id) => {
  const rack: RackRecord = RACKS[id];
  return rack.network === undefined && rack.itOverServer === undefined;
});

/** What a rack alone decides, tokens left out. */
const SAME = [
  'rackCount',
  'serverPowerW',
  'itPowerW',
  'floorAreaM2',
  'cduCount',
  'capexUsd',
  'rackFloorLoadKgPerM2',
] as const;

describe('a rack of one’s own (CMP-19)', () => {
  it.each(PLAIN_IDS)('starts as a copy that counts as its rack does: %s', (id) => {
    const listed: ParamValues = { ...ABILENE, 'compute.rackType': id };
    const [own, before] = [set(listed, { 'compute.rackType': 'own' }), listed].map((values) =>
      readMetrics(computeCampus(values)),
    );
    for (const metric of SAME) {
      const [a = 0, b = 0] = [own?.[metric], before?.[metric]];
      expect(Math.abs(a - b), metric).toBeLessThanOrEqual(1e-5 * b);
    }
  });

  it('keeps what was typed when someone comes back to it', () => {
    const typed = set(ABILENE, { 'ownRack.powerKw': 250 });
    expect(typed).toMatchObject({
      'compute.rackType': 'own',
      'ownRack.powerKw': 250,
      'ownRack.massKg': 1_360,
    });
    const away = set(typed, { 'compute.rackType': 'dgx-h100' });
    expect(set(away, { 'compute.rackType': 'own' })['ownRack.powerKw']).toBe(250);
    expect(set(ABILENE, copyOfRack('dgx-h100'))['ownRack.accelerators']).toBe(32);
  });

  it('counts its price, power and footprint one for one', () => {
    const own = set(ABILENE, { 'compute.rackType': 'own' });
    const read = (change: ParamChange) => readMetrics(computeCampus({ ...own, ...change }));
    const base = read({});
    const twice = read({ 'ownRack.priceUsd': 2 * own['ownRack.priceUsd'] });
    const racksUsd = base.rackCount * own['ownRack.priceUsd'];
    expect(twice.serverCapexUsd - base.serverCapexUsd).toBeCloseTo(racksUsd, -3);
    expect(read({ 'ownRack.powerKw': 264 }).serverPowerW).toBeCloseTo(2 * base.serverPowerW, 0);
    expect(read({ 'ownRack.widthM': 1.2 }).floorAreaM2).toBeGreaterThan(base.floorAreaM2);
    expect(read({ 'ownRack.massKg': 2_720 }).rackFloorLoadKgPerM2).toBeCloseTo(
      2 * base.rackFloorLoadKgPerM2,
      6,
    );
  });

  it('writes more tokens with faster memory, none that it could not hold, and says that they are an estimate', () => {
    const own = set({ ...ABILENE, 'workload.trainingShare': 0 }, { 'compute.rackType': 'own' });
    const tokens = (change: ParamChange) => computeCampus({ ...own, ...change }).workload;
    expect(tokens({}).tokenBasis).toBe('estimate');
    expect(tokens({ 'ownRack.memoryTbPerS': 16 }).tokensPerS).toBeGreaterThan(tokens({}).tokensPerS);
    expect(tokens({ 'ownRack.bf16PflopPerS': 5 }).peakBf16FlopPerS).toBeCloseTo(
      2 * tokens({}).peakBf16FlopPerS,
      0,
    );
    expect(computeCampus({ ...own, 'ownRack.scaleUpTbPerS': 0 }).fabric.scaleUpDomainSize).toBe(1);
  });

  it('never serves less for an FP8 peak that it has beside BF16, however low', () => {
    const own = set({ ...ABILENE, 'workload.trainingShare': 0 }, { 'compute.rackType': 'own' });
    const tokensPerS = (fp8: number) =>
      computeCampus({ ...own, 'ownRack.fp8PflopPerS': fp8 }).workload.tokensPerS;
    const rising = [0, 0.01, 0.4, 2.5, 5, 40].map(tokensPerS);
    rising.forEach((rate, at) => {
      expect(rate).toBeGreaterThanOrEqual(rising[at - 1] ?? 0);
    });
  });

  it('without accelerators is a rack of ordinary servers', () => {
    const own = set(ABILENE, { 'ownRack.accelerators': 0, 'ownRack.powerKw': 10 });
    const { compute, fabric, warnings } = computeCampus(own);
    expect(compute.acceleratorCount).toBe(0);
    expect(fabric.endpointCount).toBe(20 * compute.rackCount);
    expect(warnings.map(({ rule }) => rule)).toContain('CMP-4');
  });

  it('looks like the listed rack it is most like', () => {
    for (const id of ['gb200-nvl72', 'dgx-h100', 'frontier-ex235a', 'air-cloud'] as const) {
      const own = { ...ABILENE, ...copyOfRack(id), 'compute.rackType': 'own' } as const;
      expect(rackFrontOf(computeCampus(own))).toBe(RACK_ELEVATIONS[id]);
    }
  });
});

describe('one rack of each kind on each preset is a whole campus', () => {
  it.each(RACK_IDS)('%s', (id) => {
    for (const { values } of PRESETS) {
      const one: ParamValues = {
        ...values,
        'compute.rackType': id,
        'compute.sizingMode': 'accelerators',
        'compute.acceleratorCount': 1,
        'compute.targetPowerMw': 0.02,
        'layout.buildingCount': 1,
      };
      const campus = computeCampus(one);
      const metrics = readMetrics(campus);
      for (const [metric, value] of Object.entries(metrics))
        expect(value === null || (Number.isFinite(value) && value >= 0), `${metric} ${value}`).toBe(true);
      expect(metrics.rackCount).toBeLessThanOrEqual(2);
      expect(metrics.facilityPeakPowerW / metrics.itPowerW).toBeGreaterThan(0.6);
      expect(metrics.facilityPeakPowerW / metrics.itPowerW).toBeLessThan(2);
      // Its network and storage stay whole where the cooling holds a rack back (CMP-15), and the general share comes on top.
      const ratedW =
        (metrics.rackCount * campus.compute.ratedRackPowerW) / (1 - values['compute.generalShare']);
      expect(metrics.itPowerW / ratedW).toBeLessThan(1.5);
      expect(metrics.hallCount).toBeGreaterThan(0);
      expect(metrics.capexUsd).toBeGreaterThan(0);
    }
  });
});
