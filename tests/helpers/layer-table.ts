/** Which layers each layer may import beside itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  units: [],
  catalogue: ['units'],
  params: ['units', 'catalogue'],
  model: ['units', 'catalogue', 'params'],
  answers: ['units', 'catalogue', 'params', 'model'],
  plan: ['units', 'catalogue', 'params', 'model', 'answers'],
  store: ['units', 'catalogue', 'params', 'model', 'answers', 'plan'],
  story: ['units', 'catalogue', 'params', 'model', 'answers', 'plan', 'store', 'exchange'],
  scene: ['units', 'catalogue', 'params', 'model', 'answers', 'plan', 'store'],
  ui: ['units', 'catalogue', 'params', 'model', 'answers', 'plan', 'store', 'story'],
  exchange: ['units', 'catalogue', 'params', 'model', 'answers', 'plan'],
  cli: ['units', 'catalogue', 'params', 'model', 'answers', 'plan', 'exchange', 'story'],
  app: [
    'units',
    'catalogue',
    'params',
    'model',
    'answers',
    'plan',
    'store',
    'story',
    'scene',
    'ui',
    'exchange',
  ],
};

/** Layers that must give the same answer every time. */
export const PURE: readonly string[] = ['units', 'catalogue', 'params', 'model', 'answers', 'plan', 'story'];
export const LIBRARIES: Readonly<Record<string, RegExp>> = {
  react: /^(react|react-dom)(\/|$)/,
  three: /^(three|@react-three|camera-controls)(\/|$)/,
  zustand: /^zustand(\/|$)/,
  node: /^node:/,
};
export const BANNED_LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PURE.map((layer) => [layer, ['react', 'three', 'zustand', 'node']])),
  store: ['react', 'three', 'node'],
  scene: ['zustand', 'node'],
  ui: ['three', 'zustand', 'node'],
  exchange: ['react', 'zustand', 'node'],
  cli: ['react', 'three', 'zustand'],
  app: ['node'],
};
