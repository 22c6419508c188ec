import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { pipeOutsideM } from '../../src/model/cooling/size-pipe.ts';
import { EDGE_KINDS } from '../../src/model/layout/network/network-types.ts';
import { bundleOutsideM, conductorOutsideM } from '../../src/model/power/conductor-outside.ts';
import { collectorCables } from '../../src/model/power/feeder-cable.ts';
import { ABILENE } from './examples.ts';

describe('how wide pipes and cables are', () => {
  it('a DN300 pipe of 303.2 mm bore is 363 mm wide with its insulation, no pipe has no width (COOL-59)', () => {
    expect(2 * pipeOutsideM(0.3032)).toBeCloseTo(0.3632, 6);
    expect(pipeOutsideM(0)).toBe(0);
  });

  it('a phase of 240 mm² fills its third of a 200 mm duct, 1,562 mm² their part of a 120 × 230 mm busway (PWR-49)', () => {
    expect(conductorOutsideM(240e-6, 0.0076)).toBeCloseTo(0.1, 2);
    expect(Math.PI * conductorOutsideM(1_562e-6, 0.057) ** 2).toBeCloseTo(0.12 * 0.23, 3);
  });

  it('four conductors at 0.45 m lie on a circle of 0.318 m (PWR-49)', () => {
    expect(bundleOutsideM()).toBeCloseTo(0.318, 3);
  });

  it('a collector has as many cables as its units can load, planned to 80 % (STA-7)', () => {
    // 100 MW at 34.5 kV and 0.98: 1,708 A, planned 2,135 A; 358 A a derated cable, so six.
    const { sectionM2, ampacityA } = collectorCables(100e6, 34_500, 0.98);
    expect(sectionM2).toBeCloseTo(6 * 240e-6, 9);
    expect(ampacityA).toBeCloseTo(6 * 421 * 0.85, 6);
  });

  it('every edge of power inside a campus knows its section, but the lines that hang as bundles', () => {
    const { networks } = computeCampus({ ...ABILENE, 'power.batteryMw': 300, 'power.batteryMwh': 600 });
    const without = [networks.power, ...networks.halls.map(({ power }) => power)].flatMap(({ edges }) =>
      Array.from(edges.kind).flatMap((kind, edge) =>
        (edges.sectionM2[edge] ?? 0) > 0 ? [] : [EDGE_KINDS[kind] ?? ''],
      ),
    );
    expect(new Set(without)).toEqual(new Set(['hv-line']));
  });
});
