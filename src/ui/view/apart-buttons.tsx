import type { ReactElement } from 'react';
import { parseThingId } from '../../plan/find-in-plan.ts';
import type { ThingId } from '../../plan/plan-types.ts';
import { THING_NAMES } from '../../plan/thing-names.ts';
import { MOST_APART } from '../../store/fields.ts';
import { useActions, useCampus } from '../use-campus.ts';

/** What is selected alone in the picture, among ghosts of the others, without it, or without any of its kind; and everything again. */
export function ApartButtons({ id }: { readonly id: ThingId }): ReactElement | null {
  const { setView } = useActions();
  const apart = useCampus((state) => state.view.apart);
  const parsed = parseThingId(id.split('/', 1)[0] ?? id);
  if (parsed === null || parsed.kind === 'site') return null;
  const { kind, index } = parsed;
  // What stands under a roof is seen with the roof off.
  const show = (text: string): void => setView({ apart: text, roofs: 'lifted' });
  const hide = (name: string): void => {
    const others = apart.split(' ').filter((word) => word.startsWith('without:'));
    show([...others, `without:${name}`].slice(-MOST_APART).join(' '));
  };
  return (
    <div className="gc-row">
      <button type="button" className="gc-button" onClick={() => show(`only:${kind}-${index}`)}>
        Alone
      </button>
      <button
        type="button"
        className="gc-button"
        title="All others faint"
        onClick={() => show(`ghost:${kind}-${index}`)}
      >
        Ghost
      </button>
      <button type="button" className="gc-button" onClick={() => hide(`${kind}-${index}`)}>
        Hide
      </button>
      <button type="button" className="gc-button" onClick={() => hide(kind)}>
        {`Hide: ${THING_NAMES[kind].toLowerCase()}, all`}
      </button>
      {apart !== '' && (
        <button
          type="button"
          className="gc-button gc-primary"
          onClick={() => setView({ apart: '', roofs: 'auto' })}
        >
          Show all again
        </button>
      )}
    </div>
  );
}
