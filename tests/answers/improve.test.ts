import { beforeAll, describe, expect, it } from 'vitest';
import type { ImproveGiven } from '../../src/answers/questions/improve.ts';
import { type Improvement, mergeImprovements } from '../../src/answers/questions/improvement.ts';
import type { Progress } from '../../src/answers/questions/question.ts';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { siteCostSum } from '../../src/model/economics/site-cost.ts';
import { objectiveOf, schemeDistanceM } from '../../src/model/improve/choose-schemes.ts';
import { type Scheme, SiteSearch } from '../../src/model/improve/improve-site.ts';
import { SitePricer } from '../../src/model/improve/site-pricer.ts';
import { checkSite } from '../../src/model/layout/rules/check-site.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import type { CampusInput } from '../../src/params/site-edits.ts';
import { answerNow } from '../helpers/answer-now.ts';
import { ABILENE } from '../model/examples.ts';

const abilene: CampusInput = { values: ABILENE };

function ask(given: ImproveGiven, onProgress?: (progress: Progress) => void): Promise<Improvement> {
  return answerNow(QUESTIONS.improve, ABILENE, given, onProgress);
}

/** The campus of a scheme: with rows of its length, where that is another than before. */
function inRowsOf(values: ParamValues, before: Scheme, buildingsInRow: number): ParamValues {
  return buildingsInRow === before.buildingsInRow
    ? values
    : { ...values, 'layout.buildingsInRow': buildingsInRow };
}

const steps: Progress[] = [];
let found: Improvement;

beforeAll(async () => {
  found = await ask({ startCount: 3, moveCount: 300 }, (step) => steps.push(step));
}, 120_000);

describe('a search for better sites', () => {
  it('finds schemes that cost less, the cheapest first, and tells them apart', () => {
    const { before, schemes } = found;
    expect(schemes.length).toBeGreaterThan(1);
    const objectives = schemes.map(objectiveOf);
    expect(objectives).toEqual(objectives.toSorted((a, b) => a - b));
    for (const scheme of schemes) expect(objectiveOf(scheme)).toBeLessThan(objectiveOf(before));
    for (const [at, scheme] of schemes.entries())
      for (const other of schemes.slice(at + 1)) expect(schemeDistanceM(scheme, other)).toBeGreaterThan(1);
  });

  // Catches a search that reckons with another site than its edits make.
  it('every scheme is what its edits make of the campus, and breaks no hard rule', () => {
    for (const { siteEdits, buildingsInRow, cost, usdPerYear } of found.schemes) {
      const values = inRowsOf(ABILENE, found.before, buildingsInRow);
      const campus = computeCampus(values, undefined, siteEdits);
      expect(campus.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
      expect(checkSite(campus.site, campus).filter(({ severity }) => severity === 'hard')).toEqual([]);
      expect(new SitePricer({ values, siteEdits }).costOn(campus.site)).toEqual(cost);
      expect(usdPerYear).toBeCloseTo(siteCostSum(cost), 2);
    }
  });

  // Its fibre would be led round the building: a half turn has the port face the other road.
  it('shifts the port of a building that faces the wrong way', () => {
    const turned = ['building-4', 'building-6'];
    const siteEdits = turned.map((id) => ({ op: 'rotate' as const, id, quarterTurns: 2 }));
    const search = new SiteSearch({ values: ABILENE, siteEdits });
    const run = search.run(1, 500);
    const shifts: string[] = [];
    let step = run.next();
    while (step.done !== true) {
      const { gain } = step.value;
      if (gain?.quarterTurns === 2 && gain.parts.length === 1) shifts.push(...gain.parts);
      step = run.next();
    }
    const { siteEdits: found, cost } = step.value;
    const still = found.filter(({ op, id }) => op === 'rotate' && turned.includes(id));
    expect(still.length).toBeLessThan(turned.length);
    expect(shifts.length).toBeGreaterThan(0);
    expect(cost.fibre).toBeLessThan(search.start.cost.fibre);
  });

  // Reactors nearer to halls would cost less in lines; their stand-off is hard.
  it.each([1, 2])('never crosses a hard rule, whatever it would save: start %d beside reactors', (seed) => {
    const values = presetOf('smr-direct-1gw')?.values ?? ABILENE;
    const search = new SiteSearch({ values });
    const run = search.run(seed, 250);
    let step = run.next();
    while (step.done !== true) step = run.next();
    const { siteEdits, buildingsInRow, cost } = step.value;
    expect(siteEdits.some(({ id }) => id === 'reactors')).toBe(true);
    const campus = computeCampus(inRowsOf(values, search.start, buildingsInRow), undefined, siteEdits);
    expect(campus.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    expect(checkSite(campus.site, campus).filter(({ severity }) => severity === 'hard')).toEqual([]);
    expect(siteCostSum(cost)).toBeGreaterThan(0);
  });

  // Seven buildings in rows of four leave a place open, and their optics reach farther than in rows of three.
  it('lays the buildings out in rows of another length where that costs less, and says so', async () => {
    const preset = presetOf('goodnight');
    if (preset === undefined) throw new Error('there is no such preset');
    const { values } = preset;
    const { before, schemes, gains } = await answerNow(QUESTIONS.improve, values, {
      startCount: 1,
      seed: 5,
      moveCount: 600,
    });
    const [best] = schemes;
    if (best === undefined) throw new Error('nothing better was found');
    expect(best.buildingsInRow).not.toBe(before.buildingsInRow);
    const told = gains.filter(({ buildingsInRow }) => buildingsInRow !== null).map(({ text }) => text);
    expect(told).toContainEqual(
      expect.stringMatching(/^Buildings in rows of \d: [\d,]+ USD a year less, most by .+\.$/),
    );
    const laid = inRowsOf(values, before, best.buildingsInRow);
    const campus = computeCampus(laid, undefined, best.siteEdits);
    expect(campus.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    expect(checkSite(campus.site, campus).filter(({ severity }) => severity === 'hard')).toEqual([]);
    expect(new SitePricer({ values: laid, siteEdits: best.siteEdits }).costOn(campus.site)).toEqual(
      best.cost,
    );
  }, 60_000);

  it('tells each gain in a sentence, each less than the best before', () => {
    expect(found.gains.length).toBeGreaterThan(3);
    let best = objectiveOf(found.before);
    for (const { objectiveUsdPerYear, text } of found.gains) {
      expect(objectiveUsdPerYear).toBeLessThan(best);
      expect(text).toMatch(
        /^("[a-z-]+\d*".*|Buildings in rows of \d+): [\d,]+ USD a year less, most by .+\.$/,
      );
      best = objectiveUsdPerYear;
    }
  });

  it('tells the best so far, which never rises', () => {
    const bests = steps.map(({ best }) => best?.usdPerYear ?? Number.NaN);
    expect(bests.every((usd, at) => at === 0 || usd <= (bests[at - 1] ?? 0))).toBe(true);
    expect(steps.at(-1)?.doneCount).toBeLessThanOrEqual(900);
  });

  it('finds the same by equal seeds, and the same start by start', async () => {
    const given = { startCount: 1, moveCount: 300 };
    const [one, two, three] = [
      await ask({ ...given, seed: 1 }),
      await ask({ ...given, seed: 2 }),
      await ask({ ...given, seed: 3 }),
    ];
    expect(mergeImprovements(mergeImprovements(one, two), three)).toEqual(found);
  }, 120_000);

  it.each([
    [{ startCount: 0 }, 'improve: startCount must be a whole number from 1 to 32, not 0'],
    [{ moveCount: 1.5 }, 'improve: moveCount must be a whole number from 10 to 100000, not 1.5'],
    [{ seed: 'a' }, "improve: seed must be a whole number from 1 to 1000000, not 'a'"],
  ])('refuses %j by name', (given, message) => {
    expect(() => QUESTIONS.improve.begin(abilene, given, EXCHANGE_ENGINES)).toThrow(message);
  });
});

describe('what places cost (ECO-32)', () => {
  const { costOn, campus } = (() => {
    const pricer = new SitePricer(abilene);
    return {
      costOn: (site: Parameters<SitePricer['costOn']>[0]) => pricer.costOn(site),
      campus: pricer.campus,
    };
  })();

  it('moves with the parts: a cooling yard 200 m away costs pumps and mains, a building far off fibre and feeders', () => {
    const here = costOn(campus.site);
    const away = (id: string, dx: number): ReturnType<typeof costOn> =>
      costOn(computeCampus(ABILENE, undefined, [{ op: 'move', id, dx, dz: 0 }]).site);
    const yard = away('cooling-yard-0', -600);
    expect(here['yard-pumps']).toBe(0);
    expect(yard['yard-pumps']).toBeGreaterThan(0);
    expect(yard.pipes).toBeGreaterThan(here.pipes);
    expect(yard.trenches).toBeCloseTo(here.trenches, 6);
    const building = away('building-1', 900);
    expect(building['feeder-losses']).toBeGreaterThan(here['feeder-losses']);
    expect(building.cables).toBeGreaterThan(here.cables);
    expect(building.fibre).toBeGreaterThan(here.fibre);
    expect(building.pipes).toBeCloseTo(here.pipes, 6);
  });
});
