import type { ParamProblem } from '../params/param-types.ts';

export type Loose = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any value in a few words. */
export function said(value: unknown): string {
  if (typeof value === 'string') return `'${shortened(value, 60)}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** The first letters of a text; an ellipsis stands for the rest. */
function shortened(text: string, most: number): string {
  const letters = text.length > most * 2 ? text.slice(0, most * 2) : text;
  const all = [...letters];
  return all.length <= most && letters.length === text.length ? text : `${all.slice(0, most - 1).join('')}…`;
}

// Line feeds stay: notes have paragraphs. The rest of the control characters have no look of their own.
const CONTROLS = /[^\P{Cc}\n]/gu;

/** Reads one field after the other and notes what is wrong with each, under the name of what it is in. */
export class LooseReader {
  readonly problems: ParamProblem[] = [];
  readonly #data: Loose;
  readonly #where: string;
  readonly #known = new Set<string>();

  constructor(data: Loose, where: string) {
    this.#data = data;
    this.#where = where;
  }

  /** The value of a field, which counts as known from now on. */
  take(field: string): unknown {
    this.#known.add(field);
    return Object.hasOwn(this.#data, field) ? this.#data[field] : undefined;
  }

  /** How notes call a field. */
  nameOf(field: string): string {
    return this.#where === '' ? field : `${this.#where}: ${field}`;
  }

  note(field: string, message: string): void {
    const where = this.nameOf(field);
    this.problems.push({ where, message: `${where} ${message}` });
  }

  text(field: string, most: number, otherwise = ''): string {
    const value = this.take(field);
    if (value === undefined) return otherwise;
    if (typeof value !== 'string') {
      this.note(field, `must be a text; it is ${said(value)}`);
      return otherwise;
    }
    const plain = value.replaceAll('\r\n', '\n').replaceAll(CONTROLS, ' ');
    const short = shortened(plain, most);
    if (short !== plain) this.note(field, `is longer than ${most} letters and was cut`);
    return short;
  }

  /** A number from `low` to `high`; else `otherwise`, said. */
  number(field: string, low: number, high: number, otherwise: number): number {
    return this.#numberIn(field, low, high, `${otherwise} is used`) ?? otherwise;
  }

  /** A number from `low` to `high`, or none; what is no such number is none, said. */
  optionalNumber(field: string, low: number, high: number): number | undefined {
    return this.#numberIn(field, low, high, 'it is left out');
  }

  #numberIn(field: string, low: number, high: number, outcome: string): number | undefined {
    const value = this.take(field);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && value >= low && value <= high) return value;
    this.note(field, `must be a number from ${low} to ${high}; it is ${said(value)}, so ${outcome}`);
    return undefined;
  }

  /** One of a few words; undefined where it is none, which is said. */
  choice<Word extends string>(field: string, words: readonly Word[]): Word | undefined {
    const value = this.take(field);
    const found = words.find((word) => word === value);
    if (value !== undefined && found === undefined)
      this.note(field, `must be one of ${words.join(', ')}; it is ${said(value)}`);
    return found;
  }

  /** The fields that nobody has asked for. */
  rest(): Loose {
    return Object.fromEntries(
      Object.entries(this.#data).filter(([field]) => !this.#known.has(field) && field !== '__proto__'),
    );
  }
}
