import { afterEach, expect, it, vi } from 'vitest';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { CameraController } from '../../../src/scene/camera/camera-control-types.ts';
import { followWalking } from '../../../src/scene/walk/follow-walking.ts';
import { createCampusStore } from '../../../src/store/campus-store.ts';
import { visitorOf } from '../../../src/ui/stage/visitor.ts';
import { FakeElement, installFakePage } from '../../helpers/fake-page.ts';
import { campusOf } from '../../ui/rendered.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

// Catches a walk that was asked for while the scene was still being fetched, and that never begins.
it('begins to walk for somebody who asked before the scene could listen', async () => {
  installFakePage();
  const campus = createCampusStore();
  campus.actions.publishPlan(buildPlan(campus.getState().params.values), 'idle');
  campus.actions.setWalking(true);
  const walk = vi.fn();
  const goal = () => ({ position: [0, 60, 200], target: [0, 0, 0] });
  const controller = { walk, goal } as unknown as CameraController;
  const canvas = new FakeElement() as unknown as HTMLCanvasElement;
  const stop = followWalking(campus, controller, canvas, () => undefined);
  await vi.waitFor(() => expect(walk).toHaveBeenCalledTimes(1), { timeout: 60_000 });
  stop();
  expect(walk).toHaveBeenLastCalledWith(null);
});

// Catches a building that shows its ground floor for good because somebody has walked past it.
it('shows the ground floor to who walks outside, and what was shown before once the walk has ended', async () => {
  installFakePage();
  const campus = campusOf('frontier-2022', { 'layout.archetype': 'two-storey-gpu' });
  const canvas = new FakeElement() as unknown as HTMLCanvasElement;
  const goal = () => ({ position: [0, 1.7, 5000], target: [0, 1.7, 0] });
  const controller = { walk: vi.fn(), goal } as unknown as CameraController;
  const stop = followWalking(campus, controller, canvas, () => undefined);
  const storey = () => campus.getState().view.storey;
  campus.actions.setView({ storey: 'upper' });
  campus.actions.setWalking(true);
  await expect.poll(storey).toBe('ground');
  campus.actions.setWalking(false);
  expect(storey()).toBe('upper');
  // What is chosen on the way is what is shown in the end.
  campus.actions.setWalking(true);
  await expect.poll(storey).toBe('ground');
  campus.actions.setView({ storey: 'auto' });
  expect(storey()).toBe('ground');
  campus.actions.setWalking(false);
  expect(storey()).toBe('auto');
  // A slide or a file that is opened shows the ground floor because it says so, not because somebody walks.
  campus.actions.setView({ storey: 'upper' });
  campus.actions.setWalking(true);
  await expect.poll(storey).toBe('ground');
  const { params } = campus.getState();
  campus.actions.openValues(params.presetId, params, { storey: 'ground' });
  campus.actions.flyTo('home');
  expect(campus.getState().session.walking).toBe(false);
  expect(storey()).toBe('ground');
  stop();
});

// Catches a talk that gives its visitor the ground floor back, which only their walk had shown.
it('ends with a talk that begins, and the talk gives back the storey that was shown before the walk', async () => {
  installFakePage();
  const campus = campusOf('frontier-2022', { 'layout.archetype': 'two-storey-gpu' });
  const canvas = new FakeElement() as unknown as HTMLCanvasElement;
  const goal = () => ({ position: [0, 1.7, 5000], target: [0, 1.7, 0] });
  const controller = { walk: vi.fn(), goal } as unknown as CameraController;
  const stop = followWalking(campus, controller, canvas, () => undefined);
  campus.actions.setView({ storey: 'upper' });
  campus.actions.setWalking(true);
  await expect.poll(() => campus.getState().view.storey).toBe('ground');
  expect(visitorOf(campus).view.storey).toBe('upper');
  stop();
});
