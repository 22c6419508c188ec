import type { StandingThings } from './plan-types.ts';

/** The unit that cools a thing. */
export interface Cooler {
  readonly kind: 'cdu' | 'crah';
  readonly index: number;
}

/** What cools a thing: a unit of the kind that its block hangs on, or an air handler; null where nothing does. */
export function coolerOf(
  { loop, loopKind }: Pick<StandingThings, 'loop' | 'loopKind'>,
  index: number,
): Cooler | null {
  const by = loop[index] ?? -1;
  if (by < -1) return { kind: 'crah', index: -2 - by };
  return by < 0 || loopKind === null ? null : { kind: loopKind, index: by };
}
