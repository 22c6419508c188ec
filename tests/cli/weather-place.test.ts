import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { outputOf, problemOf, scratchFolder } from '../helpers/command-outcome.ts';
import { epwLines } from '../helpers/epw-text.ts';

const { file } = scratchFolder();
const output = async (...args: string[]) => JSON.parse(outputOf(await runCommand(args, EXCHANGE_ENGINES)));
const problem = async (...args: string[]) => problemOf(await runCommand(args, EXCHANGE_ENGINES));

describe('--weather', () => {
  it('stands the campus where the file is from, in its climate, for every metric and in the scenario (COOL-48)', async () => {
    const warm = file('warm.epw', epwLines((hour) => ({ dryBulbC: 30 + (hour % 24) / 4 })).join('\n'));
    const plain = await output();
    const there = await output('--weather', warm);
    expect(there.scenario.values).toMatchObject({ 'site.id': 'own', 'ownSite.climate': 'own' });
    expect(there.scenario.values['ownSite.meanDryBulbC']).toBeCloseTo(30 + 23 / 8, 1);
    expect(there.metrics.annualPue).toBeGreaterThan(plain.metrics.annualPue);
    const again = await output('--scenario', file('there.json', JSON.stringify(there.scenario)));
    expect(again.metrics).toEqual(there.metrics);
  });

  it('leaves what is set as it is set', async () => {
    const path = file('here.epw', epwLines().join('\n'));
    const there = await output('--weather', path, '--set', 'ownSite.latitudeDeg=-33');
    expect(there.scenario.values['ownSite.latitudeDeg']).toBe(-33);
  });

  it('refuses a place or climate beyond what the knobs hold, by the figure, and keeps nothing of another place', async () => {
    const high = epwLines().join('\n').replace(',500.0\n', ',5100.0\n');
    expect(await problem('--weather', file('high.epw', high))).toMatch(/ownSite\.elevationM.*5100/);
    const hot = epwLines((hour) => ({ dryBulbC: 45 + 20 * Math.sin(hour / 1400), humidityPct: 20 }));
    expect(await problem('--weather', file('hot.epw', hot.join('\n')))).toMatch(/ownSite\.cooling04C.*60 °C/);
  });

  it('refuses a listed site beside it, and tells what the file lacks', async () => {
    const nowhere = file('nowhere.epw', epwLines().slice(1).join('\n'));
    expect(await problem('--weather', nowhere, '--set', 'site.id=ashburn-va')).toMatch(
      /nowhere\.epw.*site\.id=ashburn-va.*both/,
    );
    const { weather } = await output('--weather', nowhere);
    expect(weather.notes).toContainEqual(expect.objectContaining({ field: 'LOCATION' }));
  });

  it('refuses in one line that names the file, line and field', async () => {
    expect(await problem('--weather', file('no.epw', 'time,temperature\n'))).toMatch(
      /--weather '.*no\.epw': line 1, LOCATION/,
    );
    expect(await problem('--weather', 'nowhere.epw')).toContain("--weather 'nowhere.epw'");
  });
});
