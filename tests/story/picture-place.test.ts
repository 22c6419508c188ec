import { PerspectiveCamera, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { placeOnScreen } from '../../src/scene/interactive/place-on-screen.ts';
import { FIELD_OF_VIEW_DEG } from '../../src/store/camera-pose.ts';
import { placeInPicture } from '../../src/story/picture-place.ts';

type Vector = readonly [number, number, number];

const SIZE = { width: 1280, height: 720 };

function asTheSceneSees(position: Vector, target: Vector, point: Vector) {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, SIZE.width / SIZE.height, 0.05, 10_000);
  camera.position.set(...position);
  camera.lookAt(...target);
  camera.updateMatrixWorld();
  return placeOnScreen(new Vector3(...point), camera, SIZE);
}

// Catches a note of a film that stands beside its thing: mirrored, for another lens or another shape of the picture.
it.each<[Vector, Vector, Vector]>([
  [
    [300, 120, 400],
    [0, 0, 0],
    [40, 25, -60],
  ],
  [
    [-80, 40, -20],
    [10, 2, 60],
    [0, 12, 30],
  ],
  [
    [0, 500, 1],
    [0, 0, 0],
    [70, 0, 90],
  ],
])(
  'a point seen from %j towards %j stands in the picture where the scene draws it',
  (position, target, point) => {
    const drawn = asTheSceneSees(position, target, point);
    const told = placeInPicture({ position, target }, point, SIZE);
    expect(drawn).not.toBeNull();
    expect([Math.round(told?.x ?? -1), Math.round(told?.y ?? -1)]).toEqual([drawn?.x, drawn?.y]);
  },
);

it('a point behind the camera or outside of the picture stands nowhere', () => {
  const pose = { position: [0, 10, 100], target: [0, 10, 0] } as const;
  expect(placeInPicture(pose, [0, 10, 200], SIZE)).toBeNull();
  expect(placeInPicture(pose, [500, 10, 0], SIZE)).toBeNull();
});
