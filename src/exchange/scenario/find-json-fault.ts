import type { ParamProblem } from '../../params/param-types.ts';

/** The first thing in a text that keeps it from being JSON. Line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What was expected there and what stands there. */
  readonly message: string;
}

/** A file of many is told with the first of them. */
const MOST_REPEATED = 20;
/** Deeper than any file of ours; keeps a hostile one from exhausting the stack. */
const MOST_DEPTH = 200;
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const ESCAPE = /\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_PLAIN = 0x20;
const WORD = /[A-Za-z_$][\w$.-]*/y;

class Fault extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Walks a text by the grammar of JSON until it breaks. */
class JsonWalk {
  /** Names that come again in their object: which, where, and where again. */
  readonly repeated: { readonly name: string; readonly at: number; readonly again: number }[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The whole text. */
  document(): void {
    this.#value(0, 'a value');
    this.#blank();
    if (this.#at < this.#text.length) this.#fail('the end of the file');
  }

  #blank(): void {
    while (/[ \t\n\r]/.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  /** Passes a sign if it stands here. */
  #pass(sign: string): boolean {
    this.#blank();
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  #value(depth: number, expected: string): void {
    if (depth > MOST_DEPTH) throw new Fault(this.#at, 'lists and objects are nested too deeply');
    this.#blank();
    const sign = this.#text.charAt(this.#at);
    if (sign === '{') this.#members(depth);
    else if (sign === '[') this.#items(depth);
    else if (sign === '"') this.#string();
    else this.#literal(expected);
  }

  #literal(expected: string): void {
    const word = this.#match(WORD);
    const literal = ['true', 'false', 'null'].includes(word) ? word : this.#match(NUMBER);
    if (literal === '') this.#fail(expected);
    this.#at += literal.length;
    if (/[\w.+]/.test(this.#text.charAt(this.#at))) this.#fail('the number to end');
  }

  #members(depth: number): void {
    this.#at += 1;
    if (this.#pass('}')) return;
    const seen = new Map<string, number>();
    for (;;) {
      this.#blank();
      if (this.#text.charAt(this.#at) !== '"') this.#fail('a name in double quotes');
      this.#name(seen);
      if (!this.#pass(':')) this.#fail("':' after the name");
      this.#value(depth + 1, 'a value');
      if (this.#pass('}')) return;
      if (!this.#pass(',')) this.#fail("',' or '}'");
    }
  }

  #name(seen: Map<string, number>): void {
    const start = this.#at;
    this.#string();
    const name = this.#text.slice(start, this.#at);
    const at = seen.get(name);
    if (at !== undefined && this.repeated.length < MOST_REPEATED)
      this.repeated.push({ name: name.slice(1, 61).replace(/"$/, ''), at, again: start });
    seen.set(name, start);
  }

  #items(depth: number): void {
    this.#at += 1;
    if (this.#pass(']')) return;
    for (;;) {
      this.#value(depth + 1, 'a value');
      if (this.#pass(']')) return;
      if (!this.#pass(',')) this.#fail("',' or ']'");
    }
  }

  #string(): void {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      const sign = this.#text.charAt(this.#at);
      if (sign === '' || sign.charCodeAt(0) < FIRST_PLAIN)
        throw new Fault(start, 'the text that begins here has no closing double quote on its line');
      const part = sign === '\\' ? this.#match(ESCAPE) : sign;
      if (part === '') this.#fail('one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000');
      this.#at += part.length;
      if (sign === '"') return;
    }
  }

  #fail(expected: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 40);
    const before = this.#text.slice(0, this.#at).trimEnd().at(-1);
    throw new Fault(this.#at, `${expected} was expected; found ${shown(rest)}${hintFor(rest, before)}`);
  }
}

function shown(rest: string): string {
  if (rest === '') return 'the end of the file';
  const word = /^[\w$.+-]+/.exec(rest)?.[0] ?? rest.charAt(0);
  return `'${word.slice(0, 20)}'`;
}

function hintFor(rest: string, before: string | undefined): string {
  if (/^(\/\/|\/\*|#)/.test(rest)) return '. JSON has no comments';
  if (/^['‘’“”«„]/.test(rest)) return '. Text stands in double quotes';
  if (/^[}\]]/.test(rest) && before === ',') return '. Remove the comma before it';
  if (/^(NaN|[+-]?Infinity|undefined|None|True|False)/.test(rest))
    return '. JSON has true, false, null and plain numbers';
  if (/^[A-Za-z_$]/.test(rest)) return '. Names and texts stand in double quotes';
  if (/^[+.]/.test(rest)) return '. Numbers are written like -0.5 or 1e6';
  if (rest === '') return '. The file is cut short';
  return '';
}

/** Lines of a text before a place in it, as far as that place. */
function linesTo(text: string, at: number): readonly string[] {
  return text.slice(0, at).split(/\r\n|\n|\r/);
}

/** Where and why a text is not JSON; undefined where it is. Never throws. */
export function findJsonFault(text: string): JsonFault | undefined {
  try {
    new JsonWalk(text).document();
    return undefined;
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const before = linesTo(text, cause.at);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: cause.message };
  }
}

/**
 * What of a text that is JSON is not used, since its name comes again in the same object, whose last one JSON keeps: the
 * first few. Never throws.
 */
export function repeatedNames(text: string): readonly ParamProblem[] {
  const walk = new JsonWalk(text);
  try {
    walk.document();
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
  }
  return walk.repeated.map(({ name, at, again }) => {
    const [line, againLine] = [at, again].map((place) => linesTo(text, place).length);
    return {
      where: name,
      message: `${name} in line ${line} is not used: it comes again in line ${againLine}`,
    };
  });
}
