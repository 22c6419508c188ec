/** One thing wrong with a weather file, or worth saying: where it is and what it is. */
export interface EpwProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Name of the header or column. */
  readonly field: string;
  readonly message: string;
  /** With an error there is no climate; a note says what was filled in. */
  readonly severity: 'error' | 'note';
}

/** A file with one fault in each row would otherwise answer with 8,760 of them. */
const MOST_KEPT = 20;

/** Collects problems; of each severity the first twenty are kept and the others counted. */
export class EpwProblems {
  private readonly kept: EpwProblem[] = [];
  private readonly counts = { error: 0, note: 0 };

  add(severity: EpwProblem['severity'], line: number, field: string, message: string): void {
    this.counts[severity] += 1;
    if (this.counts[severity] <= MOST_KEPT) this.kept.push({ line, field, message, severity });
  }

  get failed(): boolean {
    return this.counts.error > 0;
  }

  list(): readonly EpwProblem[] {
    const rest = (severity: EpwProblem['severity'], word: string): EpwProblem[] => {
      const more = this.counts[severity] - MOST_KEPT;
      const last = this.kept.findLast((problem) => problem.severity === severity);
      if (more <= 0 || last === undefined) return [];
      return [{ ...last, field: 'file', message: `${more} more ${word}.` }];
    };
    const inOrder = this.kept.toSorted((a, b) => a.line - b.line);
    return [...inOrder, ...rest('error', 'faults'), ...rest('note', 'notes')];
  }
}
