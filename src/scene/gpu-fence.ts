/** A fence that has not answered for this long will not: drawing goes on without it. */
const GIVEN_UP_MS = 10_000;

/** Which drawn frames the GPU still has before it. */
export interface GpuFence {
  /** Call after the last command of a frame. */
  mark(): void;
  /** Frames drawn by the page and not finished by the GPU. */
  readonly unfinished: () => number;
  dispose(): void;
}

/** The part of a WebGL 2 context that fences need. */
export interface FencedContext {
  readonly SYNC_GPU_COMMANDS_COMPLETE: number;
  readonly SYNC_STATUS: number;
  readonly SIGNALED: number;
  fenceSync(condition: number, flags: number): WebGLSync | null;
  flush(): void;
  getSyncParameter(sync: WebGLSync, name: number): unknown;
  deleteSync(sync: WebGLSync | null): void;
  isContextLost(): boolean;
}

/**
 * Commands go to the GPU without waiting for it. A page that draws faster than its GPU piles up frames, and whatever
 * else needs the GPU (another picture, the next page) waits behind them: fences tell how high the pile is.
 */
export function createGpuFence(gl: FencedContext): GpuFence {
  const fences: { readonly sync: WebGLSync; readonly atMs: number }[] = [];
  const drop = (): void => {
    const done = fences.shift();
    if (done !== undefined) gl.deleteSync(done.sync);
  };
  return {
    mark: () => {
      const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (sync === null) return;
      fences.push({ sync, atMs: performance.now() });
      gl.flush();
    },
    unfinished: () => {
      if (gl.isContextLost()) fences.length = 0;
      for (let oldest = fences[0]; oldest !== undefined; oldest = fences[0]) {
        const finished = gl.getSyncParameter(oldest.sync, gl.SYNC_STATUS) === gl.SIGNALED;
        if (!finished && performance.now() - oldest.atMs < GIVEN_UP_MS) break;
        drop();
      }
      return fences.length;
    },
    dispose: () => {
      while (fences.length > 0) drop();
    },
  };
}
