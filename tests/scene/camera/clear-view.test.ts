import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { boundsOfThing } from '../../../src/plan/find-in-plan.ts';
import { clearPose, wayIsBuilt } from '../../../src/scene/camera/clear-view.ts';
import { directionToThing, poseToFit, type Vector } from '../../../src/scene/camera/standard-views.ts';

const plan = buildPlan(DEFAULT_PRESET.values);

function middleOf(id: string): Vector {
  const [x0, y0, z0, x1, y1, z1] = boundsOfThing(plan, id) ?? [0, 0, 0, 0, 0, 0];
  return [(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2];
}

function poseTo(id: string, from: Vector) {
  const bounds = boundsOfThing(plan, id);
  if (bounds === null) throw new Error(`the plan has no ${id}`);
  return clearPose(plan, directionToThing(from, bounds), (towards) =>
    poseToFit(bounds, towards, 0.66, 1.6, 0.4),
  );
}

describe('wayIsBuilt', () => {
  it('is true through a building and false over it', () => {
    const [x, , z] = middleOf('hall-0');
    expect(wayIsBuilt(plan.shells, [x - 500, 3, z], [x + 500, 3, z])).toBe(true);
    expect(wayIsBuilt(plan.shells, [x - 500, 90, z], [x + 500, 90, z])).toBe(false);
  });
});

describe('clearPose', () => {
  it('goes around a building that stands between', () => {
    for (const index of [0, 5, 40]) {
      const pose = poseTo(`heat-rejection-${index}`, middleOf('hall-0'));
      expect(wayIsBuilt(plan.shells, pose.target, pose.position)).toBe(false);
    }
  });
  it('keeps the asked side of what stands inside, for the roof lifts', () => {
    const from: Vector = [middleOf('rack-0')[0] + 800, 300, middleOf('rack-0')[2]];
    expect(poseTo('rack-0', from).position[0]).toBeGreaterThan(middleOf('rack-0')[0]);
  });
});
