import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { textsOf } from './three-library.ts';
import { unusedMethods, withoutStretches } from './unused-methods.ts';

const SOURCES = resolve(import.meta.dirname, '../../src');

/** From where to where camera-controls listens to pointers and wheel, and what only that calls. */
const HANDS: readonly (readonly [from: string, to: string])[] = [
  ['const dragStartPosition =', 'if (domElement)'],
  ['_truckInternal = (', '_collisionTest() {'],
];

/** The springs of camera-controls, as `text`, without its hands and without the methods that no text of `users` names. */
export function controlsWithoutHands(text: string, users: readonly string[]): string {
  let kept = text;
  for (const [from, to] of HANDS) {
    const [begin, end] = [kept.indexOf(from), kept.indexOf(to)];
    if (begin < 0 || end < begin) throw new Error(`camera-controls no longer holds “${from}” before “${to}”`);
    kept = kept.slice(0, begin) + kept.slice(end);
  }
  const file = 'camera-controls';
  return withoutStretches(kept, unusedMethods(new Map([[file, kept]]), users).get(file) ?? []);
}

/** The scene reads hands by itself (`scene/camera/drag-gestures`): what the library has for them is left out. */
export function takeControlsWithoutHands(): Plugin {
  let users: readonly string[] = [];
  return {
    name: 'gigacampus:take-controls-without-hands',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => {
      users = textsOf(join(SOURCES, 'scene', 'camera'), /\.ts$/);
    },
    transform: {
      filter: { id: /[\\/]camera-controls\.module\.js$/ },
      handler: (code) => ({ code: controlsWithoutHands(code, users), map: null }),
    },
  };
}
