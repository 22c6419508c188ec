import { describe, expect, it } from 'vitest';
import type { FlowNetwork } from '../../src/model/power/flow/flow-types.ts';
import { solveFlow } from '../../src/model/power/flow/solve-flow.ts';
import { twoBusFlow } from '../../src/model/power/flow/two-bus.ts';
import { CASE33_BASE_A, CASE33_TIES, type Case33Change, case33 } from '../helpers/case33.ts';

const RING_18: Case33Change = { close: ['18-33'] };
const RING_25: Case33Change = { close: ['25-29'] };
const RECONFIGURED: Case33Change = {
  open: ['7-8', '9-10', '14-15', '32-33'],
  close: CASE33_TIES.filter((tie) => tie !== '25-29'),
};

describe('T17: Baran and Wu, 33 buses (PWR-32, PWR-33)', () => {
  it.each([
    ['radial, 1.00', {}, 202.677126, 135.140971, 0.913090479, 18],
    ['radial, 1.03', { sourcePu: 1.03 }, 189.339473, 126.230204, 0.946034954, 18],
    ['radial, 1.05', { sourcePu: 1.05 }, 181.199837, 120.793395, 0.967881228, 18],
    ['ring 18-33', RING_18, 201.2392, 134.0533, 0.915415, 18],
    ['ring 25-29', RING_25, 167.938, 111.6158, 0.923768, 18],
    ['all five ties', { close: CASE33_TIES }, 123.2908, 87.9232, 0.95328, 32],
    ['reconfigured', RECONFIGURED, 139.5513, 102.305, 0.937819, 32],
  ] as const)('%s: losses %f kW', (_name, change: Case33Change, kw, kvar, lowest, bus) => {
    const flow = solveFlow(case33(change));
    expect(flow.converged).toBe(true);
    expect(Math.abs(flow.lossW / 1000 - kw)).toBeLessThan(6e-5);
    expect(Math.abs(flow.lossVar / 1000 - kvar)).toBeLessThan(6e-5);
    expect(Math.abs(flow.lowestPu - lowest)).toBeLessThan(6e-7);
    expect([flow.lowestBus + 1, flow.warning]).toEqual([bus, null]);
  });

  it.each([
    [0.5, 47.0708, 0.958265],
    [1.6, 575.3616, 0.852838],
  ])('load × %f: losses %f kW', (loadFactor, kw, lowest) => {
    const flow = solveFlow(case33({ loadFactor }));
    expect(Math.abs(flow.lossW / 1000 - kw)).toBeLessThan(6e-5);
    expect(Math.abs(flow.lowestPu - lowest)).toBeLessThan(6e-7);
    expect(flow.lowestBus + 1).toBe(18);
  });

  it('gives the published profile, currents and losses of the radial case', () => {
    const flow = solveFlow(case33());
    const profile =
      '.99703 .98294 .97546 .96806 .94966 .94617 .94133 .93506 .92924 .92838 .92688 .92077 .91850 .91709 .91572 ' +
      '.91370 .91309 .99650 .99293 .99222 .99158 .97935 .97268 .96936 .94773 .94517 .93373 .92551 .92195 .91779 ' +
      '.91687 .91659';
    profile.split(' ').forEach((expected, index) => {
      expect(Math.abs((flow.voltagePu[index + 1] ?? 0) - Number(expected))).toBeLessThan(6e-6);
    });
    const lossKw = (id: string) => (flow.branches.find((branch) => branch.id === id)?.lossW ?? 0) / 1000;
    expect(lossKw('2-3')).toBeCloseTo(51.79, 2);
    expect(lossKw('5-6')).toBeCloseTo(38.25, 2);
    expect(lossKw('3-4')).toBeCloseTo(19.9, 2);
    expect(lossKw('4-5')).toBeCloseTo(18.7, 2);
    expect((flow.branches[0]?.currentPu ?? 0) * CASE33_BASE_A).toBeCloseTo(210.36, 2);
    expect(flow.sourceW / 1000).toBeCloseTo(3_917.677, 3);
    expect(flow.sourceVar / 1000).toBeCloseTo(2_435.141, 3);
  });

  it('needs 11 sweeps at 1e-12, 4 at 1e-4 with 202.665 kW', () => {
    expect(solveFlow(case33(), { tolerancePu: 1e-12 }).sweeps).toBeLessThanOrEqual(12);
    const rough = solveFlow(case33(), { tolerancePu: 1e-4 });
    expect(rough.sweeps).toBe(4);
    expect(rough.lossW / 1000).toBeCloseTo(202.665, 2);
  });

  it('closes the power balance at every bus of a meshed network', () => {
    const flow = solveFlow(case33({ close: CASE33_TIES }));
    expect(flow.sourceW - 3_715e3 - flow.lossW).toBeCloseTo(0, 3);
    expect(flow.sweeps).toBeLessThan(15);
  });
});

describe('no solution is a result (PWR-32)', () => {
  it('beyond the nose: warned, not thrown, after 60 sweeps at most', () => {
    const flow = solveFlow(case33({ loadFactor: 6 }));
    expect(flow.converged).toBe(false);
    expect(flow.sweeps).toBeLessThanOrEqual(60);
    expect(flow.warning?.rule).toBe('PWR-32');
  });

  it('names buses without a source (PWR-33)', () => {
    const flow = solveFlow(case33({ open: ['2-19'] }));
    expect(flow.converged).toBe(true);
    expect(flow.warning?.message).toContain('4 of 33');
    expect(flow.voltagePu[18]).toBe(0);
  });
});

const line = { sourcePu: 1, resistancePu: 0.01, reactancePu: 0.05, loadPu: 0.8, loadVarPu: 0.3 };

describe('T15: two buses in closed form (PWR-34)', () => {
  it('V2 0.9757081, loss 0.0076680, nose at 7.5113', () => {
    const flow = twoBusFlow(line);
    expect(flow.voltagePu).toBeCloseTo(0.9757081, 7);
    expect(flow.lossPu).toBeCloseTo(0.007668, 7);
    expect(flow.lossVarPu).toBeCloseTo(0.0383401, 7);
    expect(flow.noseMultiplier).toBeCloseTo(7.5113, 4);
    expect(flow.noseMultiplier * line.loadPu).toBeCloseTo(6.009, 3);
    expect(flow.noseVoltagePu).toBeCloseTo(0.57205, 5);
  });

  it('has no voltage beyond the nose', () => {
    const far = twoBusFlow({ ...line, loadPu: 0.8 * 7.6, loadVarPu: 0.3 * 7.6 });
    expect(far.voltagePu).toBeNull();
  });

  it('is what the sweep finds, for many loads up to the nose', () => {
    for (const factor of [0.1, 1, 2, 4, 6]) {
      const network: FlowNetwork = {
        baseVa: 1,
        sourcePu: 1,
        buses: [
          { id: 'source', loadW: 0, loadVar: 0 },
          { id: 'load', loadW: 0.8 * factor, loadVar: 0.3 * factor },
        ],
        branches: [{ id: 'line', from: 0, to: 1, resistancePu: 0.01, reactancePu: 0.05, closed: true }],
      };
      const exact = twoBusFlow({ ...line, loadPu: 0.8 * factor, loadVarPu: 0.3 * factor });
      const flow = solveFlow(network);
      expect(Math.abs((flow.voltagePu[1] ?? 0) - (exact.voltagePu ?? 0))).toBeLessThan(1e-8);
    }
  });
});

describe('T16: campus with three buses (PWR-32)', () => {
  const network: FlowNetwork = {
    baseVa: 100e6,
    sourcePu: 1,
    buses: [
      { id: 'grid', loadW: 0, loadVar: 0 },
      { id: 'yard', loadW: 200e6, loadVar: 40e6 },
      { id: 'building', loadW: 50e6, loadVar: 10e6 },
    ],
    branches: [
      {
        id: 'transformer',
        from: 0,
        to: 1,
        resistancePu: 0.0025 / 3,
        reactancePu: Math.sqrt(0.12 ** 2 - 0.0025 ** 2) / 3,
        closed: true,
      },
      {
        id: 'feeder',
        from: 1,
        to: 2,
        resistancePu: 0.06 / 11.9025,
        reactancePu: 0.2 / 11.9025,
        closed: true,
      },
    ],
  };
  it('0.971820∠−5.8833°, 0.967444∠−6.3646°, 250.7146 + j78.0400 MVA, 439.42 A', () => {
    const flow = solveFlow(network);
    const degrees = (bus: number) => ((flow.angleRad[bus] ?? 0) * 180) / Math.PI;
    expect(flow.voltagePu[1]).toBeCloseTo(0.97182, 6);
    expect(flow.voltagePu[2]).toBeCloseTo(0.967444, 6);
    expect(degrees(1)).toBeCloseTo(-5.8833, 4);
    expect(degrees(2)).toBeCloseTo(-6.3646, 4);
    const [transformer, feeder] = flow.branches;
    expect((transformer?.lossW ?? 0) / 1e6).toBeCloseTo(0.57457, 5);
    expect((transformer?.lossVar ?? 0) / 1e6).toBeCloseTo(27.57324, 4);
    expect((feeder?.lossW ?? 0) / 1e6).toBeCloseTo(0.14003, 5);
    expect((feeder?.lossVar ?? 0) / 1e6).toBeCloseTo(0.46678, 5);
    expect(flow.sourceW / 1e6).toBeCloseTo(250.7146, 4);
    expect(flow.sourceVar / 1e6).toBeCloseTo(78.04, 4);
    const baseA = 100e6 / (Math.sqrt(3) * 345e3);
    expect((transformer?.currentPu ?? 0) * baseA).toBeCloseTo(439.42, 2);
  });

  it('walks 0.982976, 0.972209, 0.971954, 0.971825 in its first sweeps', () => {
    [0.982976, 0.972209, 0.971954, 0.971825].forEach((expected, index) => {
      const rough = solveFlow(network, { maxSweeps: index + 1 });
      expect(rough.voltagePu[1]).toBeCloseTo(expected, 6);
    });
  });
});
