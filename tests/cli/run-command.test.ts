import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';
import { toScenario } from '../../src/params/scenario.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { outputOf, problemOf, scratchFolder } from '../helpers/command-outcome.ts';

const { folder, file } = scratchFolder();

const output = (...args: string[]) => JSON.parse(outputOf(runCommand(args, buildPlan)));
const problem = (...args: string[]) => problemOf(runCommand(args, buildPlan));

describe('the command line', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('computes %s', (id, preset) => {
    const { scenario, metrics, warnings } = output('--preset', id);
    expect(scenario).toEqual(toScenario(id, preset.values));
    expect(Array.isArray(warnings)).toBe(true);
    for (const value of Object.values(metrics)) expect(Number.isFinite(value)).toBe(true);
    expect(metrics.itPowerW).toBeGreaterThan(0);
  });

  it('opens the default preset when none is named', () => {
    expect(output().scenario.preset).toBe(DEFAULT_PRESET.id);
  });

  it('lays settings over the preset, the last one winning', () => {
    const { scenario, metrics } = output(
      '--preset=abilene-2026',
      '--set',
      'compute.acceleratorCount=72000',
      '--set=compute.acceleratorCount=144000',
    );
    expect(scenario.values['compute.acceleratorCount']).toBe(144_000);
    expect(metrics.acceleratorCount).toBeGreaterThanOrEqual(144_000);
  });

  it('resizes any preset by rack and count alone', () => {
    for (const { id } of PRESETS) {
      const { metrics } = output(
        '--preset',
        id,
        '--set=compute.rackType=gb300-nvl72',
        '--set=compute.acceleratorCount=72000',
      );
      expect(metrics).toMatchObject({ acceleratorCount: 72_000, rackCount: 1_000 });
    }
  });

  it('reads a scenario file, settings on top', () => {
    const scenario = toScenario('smr-direct-1gw', { ...DEFAULT_PRESET.values, 'power.smrCount': 7 });
    const path = file('good.json', JSON.stringify(scenario));
    const read = output('--scenario', path, '--set', 'power.gasMw=10').scenario;
    expect(read.preset).toBe('smr-direct-1gw');
    expect(read.values).toEqual({ ...scenario.values, 'power.gasMw': 10 });
  });

  it('holds a campus against a preset or a file', () => {
    const read = output('--preset', 'general-cloud-1gw', '--against', 'smr-direct-1gw');
    expect(read.against.preset).toBe('smr-direct-1gw');
    const capex = read.comparison.metrics.find((each: { metric: string }) => each.metric === 'capexUsd');
    expect(capex).toMatchObject({ unit: 'USD', better: 'lower', a: read.metrics.capexUsd });
    expect(capex.difference).toBe(capex.b - capex.a);
    expect(read.comparison.portability.bToA.coherenceRatio).toBeLessThan(1);
    const path = file('other.json', JSON.stringify(toScenario('smr-direct-1gw', DEFAULT_PRESET.values)));
    const same = output(`--against=${path}`).comparison.metrics;
    expect(same.every((each: { difference: number }) => each.difference === 0)).toBe(true);
  });

  it('lists presets and params with units and ranges', () => {
    const { presets, params } = output('--list');
    expect(presets.map((each: { id: string }) => each.id)).toEqual(PRESETS.map((each) => each.id));
    expect(params).toHaveLength(Object.keys(DEFAULT_PRESET.values).length);
    expect(params).toContainEqual(
      expect.objectContaining({ id: 'cooling.supplyTempC', unit: '°C', min: 17, max: 45 }),
    );
  });

  it.each([
    [
      ['--preset', 'mars'],
      ['mars', 'abilene-2026'],
    ],
    [['--preset'], ['--preset']],
    [['--preset', 'abilene-2026', '--preset', 'mars'], ['twice']],
    [
      ['--set', 'compute.acceleratorCount'],
      ['compute.acceleratorCount', '<id>=<value>'],
    ],
    [['--set', 'nope=1'], ['nope']],
    [
      ['--set', 'compute.acceleratorCount=lots'],
      ['compute.acceleratorCount', 'lots'],
    ],
    [
      ['--set', 'cooling.supplyTempC=99'],
      ['cooling.supplyTempC', '99', '17 to 45 °C'],
    ],
    [
      ['--set', 'compute.rackType=abacus'],
      ['compute.rackType', 'abacus', 'gb200-nvl72'],
    ],
    [
      ['--scenario', '/nowhere/at-all.json'],
      ['/nowhere/at-all.json', 'no such file'],
    ],
    [['--preset', 'mars', '--scenario', '/nowhere/at-all.json'], ['mars']],
    [
      ['--against', 'mars'],
      ['--against', 'mars', 'abilene-2026', '.json'],
    ],
    [
      ['--against', '/nowhere/at-all.json'],
      ['/nowhere/at-all.json', 'no such file'],
    ],
    [['--fly'], ['--fly']],
    [['abilene-2026'], ['abilene-2026']],
  ])('refuses %j in one line that names it', (args, parts) => {
    const line = problem(...args);
    expect(line).not.toContain('\n');
    for (const part of parts) expect(line).toContain(part);
  });

  it('names file and fault of a malformed scenario', () => {
    const cut = file('cut.json', '{"format": "gigaca');
    expect(problem('--scenario', cut)).toContain(cut);
    expect(problem('--scenario', cut)).toContain('not JSON');
    const wrong = file(
      'wrong.json',
      JSON.stringify({
        ...toScenario(DEFAULT_PRESET.id, DEFAULT_PRESET.values),
        values: { 'power.gasMw': -1 },
      }),
    );
    expect(problem('--scenario', wrong)).toContain('power.gasMw');
    expect(problem('--scenario', folder)).toContain('folder');
  });

  it('says so when the model gives up', () => {
    const outcome = runCommand([], () => {
      throw new Error('no ground');
    });
    expect(outcome).toEqual({ ok: false, problem: 'The campus could not be computed: no ground' });
  });
});
