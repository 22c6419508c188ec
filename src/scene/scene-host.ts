/** What the page may want to hear from the scene. */
export interface SceneHost {
  /** The scene could not be built or a frame failed: what happened, in words. */
  readonly onProblem?: (message: string) => void;
  /** A part of the scene could not be fetched: what is missing without it, why, and how to try again. */
  readonly onMissing?: (lack: string, reason: string, retry: () => void) => void;
}
