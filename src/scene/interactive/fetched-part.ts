import { useEffect, useState } from 'react';
import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';

interface FetchedPart<Module> {
  /** What is missing without it. */
  readonly lack: string;
  readonly fetch: () => Promise<Module>;
}

/** A part of the scene that is fetched when it is first wanted; null until it is there. What does not arrive is told. */
export function useFetchedPart<Module>(
  { actions }: CampusStore,
  part: FetchedPart<Module>,
  isWanted: boolean,
): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches again.
  useEffect(() => {
    if (!isWanted || module !== null) return;
    part.fetch().then(
      (fetched) => setModule(() => fetched),
      (cause: unknown) =>
        reportMissing(actions, part.lack, reasonOf(cause), () => setTries((before) => before + 1)),
    );
  }, [isWanted, module, part, actions, tries]);
  return module;
}
