import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';

function output(...args: string[]) {
  const outcome = runCommand(args, buildPlan);
  if (!outcome.ok) throw new Error(outcome.problem);
  return JSON.parse(outcome.output);
}

function problem(...args: string[]): string {
  const outcome = runCommand(args, buildPlan);
  return outcome.ok ? 'no problem' : outcome.problem;
}

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
