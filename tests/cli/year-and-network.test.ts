import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { runEpanet } from '../../src/exchange/epanet/run-epanet.ts';
import { outputOf, problemOf, scratchFolder } from '../helpers/command-outcome.ts';
import { epwLines } from '../helpers/epw-text.ts';

const { folder, file } = scratchFolder();

const output = async (...args: string[]) => outputOf(await runCommand(args, EXCHANGE_ENGINES));
const problem = async (...args: string[]) => problemOf(await runCommand(args, EXCHANGE_ENGINES));

describe('--year', () => {
  it('adds the year of the site’s own climate, with energy that adds up (COOL-45)', async () => {
    const { metrics, year } = JSON.parse(await output('--year'));
    expect(year.label).toContain('Abilene');
    expect(year.hours).toBe(8760);
    expect(year.months).toHaveLength(12);
    expect(Math.abs(year.annualPue / metrics.annualPue - 1)).toBeLessThan(0.005);
    // One truth: the sums of the hours are the energy and the water that the metrics count, at the mean load.
    expect(year.itEnergyJ / (metrics.itPowerW * 8760 * 3600)).toBeCloseTo(year.loadFactor, 9);
    expect(Math.abs(year.facilityEnergyJ / metrics.annualEnergyJ - 1)).toBeLessThan(0.005);
    expect(year.facilityEnergyJ).toBeGreaterThan(year.itEnergyJ);
    expect(year.reusableHeatJ).toBeLessThan(year.rejectedHeatJ);
    expect(year.notes).toEqual([]);
    expect(year.pue).toBeUndefined();
  });

  it('is left out unless asked for, and stands beside a comparison', async () => {
    expect(JSON.parse(await output()).year).toBeUndefined();
    const both = JSON.parse(await output('--year', '--against', 'smr-direct-1gw'));
    expect(both.comparison).toBeDefined();
    expect(both.year.hours).toBe(8760);
  });
});

describe('--epw', () => {
  it('takes the year of a file and says what was filled in (COOL-46, COOL-47)', async () => {
    const gap = epwLines((hour) => (hour === 50 ? { dryBulbC: 99.9 } : {}));
    const { year } = JSON.parse(await output('--epw', file('good.epw', gap.join('\r\n'))));
    expect(year.label).toContain('Testville');
    expect(year.notes).toEqual([expect.objectContaining({ line: 59, field: 'dry bulb (column 7)' })]);
  });

  it.each([
    ['june.epw', epwLines().slice(0, 752).join('\n'), ['line 752', 'row', 'January only', 'whole year']],
    [
      'gaps.epw',
      epwLines((hour) => (hour % 100 < 9 ? { dryBulbC: 99.9 } : {})).join('\n'),
      ['dry bulb', '(and 87 more gaps)'],
    ],
    ['table.epw', 'time,temperature\n', ['line 1', 'LOCATION', 'not an EPW file']],
    ['empty.epw', '', ['line 1', 'empty']],
  ])('refuses %s in one line that names line and field', async (name, text, parts) => {
    const line = await problem('--epw', file(name, text));
    expect(line).not.toContain('\n');
    for (const part of [name, ...parts]) expect(line).toContain(part);
  });

  it('reads names in any encoding, and says what an archive is', async () => {
    const latin = Buffer.from(epwLines().join('\n').replace('Testville', 'Belém AP'), 'latin1');
    expect(JSON.parse(await output('--epw', file('latin.epw', latin))).year.label).toContain('Belém AP');
    const archive = Buffer.from([0x50, 0x4b, 3, 4, 0]);
    expect(await problem('--epw', file('year.zip', archive))).toContain('unpack it first');
  });

  it('refuses what is too large by its size', async () => {
    expect(await problem('--epw', file('large.epw', Buffer.alloc(33_000_000, 32)))).toContain('33 MB');
    expect(await problem('--scenario', file('large.json', Buffer.alloc(5_000_000, 32)))).toContain('5 MB');
  });

  it('refuses a file that is not there and an empty name', async () => {
    expect(await problem('--epw', '/nowhere/at-all.epw')).toContain('no such file');
    expect(await problem('--epw', folder)).toContain('folder');
    expect(await problem('--epw')).toContain('--epw needs a value');
  });
});

describe('--drawing', () => {
  it('prints the site of the campus asked for, or names the formats there are', async () => {
    const text = await output('--preset', 'immersion-100mw', '--drawing', 'csv');
    expect(text).toMatch(/^id,kind,name/);
    expect(await problem('--drawing', 'pdf')).toContain("'pdf'");
    expect(await problem('--drawing', 'svg', '--inp', 'row')).toContain('goes without --drawing');
    expect(await problem('--drawing', 'svg', '--year')).toContain('goes without --year');
  });
});

describe('--inp', () => {
  it.each(['row', 'main'])('%s prints a file that EPANET solves (COOL-53)', async (name) => {
    const text = await output('--inp', name);
    expect(text.startsWith('[TITLE]')).toBe(true);
    const run = await runEpanet(text);
    expect(run.ok && run.flows.size).toBeGreaterThan(3);
  });

  it('says where there is no such network', async () => {
    expect(await problem('--inp', 'pond')).toContain("'pond'");
    expect(await problem('--inp', 'row', '--year')).toContain('--year');
    expect(await problem('--inp=row', '--set=cooling.technology=air')).toContain('cooled by air');
  });
});

describe('--trace and --fails', () => {
  it('add what feeds a thing, and what stops without others (LAY-40, LAY-41)', async () => {
    const { trace, failure } = JSON.parse(
      await output('--preset', 'frontier-2022', '--trace', 'rack-3', '--fails', 'hall-0'),
    );
    expect(trace.upstream.networks.map(({ network }: { network: string }) => network)).toEqual([
      'power',
      'coolant',
      'fabric',
    ]);
    expect(trace.downstream.networks).toEqual([]);
    expect(failure.rackIds).toHaveLength(37);
    expect(failure.uncooledRackCount).toBe(37);
  });

  it('refuse what the campus does not have, by name', async () => {
    expect(await problem('--trace', 'rack-99999')).toContain("--trace: 'rack-99999'");
    expect(await problem('--fails', 'cdu-1,dragon')).toContain("--fails: 'dragon'");
    expect(await problem('--inp', 'row', '--trace', 'rack-1')).toContain('goes without --trace');
  });
});
