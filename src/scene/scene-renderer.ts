import { ACESFilmicToneMapping, PCFShadowMap, SRGBColorSpace, WebGLRenderer } from 'three';

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
  // Programs are made for scenes with shadows from the start, so that none is compiled twice.
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.shadowMap.autoUpdate = false;
  return renderer;
}

/** The context of a renderer made here; three's own type also allows for the old kind. */
export function webgl2Of(renderer: WebGLRenderer): WebGL2RenderingContext {
  const context = renderer.getContext();
  if ('fenceSync' in context) return context;
  throw new Error('the drawing context is not WebGL 2');
}
