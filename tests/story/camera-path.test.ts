import { describe, expect, it } from 'vitest';
import type { CameraPose } from '../../src/store/store-types.ts';
import { cameraPath, centripetal } from '../../src/story/camera-path.ts';

const poseAt = (x: number, y = 10): CameraPose => ({ position: [x, y, 0], target: [x, 0, 100] });

describe('the curve between two key points', () => {
  it.each([
    [0.25, 1.875],
    [0.5, 3],
    [0.75, 4.125],
  ])('on a line: at %f', (share, x) => {
    expect(centripetal([0], [1], [5], [6], share)[0]).toBeCloseTo(x, 9);
  });

  it('around corners, without a loop', () => {
    const at = (share: number) => centripetal([0, 0], [1, 0], [1, 4], [2, 4], share);
    expect(at(0.25).map((each) => Number(each.toFixed(6)))).toEqual([1.125, 0.75]);
    expect(at(0.5).map((each) => Number(each.toFixed(6)))).toEqual([1, 2]);
    const [x = 0, y = 0] = centripetal([0, 0], [4, 0], [5, 0], [5, 9], 0.5);
    expect([x, y]).toEqual([expect.closeTo(4.57292, 5), expect.closeTo(-0.09375, 5)]);
  });
});

describe('a camera path', () => {
  it('begins and ends exactly at its first and last key pose, and passes every other', () => {
    const keys = [poseAt(0), poseAt(100, 40), poseAt(150)];
    const path = cameraPath(keys);
    expect(path?.at(0, 'soft')).toEqual(keys[0]);
    expect(path?.at(1, 'soft')).toEqual(keys[2]);
    const heights = Array.from({ length: 501 }, (_, n) => path?.at(n / 500, 'even').position[1] ?? 0);
    expect(Math.max(...heights)).toBeCloseTo(40, 0);
  });

  it('goes as fast over short stretches as over long ones', () => {
    const path = cameraPath([poseAt(0), poseAt(10), poseAt(1000)]);
    const xs = [0.25, 0.5, 0.75].map((share) => path?.at(share, 'even').position[0]);
    expect(xs).toEqual([expect.closeTo(250, 0), expect.closeTo(500, 0), expect.closeTo(750, 0)]);
  });

  it('is slow at both ends where it is asked to be', () => {
    const path = cameraPath([poseAt(0), poseAt(1000)]);
    expect(path?.at(0.25, 'even').position[0]).toBeCloseTo(250, 3);
    expect(path?.at(0.25, 'soft').position[0]).toBeCloseTo(156.25, 3);
  });

  it('turns on the spot where only the look differs', () => {
    const path = cameraPath([
      { position: [0, 10, 0], target: [0, 0, 100] },
      { position: [0, 10, 0], target: [100, 0, 0] },
    ]);
    const half = path?.at(0.5, 'even');
    expect(half?.position).toEqual([0, 10, 0]);
    expect(half?.target).toEqual([expect.closeTo(50, 3), 0, expect.closeTo(50, 3)]);
  });

  it('needs two views that differ', () => {
    expect(cameraPath([])).toBeNull();
    expect(cameraPath([poseAt(3), poseAt(3)])).toBeNull();
  });
});
