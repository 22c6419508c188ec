import { useCallback, useEffect, useState } from 'react';

type SourceTexts = Pick<typeof import('../../catalogue/sources.ts'), 'sourceOf'>;

const fetchSources = (): Promise<SourceTexts> => import('../../catalogue/sources.ts');

export interface SourceTextsState {
  /** Null until they have arrived. */
  readonly texts: SourceTexts | null;
  /** Why they did not arrive. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/** Once here they stay: a note mounted later shows its text at once. */
let kept: SourceTexts | null = null;

/** Titles and addresses of all sources; most visits never ask for one, so the first note fetches them. */
export function useSourceTexts(): SourceTextsState {
  const [texts, setTexts] = useState(kept);
  const [problem, setProblem] = useState<string | null>(null);
  const fetchTexts = useCallback(() => {
    setProblem(null);
    fetchSources().then(
      ({ sourceOf }) => {
        kept = { sourceOf };
        setTexts(kept);
      },
      (cause: unknown) => setProblem(cause instanceof Error ? cause.message : String(cause)),
    );
  }, []);
  useEffect(() => {
    if (texts === null) fetchTexts();
  }, [texts, fetchTexts]);
  return { texts, problem, retry: fetchTexts };
}
