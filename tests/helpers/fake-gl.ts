/** What a drawing context answers that is asked for nothing in particular. */
const EXTENSIONS: Readonly<Record<string, object>> = {
  EXT_color_buffer_float: {},
  EXT_color_buffer_half_float: {},
  KHR_parallel_shader_compile: {},
  EXT_clip_control: { clipControlEXT: () => undefined },
  WEBGL_lose_context: { loseContext: () => undefined, restoreContext: () => undefined },
};

/** A WebGL 2 context that draws nothing and can be lost: enough for three to run every line up to the GPU. */
export interface FakeGl {
  readonly context: WebGL2RenderingContext;
  /** Draw calls issued so far. */
  readonly drawCalls: () => number;
  /** Programs compiled so far. */
  readonly programs: () => number;
  setLost(lost: boolean): void;
}

/** Real constants by name; a constant three does not know by value may have any number of its own. */
function constantOf(name: string): number {
  let hash = 7;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return Math.abs(hash);
}

const PRECISION = { rangeMin: 127, rangeMax: 127, precision: 23 };

export function createFakeGl(canvas: object): FakeGl {
  let lost = false;
  let draws = 0;
  let programs = 0;
  const parameter = (name: number): unknown => {
    if (name === constantOf('VERSION')) return 'WebGL 2.0 (fake)';
    if (name === constantOf('SHADING_LANGUAGE_VERSION')) return 'WebGL GLSL ES 3.00 (fake)';
    if (name === constantOf('SCISSOR_BOX') || name === constantOf('VIEWPORT')) return [0, 0, 300, 150];
    return 16384;
  };
  const draw = (): void => {
    if (lost) throw new Error('drawn into a lost context');
    draws += 1;
  };
  const methods: Record<string, (...args: never[]) => unknown> = {
    getContextAttributes: () => ({ alpha: false, antialias: true, depth: true, stencil: false }),
    getExtension: (name: string) => EXTENSIONS[name] ?? null,
    getParameter: parameter,
    getShaderPrecisionFormat: () => PRECISION,
    getProgramParameter: (_program: object, name: number) =>
      name === constantOf('ACTIVE_UNIFORMS') || name === constantOf('ACTIVE_ATTRIBUTES') ? 0 : true,
    getProgramInfoLog: () => '',
    getShaderInfoLog: () => '',
    getShaderParameter: () => true,
    getSyncParameter: () => constantOf('SIGNALED'),
    getError: () => 0,
    getAttribLocation: () => -1,
    getUniformLocation: () => null,
    getUniformBlockIndex: () => 0,
    checkFramebufferStatus: () => constantOf('FRAMEBUFFER_COMPLETE'),
    isContextLost: () => lost,
    linkProgram: () => {
      programs += 1;
    },
    drawArrays: draw,
    drawElements: draw,
    drawArraysInstanced: draw,
    drawElementsInstanced: draw,
  };
  const context = new Proxy(
    {},
    {
      has: () => true,
      get: (_target, name) => {
        if (typeof name !== 'string') return undefined;
        if (name === 'canvas') return canvas;
        if (name === 'drawingBufferColorSpace') return 'srgb';
        const known = methods[name];
        if (known !== undefined) return known;
        if (/^[A-Z][A-Z0-9_]*$/.test(name)) return constantOf(name);
        return name.startsWith('create') || name === 'fenceSync' ? () => ({}) : () => undefined;
      },
      set: () => true,
    },
  );
  return {
    context: context as WebGL2RenderingContext,
    drawCalls: () => draws,
    programs: () => programs,
    setLost: (next) => {
      lost = next;
    },
  };
}
