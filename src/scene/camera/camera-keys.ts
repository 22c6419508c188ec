import { hasForeignModifier, isOnScene, isTyping } from './typing.ts';

/** What the keyboard asks of the scene. */
export interface CameraKeyActions {
  home(): void;
  frameSelection(): void;
  standardView(index: number): void;
  planView(): void;
  toggleRoofs(): void;
  clearSelection(): void;
  /** Select what is in the middle of the picture. */
  selectMiddle(): void;
  /** A moving key went down or up. */
  movementChanged(): void;
}

const AXES = ['forward', 'right', 'up', 'turn', 'rise', 'nearer'] as const;
type Axis = (typeof AXES)[number];

/** Seconds of a held key along each way since the last frame, signed; opposite keys cancel. */
export type Movement = Record<Axis, number> & {
  /** Shift is held. */
  fast: boolean;
};

/** How the camera asks for the movement of a frame. */
export interface MovementSource {
  /** What the keys ask for in a frame that lasts `stepS` seconds. The same object every time. */
  take(stepS: number): Movement;
}

/** Letters go by their place and act anywhere on the page. */
const LETTERS: Readonly<Record<string, readonly [Axis, number]>> = {
  KeyW: ['forward', 1],
  KeyS: ['forward', -1],
  KeyD: ['right', 1],
  KeyA: ['right', -1],
  KeyE: ['up', 1],
  KeyQ: ['up', -1],
};
/** These go by their label and belong to whatever has the focus: here only when that is the scene. */
const SCENE_KEYS: Readonly<Record<string, readonly [Axis, number]>> = {
  ArrowRight: ['turn', 1],
  ArrowLeft: ['turn', -1],
  ArrowUp: ['rise', 1],
  ArrowDown: ['rise', -1],
  '+': ['nearer', 1],
  '=': ['nearer', 1],
  '-': ['nearer', -1],
  _: ['nearer', -1],
  PageUp: ['nearer', 5],
  PageDown: ['nearer', -5],
};
const DIGITS = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6'];
/** A key counts for at least this long, however short the tap and however slow the frames, seconds. */
const TAP_S = 0.12;

export interface CameraKeys extends MovementSource {
  dispose(): void;
}

interface HeldKey {
  readonly axis: Axis;
  readonly pull: number;
  isDown: boolean;
  givenS: number;
}

/** Keys on their way down, with what each has been given so far. */
function createHeldKeys() {
  const held = new Map<string, HeldKey>();
  const movement: Movement = { forward: 0, right: 0, up: 0, turn: 0, rise: 0, nearer: 0, fast: false };
  let fast = false;
  return {
    setFast: (next: boolean): void => {
      fast = next;
    },
    press: (code: string, [axis, pull]: readonly [Axis, number]): void => {
      const key = held.get(code);
      if (key === undefined) held.set(code, { axis, pull, isDown: true, givenS: 0 });
      else key.isDown = true;
    },
    lift: (code: string): boolean => {
      const key = held.get(code);
      if (key !== undefined) key.isDown = false;
      return key !== undefined;
    },
    clear: (): void => {
      held.clear();
      fast = false;
    },
    take: (stepS: number): Movement => {
      for (const axis of AXES) movement[axis] = 0;
      movement.fast = fast;
      for (const [code, key] of held) {
        const shareS = key.isDown ? stepS : Math.max(0, TAP_S - key.givenS);
        key.givenS += shareS;
        movement[key.axis] += key.pull * shareS;
        if (!key.isDown) held.delete(code);
      }
      return movement;
    },
  };
}

function moveOf(event: KeyboardEvent): readonly [Axis, number] | undefined {
  return LETTERS[event.code] ?? (isOnScene(event.target) ? SCENE_KEYS[event.key] : undefined);
}

/** Listens for the keys of the scene; letters act by position on the keyboard, and no key acts while someone types. */
export function listenToKeys(target: Window, actions: CameraKeyActions): CameraKeys {
  const held = createHeldKeys();
  const single: Readonly<Record<string, () => void>> = {
    Home: actions.home,
    KeyF: actions.frameSelection,
    KeyP: actions.planView,
    KeyR: actions.toggleRoofs,
    Escape: actions.clearSelection,
  };
  const act = (event: KeyboardEvent): void => {
    const digit = DIGITS.indexOf(event.code);
    if (digit >= 0) actions.standardView(digit);
    if (event.key === 'Enter' && isOnScene(event.target, 'canvas')) actions.selectMiddle();
    const action = single[event.code];
    if (!action) return;
    if (event.code === 'Home') event.preventDefault();
    action();
  };
  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target) || hasForeignModifier(event)) return;
    held.setFast(event.shiftKey);
    const move = moveOf(event);
    if (move !== undefined) {
      if (LETTERS[event.code] === undefined) event.preventDefault();
      held.press(event.code, move);
      actions.movementChanged();
      return;
    }
    if (!event.repeat && !event.shiftKey) act(event);
  };
  const up = (event: KeyboardEvent): void => {
    held.setFast(event.shiftKey);
    if (held.lift(event.code)) actions.movementChanged();
  };
  target.addEventListener('keydown', down);
  target.addEventListener('keyup', up);
  target.addEventListener('blur', held.clear);
  return {
    take: held.take,
    dispose: () => {
      target.removeEventListener('keydown', down);
      target.removeEventListener('keyup', up);
      target.removeEventListener('blur', held.clear);
    },
  };
}
