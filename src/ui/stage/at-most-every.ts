/** Hands on what comes in bursts, such as the moves of a slider. */
interface Pacer<Value> {
  /** Hands a value on at once, or the newest of a burst once its time has come. */
  hand(value: Value): void;
  /** Hands on what still waits. */
  flush(): void;
  /** Drops what still waits. */
  drop(): void;
}

/** Calls `act` at most once in `ms` milliseconds, with the newest value: the first comes at once, the last always comes. */
export function atMostEvery<Value>(ms: number, act: (value: Value) => void): Pacer<Value> {
  let waiting: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (value: Value): void => {
    waiting = null;
    clearTimeout(timer);
    timer = setTimeout(rest, ms);
    act(value);
  };
  const rest = (): void => {
    timer = undefined;
    if (waiting !== null) send(waiting.value);
  };
  return {
    hand: (value) => {
      if (timer === undefined) send(value);
      else waiting = { value };
    },
    flush: () => {
      if (waiting !== null) send(waiting.value);
    },
    drop: () => {
      waiting = null;
    },
  };
}
