/** What a printed page asks of the page around the interface. */
export interface PrintServices {
  /** The present view, drawn at once. Throws with the reason, in words, where there is none. */
  readonly takePicture: () => HTMLCanvasElement;
  /** Resolves once the page has nothing better to do. */
  readonly atRest: () => Promise<void>;
}
