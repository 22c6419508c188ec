import type { ViewSlice } from '../../store/store-types.ts';

export type NavigationStyle = ViewSlice['navigation'];

/** What a drag with a button of the mouse does with the camera. */
export type DragMeaning = 'orbit' | 'pan' | 'zoom' | 'none';

/** A press as far as its meaning hangs on it: 0 left, 1 middle, 2 right. */
export interface DragStart {
  readonly button: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

const LEFT = 0;
const MIDDLE = 1;

/** Of programs in which the middle button turns and moves: by what is held with it. */
function ofMiddle({ shiftKey, ctrlKey }: DragStart, bare: DragMeaning, shifted: DragMeaning): DragMeaning {
  if (ctrlKey) return 'zoom';
  return shiftKey ? shifted : bare;
}

/** Bindings that people bring with them from other programs. Wheel, pinch and keys are the same in all. */
const MEANINGS: Readonly<Record<NavigationStyle, (start: DragStart) => DragMeaning>> = {
  gigacampus: ({ button, shiftKey }) => (button === LEFT && !shiftKey ? 'orbit' : 'pan'),
  map: ({ button, shiftKey, ctrlKey }) => (button === LEFT && !shiftKey && !ctrlKey ? 'pan' : 'orbit'),
  // Alt with the left button stands in for the middle one that a laptop lacks.
  blender: (start) => {
    const isMiddle = start.button === MIDDLE || (start.button === LEFT && start.altKey);
    return isMiddle ? ofMiddle(start, 'orbit', 'pan') : 'none';
  },
  cad: (start) => {
    const isMiddle = start.button === MIDDLE || (start.button === LEFT && start.altKey);
    return isMiddle ? ofMiddle(start, 'pan', 'orbit') : 'none';
  },
};

/** What a drag that begins so does in a style of navigation. */
export function meaningOfDrag(style: NavigationStyle, start: DragStart): DragMeaning {
  return MEANINGS[style](start);
}

const BARE = { shiftKey: false, ctrlKey: false, altKey: false };
const OTHER: Readonly<Record<DragMeaning, DragMeaning>> = {
  orbit: 'pan',
  pan: 'orbit',
  zoom: 'none',
  none: 'none',
};

/** What so many fingers do beside pinching: one does what the bare button of the style does that moves the camera, more the other. */
export function meaningOfFingers(style: NavigationStyle, count: number): DragMeaning {
  const left = meaningOfDrag(style, { button: LEFT, ...BARE });
  const one = left === 'none' ? meaningOfDrag(style, { button: MIDDLE, ...BARE }) : left;
  return count === 1 ? one : OTHER[one];
}
