import { useEffect, useState } from 'react';

type SourceTexts = typeof import('../../catalogue/sources.ts');

export interface SourceTextsState {
  /** Null until they have arrived. */
  readonly texts: SourceTexts | null;
  /** Why they did not arrive. A browser may remember that for as long as the page stands, so only a reload helps. */
  readonly problem: string | null;
}

/** Once here they stay: a note mounted later shows its text at once. */
let kept: SourceTexts | null = null;

/** Titles and addresses of all sources; most visits never ask for one, so the first note fetches them. */
export function useSourceTexts(): SourceTextsState {
  const [texts, setTexts] = useState(kept);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (texts !== null) return;
    import('../../catalogue/sources.ts').then(
      (loaded) => {
        kept = loaded;
        setTexts(loaded);
      },
      (cause: unknown) => setProblem(cause instanceof Error ? cause.message : String(cause)),
    );
  }, [texts]);
  return { texts, problem };
}
