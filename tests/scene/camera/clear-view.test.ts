import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { innerWallsOf } from '../../../src/plan/details/inner-walls.ts';
import { boundsOfThing } from '../../../src/plan/find-in-plan.ts';
import { clearPose, wayIsBuilt } from '../../../src/scene/camera/clear-view.ts';
import { directionToThing, poseToFit, type Vector } from '../../../src/scene/camera/standard-views.ts';
import { isWalled } from '../../../src/scene/camera/walled-view.ts';

const plan = buildPlan(DEFAULT_PRESET.values);

function middleOf(id: string): Vector {
  const [x0, y0, z0, x1, y1, z1] = boundsOfThing(plan, id) ?? [0, 0, 0, 0, 0, 0];
  return [(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2];
}

function poseTo(id: string, from: Vector) {
  const bounds = boundsOfThing(plan, id);
  if (bounds === null) throw new Error(`the plan has no ${id}`);
  const poseFrom = (towards: Vector) => poseToFit(bounds, towards, 0.66, 1.6, 0.4);
  return clearPose(plan, directionToThing(from, bounds), poseFrom, (to, eye) => isWalled(plan, to, eye));
}

describe('wayIsBuilt', () => {
  it('is true through a building and false over it', () => {
    const [x, , z] = middleOf('hall-0');
    expect(wayIsBuilt(plan.shells, [x - 500, 3, z], [x + 500, 3, z])).toBe(true);
    expect(wayIsBuilt(plan.shells, [x - 500, 90, z], [x + 500, 90, z])).toBe(false);
  });
});

describe('isWalled', () => {
  it('knows the wall between two rooms, and none over it', () => {
    const { position, size, yaw } = innerWallsOf(plan);
    const long = [...yaw.keys()].find((wall) => (size[3 * wall] ?? 0) > 6) ?? 0;
    const [x = 0, , z = 0] = position.subarray(3 * long, 3 * long + 3);
    expect(isWalled(plan, [x, 1, z - 2], [x, 3, z + 2])).toBe(true);
    expect(isWalled(plan, [x, 1, z - 2], [x, 1, z - 1])).toBe(false);
    expect(isWalled(plan, [x, 7, z - 2], [x, 7, z + 2])).toBe(false);
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
  // Catches a flight to what stands in a room that ends before the wall of that room.
  it('looks at what stands in a room from where no wall of the room hides it', () => {
    const hidden = (id: string, [dx, dz]: readonly [number, number]): boolean => {
      const [x, , z] = middleOf(id);
      const pose = poseTo(id, [x + dx, 30, z + dz]);
      return isWalled(plan, pose.target, pose.position);
    };
    const sides = [
      [90, 0],
      [-90, 0],
      [0, 90],
      [0, -90],
    ] as const;
    const ids = ['power-skid-0', 'power-skid-3', 'cdu-0', 'crah-0', 'cdu-9'].filter((id) =>
      boundsOfThing(plan, id),
    );
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids)
      for (const side of sides) expect(hidden(id, side), `${id} from ${side}`).toBe(false);
  });
});
