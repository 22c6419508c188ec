import { type ReactElement, useEffect, useState } from 'react';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import { useActions } from '../use-campus.ts';

/** A part of the interface that is fetched when it is first wanted. */
export interface LatePart<Module> {
  /** What is missing without it. */
  readonly lack: string;
  readonly fetch: () => Promise<Module>;
}

/** The part once it is there, null until then. What does not arrive is told, and fetched again when someone says so or asks for it anew. */
export function useLatePart<Module>(part: LatePart<Module>, isWanted: boolean, asked = 0): Module | null {
  const actions = useActions();
  const [module, setModule] = useState<Module | null>(null);
  const [tries, setTries] = useState(0);
  const wanted = isWanted && module === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try or question fetches again.
  useEffect(() => {
    if (!wanted) return;
    part.fetch().then(
      (fetched) => setModule(() => fetched),
      (cause: unknown) =>
        reportMissing(actions, part.lack, reasonOf(cause), () => setTries((before) => before + 1)),
    );
  }, [wanted, part, actions, tries, asked]);
  return module;
}

interface WhenHereProps<Module> {
  readonly part: LatePart<Module>;
  /** How often it has been asked for. */
  readonly asked?: number;
  readonly children: (module: Module) => ReactElement;
}

/** Fetches a part because it is shown, and shows it once it is there. */
export function WhenHere<Module>({ part, asked, children }: WhenHereProps<Module>): ReactElement | null {
  const module = useLatePart(part, true, asked);
  return module === null ? null : children(module);
}
