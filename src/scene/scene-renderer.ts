import { ACESFilmicToneMapping, SRGBColorSpace, WebGLRenderer } from 'three';

/** A WebGL2 renderer for the canvas, or null where the browser or the machine has none. */
export function createSceneRenderer(canvas: HTMLCanvasElement): WebGLRenderer | null {
  const attributes: WebGLContextAttributes = {
    alpha: false,
    antialias: true,
    depth: true,
    stencil: false,
    powerPreference: 'high-performance',
  };
  const context = canvas.getContext('webgl2', attributes);
  if (context === null) return null;
  const renderer = new WebGLRenderer({ canvas, context, antialias: true, reversedDepthBuffer: true });
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = ACESFilmicToneMapping;
  return renderer;
}
