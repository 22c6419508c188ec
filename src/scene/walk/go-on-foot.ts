import type { Plan } from '../../plan/plan-types.ts';
import type { CameraPose } from '../../store/store-types.ts';
import type { CameraController } from '../camera/camera-control-types.ts';
import { listenToLooking } from './look-around.ts';
import { obstaclesKeyOf, obstaclesOf } from './obstacles.ts';
import { createWalker } from './walker.ts';

/** From higher than this one steps down to what is looked at, not to what lies under the camera, metres. */
const HIGH_M = 12;

/** A walk that is under way. */
export interface WalkUnderWay {
  planChanged(plan: Plan): void;
  /** The camera goes on from where the walker stood. */
  end(): void;
}

/** Where a camera's walker begins: under it, or, from high up, a little before what it looks at. */
export function footOf({ position, target }: CameraPose): CameraPose {
  if (position[1] <= HIGH_M) return { position, target };
  const lengthM = Math.hypot(position[0] - target[0], position[2] - target[2]) || 1;
  const back = Math.min(HIGH_M, lengthM) / lengthM;
  const [x, z] = [target[0] + (position[0] - target[0]) * back, target[2] + (position[2] - target[2]) * back];
  return { position: [x, 0, z], target };
}

/** Sends the camera on foot over the plan. */
export function goOnFoot(
  plan: Plan,
  controller: CameraController,
  canvas: HTMLCanvasElement,
  requestFrame: (reason: string) => void,
): WalkUnderWay {
  let key = obstaclesKeyOf(plan);
  const walker = createWalker(footOf(controller.goal()), obstaclesOf(plan));
  const stopLooking = listenToLooking(canvas, (turn, nod) => {
    walker.look(turn, nod);
    requestFrame('camera');
  });
  controller.walk(walker);
  return {
    planChanged: (next) => {
      const nextKey = obstaclesKeyOf(next);
      if (nextKey === key) return;
      key = nextKey;
      walker.meet(obstaclesOf(next));
      requestFrame('camera');
    },
    end: () => {
      stopLooking();
      controller.walk(null);
    },
  };
}
