/** What the stage asks of the page around it. */
export interface StageServices {
  /** The present view; throws where there is none. */
  readonly takePicture: (size: { readonly width: number; readonly height: number }) => HTMLCanvasElement;
  /** Everything in the picture that moves goes to a time, milliseconds, and stands there; null lets it go on. */
  readonly holdTime: (ms: number | null) => void;
  /** As `takePicture`, of what moves at the time that is held; the view shows pieces of it until time goes on. */
  readonly pictureAtTime: StageServices['takePicture'];
  /** Settles once the last change is drawn and the camera stands. */
  readonly atRest: () => Promise<void>;
}
