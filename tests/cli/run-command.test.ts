import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';
import { toScenario } from '../../src/params/scenario.ts';
import { outputOf, problemOf, scratchFolder } from '../helpers/command-outcome.ts';

const { folder, file } = scratchFolder();

const output = async (...args: string[]) => JSON.parse(outputOf(await runCommand(args, EXCHANGE_ENGINES)));
const problem = async (...args: string[]) => problemOf(await runCommand(args, EXCHANGE_ENGINES));

const MAY_BE_NONE = [
  'trainingDays',
  'trainingGoodput',
  'trainingMfu',
  'usdPerAcceleratorHour',
  'usdPerMillionTokens',
  'usdPerMillionTotalTokens',
];

describe('the command line', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('computes %s', async (id, preset) => {
    const { scenario, metrics, warnings } = await output('--preset', id);
    expect(scenario).toEqual(toScenario(id, preset.values, preset.siteEdits));
    expect(Array.isArray(warnings)).toBe(true);
    for (const [id, value] of Object.entries(metrics))
      expect(value === null ? MAY_BE_NONE.includes(id) : Number.isFinite(value), id).toBe(true);
    expect(metrics.itPowerW).toBeGreaterThan(0);
  });

  it('opens the default preset when none is named', async () => {
    expect((await output()).scenario.preset).toBe(DEFAULT_PRESET.id);
  });

  it('lays settings over the preset, the last one winning', async () => {
    const { scenario, metrics } = await output(
      '--preset=abilene-2026',
      '--set',
      'compute.acceleratorCount=72000',
      '--set=compute.acceleratorCount=144000',
    );
    expect(scenario.values['compute.acceleratorCount']).toBe(144_000);
    expect(metrics.acceleratorCount).toBeGreaterThanOrEqual(144_000);
  });

  it('moves and turns parts of the site, on top of those of a file, and refuses what is no move', async () => {
    const far = ['--move=building-7=900,0', '--turn', 'building-7=1'];
    const { scenario, metrics, findings } = await output(...far);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'LAY-23', parts: ['building-7', 'fence'], severity: 'soft' }),
    );
    expect(scenario.siteEdits).toEqual([
      { op: 'move', id: 'building-7', dx: 900, dz: 0 },
      { op: 'rotate', id: 'building-7', quarterTurns: 1 },
    ]);
    const { metrics: before, findings: none } = await output();
    expect(none).toEqual([]);
    expect(metrics.fibreLengthM).toBeGreaterThan(before.fibreLengthM);
    expect(metrics.feederLengthM).toBeGreaterThan(before.feederLengthM);
    const path = file('moved.json', JSON.stringify(scenario));
    const again = await output('--scenario', path, '--move=building-7=-900,0', '--turn=building-7=3');
    expect(again.scenario).not.toHaveProperty('siteEdits');
    expect(again.metrics).toEqual(before);
    expect(await problem('--move=building-7')).toContain('<part>=<metres east>,<metres south>');
    expect(await problem('--move=building-7=1,x')).toContain(
      "--move 'building-7=1,x': dz of building-7 must be metres",
    );
    expect(await problem('--turn=building-7=0.3')).toContain('must be a whole number');
    expect((await output('--move=building-99=1,0')).warnings).toMatchObject([{ rule: 'LAY-11' }]);
  });

  it('takes buildings away, adds some and ends the land, with the number of buildings along; refuses by name', async () => {
    const land = '-3000,-2000 3000,-2000 3000,2000 -3000,2000';
    const { scenario, metrics } = await output(
      '--remove=building-2',
      '--add=2500,40,1',
      '--add',
      '2500,900',
      `--boundary=${land}`,
    );
    expect(scenario.values).toMatchObject({ 'layout.buildingCount': 9 });
    expect(scenario.siteEdits.map(({ op, id }: { op: string; id: string }) => `${op} ${id}`)).toEqual([
      'boundary boundary',
      'remove building-2',
      'add added-1',
      'add added-2',
    ]);
    expect(metrics).toMatchObject({ buildingCount: 9, siteAreaM2: 24e6 });
    const path = file('grown.json', JSON.stringify(scenario));
    const again = await output('--scenario', path, '--remove=added-1', '--remove=boundary', '--add=-4000,0');
    expect(again.scenario.values).toMatchObject({ 'layout.buildingCount': 9 });
    expect(again.scenario.siteEdits.map(({ id }: { id: string }) => id)).toEqual([
      'building-2',
      'added-2',
      'added-3',
    ]);
    expect(await problem('--boundary=0,0 900,900 900,0 0,900')).toContain(
      'crosses itself: side 1 meets side 3',
    );
    expect(await problem('--add=5')).toContain('<metres east>,<metres south>');
    expect(await problem('--set=layout.buildingCount=1', '--remove=building-0')).toContain(
      'a campus has 1 to',
    );
  });

  it('resizes any preset by rack and count alone', async () => {
    for (const { id } of PRESETS) {
      const { metrics } = await output(
        '--preset',
        id,
        '--set=compute.rackType=gb300-nvl72',
        '--set=compute.acceleratorCount=72000',
      );
      expect(metrics).toMatchObject({ acceleratorCount: 72_000, rackCount: 1_000 });
    }
  });

  it('reads a scenario file, settings on top', async () => {
    const scenario = toScenario('smr-direct-1gw', { ...DEFAULT_PRESET.values, 'power.smrCount': 7 });
    const path = file('good.json', JSON.stringify(scenario));
    const read = (await output('--scenario', path, '--set', 'power.gasMw=10')).scenario;
    expect(read.preset).toBe('smr-direct-1gw');
    expect(read.values).toEqual({ ...scenario.values, 'power.gasMw': 10 });
  });

  it('holds a campus against a preset or a file', async () => {
    const read = await output('--preset', 'general-cloud-1gw', '--against', 'smr-direct-1gw');
    expect(read.against.preset).toBe('smr-direct-1gw');
    const capex = read.comparison.metrics.find((each: { metric: string }) => each.metric === 'capexUsd');
    expect(capex).toMatchObject({ unit: 'USD', better: 'lower', a: read.metrics.capexUsd });
    expect(capex.difference).toBe(capex.b - capex.a);
    expect(read.comparison.portability.bToA.coherenceRatio).toBeLessThan(1);
    const path = file('other.json', JSON.stringify(toScenario('smr-direct-1gw', DEFAULT_PRESET.values)));
    const same = (await output(`--against=${path}`)).comparison.metrics;
    expect(same.every((each: { difference: number | null }) => (each.difference ?? 0) === 0)).toBe(true);
  });

  it.each(['--help', '-h'])('tells with %s what each option takes and does', async (asked) => {
    const text = outputOf(await runCommand([asked], EXCHANGE_ENGINES));
    for (const part of [
      '--preset <id>',
      '--drawing <dxf, svg, geojson or csv>',
      '--rooms  ',
      'docs/command-line.md',
    ])
      expect(text).toContain(part);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  it('lists presets and params with units and ranges', async () => {
    const { presets, params } = await output('--list');
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
    [['--preset'], ['--preset', '<id>']],
    [['--rooms=yes'], ['--rooms', 'no value', 'yes']],
    [
      ['--list', '--preset', 'abilene-2026'],
      ['--list', "'--preset'"],
    ],
    [['--fial=rack-0'], ["'--fial=rack-0'", '--fails <thing,thing>']],
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
  ])('refuses %j in one line that names it', async (args, parts) => {
    const line = await problem(...args);
    expect(line).not.toContain('\n');
    for (const part of parts) expect(line).toContain(part);
  });

  it('names file and fault of a malformed scenario', async () => {
    const cut = file('cut.json', '{"format": "gigaca');
    expect(await problem('--scenario', cut)).toContain(cut);
    expect(await problem('--scenario', cut)).toContain('not JSON');
    const wrong = file(
      'wrong.json',
      JSON.stringify({
        ...toScenario(DEFAULT_PRESET.id, DEFAULT_PRESET.values),
        values: { 'power.gasMw': -1 },
      }),
    );
    expect(await problem('--scenario', wrong)).toContain('power.gasMw');
    expect(await problem('--scenario', folder)).toContain('folder');
  });

  it('says so when the model gives up', async () => {
    const outcome = await runCommand(['--inp', 'main'], {
      ...EXCHANGE_ENGINES,
      writeInp: () => Promise.reject(new Error('no ink')),
    });
    expect(outcome).toEqual({ ok: false, problem: 'The campus could not be computed: no ink' });
  });

  it('has no price for what is not made: null, and no winner (CMPR-1)', async () => {
    const { metrics, comparison, tornado } = await output(
      '--set=workload.trainingShare=1',
      '--against=smr-direct-1gw',
      '--tornado=usdPerMillionTokens',
    );
    expect(metrics.usdPerMillionTokens).toBeNull();
    expect(metrics.tokensPerS).toBe(0);
    const row = comparison.metrics.find((each: { metric: string }) => each.metric === 'usdPerMillionTokens');
    expect(row).toMatchObject({ a: null, difference: null, ratio: null, winner: 'none' });
    expect(row.b).toBeGreaterThan(0);
    expect(tornado).toEqual({ metricId: 'usdPerMillionTokens', modeValue: null, bars: [] });
  });

  it('lists metrics with unit, better direction, and why some campuses have none', async () => {
    const { metrics } = await output('--list');
    const { metrics: numbers } = await output();
    expect(metrics.map(({ id }: { id: string }) => id).toSorted()).toEqual(Object.keys(numbers).toSorted());
    expect(metrics).toContainEqual(
      expect.objectContaining({
        id: 'usdPerMillionTokens',
        unit: 'USD',
        better: 'lower',
        none: expect.any(String),
      }),
    );
  });
});

describe('--rooms', () => {
  it('adds the rooms of every building beside the metrics, and is not printed with a network (LAY-70)', async () => {
    const { metrics, rooms } = await output('--rooms');
    const sumM2 = rooms.reduce((sum: number, { areaM2 }: { areaM2: number }) => sum + areaM2, 0);
    expect(Math.abs(sumM2 / metrics.floorAreaM2 - 1)).toBeLessThan(0.01);
    expect(await problem('--rooms', '--inp', 'row')).toContain('--rooms');
  });
});
