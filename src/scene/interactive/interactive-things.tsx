import { type ReactElement, useSyncExternalStore } from 'react';
import { HOVER_ANCHOR } from '../../store/screen-anchors.ts';
import { InteractiveContext, type InteractiveScene } from './interactive-context.ts';
import { LitHighlight } from './lit-highlight.tsx';
import { ScreenAnchor } from './screen-anchor.tsx';
import { SelectionPin } from './selection-pin.tsx';
import { ThingHighlight } from './thing-highlight.tsx';

/**
 * The few things of the scene that people act on, declared; the many are layers (`contents.ts`). A commit of React happens
 * when another thing is hovered, selected or called out, never for a frame or a new plan.
 */
export function InteractiveThings({ scene }: { readonly scene: InteractiveScene }): ReactElement {
  const { getState, subscribe } = scene.campus;
  const hover = useSyncExternalStore(subscribe, () => getState().session.hover);
  const selection = useSyncExternalStore(subscribe, () => getState().session.selection);
  const anchored = useSyncExternalStore(subscribe, () => getState().session.anchored);
  return (
    <InteractiveContext value={scene}>
      <ThingHighlight name="hover" id={hover === selection ? null : hover} strength={0.75} />
      <ThingHighlight name="selection" id={selection} strength={1} />
      <LitHighlight />
      {selection !== null && <SelectionPin id={selection} />}
      <ScreenAnchor name={HOVER_ANCHOR} id={hover} />
      {anchored.map((id) => (
        <ScreenAnchor key={id} name={id} id={id} />
      ))}
    </InteractiveContext>
  );
}
