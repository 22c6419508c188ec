import type { CameraPose } from '../../store/store-types.ts';
import type { Movement } from '../camera/camera-keys.ts';
import type { Obstacles } from './obstacles.ts';

/** Eyes of someone who stands, metres over the floor. */
export const EYE_M = 1.7;
/** Of a body as it stands, metres. */
export const BODY_RADIUS_M = 0.28;
/** A brisk walk and a run, m/s. */
const WALK_M_PER_S = 1.8;
const RUN_M_PER_S = 6;
/** Of a held key, radians a second. */
const TURN_PER_S = 1.6;
const NOD_PER_S = 0.9;
const MOST_NOD = 1.35;
/** So short that nothing is stepped over. */
const STEP_M = 0.15;
/** How far ahead the point lies that is looked at, metres. */
const GAZE_M = 5;
/** Where no one can stand, a free place is looked for around, in rings of so many metres. */
const RING_M = 0.8;
const MOST_RINGS = 60;
const AROUND = 12;

/** Someone on foot: where they stand and look. Turns are radians clockwise from north, nods radians over the horizon. */
export interface Walker {
  readonly pose: CameraPose;
  /** Goes and turns as keys ask for, no farther than what stands in the way; true where anything changed. */
  step(movement: Movement): boolean;
  /** Looks elsewhere, radians. */
  look(turn: number, nod: number): void;
  /** Another plan stands around, or another floor is walked on, so many metres over the ground. */
  meet(obstacles: Obstacles, floorM: number): void;
}

/** Puts someone down as near as there is room to where a camera stands, looking where it looks. */
export function createWalker({ position, target }: CameraPose, obstacles: Obstacles, floorM = 0): Walker {
  let around = obstacles;
  let eyeM = floorM + EYE_M;
  const at = { x: position[0], z: position[2] };
  let turn = Math.atan2(target[0] - position[0], -(target[2] - position[2]));
  let nod = 0;
  let looked = true;
  const pose = {
    position: [0, EYE_M, 0] as [number, number, number],
    target: [0, 0, 0] as [number, number, number],
  };
  const tell = (): void => {
    pose.position[0] = at.x;
    pose.position[1] = eyeM;
    pose.position[2] = at.z;
    const flatM = Math.cos(nod) * GAZE_M;
    pose.target[0] = at.x + Math.sin(turn) * flatM;
    pose.target[1] = eyeM + Math.sin(nod) * GAZE_M;
    pose.target[2] = at.z - Math.cos(turn) * flatM;
  };
  const look = (byTurn: number, byNod: number): void => {
    turn += byTurn;
    nod = Math.min(MOST_NOD, Math.max(-MOST_NOD, nod + byNod));
    looked = looked || byTurn !== 0 || byNod !== 0;
    tell();
  };
  findRoom(at, around);
  tell();
  return {
    pose,
    look,
    meet: (next, nextFloorM) => {
      around = next;
      eyeM = nextFloorM + EYE_M;
      findRoom(at, around);
      tell();
    },
    step: ({ forward, right, up, turn: sideways, rise, fast }) => {
      const ahead = forward + rise;
      look(sideways * TURN_PER_S, up * NOD_PER_S);
      const speed = fast ? RUN_M_PER_S : WALK_M_PER_S;
      const [x, z] = [
        Math.sin(turn) * ahead + Math.cos(turn) * right,
        Math.sin(turn) * right - Math.cos(turn) * ahead,
      ];
      go(at, x * speed, z * speed, around);
      tell();
      const changed = looked || ahead !== 0 || right !== 0;
      looked = false;
      return changed;
    },
  };
}

/** Moves in steps; along what is met, and not at all where that leads into something else. */
function go(at: { x: number; z: number }, x: number, z: number, obstacles: Obstacles): void {
  const steps = Math.ceil(Math.hypot(x, z) / STEP_M);
  for (let step = 0; step < steps; step += 1) {
    const before = { ...at };
    at.x += x / steps;
    at.z += z / steps;
    if (obstacles.push(at, BODY_RADIUS_M) === 0) continue;
    Object.assign(at, before);
    return;
  }
}

/** The nearest place where someone can stand; where there is none for a long way around, it stays. */
function findRoom(at: { x: number; z: number }, obstacles: Obstacles): void {
  const tried = { x: 0, z: 0 };
  for (let ring = 0; ring < MOST_RINGS; ring += 1) {
    for (let turn = 0; turn < (ring === 0 ? 1 : AROUND); turn += 1) {
      const angle = (turn * 2 * Math.PI) / AROUND;
      tried.x = at.x + Math.cos(angle) * ring * RING_M;
      tried.z = at.z + Math.sin(angle) * ring * RING_M;
      const [x, z] = [tried.x, tried.z];
      const isFree = obstacles.push(tried, BODY_RADIUS_M) === 0;
      if (!isFree || Math.hypot(tried.x - x, tried.z - z) > RING_M) continue;
      Object.assign(at, tried);
      return;
    }
  }
}
