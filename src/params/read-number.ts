const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
// Groups of three by comma, space of any width, apostrophe or underscore: one kind throughout.
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:([,_\s'’])\d{3})(?:\1\d{3})*(?:\.\d*)?$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d{1,2}(?!\d)/;

/**
 * Reads what people type: `403200`, `403,200`, `403 200`, `403'200`, `3.6e2`, with or without the unit behind it.
 * Undefined when that is not one number. A decimal comma is left alone: nobody guesses at `1,5`.
 */
export function readNumber(raw: unknown, unit = ''): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw !== 'string') return undefined;
  const text = withoutUnit(raw, unit).replace('\u2212', '-');
  const plain = GROUPED_NUMBER.test(text) ? text.replace(/[,_\s'’]/g, '') : text;
  if (!PLAIN_NUMBER.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function withoutUnit(raw: string, unit: string): string {
  const text = raw.trim();
  if (unit === '' || !text.toLowerCase().endsWith(unit.toLowerCase())) return text;
  return text.slice(0, -unit.length).trim();
}

/** What to do about text that is no number, where that is plain: many write a decimal comma. */
export function numberHint(raw: unknown): string {
  return typeof raw === 'string' && DECIMAL_COMMA.test(raw.trim()) ? '. Write decimals with a point' : '';
}
