import type { ThingId } from '../../plan/plan-types.ts';

export interface FocusActions {
  /** What stands in the middle of the picture. */
  pickMiddle(): ThingId | null;
  hover(id: ThingId | null): void;
  selection(): ThingId | null;
  select(id: ThingId): void;
  flyTo(id: ThingId): void;
}

export interface FocusInput {
  /** Selects what is in the middle of the picture; flies there when it is selected already. */
  selectMiddle(): void;
  /** The camera has come to rest: whoever steers by keyboard sees what the middle of the picture is on. */
  cameraRested(): void;
  dispose(): void;
}

/** Picking without a pointer: while the canvas has a visible focus, the middle of the picture takes the pointer's place. */
export function listenToFocus(canvas: HTMLCanvasElement, actions: FocusActions): FocusInput {
  let byKeyboard = false;
  const hoverMiddle = (): void => {
    if (byKeyboard) actions.hover(actions.pickMiddle());
  };
  const focus = (): void => {
    byKeyboard = canvas.matches(':focus-visible');
    hoverMiddle();
  };
  const blur = (): void => {
    if (byKeyboard) actions.hover(null);
    byKeyboard = false;
  };
  const point = (): void => {
    byKeyboard = false;
  };
  canvas.addEventListener('focus', focus);
  canvas.addEventListener('blur', blur);
  canvas.addEventListener('pointermove', point);
  canvas.addEventListener('pointerdown', point);
  return {
    selectMiddle: () => {
      const id = actions.pickMiddle();
      if (id === null) return;
      if (id === actions.selection()) actions.flyTo(id);
      else actions.select(id);
    },
    cameraRested: hoverMiddle,
    dispose: () => {
      canvas.removeEventListener('focus', focus);
      canvas.removeEventListener('blur', blur);
      canvas.removeEventListener('pointermove', point);
      canvas.removeEventListener('pointerdown', point);
    },
  };
}
