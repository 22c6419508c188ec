import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { CampusStore } from '../store/campus-store.ts';
import { PartBoundary } from '../ui/kit/part-boundary.tsx';
import { CampusContext } from '../ui/use-campus.ts';
import { type OpenStorage, startLocalPreferences } from './local-preferences.ts';
import { createPageApi } from './page-api.ts';
import type { PageApi } from './page-api-types.ts';
import { type PlanningSeams, planChanges, planFirst } from './planning.ts';
import { type SceneSeams, startScene } from './scene-mount.ts';
import { type AddressSeams, openAddress, startUrlSync } from './url-sync.ts';
import { whenIdle } from './when-idle.ts';

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

/** A scene that is already here may begin first: its programs compile while the panels are laid out. */
const SCENE_HEAD_START_MS = 50;

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export interface StartedApp {
  readonly api: PageApi;
  readonly stop: () => void;
}

/** Puts the page together: address, numbers, then scene and panels side by side. */
export async function startApp(campus: CampusStore, seams: AppSeams): Promise<StartedApp> {
  const stopPreferences = startLocalPreferences(campus, seams.openStorage);
  await openAddress(campus, seams.address);
  planFirst(campus, seams.planning.buildInPage);
  const root = createRoot(seams.interfaceElement, {
    onCaughtError: reportBrokenPart,
    onUncaughtError: (cause) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      const problems = [{ where: 'interface', message }];
      campus.actions.notify({ tone: 'error', title: 'The interface stopped', problems });
    },
  });
  const scene = startScene(campus, seams.scene);
  let stopped = false;
  void Promise.race([scene, after(SCENE_HEAD_START_MS)]).then(() => {
    if (stopped) return;
    root.render(
      <CampusContext value={campus}>
        <PartBoundary name="The interface">{seams.renderInterface()}</PartBoundary>
      </CampusContext>,
    );
  });
  const stopPlanning = planChanges(campus, seams.planning, () => whenIdle(campus));
  const stopUrl = startUrlSync(campus, seams.address);
  return {
    api: createPageApi(campus, scene),
    stop: () => {
      stopped = true;
      stopUrl();
      stopPlanning();
      stopPreferences();
      root.unmount();
      void scene.then((mounted) => mounted?.dispose());
    },
  };
}
