import { notify, setSceneState } from '../store/actions.ts';
import type { CaptureSize } from './page-api-types.ts';

/** What a mounted scene can do for the page. */
export interface MountedScene {
  readonly dispose: () => void;
  readonly capture: (size: CaptureSize) => Promise<Blob>;
}

export interface SceneSeams {
  /** Fetches the renderer and puts it on the canvas. */
  readonly mount: () => Promise<MountedScene>;
  readonly hasWebgl2: () => boolean;
}

export const NO_WEBGL_TITLE = 'This browser cannot draw the campus';
export const SCENE_FAILED_TITLE = 'The scene could not start';

const REASSURANCE = 'All numbers and parameters keep working.';

/** Starts the scene. Null where it cannot be drawn: the page goes on with numbers and says why. */
export async function startScene(seams: SceneSeams): Promise<MountedScene | null> {
  if (!seams.hasWebgl2()) {
    setSceneState('no-webgl');
    const message = `The scene needs WebGL 2, which is missing or switched off here. ${REASSURANCE}`;
    notify({ tone: 'warning', title: NO_WEBGL_TITLE, problems: [{ where: 'scene', message }] });
    return null;
  }
  try {
    return await seams.mount();
  } catch (cause) {
    setSceneState('no-webgl');
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${reason}. ${REASSURANCE}`;
    notify({ tone: 'error', title: SCENE_FAILED_TITLE, problems: [{ where: 'scene', message }] });
    return null;
  }
}

/** Asks a canvas of its own, since a canvas keeps the first kind of context it gave. */
export function browserHasWebgl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
