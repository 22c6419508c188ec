import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type CameraControls from 'camera-controls';
import {
  Box3,
  Matrix4,
  PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { needsAbsentPart, standInFor, withoutColourNames } from '../../scripts/build/absent-parts.ts';
import { controlsWithoutHands } from '../../scripts/build/controls-without-hands.ts';
import { textsOf, threeLibrary } from '../../scripts/build/three-library.ts';
import { unusedMethods, withoutStretches } from '../../scripts/build/unused-methods.ts';

const THREE = resolve(import.meta.dirname, '../../node_modules/three/src');

function cut(library: Record<string, string>, ...users: string[]): Record<string, string> {
  const texts = new Map(Object.entries(library));
  const unused = unusedMethods(texts, users);
  return Object.fromEntries(
    [...texts].map(([file, text]) => [file, withoutStretches(text, unused.get(file) ?? [])]),
  );
}

describe('methods of three.js in the build', () => {
  it('are cut where nobody says their name, with those that only they call', () => {
    const { a } = cut(
      { a: 'class A { used() {} far() { this.near(); } near() { this.far(); } }' },
      'a.used()',
    );
    expect(a).toBe('class A { used() {}   }');
  });

  it('are cut where a constructor sets them, and go with what they stand in', () => {
    const { a } = cut(
      {
        a: 'function A() { this.used = function () {}; this.far = function () { this.near = function () {}; }; this.size = 1; }',
      },
      'a.used()',
    );
    expect(a).toBe('function A() { this.used = function () {};  this.size = 1; }');
  });

  it.each([
    ['another module says it outside of methods', { a: 'class A { go() {} }', b: 'start(a => a.go());' }],
    ['a method that is called calls it', { a: 'class A { go() {} }', b: 'class B { used() { a.go(); } }' }],
    ['a text says it', { a: 'class A { go() {} }', b: 'const name = "go";' }],
    ['a constructor calls it', { a: 'class A { constructor() { this.go(); } go() {} }' }],
    ['its name is reckoned', { a: 'class A { [Symbol.iterator]() {} }' }],
  ])('stay where %s', (_, library) => {
    expect(cut(library, 'a.used()')).toEqual(library);
  });

  it('leave out of the real library what is written for editors, and nothing that draws', () => {
    const users = ['Mesh Vector3 WebGLRenderer render'];
    const library = threeLibrary(THREE, users);
    const unused = unusedMethods(library, users);
    const texts = (path: string) => {
      const file = join(THREE, path);
      const text = library.get(file) ?? '';
      return { text, kept: withoutStretches(text, unused.get(file) ?? []) };
    };
    const object = texts('core/Object3D.js');
    expect(object.text).toContain('toJSON( meta ) {');
    expect(object.kept).not.toContain('toJSON( meta ) {');
    expect(object.kept).toContain('updateMatrixWorld( force ) {');
    const renderer = texts('renderers/WebGLRenderer.js');
    expect(renderer.text).toContain('this.copyTextureToTexture = function');
    expect(renderer.kept).not.toContain('this.copyTextureToTexture = function');
    expect(renderer.kept).toContain('this.render = function');
    expect(texts('materials/Material.js').kept).not.toContain('fromJSON( json');
    expect(texts('math/Vector3.js').kept).not.toContain('randomDirection() {');
    expect([...library.keys()].filter((file) => file.includes('loaders'))).toEqual([]);
  });
});

describe('parts of three.js that the build replaces', () => {
  const files = [
    'renderers/webgl/WebGLMorphtargets.js',
    'renderers/webgl/WebGLUniformsGroups.js',
    'renderers/webgl/WebGLOutput.js',
    'renderers/webgl/WebGLEnvironments.js',
    'renderers/webgl/WebGLClipping.js',
    'math/FrustumArray.js',
  ];

  it.each(files)('hand out what %s hands out', (file) => {
    const name = /(\w+)\.js$/.exec(file)?.[1] ?? '';
    expect(existsSync(join(THREE, file))).toBe(true);
    expect(readFileSync(join(THREE, file), 'utf8')).toContain(name);
    expect(standInFor(join(THREE, file))).toMatch(new RegExp(`export (?:function|class) ${name}\\b`));
  });

  it('leave every other file as it is', () => {
    expect(standInFor(join(THREE, 'renderers/WebGLRenderer.js'))).toBeUndefined();
    expect(withoutColourNames(join(THREE, 'math/Vector3.js'), 'x')).toBe('x');
  });

  it('are noticed by what would need them after all', () => {
    expect(needsAbsentPart("new Color('red')")).toBe("new Color('");
    expect(needsAbsentPart("new Color('#ff0000')")).toBeUndefined();
    expect(needsAbsentPart('renderer.clippingPlanes = [];')).toBe('clippingPlanes');
    expect(needsAbsentPart('new ArrayCamera()')).toBe('ArrayCamera');
    expect(needsAbsentPart('material.fromJSON(text)')).toBe('fromJSON');
  });

  it('say so when three.js no longer has names of colours where they were', () => {
    const file = join(THREE, 'math/Color.js');
    expect(withoutColourNames(file, readFileSync(file, 'utf8'))).not.toContain("'aliceblue'");
    expect(() => withoutColourNames(file, 'class Color {}')).toThrow('no longer holds');
  });
});

describe('camera-controls in the build', () => {
  const text = readFileSync(resolve(THREE, '../../camera-controls/dist/camera-controls.module.js'), 'utf8');

  // Catches a release of the library in which the cut would take something else along.
  it('has its springs and no hands', () => {
    const kept = controlsWithoutHands(text, ['controls.setLookAt() controls.rotate()']);
    for (const word of [
      'pointerdown',
      'onMouseWheel',
      'fitToBox(box3OrObject',
      'toJSON() {',
      '_dollyInternal',
    ])
      expect(kept, word).not.toContain(word);
    for (const word of ['setLookAt(', 'update(delta) {', 'rotateTo(', '_encloseToBoundary('])
      expect(kept, word).toContain(word);
    expect(kept.length).toBeLessThan(0.75 * text.length);
    expect(() => controlsWithoutHands(kept, [])).toThrow('camera-controls no longer holds');
  });

  const folder = mkdtempSync(join(tmpdir(), 'gigacampus-controls-'));
  beforeEach(() => {
    vi.stubGlobal('DOMRect', class {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Catches a cut that leaves out what the springs call, which would be seen in the built page alone.
  it('moves a camera as the whole library does, step by step, and is put away', async () => {
    const users = textsOf(resolve(import.meta.dirname, '../../src/scene/camera'), /\.ts$/);
    const cutText = controlsWithoutHands(text, users);
    const places = await Promise.all([text, cutText].map((source) => placesOf(folder, source)));
    expect(places[0]?.length).toBeGreaterThan(60);
    expect(places[0]?.every(Number.isFinite)).toBe(true);
    expect(places[1]).toEqual(places[0]);
  });
});

/** Where the camera stands after each step of a drive by all that the scene asks of the library. */
async function placesOf(folder: string, source: string): Promise<number[]> {
  const file = join(folder, `controls-${source.length}.mjs`);
  writeFileSync(file, source);
  const { default: Controls }: { readonly default: typeof CameraControls } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  Controls.install({
    THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
  });
  const camera = new PerspectiveCamera(38, 1.6, 0.05, 20_000);
  const controls = new Controls(camera);
  controls.setBoundary(new Box3(new Vector3(-900, 0, -900), new Vector3(900, 90, 900)));
  const places: number[] = [];
  const moves = [
    () => controls.setLookAt(10, 80, 300, 0, 5, 0, false),
    () => controls.setLookAt(400, 60, 20, 30, 0, 10, true),
    () => controls.rotate(0.4, -0.1, true),
    () => controls.truck(12, 0, true),
    () => controls.forward(-20, true),
    () => controls.elevate(4, true),
    () => controls.dolly(30, true),
    () => controls.dollyTo(50, true),
    () => controls.moveTo(2000, 1, 2, true),
    () => controls.normalizeRotations(),
  ];
  for (const move of moves) {
    void move();
    for (let step = 0; step < 3; step += 1) {
      controls.update(0.02);
      places.push(...camera.position.toArray());
    }
  }
  controls.dispose();
  return places;
}
