import type { Object3D, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { GpuFence } from './gpu-fence.ts';

/** How often the GPU is looked at again. */
const POLL_MS = 8;

/**
 * Has the programs of `things` made ready for `scene` while the page goes on with other work. What a driver compiles at
 * once waits in the browser's command buffer until somebody flushes it; the fence does, and tells when it is through.
 * Afterwards every program is asked for its uniforms once, so that no frame has to wait for the answer between draws.
 */
export async function compilePrograms(
  renderer: WebGLRenderer,
  fence: GpuFence,
  things: Object3D,
  camera: PerspectiveCamera,
  scene: Scene,
): Promise<void> {
  const gl = renderer.getContext();
  // A lost context compiles nothing; once it is back, the first frame does.
  if (gl.isContextLost()) return;
  try {
    await compileAll(renderer, fence, things, camera, scene);
  } catch (cause) {
    if (!gl.isContextLost()) throw cause;
  }
}

async function compileAll(
  renderer: WebGLRenderer,
  fence: GpuFence,
  things: Object3D,
  camera: PerspectiveCamera,
  scene: Scene,
): Promise<void> {
  // Asked for where a driver has no such thing, three would complain of it in the console.
  const tells = renderer.getContext().getExtension('KHR_parallel_shader_compile') !== null;
  const compiled = tells
    ? renderer.compileAsync(things, camera, scene)
    : renderer.compile(things, camera, scene);
  fence.mark();
  await compiled;
  while (fence.unfinished() > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  if (renderer.getContext().isContextLost()) return;
  for (const program of renderer.info.programs ?? []) program.getUniforms();
}
