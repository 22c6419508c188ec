import { Scene, WebGLRenderer } from 'three';
import { beforeEach, expect, it } from 'vitest';
import { createSkyMirror } from '../../src/scene/dressing/sky-mirror.ts';
import { createEnvironmentLight } from '../../src/scene/lighting/environment-light.ts';
import { createFakeGl } from '../helpers/fake-gl.ts';
import { FakeElement, installFakePage } from '../helpers/fake-page.ts';
import { SceneStage, VIEW } from './scene-stage.ts';

beforeEach(() => {
  installFakePage();
});

function mirroredScene() {
  const canvas = new FakeElement();
  const gl = createFakeGl(canvas);
  const renderer = new WebGLRenderer({ canvas: canvas as unknown as HTMLCanvasElement, context: gl.context });
  const { shared } = new SceneStage();
  const scene = new Scene();
  const even = createEnvironmentLight(renderer, shared.sky);
  even.hold(scene);
  const mirror = createSkyMirror(renderer, shared, scene);
  return { scene, even, mirror, evenSky: scene.environment, drawCalls: gl.drawCalls };
}

it('on a weak machine no sky is filtered: metal mirrors one even colour, and it comes back when quality is lowered', () => {
  const { scene, even, mirror, evenSky, drawCalls } = mirroredScene();
  mirror.applyView({ ...VIEW, quality: 'low' });
  mirror.settle();
  expect(drawCalls()).toBe(0);
  expect(scene.environment).toBe(evenSky);

  mirror.applyView({ ...VIEW, quality: 'default' });
  mirror.settle();
  expect(drawCalls()).toBeGreaterThan(0);
  expect(scene.environment).not.toBe(evenSky);

  mirror.applyView({ ...VIEW, quality: 'low' });
  expect(scene.environment).toBeNull();
  even.hold(scene);
  const drawn = drawCalls();
  mirror.settle();
  expect(drawCalls()).toBe(drawn);
  expect(scene.environment).toBe(evenSky);
});

it('a mirror that died with its context is hung anew, and not deleted in the new one', () => {
  const { scene, mirror } = mirroredScene();
  mirror.applyView(VIEW);
  mirror.settle();
  const died = scene.environment;
  let deleted = 0;
  died?.addEventListener('dispose', () => {
    deleted += 1;
  });
  died?.renderTarget?.addEventListener('dispose', () => {
    deleted += 1;
  });
  mirror.rebuild();
  mirror.settle();
  expect(scene.environment).not.toBe(died);
  expect(deleted).toBe(0);
  mirror.settle();
  mirror.dispose();
  expect(deleted).toBe(0);
});
