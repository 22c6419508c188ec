import { expect, it } from 'vitest';
import { fetchAhead } from '../../src/app/fetch-ahead.ts';

it('waits for rest, then fetches one part after the other, past one that does not come', async () => {
  const told: string[] = [];
  const part =
    (name: string, fails = false) =>
    async () => {
      told.push(`${name} asked`);
      await Promise.resolve();
      told.push(`${name} over`);
      if (fails) throw new Error('no network');
    };
  let rest: () => void = () => undefined;
  const resting = new Promise<void>((resolve) => {
    rest = resolve;
  });
  const done = fetchAhead(() => resting, [part('first', true), part('second')]);
  await Promise.resolve();
  expect(told).toEqual([]);
  expect(performance.getEntriesByName('gc:later-parts')).toEqual([]);
  rest();
  await done;
  expect(told).toEqual(['first asked', 'first over', 'second asked', 'second over']);
  expect(performance.getEntriesByName('gc:later-parts')).toHaveLength(1);
});
