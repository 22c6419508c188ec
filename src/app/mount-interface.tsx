import { createRoot } from 'react-dom/client';
import type { Ask } from '../answers/questions.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { FileServices } from '../ui/files/file-services.ts';
import { Interface } from '../ui/interface.tsx';
import { PartBoundary } from '../ui/kit/part-boundary.tsx';
import type { PrintServices } from '../ui/print/print-services.ts';
import type { StageServices } from '../ui/stage/stage-services.ts';
import { CampusContext } from '../ui/use-campus.ts';
import { tellWarnings } from './tell-warnings.ts';

/** What the panels ask of the page. */
export interface InterfaceServices {
  readonly ask: Ask;
  readonly files: FileServices;
  readonly print: PrintServices;
  readonly stage: StageServices;
}

/** Visitors read of it in the part's own place; this is for whoever looks for the cause. */
function reportBrokenPart(cause: unknown): void {
  console.error(cause);
}

/** Puts panels and controls into an element; returns the way to take them away. */
export function mountInterface(
  element: HTMLElement,
  campus: CampusStore,
  services: InterfaceServices,
): () => void {
  tellWarnings(campus);
  const root = createRoot(element, {
    onCaughtError: reportBrokenPart,
    onUncaughtError: (cause) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      const problems = [{ where: 'interface', message }];
      campus.actions.notify({ tone: 'error', title: 'The interface stopped', problems });
    },
  });
  root.render(
    <CampusContext value={campus}>
      <PartBoundary name="The interface">
        <Interface {...services} />
      </PartBoundary>
    </CampusContext>,
  );
  return () => root.unmount();
}
