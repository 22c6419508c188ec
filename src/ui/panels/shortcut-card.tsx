import { type ReactElement, useEffect, useRef } from 'react';
import type { ViewSlice } from '../../store/store-types.ts';
import { CloseButton } from '../kit/close-button.tsx';
import { useCampus } from '../use-campus.ts';

interface Group {
  readonly name: string;
  readonly rows: readonly (readonly [string, string])[];
}

const GROUPS: readonly Group[] = [
  {
    name: 'Move',
    rows: [
      ['Wheel, pinch', 'Zoom at the pointer'],
      ['Double click, double tap', 'Fly to the thing'],
      ['W A S D, Q E', 'Move; Shift is faster'],
      ['Arrows', 'Orbit'],
      ['+ −, Page Up, Page Down', 'Zoom, in small and large steps'],
      ['Enter', 'With the scene in focus: select what is in the middle; again to fly there'],
      ['F', 'Frame the selection'],
      ['Home', 'The whole campus'],
      ['P', 'View from above'],
      ['G', 'Walk: W A S D, drag to look, Shift runs, Esc ends'],
      ['1 – 6', 'Standing views'],
      ['Z', 'The view before; with Shift, the next'],
    ],
  },
  {
    name: 'Look',
    rows: [
      ['L', 'Next lens'],
      ['R', 'Roofs'],
      ['T', 'Names of places'],
      ['M', 'Map'],
      ['Shift + M', 'Measure: press, or Enter for the middle; Backspace takes a point back'],
      ['X', 'Section, unless parts of the site are chosen'],
      ['Space', 'Play or pause the flows'],
      ['V', 'Evidence: numbers, checks, how sure, compare'],
      ['H', 'Hide or show the interface'],
      ['?', 'This card'],
      ['Esc', 'Close, bring the interface back, clear the selection'],
    ],
  },
  {
    name: 'Shape the site',
    rows: [
      ['B', 'Begin or end'],
      ['Drag', 'Move a building or a yard; Alt holds off snapping'],
      ['Shift + click', 'Choose one more, or let it go'],
      ['Ctrl or Cmd + A', 'Choose all buildings'],
      ['Arrows', 'Move what is chosen by 10 m; with Shift by 1 m'],
      ['R', 'Turn buildings to the left; with Shift to the right'],
      ['X', 'Mirror what is chosen, west to east; with Shift, north to south'],
      ['C, Delete', 'Copy or remove what is chosen'],
      ['Enter, Backspace', 'While the boundary is drawn: close it, take the last corner back'],
      ['Esc', 'Put back what is held, choose nothing, end'],
    ],
  },
  {
    name: 'Change',
    rows: [
      ['Ctrl or Cmd + Z', 'Undo; with Shift, redo'],
      ['Arrows', 'On a slider: one step'],
      ['Page Up, Page Down', 'On a slider: ten steps'],
      ['Type, Enter', 'In a number field: set it exactly'],
    ],
  },
];

const MIDDLE = 'Middle drag, Alt + left drag, one finger';

/** What buttons of the mouse do, by the style that *What is shown* chooses. */
const DRAGS: Readonly<Record<ViewSlice['navigation'], Group['rows']>> = {
  gigacampus: [
    ['Left drag, one finger', 'Orbit'],
    ['Right drag, Shift + drag, two fingers', 'Pan'],
  ],
  map: [
    ['Left drag, one finger', 'Pan'],
    ['Right drag, Ctrl or Shift + drag, two fingers', 'Orbit'],
  ],
  blender: [
    [MIDDLE, 'Orbit'],
    ['The same with Shift, two fingers', 'Pan'],
    ['The same with Ctrl', 'Zoom'],
  ],
  cad: [
    [MIDDLE, 'Pan'],
    ['The same with Shift, two fingers', 'Orbit'],
    ['The same with Ctrl', 'Zoom'],
  ],
};

/** Every binding on one card, which opens with its first showing. */
export function ShortcutCard({ onClose }: { readonly onClose: () => void }): ReactElement {
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => card.current?.showModal(), []);
  const navigation = useCampus((state) => state.view.navigation);
  const [move, ...others] = GROUPS;
  const groups =
    move === undefined ? others : [{ ...move, rows: [...DRAGS[navigation], ...move.rows] }, ...others];
  return (
    <dialog
      ref={card}
      className="gc-dialog"
      aria-labelledby="gc-shortcuts-title"
      closedby="any"
      onClose={onClose}
    >
      <div className="gc-dialog-head">
        <h2 id="gc-shortcuts-title">Shortcuts</h2>
        <CloseButton label="Close shortcuts" onPress={() => card.current?.close()} />
      </div>
      <div className="gc-shortcuts">
        {groups.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl>
              {group.rows.map(([keys, meaning]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="gc-soft">Letters go by their place on the keyboard and rest while you type.</p>
    </dialog>
  );
}
