import { type ReactElement, useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** Counts down until a code is taken from this address again. */
export function BarredFor({ untilMs }: { readonly untilMs: number }): ReactElement {
  const [leftS, setLeftS] = useState(() => secondsUntil(untilMs));
  useEffect(() => {
    const count = (): void => setLeftS(secondsUntil(untilMs));
    count();
    const timer = setInterval(count, SECOND_MS);
    return () => clearInterval(timer);
  }, [untilMs]);
  return (
    <p role="timer">
      {leftS > 0 ? `A code is taken from here again in ${leftS} s` : 'A code is taken from here again'}
    </p>
  );
}

function secondsUntil(untilMs: number): number {
  return Math.max(0, Math.ceil((untilMs - performance.now()) / SECOND_MS));
}
