import type { CampusStore } from '../store/campus-store.ts';
import { reasonOf, reportMissing } from '../store/report-missing.ts';
import type { CaptureSize } from './page-api-types.ts';

/** What a mounted scene can do for the page. */
export interface MountedScene {
  readonly dispose: () => void;
  /** The present view, drawn at once. */
  readonly picture: (size: CaptureSize) => HTMLCanvasElement;
  /** What moves goes to a time, milliseconds, and stands there; null lets it go on. */
  readonly holdTime: (ms: number | null) => void;
  /** As `picture`, of what moves at the time that is held; the view shows pieces of it until time goes on. */
  readonly pictureAtTime: (size: CaptureSize) => HTMLCanvasElement;
  readonly capture: (size: CaptureSize) => Promise<Blob>;
}

/** Puts the scene on its canvas. */
type MountScene = () => MountedScene;

export interface SceneSeams {
  /** Fetches the renderer; rejects, naming what is missing, where it does not arrive. */
  readonly fetch: () => Promise<MountScene>;
  /** Loads the page again; what it shows is in its address. */
  readonly reload: () => void;
  readonly hasWebgl2: () => boolean;
}

export const SCENE_FAILED_TITLE = 'The scene has a problem';

/** Says what is wrong with the scene. One that never came to run counts as not drawable. */
export function reportSceneProblem(campus: CampusStore, reason: string): void {
  const { notify, setSceneState } = campus.actions;
  if (campus.getState().session.sceneState === 'starting') setSceneState('no-webgl');
  const message = `${reason}. All numbers and parameters keep working; loading the page again may help.`;
  notify({ tone: 'error', title: SCENE_FAILED_TITLE, problems: [{ where: 'scene', message }] });
}

const SCENE_NOT_FETCHED_TITLE = 'The picture could not be fetched';

/** Starts the scene. Null where it cannot be drawn: the page goes on with numbers and says why. */
export async function startScene(campus: CampusStore, seams: SceneSeams): Promise<MountedScene | null> {
  if (!seams.hasWebgl2()) {
    // The interface has its own words for this state.
    campus.actions.setSceneState('no-webgl');
    return null;
  }
  let mount: MountScene;
  try {
    mount = await seams.fetch();
  } catch (cause) {
    campus.actions.setSceneState('not-fetched');
    reportMissing(campus.actions, SCENE_NOT_FETCHED_TITLE, reasonOf(cause), seams.reload);
    return null;
  }
  try {
    return mount();
  } catch (cause) {
    reportSceneProblem(campus, reasonOf(cause));
    return null;
  }
}

/** A free first look, without making a context; the renderer itself finds out whether it gets one. */
export function browserKnowsWebgl2(): boolean {
  return 'WebGL2RenderingContext' in globalThis;
}
