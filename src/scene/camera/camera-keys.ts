import { hasForeignModifier, isTyping } from './typing.ts';

/** What the keyboard asks of the scene. */
export interface CameraKeyActions {
  home(): void;
  frameSelection(): void;
  standardView(index: number): void;
  planView(): void;
  toggleRoofs(): void;
  clearSelection(): void;
  /** A moving key went down or up. */
  movementChanged(): void;
}

/** How far the held keys pull, −1, 0 or 1 along each way, and how fast. */
export interface Movement {
  forward: number;
  right: number;
  up: number;
  fast: boolean;
}

const MOVES: Readonly<Record<string, readonly ['forward' | 'right' | 'up', number]>> = {
  KeyW: ['forward', 1],
  KeyS: ['forward', -1],
  KeyD: ['right', 1],
  KeyA: ['right', -1],
  KeyE: ['up', 1],
  KeyQ: ['up', -1],
};
const DIGITS = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6'];

export interface CameraKeys {
  readonly movement: Movement;
  readonly moving: () => boolean;
  dispose(): void;
}

/** Listens for the keys of the scene; keys act by position on the keyboard and never while someone types. */
export function listenToKeys(target: Window, actions: CameraKeyActions): CameraKeys {
  const held = new Set<string>();
  const movement: Movement = { forward: 0, right: 0, up: 0, fast: false };
  const single: Readonly<Record<string, () => void>> = {
    Home: actions.home,
    KeyF: actions.frameSelection,
    KeyP: actions.planView,
    KeyR: actions.toggleRoofs,
    Escape: actions.clearSelection,
  };
  const refresh = (event: KeyboardEvent): void => {
    movement.forward = 0;
    movement.right = 0;
    movement.up = 0;
    movement.fast = event.shiftKey;
    for (const code of held) {
      const move = MOVES[code];
      if (move) movement[move[0]] += move[1];
    }
    actions.movementChanged();
  };
  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target) || hasForeignModifier(event)) return;
    if (MOVES[event.code]) {
      held.add(event.code);
      refresh(event);
      return;
    }
    if (event.key === 'Shift') refresh(event);
    if (event.repeat || event.shiftKey) return;
    const digit = DIGITS.indexOf(event.code);
    if (digit >= 0) actions.standardView(digit);
    const action = single[event.code];
    if (!action) return;
    if (event.code === 'Home') event.preventDefault();
    action();
  };
  const up = (event: KeyboardEvent): void => {
    if (held.delete(event.code) || event.key === 'Shift') refresh(event);
  };
  const release = (): void => {
    held.clear();
    Object.assign(movement, { forward: 0, right: 0, up: 0, fast: false });
  };
  target.addEventListener('keydown', down);
  target.addEventListener('keyup', up);
  target.addEventListener('blur', release);
  return {
    movement,
    moving: () => movement.forward !== 0 || movement.right !== 0 || movement.up !== 0,
    dispose: () => {
      target.removeEventListener('keydown', down);
      target.removeEventListener('keyup', up);
      target.removeEventListener('blur', release);
    },
  };
}
