/** What the stage asks of the page around it. */
export interface StageServices {
  /** The present view; throws where there is none. */
  readonly takePicture: (size: { readonly width: number; readonly height: number }) => HTMLCanvasElement;
  /** Settles once the last change is drawn and the camera stands. */
  readonly atRest: () => Promise<void>;
}
