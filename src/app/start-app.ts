import type { CampusStore } from '../store/campus-store.ts';
import { type OpenStorage, startLocalPreferences } from './local-preferences.ts';
import { type PlanningSeams, planChanges, planFirst } from './planning.ts';
import { type MountedScene, type SceneSeams, startScene } from './scene-mount.ts';
import { sceneHadItsTurn } from './scene-turn.ts';
import { type InterfaceSeams, startInterface } from './start-interface.ts';
import { type AddressSeams, openAddress, startUrlSync } from './url-sync.ts';
import { whenIdle } from './when-idle.ts';

/** Everything of the outside world the page touches, so that a test can put something else in its place. */
export interface AppSeams {
  readonly interface: InterfaceSeams;
  readonly planning: PlanningSeams;
  readonly scene: SceneSeams;
  readonly address: AddressSeams;
  readonly openStorage: OpenStorage;
  /** All that no picture waits for: to ask for it sooner takes a part of the machine from the first one. */
  readonly behindPicture: (started: StartedApp) => Promise<void>;
}

export interface StartedApp {
  /** The scene once it is mounted; null where it cannot be drawn. */
  readonly scene: Promise<MountedScene | null>;
  /** Settles once the panels stand. */
  readonly interfaceStands: Promise<void>;
  readonly stop: () => void;
}

/** A scene that is not mounted by then is on its way over the network: planning does not wait for it. Milliseconds. */
const SCENE_AHEAD_MS = 50;

/** Puts the page together: address, scene, numbers, the scene's first picture, then the panels. */
export async function startApp(campus: CampusStore, seams: AppSeams): Promise<StartedApp> {
  const stopPreferences = startLocalPreferences(campus, seams.openStorage);
  await openAddress(campus, seams.address);
  const scene = startScene(campus, seams.scene);
  // A mounted scene has its programs made by the graphics process: time in which the page can plan.
  await Promise.race([scene, new Promise((resolve) => setTimeout(resolve, SCENE_AHEAD_MS))]);
  planFirst(campus, seams.planning.buildFirst);
  const pictureStands = sceneHadItsTurn(campus);
  const panels = startInterface(seams.interface, pictureStands);
  const stopPlanning = planChanges(campus, seams.planning, () => whenIdle(campus));
  const stopUrl = startUrlSync(campus, seams.address);
  const started: StartedApp = {
    scene,
    interfaceStands: panels.stands,
    stop: () => {
      panels.stop();
      stopUrl();
      stopPlanning();
      stopPreferences();
      void scene.then((mounted) => mounted?.dispose());
    },
  };
  void pictureStands.then(() => seams.behindPicture(started));
  return started;
}
