import { describe, expect, it } from 'vitest';
import type { SolvedLoop } from '../../src/answers/questions/hydraulics.ts';
import type { LoopName } from '../../src/answers/questions/loop.ts';
import type { SolvedYear } from '../../src/answers/questions/year.ts';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { siteOf } from '../../src/catalogue/sites.ts';
import { runEpanet } from '../../src/exchange/epanet/run-epanet.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { answerNow } from '../helpers/answer-now.ts';
import { epwLines, lineOfHour } from '../helpers/epw-text.ts';

const { values } = DEFAULT_PRESET;
const AIR = { ...values, 'cooling.technology': 'air' } as const;
const campus = computeCampus(values);

describe('a year of the campus (COOL-45)', () => {
  const ask = (given: { readonly epwText?: string }) => answerNow(QUESTIONS.year, values, given);

  async function solved(epwText?: string): Promise<SolvedYear> {
    const answer = await ask(epwText === undefined ? {} : { epwText });
    if (!answer.ok) throw new Error('no year');
    return answer;
  }

  it('is that of the site without a file', async () => {
    const { year, totals, dryBulbC, notes } = await solved();
    expect(year.hours).toBe(8760);
    expect(dryBulbC).toHaveLength(8760);
    expect(Math.abs(year.annualPue / campus.cooling.annualPue - 1)).toBeLessThan(0.005);
    expect(Math.abs(totals.facilityEnergyJ / campus.energy.annualEnergyJ - 1)).toBeLessThan(0.005);
    const hallUses = campus.water.uses.filter(({ id }) => ['cooling', 'loops', 'people'].includes(id));
    const hallM3 = hallUses.reduce((sum, { meanM3PerDay }) => sum + meanM3PerDay * 365, 0);
    expect(Math.abs(totals.waterM3 / hallM3 - 1)).toBeLessThan(0.02);
    expect(notes).toEqual([]);
  });

  it('is that of the chosen site, and no other: another climate, another year', async () => {
    const ofSite = async (id: string) => {
      const answer = await answerNow(QUESTIONS.year, { ...values, 'site.id': id }, {});
      if (!answer.ok) throw new Error('no year');
      return answer;
    };
    const [bergen, singapore] = [await ofSite('bergen-no'), await ofSite('singapore')];
    expect(bergen.year.label).toContain(siteOf('bergen-no')?.label);
    expect(singapore.year.label).toContain(siteOf('singapore')?.label);
    const mean = ({ dryBulbC }: SolvedYear) => dryBulbC.reduce((sum, each) => sum + each, 0) / 8760;
    expect(mean(bergen)).toBeCloseTo(siteOf('bergen-no')?.meanDryBulbC.value ?? 0, 1);
    expect(mean(singapore)).toBeCloseTo(siteOf('singapore')?.meanDryBulbC.value ?? 0, 1);
  });

  it('is that of a file, with what was filled in, and of the site again (COOL-46, COOL-47)', async () => {
    const site = await solved();
    const text = epwLines((hour) => (hour === 50 ? { dryBulbC: 99.9 } : {})).join('\n');
    const file = await solved(text);
    expect(file.year.label).toContain('Testville');
    expect(file.notes).toEqual([expect.objectContaining({ line: lineOfHour(50), severity: 'note' })]);
    expect(await solved(text)).toEqual(file);
    expect(await solved()).toEqual(site);
  });

  it('a bad file comes back as problems that name line and field', async () => {
    const text = epwLines((hour) => (hour >= 7 && hour < 16 ? { dryBulbC: 'warm' } : {})).join('\n');
    const answer = await ask({ epwText: text });
    const at = { line: lineOfHour(7), field: 'dry bulb (column 7)' };
    expect(answer).toEqual({
      ok: false,
      problems: [
        expect.objectContaining({ ...at, severity: 'error', message: expect.stringContaining('9 hours') }),
        expect.objectContaining({ ...at, severity: 'note', message: expect.stringContaining("'warm'") }),
      ],
    });
  });
});

describe('a loop of the campus (COOL-50, COOL-53, COOL-54)', () => {
  async function solved(loop: LoopName): Promise<SolvedLoop> {
    const answer = await answerNow(QUESTIONS.hydraulics, values, { loop });
    if (!answer.ok) throw new Error(answer.problem);
    return answer;
  }

  it.each(['row', 'main'] as const)(
    '%s: branches in order, mass kept, head near the closed form',
    async (loop) => {
      const answer = await solved(loop);
      const sum = answer.branches.reduce((total, { flowM3PerS }) => total + flowM3PerS, 0);
      expect(sum).toBeCloseTo(answer.totalFlowM3PerS, 9);
      expect(answer.massErrorM3PerS).toBeLessThan(1e-6);
      expect(answer.branches[0]?.flowM3PerS ?? 0).toBeGreaterThan(answer.branches.at(-1)?.flowM3PerS ?? 1);
      for (const { supplyHeadM, returnHeadM } of answer.branches) {
        expect(supplyHeadM).toBeGreaterThan(returnHeadM);
        expect(supplyHeadM).toBeLessThan(answer.closedFormHeadM);
      }
      expect(answer.neededHeadM ?? 0).toBeGreaterThan(answer.closedFormHeadM * 0.8);
      expect(answer.neededHeadM ?? 0).toBeLessThan(answer.closedFormHeadM * 1.1);
    },
  );

  it('tells the closed form of the model in metres of its fluid', async () => {
    const { rackLoopHeadPa, facilityLoopHeadPa } = campus.cooling.hydraulics;
    const row = await solved('row');
    const main = await solved('main');
    expect(row.closedFormHeadM * row.paPerM).toBeCloseTo(rackLoopHeadPa, 3);
    expect(main.closedFormHeadM * main.paPerM).toBeCloseTo(facilityLoopHeadPa, 3);
  });

  it('hands over the file that EPANET solves to the same flows', async () => {
    const row = await solved('row');
    expect(await answerNow(QUESTIONS.inp, values, { loop: 'row' })).toEqual({ ok: true, inp: row.inp });
    const run = await runEpanet(row.inp);
    const flow = run.ok ? (run.flows.get('RACK1') ?? 0) : 0;
    expect(flow / 1000).toBeCloseTo(row.branches[0]?.flowM3PerS ?? 0, 9);
  });

  it('says where the campus has no such loop', async () => {
    const answer = await answerNow(QUESTIONS.hydraulics, AIR, { loop: 'row' });
    expect(answer.ok ? '' : answer.problem).toContain('cooled by air');
    const inp = await answerNow(QUESTIONS.inp, AIR, { loop: 'row' });
    expect(inp.ok ? '' : inp.problem).toContain('cooled by air');
  });
});
