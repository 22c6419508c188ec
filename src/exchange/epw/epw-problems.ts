/** One thing wrong with a weather file, or worth saying: where it is first met and what it is. */
export interface EpwProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Name of the header or column. */
  readonly field: string;
  readonly message: string;
  /** With an error there is no climate; a note says what was filled in or how a contradiction was settled. */
  readonly severity: 'error' | 'note';
}

/** Says of so many places what is wrong there; `first` is what stands in the first of them. */
type SayCount = (count: number, first: string) => string;

interface Tally {
  readonly line: number;
  readonly field: string;
  readonly first: string;
  readonly say: SayCount;
  count: number;
}

/** Collects problems. What is met in many rows is one problem with a count, so that no list is ever cut short. */
export class EpwProblems {
  readonly #errors: EpwProblem[] = [];
  readonly #notes: EpwProblem[] = [];
  readonly #tallies = new Map<string, Tally>();

  add(severity: EpwProblem['severity'], line: number, field: string, message: string): void {
    (severity === 'error' ? this.#errors : this.#notes).push({ line, field, message, severity });
  }

  /** Counts one more place of a kind; the line and what stands there are kept of the first. */
  count(line: number, field: string, first: string, say: SayCount): void {
    const key = `${field} ${say(0, '')}`;
    const tally = this.#tallies.get(key);
    if (tally === undefined) this.#tallies.set(key, { line, field, first, say, count: 1 });
    else tally.count += 1;
  }

  get failed(): boolean {
    return this.#errors.length > 0;
  }

  /** Errors first, in the order they were found; what was left out explains them and comes before the notes. */
  list(): readonly EpwProblem[] {
    const counted = [...this.#tallies.values()].map(
      ({ line, field, first, say, count }): EpwProblem => ({
        line,
        field,
        message: say(count, first),
        severity: 'note',
      }),
    );
    return [...this.#errors, ...[...counted, ...this.#notes].toSorted((a, b) => a.line - b.line)];
  }
}

/** `1 hour`, `8,760 hours`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
