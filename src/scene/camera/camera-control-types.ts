import type { CameraPose } from '../../store/store-types.ts';
import type { Movement, MovementSource } from './camera-keys.ts';
import type { PathWish } from './flight-path.ts';

/** Someone on foot, whose eyes the camera is. */
export interface WalkingCamera {
  readonly pose: CameraPose;
  /** Moves on as the keys of a frame ask for; true where anything changed. */
  step(movement: Movement): boolean;
}

export interface CameraController {
  /** Goes to a pose; at once, or in flight; along a path where one is wished for. */
  goTo(pose: CameraPose, instant: boolean, path?: PathWish): void;
  /** Moves on to the given time; true while the camera has not come to rest. */
  update(nowMs: number, keys: MovementSource, instant: boolean): boolean;
  /** Metres from the camera to what it looks at. */
  distanceM(): number;
  /** On foot from now on, as this one goes; null: in flight again, from where it stood. */
  walk(walker: WalkingCamera | null): void;
  /** Where the camera is on its way to, or stands. */
  goal(): CameraPose;
  /** Whether a hand holds the picture, by button or finger: a camera that stands meanwhile has not come to rest. */
  isHeld(): boolean;
  /** Calls back whenever a person moves the camera: drags, turns the wheel, pinches, holds a key. */
  onControl(listener: () => void): void;
  dispose(): void;
}
