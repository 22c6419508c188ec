import { describe, expect, it } from 'vitest';
import { inpOf, solveLoop } from '../../src/app/physics-loop.ts';
import { createYearService } from '../../src/app/physics-year.ts';
import { runEpanet } from '../../src/exchange/epanet/run-epanet.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import type { LoopName, SolvedLoop, SolvedYear } from '../../src/ui/evidence/physics-services.ts';
import { epwLines, lineOfHour } from '../helpers/epw-text.ts';

const { values } = DEFAULT_PRESET;
const AIR = { ...values, 'cooling.technology': 'air' } as const;
const campus = computeCampus(values);

describe('a year of the page (COOL-45)', () => {
  const ask = createYearService();

  async function solved(epwText?: string): Promise<SolvedYear> {
    const answer = await ask(epwText === undefined ? { values } : { values, epwText });
    if (!answer.ok) throw new Error('no year');
    return answer;
  }

  it('is that of the site without a file', async () => {
    const { year, dryBulbC, itPowerW, notes } = await solved();
    expect(year.hours).toBe(8760);
    expect(dryBulbC).toHaveLength(8760);
    expect(Math.abs(year.annualPue / campus.cooling.annualPue - 1)).toBeLessThan(0.005);
    expect(itPowerW).toBe(campus.compute.itPowerW);
    expect(notes).toEqual([]);
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
    const text = epwLines((hour) => (hour === 7 ? { dryBulbC: 'warm' } : {})).join('\n');
    const answer = await ask({ values, epwText: text });
    expect(answer).toEqual({
      ok: false,
      problems: [
        expect.objectContaining({ line: lineOfHour(7), field: 'dry bulb (column 7)', severity: 'error' }),
      ],
    });
  });
});

describe('a loop of the page (COOL-50, COOL-53, COOL-54)', () => {
  async function solved(loop: LoopName): Promise<SolvedLoop> {
    const answer = await solveLoop({ values, loop });
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
    expect(inpOf({ values, loop: 'row' })).toEqual({ ok: true, inp: row.inp });
    const run = await runEpanet(row.inp);
    const flow = run.ok ? (run.flows.get('RACK1') ?? 0) : 0;
    expect(flow / 1000).toBeCloseTo(row.branches[0]?.flowM3PerS ?? 0, 9);
  });

  it('says where the campus has no such loop', async () => {
    const answer = await solveLoop({ values: AIR, loop: 'row' });
    expect(answer.ok ? '' : answer.problem).toContain('cooled by air');
    const inp = inpOf({ values: AIR, loop: 'row' });
    expect(inp.ok ? '' : inp.problem).toContain('cooled by air');
  });
});
