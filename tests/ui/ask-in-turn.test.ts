import { expect, it } from 'vitest';
import { createTurns } from '../../src/ui/panels/ask-in-turn.ts';

// Catches notes on two knobs that have a worker started, and thrown away, at each step of a slider.
it('asks for the next only when the one before is answered or has failed', async () => {
  const inTurn = createTurns();
  const order: string[] = [];
  const settled: Record<string, (fails: boolean) => void> = {};
  const ask = (name: string) =>
    inTurn(
      () =>
        new Promise<string>((resolve, reject) => {
          order.push(name);
          settled[name] = (fails) => (fails ? reject(new Error(name)) : resolve(name));
        }),
    );
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const [first, second, third] = [ask('first'), ask('second'), ask('third')];
  await turn();
  expect(order).toEqual(['first']);
  settled.first?.(true);
  await expect(first).rejects.toThrow('first');
  await turn();
  expect(order).toEqual(['first', 'second']);
  settled.second?.(false);
  await expect(second).resolves.toBe('second');
  await turn();
  settled.third?.(false);
  await expect(third).resolves.toBe('third');
});
