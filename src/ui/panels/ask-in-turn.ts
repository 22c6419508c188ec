/**
 * Runs what it is given one after the other, whatever becomes of each: what is asked in turn is answered by one worker,
 * where questions side by side would have one started for each.
 */
export function createTurns(): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const mine = last.then(ask);
    last = mine.catch(() => undefined);
    return mine;
  };
}
