/** A value nobody expected, short enough for a sentence. Never throws, whatever came from outside. */
export function shownValue(raw: unknown): string {
  if (typeof raw === 'string') return `'${raw.slice(0, 60)}'`;
  if (typeof raw === 'number' || typeof raw === 'boolean' || raw === null || raw === undefined)
    return String(raw);
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'object' ? 'an object' : `a ${typeof raw}`;
}
