import type { ReactElement } from 'react';
import type { TalkPen, TalkPress } from '../../../store/talk-types.ts';
import type { DeskLink } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';

interface DeskOrdersProps {
  readonly view: DeskView;
  readonly link: DeskLink;
}

const PENS: readonly (readonly [pen: Exclude<TalkPen, 'none'>, name: string])[] = [
  ['laser', 'Laser'],
  ['spotlight', 'Spotlight'],
  ['ink', 'Ink'],
];

/** Corrections by their names; a sign is what their buttons show. */
const LOOKS = [
  { of: 'brightness', less: ['darker', 'Darker'], more: ['brighter', 'Brighter'] },
  { of: 'contrast', less: ['less-contrast', 'Less contrast'], more: ['more-contrast', 'More contrast'] },
] as const;

/** Pointers on the stage, and how its picture is corrected. */
export function DeskPointer({ view, link }: DeskOrdersProps): ReactElement {
  const { pen, look } = view.talk;
  const order = (kind: TalkPress) => () => link.order({ kind });
  return (
    <div className="gc-desk-orders" role="toolbar" aria-label="Pointer and picture">
      {PENS.map(([kind, name]) => (
        <button key={kind} type="button" aria-pressed={pen === kind} onClick={order(kind)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => link.pen(null, false, false)}>
        Clear ink
      </button>
      {LOOKS.map(({ of, less, more }) => (
        <span key={of} className="gc-desk-look">
          <button type="button" aria-label={less[1]} onClick={order(less[0])}>
            −
          </button>
          <span className="gc-desk-soft">{`${of} ${look[of]} %`}</span>
          <button type="button" aria-label={more[1]} onClick={order(more[0])}>
            +
          </button>
        </span>
      ))}
      <button type="button" aria-pressed={look.projector} onClick={order('projector')}>
        Projector
      </button>
    </div>
  );
}

/** What the speaker asks of the stage. */
export function DeskOrders({ view, link }: DeskOrdersProps): ReactElement {
  const { curtain } = view.talk;
  const order = (kind: TalkPress) => () => link.order({ kind });
  return (
    <div className="gc-desk-orders gc-desk-bar" role="toolbar" aria-label="Talk">
      <button type="button" onClick={order('previous')}>
        ← Previous
      </button>
      <button type="button" className="gc-desk-next" onClick={order('next')}>
        Next →
      </button>
      <button type="button" aria-pressed={curtain === 'black'} onClick={order('black')}>
        Black
      </button>
      <button type="button" onClick={order('return')}>
        Return to slide
      </button>
      <button type="button" onClick={order('replay')}>
        Replay change
      </button>
    </div>
  );
}
