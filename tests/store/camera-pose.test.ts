import { describe, expect, it } from 'vitest';
import { readPose, WORLD_LIMIT_M } from '../../src/store/camera-pose.ts';

describe('a pose of the camera', () => {
  it('is read as it is, up to the edge of the world on every axis and side', () => {
    const pose = { position: [WORLD_LIMIT_M, 12, -WORLD_LIMIT_M], target: [0, -3, 0] };
    expect(readPose(pose)).toEqual({ ok: true, pose });
  });

  it('is refused beyond the world, on every axis and side, saying which end of it', () => {
    for (const end of ['position', 'target'] as const)
      for (const axis of [0, 1, 2])
        for (const side of [1, -1]) {
          const point = [1, 2, 3];
          point[axis] = side * (WORLD_LIMIT_M + 1);
          const read = readPose({ position: [9, 9, 9], target: [0, 0, 0], [end]: point });
          expect(read, `${end} ${point}`).toMatchObject({ ok: false });
          expect(read.ok ? '' : read.problem).toMatch(new RegExp(`^${end} .*beyond the world`));
        }
  });
});
