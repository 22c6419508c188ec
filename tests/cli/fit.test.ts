import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { outputOf, problemOf } from '../helpers/command-outcome.ts';

const output = async (...args: string[]) => JSON.parse(outputOf(await runCommand(args, EXCHANGE_ENGINES)));
const problem = async (...args: string[]) => problemOf(await runCommand(args, EXCHANGE_ENGINES));

describe('--fit', () => {
  it('adds the most that stands on the land beside the metrics, and refuses what is no land', async () => {
    const { metrics, fit } = await output('--fit', '2400x1800');
    expect(metrics.rackCount).toBeGreaterThan(0);
    expect(fit).toMatchObject({ fits: true, bound: 'supply' });
    expect(fit.onLand.acceleratorCount).toBeGreaterThan(fit.onSupply.acceleratorCount);
    expect((await output()).fit).toBeUndefined();
    expect(await problem('--fit', 'a hectare')).toContain(
      "--fit 'a hectare' must have the form <width>x<depth>",
    );
    expect(await problem('--fit', '10x900')).toContain('fit: widthM must be 50 to 50000 metres');
  });
});
