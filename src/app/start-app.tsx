import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { notify } from '../store/actions.ts';
import { PartBoundary } from '../ui/kit/part-boundary.tsx';
import { type OpenStorage, startLocalPreferences } from './local-preferences.ts';
import { createPageApi } from './page-api.ts';
import type { PageApi } from './page-api-types.ts';
import { type PlanningSeams, planChanges, planFirst } from './planning.ts';
import { type SceneSeams, startScene } from './scene-mount.ts';
import { type AddressSeams, openAddress, startUrlSync } from './url-sync.ts';

/** Everything of the outside world the page touches, so that a test can put something else in its place. */
export interface AppSeams {
  readonly interfaceElement: HTMLElement;
  readonly renderInterface: () => ReactNode;
  readonly planning: PlanningSeams;
  readonly scene: SceneSeams;
  readonly address: AddressSeams;
  readonly openStorage: OpenStorage;
}

/** Visitors read of it in the part's own place; this is for whoever looks for the cause. */
function reportBrokenPart(cause: unknown): void {
  console.error(cause);
}

/** Puts the page together. The order is what a visitor waits for: address, numbers, panels, scene. */
export function startApp(seams: AppSeams): { readonly api: PageApi; readonly stop: () => void } {
  const stopPreferences = startLocalPreferences(seams.openStorage);
  openAddress(seams.address);
  planFirst(seams.planning.buildInPage);
  const root = createRoot(seams.interfaceElement, {
    onCaughtError: reportBrokenPart,
    onUncaughtError: (cause) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      notify({ tone: 'error', title: 'The interface stopped', problems: [{ where: 'interface', message }] });
    },
  });
  root.render(<PartBoundary name="The interface">{seams.renderInterface()}</PartBoundary>);
  const scene = startScene(seams.scene);
  const stopPlanning = planChanges(seams.planning);
  const stopUrl = startUrlSync(seams.address);
  return {
    api: createPageApi(scene),
    stop: () => {
      stopUrl();
      stopPlanning();
      stopPreferences();
      root.unmount();
      void scene.then((mounted) => mounted?.dispose());
    },
  };
}
