import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { outputOf, problemOf } from '../helpers/command-outcome.ts';

const output = async (...args: string[]) => JSON.parse(outputOf(await runCommand(args, EXCHANGE_ENGINES)));
const problem = async (...args: string[]) => problemOf(await runCommand(args, EXCHANGE_ENGINES));

describe('--tornado', () => {
  it('adds what a metric hangs on, widest first (UNC-4), beside the metrics', async () => {
    const { metrics, tornado } = await output('--tornado', 'facilityPeakPowerW');
    expect(tornado.metricId).toBe('facilityPeakPowerW');
    expect(tornado.modeValue).toBe(metrics.facilityPeakPowerW);
    const swings = tornado.bars.map(({ swing }: { swing: number }) => swing);
    expect(swings.length).toBeGreaterThan(20);
    expect(swings).toEqual(swings.toSorted((a: number, b: number) => b - a));
  });

  it('is left out unless asked for, and stands beside a year', async () => {
    expect((await output()).tornado).toBeUndefined();
    const both = await output('--tornado=capexUsd', '--year');
    expect([both.tornado.metricId, both.year.hours]).toEqual(['capexUsd', 8760]);
  });

  it('names a metric that is none, and goes without --inp', async () => {
    expect(await problem('--tornado', 'beauty')).toContain(
      "--tornado: 'beauty' is not a metric; there are: ",
    );
    expect(await problem('--tornado', 'toString')).toContain('is not a metric');
    expect(await problem('--tornado', 'capexUsd', '--inp', 'row')).toContain('goes without --tornado');
  });
});
