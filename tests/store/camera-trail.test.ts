import { describe, expect, it } from 'vitest';
import { noteRest, stepCamera } from '../../src/store/camera-trail.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import type { CameraPose } from '../../src/store/store-types.ts';

const pose = (x: number): CameraPose => ({ position: [x, 100, 100], target: [x, 0, 0] });

/** A campus whose camera has rested here and there. */
function rested(...places: readonly number[]) {
  const campus = createCampusStore();
  for (const x of places) noteRest(campus, pose(x));
  const asked = () => campus.getState().session.cameraRequest.pose;
  return { campus, asked };
}

describe('the trail of the camera', () => {
  it('goes back over where it rested, the last first, and on again', () => {
    const { campus, asked } = rested(0, 100, 200);
    expect([stepCamera(campus, 'back'), asked()]).toEqual([true, pose(100)]);
    expect([stepCamera(campus, 'back'), asked()]).toEqual([true, pose(0)]);
    expect(stepCamera(campus, 'back')).toBe(false);
    expect([stepCamera(campus, 'on'), asked()]).toEqual([true, pose(100)]);
    expect([stepCamera(campus, 'on'), asked()]).toEqual([true, pose(200)]);
    expect(stepCamera(campus, 'on')).toBe(false);
  });

  // Catches a way back that is a step itself, so that one goes to and fro between two views.
  it('takes the rest at the end of a way back for no new step', () => {
    const { campus, asked } = rested(0, 100);
    stepCamera(campus, 'back');
    noteRest(campus, pose(0.5));
    expect([stepCamera(campus, 'on'), asked()]).toEqual([true, pose(100)]);
  });

  it('forgets what was gone back from once the camera rests elsewhere', () => {
    const { campus } = rested(0, 100);
    stepCamera(campus, 'back');
    noteRest(campus, pose(300));
    expect(stepCamera(campus, 'on')).toBe(false);
  });

  it('keeps poses of its own, and no more than anyone goes back', () => {
    const { campus } = rested(...Array.from({ length: 80 }, (_, n) => 100 * n));
    expect(campus.getState().session.trail.past).toHaveLength(50);
    const place = {
      position: [0, 1, 1] as [number, number, number],
      target: [9, 0, 0] as [number, number, number],
    };
    noteRest(campus, place);
    place.position[0] = 77;
    expect(campus.getState().session.trail.now?.position[0]).toBe(0);
  });
});
