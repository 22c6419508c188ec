import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { outputOf, problemOf } from '../helpers/command-outcome.ts';

const output = (...args: string[]) => JSON.parse(outputOf(runCommand(args, buildPlan)));
const problem = (...args: string[]) => problemOf(runCommand(args, buildPlan));

describe('--tornado', () => {
  it('adds what a metric hangs on, widest first (UNC-4), beside the metrics', () => {
    const { metrics, tornado } = output('--tornado', 'facilityPeakPowerW');
    expect(tornado.metricId).toBe('facilityPeakPowerW');
    expect(tornado.modeValue).toBe(metrics.facilityPeakPowerW);
    const swings = tornado.bars.map(({ swing }: { swing: number }) => swing);
    expect(swings.length).toBeGreaterThan(20);
    expect(swings).toEqual(swings.toSorted((a: number, b: number) => b - a));
  });

  it('is left out unless asked for, and stands beside a year', () => {
    expect(output().tornado).toBeUndefined();
    const both = output('--tornado=capexUsd', '--year');
    expect([both.tornado.metricId, both.year.hours]).toEqual(['capexUsd', 8760]);
  });

  it('names a metric that is none, and goes without --inp', () => {
    expect(problem('--tornado', 'beauty')).toContain(
      "--tornado 'beauty' is no metric of the model; there are: ",
    );
    expect(problem('--tornado', 'toString')).toContain('is no metric');
    expect(problem('--tornado', 'capexUsd', '--inp', 'row')).toContain('goes without --tornado');
  });
});
