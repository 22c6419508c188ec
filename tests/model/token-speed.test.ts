import { describe, expect, it } from 'vitest';
import { ACCELERATORS, type AcceleratorId } from '../../src/catalogue/accelerators.ts';
import { TOKEN_SHAPES, type TokenShapeId } from '../../src/catalogue/token-rates.ts';
import { ratesOf } from '../../src/model/workload/accelerator-rates.ts';
import { tokenRate } from '../../src/model/workload/serve-tokens.ts';
import { steepestFall } from '../../src/model/workload/token-curve.ts';

const EFFICIENCIES = { decodeEfficiency: 0.6, prefillEfficiency: 0.09, widePrefillEfficiency: 0.245 };
const SHAPES = Object.keys(TOKEN_SHAPES).filter((id): id is TokenShapeId => Object.hasOwn(TOKEN_SHAPES, id));
/** Whatever serves by itself: of Rubin CPX only what goes in is asked. */
const IDS = Object.keys(ACCELERATORS).filter(
  (id): id is AcceleratorId => Object.hasOwn(ACCELERATORS, id) && id !== 'rubin-cpx',
);
/** From 5 to 200 tokens a second for one user, a hundredth more each time. */
const STEP = 1.01;
const SPEEDS = Array.from({ length: 371 }, (_, at) => 5 * STEP ** at);

function rateAt(id: AcceleratorId, shape: TokenShapeId, perUser: number, efficiencies = EFFICIENCIES) {
  const { scaleUpDomain, scaleOutGbps } = ACCELERATORS[id];
  const network = { bytesPerS: (scaleOutGbps.value * 1e9) / 8, joined: 2_000 };
  const served = { id, rates: ratesOf(ACCELERATORS[id]), scaleUpLinkedSize: scaleUpDomain.value, network };
  return tokenRate(served, { perUser, shape }, efficiencies);
}

/** Relative loss of tokens over relative gain of speed, step by step; to nothing, where a speed is out of reach, is no step. */
function fallsOf(id: AcceleratorId, shape: TokenShapeId): readonly number[] {
  const rates = SPEEDS.map((perUser) => rateAt(id, shape, perUser).outputTokensPerS);
  return rates.flatMap((rate, at) => {
    const faster = rates[at + 1] ?? 0;
    return faster > 0 ? [Math.log(rate / faster) / Math.log(STEP)] : [];
  });
}

const isMeasured = (id: AcceleratorId) => rateAt(id, 'chat', 100).basis !== 'estimate';

describe('tokens over the speed of one user (WRK-8, WRK-9, WRK-22)', () => {
  it('are lost by measured curves at up to the power 5.07 of the speed: GB200 from 120 to 164', () => {
    expect(steepestFall()).toBeCloseTo(Math.log(3_988 / 818) / Math.log(164 / 120), 6);
  });

  it.each(IDS)('never rise and never drop in one step: %s', (id) => {
    // Beyond what was measured a curve's last slope goes on, and before it the bound's: steeper than any measured one. A bound
    // alone is steepest where all experts are read whatever the batch.
    const steepest = isMeasured(id) ? 11 : 40;
    for (const shape of SHAPES) {
      const falls = fallsOf(id, shape);
      expect(Math.min(0, ...falls), shape).toBeGreaterThan(-1e-6);
      expect(Math.max(0, ...falls), shape).toBeLessThan(steepest);
    }
  });

  it('go over from groups over the network to what was measured, for the measured and their kin', () => {
    for (const [id, from] of [
      ['h100', 42],
      ['h200', 42],
      ['b300', 42],
      ['mi300x', 23],
      ['mi300a', 23],
    ] as const) {
      const before = rateAt(id, 'chat', from * (1 - 1e-6)).outputTokensPerS;
      expect(Math.abs(before / rateAt(id, 'chat', from).outputTokensPerS - 1), id).toBeLessThan(1e-4);
    }
    expect(rateAt('h100', 'chat', 30)).toMatchObject({ basis: 'estimate', wideGroup: 144 });
  });

  it('of a shape go on beyond its curve as one that goes further falls: B200 in chats at 71', () => {
    const at = (perUser: number) => rateAt('b200', 'chat', perUser);
    expect(at(71)).toMatchObject({ measuredShape: null });
    expect(at(72)).toMatchObject({ measuredShape: 'long-input' });
    expect(at(71.001).outputTokensPerS / at(71).outputTokensPerS).toBeCloseTo(1, 3);
  });

  it.each(IDS)('are no fewer where less goes in, however well it reads: %s', (id) => {
    for (const prefillEfficiency of [0.04, 0.09, 0.3]) {
      const outOf = (shape: TokenShapeId, perUser: number) =>
        rateAt(id, shape, perUser, { ...EFFICIENCIES, prefillEfficiency }).outputTokensPerS;
      const fewer = SPEEDS.filter(
        (perUser) => outOf('chat', perUser) < outOf('long-input', perUser) * (1 - 1e-9),
      );
      expect(fewer, `${prefillEfficiency}`).toEqual([]);
    }
  });
});
