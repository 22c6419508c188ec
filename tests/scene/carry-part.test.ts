import { PerspectiveCamera } from 'three';
import { afterEach, expect, it, vi } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { listenToCarrying } from '../../src/scene/interactive/carry-part.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { shapeSite } from '../../src/store/site-shaping.ts';
import { fakeEvent, installFakePage } from '../helpers/fake-page.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

// Catches a building that hangs on the mouse after its button was lifted where the page hears nothing of it.
it('a part whose button was lifted unseen is set down where it was last held', () => {
  const { canvas, holder, window } = installFakePage();
  canvas.parentElement = holder;
  Object.assign(canvas, { focus: () => undefined });
  const campus = createCampusStore();
  const plan = buildPlan(campus.getState().params.values);
  campus.actions.publishPlan(plan, 'idle');
  shapeSite(campus, true);
  const office = plan.campus.site.parcels.find(({ kind }) => kind === 'office');
  if (office === undefined) throw new Error('no office');
  const { x0, x1, z0, z1 } = office.rect;
  const camera = new PerspectiveCamera(40, 1.6);
  camera.up.set(0, 0, -1);
  camera.position.set((x0 + x1) / 2, 900, (z0 + z1) / 2);
  camera.lookAt((x0 + x1) / 2, 0, (z0 + z1) / 2);
  camera.updateMatrixWorld();
  const stop = listenToCarrying(campus, camera, canvas as unknown as HTMLCanvasElement);
  const pointer = (clientX: number, buttons: number) => ({
    target: canvas,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    button: 0,
    buttons,
    clientX,
    clientY: 250,
    shiftKey: false,
    altKey: false,
  });
  holder.dispatchEvent(fakeEvent('pointerdown', pointer(400, 1)));
  window.dispatchEvent(fakeEvent('pointermove', pointer(460, 1)));
  expect(campus.getState().session.siteShaping?.held).toBe(true);
  const { dx } = campus.getState().session.siteShaping?.placing ?? { dx: 0 };
  expect(dx).toBeGreaterThan(0);

  window.dispatchEvent(fakeEvent('pointermove', pointer(700, 0)));
  expect(campus.getState().session.siteShaping?.held).toBe(false);
  expect(campus.getState().params.siteEdits).toMatchObject([{ op: 'move', id: office.editId, dx }]);

  window.dispatchEvent(fakeEvent('pointermove', pointer(760, 0)));
  expect(campus.getState().session.siteShaping?.held).toBe(false);
  stop();
});
