import type { Movement, MovementSource } from './camera/camera-keys.ts';

/** Keys and pointer of a scene, bound to the store's actions. */
export interface SceneInput {
  readonly keys: MovementSource;
  /** The camera has come to rest. */
  cameraRested(): void;
  /** An interactive thing has the pointer or lets it go. */
  claimPointer(claimed: boolean): void;
  dispose(): void;
}

export interface LateInput extends SceneInput {
  /** From now on `input` answers keys and pointer. */
  takeOver(input: SceneInput): void;
}

const STILL: Movement = { forward: 0, right: 0, up: 0, turn: 0, rise: 0, nearer: 0, fast: false };

/** Answers nothing until what listens to keys and pointer arrives, so that the first picture need not wait for it. */
export function createLateInput(): LateInput {
  let taken: SceneInput | null = null;
  return {
    keys: { take: (stepS) => taken?.keys.take(stepS) ?? STILL },
    cameraRested: () => taken?.cameraRested(),
    claimPointer: (claimed) => taken?.claimPointer(claimed),
    takeOver: (input) => {
      taken = input;
    },
    dispose: () => taken?.dispose(),
  };
}
