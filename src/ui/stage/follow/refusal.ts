/** Why a window was not let in: its code or its link is wrong, or its address is barred until then, milliseconds of `performance.now()`. */
export type Refusal = { readonly kind: 'wrong' } | { readonly kind: 'barred'; readonly untilMs: number };

/** What a refused line means; `barredS` is null where it is not barred. */
export function refusalOf(barredS: number | null): Refusal {
  if (barredS === null) return { kind: 'wrong' };
  return { kind: 'barred', untilMs: performance.now() + 1000 * barredS };
}
