import { describe, expect, it } from 'vitest';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { SitePricer } from '../../src/model/improve/site-pricer.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { PRESETS, presetOf } from '../../src/params/presets.ts';
import type { SiteEdit } from '../../src/params/site-edits.ts';
import { ABILENE } from './examples.ts';

const smr = presetOf('smr-direct-1gw');
if (smr === undefined) throw new Error('There is no campus beside reactors.');
const SMR = smr.values;
const lineOf = (values: ParamValues, edits: readonly SiteEdit[], id: string): number =>
  computeCampus(values, undefined, edits).economics.capexLines.find((line) => line.id === id)?.usd ??
  Number.NaN;
const away = (id: string, dx: number): readonly SiteEdit[] => [{ op: 'move', id, dx, dz: 0 }];

/** Capital of routes on the site of a campus as a search prices it, USD. */
function pricedUsd(values: ParamValues, siteEdits: readonly SiteEdit[]): number {
  const pricer = new SitePricer({ values, siteEdits }, modeAssumptions(values));
  const cost = pricer.costOn(pricer.campus.site);
  const yearly = cost.cables + cost.trenches + cost['overhead-lines'] + cost.pipes + cost.fibre;
  return yearly / pricer.rates.facilityShare;
}

describe('ECO-33 routes of an edited site', () => {
  it.each([
    ['a building', ABILENE, away('building-7', 300)],
    ['a building beside reactors', SMR, away('building-1', 300)],
  ] as const)('cost as much more as a search says where %s is moved', (_, values, edits) => {
    const usd = lineOf(values, edits, 'routes');
    expect(usd).not.toBe(0);
    expect(usd / (pricedUsd(values, edits) - pricedUsd(values, []))).toBeCloseTo(1, 9);
  });

  it('cost nothing more without edits, and less where a move makes them shorter', () => {
    expect(lineOf(ABILENE, [], 'routes')).toBe(0);
    const [away200, back100] = [away('switchyard', -200), away('switchyard', -100)];
    expect(lineOf(ABILENE, back100, 'routes')).toBeLessThan(lineOf(ABILENE, away200, 'routes'));
    expect(lineOf(ABILENE, away('switchyard', 20), 'routes')).toBeLessThan(0);
  });

  it('cost nothing more where no route is another: a fence farther out, an office elsewhere', () => {
    const boundary: SiteEdit = {
      op: 'boundary',
      id: 'boundary',
      points: [
        [-3_000, -2_000],
        [2_500, -2_000],
        [2_500, 2_000],
        [-3_000, 2_000],
      ],
    };
    for (const { id, values } of PRESETS) {
      expect(lineOf(values, away('office', 30), 'routes'), id).toBeCloseTo(0, 3);
    }
    expect(lineOf(ABILENE, [boundary], 'routes')).toBeCloseTo(0, 3);
  });

  it('hold the mains of a cooling yard that is moved away from its building', () => {
    const usd = lineOf(ABILENE, [{ op: 'move', id: 'cooling-yard-0', dx: 0, dz: -120 }], 'routes');
    expect(usd).toBeGreaterThan(0);
  });

  it('are in the capital, with the owner’s share, and in the year', () => {
    const before = computeCampus(ABILENE).economics;
    const after = computeCampus(ABILENE, undefined, away('building-7', 300)).economics;
    const usd = lineOf(ABILENE, away('building-7', 300), 'routes');
    const moreUsd = after.capexUsd - before.capexUsd;
    expect(moreUsd).toBeGreaterThan(1.3 * usd);
    expect(moreUsd).toBeLessThan(1.5 * usd);
    const rate = (after.annualCostUsd - before.annualCostUsd) / moreUsd;
    // An annuity over the life of the facility, with what longer feeders lose.
    expect(rate).toBeGreaterThan(0.05);
    expect(rate).toBeLessThan(0.2);
  });

  it('come on top of a published sum too', () => {
    const published = { ...ABILENE, 'economics.capexBasis': 'epoch-2026' } as const;
    expect(lineOf(published, away('building-7', 300), 'routes')).toBeCloseTo(
      lineOf(ABILENE, away('building-7', 300), 'routes'),
      0,
    );
  });
});
