import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../src/exchange/scenario/read-scenario.ts';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import { parseParam } from '../../src/params/parse.ts';
import { nearestName, withSuggestion } from '../../src/params/suggest-name.ts';

const IDS = DESCRIPTORS.map(({ id }) => id);

describe('a name that is none', () => {
  it.each([
    ['compute.rak', 'compute.rackType'],
    ['rackType', 'compute.rackType'],
    ['COMPUTE.RACKTYPE', 'compute.rackType'],
    ['cooling.supplytemp', 'cooling.supplyTempC'],
    ['power.smrcuont', 'power.smrCount'],
    ['accelerators', 'ownRack.accelerators'],
  ])('%s asks for %s', (written, meant) => {
    expect(nearestName(written, IDS)).toBe(meant);
  });

  it('asks for nothing where nothing is near, and not for whole texts', () => {
    for (const written of ['', 'q', 'zzzzzz', 'the quick brown fox', 'x'.repeat(100_000)])
      expect(nearestName(written, IDS)).toBeUndefined();
    expect(nearestName('gb200', [])).toBeUndefined();
  });

  it('is told with the parameter or the choice that was meant', () => {
    const told = (id: string, raw: unknown) => {
      const parsed = parseParam(id, raw);
      return parsed.ok ? '' : withSuggestion(parsed.problem).message;
    };
    expect(told('fabric.swich', 'x')).toMatch(/did you mean fabric\.switch\?$/);
    expect(told('compute.rackType', 'gb200-nvl27')).toMatch(/did you mean gb200-nvl72\?$/);
    expect(told('power.gasMw', 'much')).not.toContain('did you mean');
    expect(told('compute.rackType', 7)).not.toContain('did you mean');
  });

  it('is told of a scenario file, and what is good in it is kept', () => {
    const { scenario, problems } = readScenarioText(
      JSON.stringify({
        format: 'gigacampus-scenario',
        version: 1,
        preset: 'abilene-2026',
        values: { 'power.gasMW': 10, 'power.batteryMw': 5 },
      }),
    );
    expect(scenario?.values['power.batteryMw']).toBe(5);
    expect(problems.map(({ message }) => message)).toEqual([
      "power.gasMW: no such parameter (tried to set it to '10'); did you mean power.gasMw?",
    ]);
  });
});
