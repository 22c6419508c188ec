import type { PerspectiveCamera, WebGLRenderer } from 'three';

/** Draws frames when asked and keeps the picture the size of what holds it. */
export interface FrameDriver {
  /** One frame, with the next one of the browser. */
  schedule(): void;
  /** Takes over the present size of the holder and the present pixel ratio. */
  resize(): void;
  dispose(): void;
}

export interface DriverSeams {
  readonly renderer: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  /** What holds the canvas. */
  readonly parent: HTMLElement;
  readonly pixelRatio: () => number;
  readonly draw: () => void;
}

export interface HolderSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly left: number;
}

/** A canvas without area cannot be drawn into. */
export function sizeOfHolder(parent: HTMLElement): HolderSize {
  const { width, height, top, left } = parent.getBoundingClientRect();
  return { width: Math.max(1, width), height: Math.max(1, height), top, left };
}

/** The driver of the first frames: nothing but the browser's own animation frame. */
export function createFrameDriver(seams: DriverSeams): FrameDriver {
  const { renderer, camera, parent, pixelRatio, draw } = seams;
  let frame: number | null = null;
  let drawnAt = '';
  const resize = (): void => {
    const { width, height } = sizeOfHolder(parent);
    const wanted = `${width} ${height} ${pixelRatio()}`;
    // Setting a size empties the picture even where nothing changes.
    if (wanted === drawnAt) return;
    drawnAt = wanted;
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    renderer.setPixelRatio(pixelRatio());
    renderer.setSize(width, height, true);
  };
  const drawDue = (): void => {
    frame = null;
    if (renderer.getPixelRatio() !== pixelRatio()) resize();
    draw();
  };
  return {
    schedule: () => {
      frame ??= requestAnimationFrame(drawDue);
    },
    resize,
    dispose: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
