import { createContext, useContext, useLayoutEffect } from 'react';
import type { StandingBox } from '../../plan/find-in-plan.ts';
import { boxOf } from '../../plan/look-up.ts';
import type { Plan, ThingId, ThingKind } from '../../plan/plan-types.ts';
import { openedRack } from '../../plan/rack-parts/opened-rack.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { SceneShared, SharedUniforms } from '../layer.ts';

/** What interactive things of the scene know of it. */
export interface InteractiveScene {
  readonly campus: CampusStore;
  readonly uniforms: SharedUniforms;
  /** What layers share, for things that are made of the same materials. */
  readonly shared: SceneShared;
  /** Whether the layer of a kind is in the picture. */
  readonly isShown: (kind: ThingKind) => boolean;
  /** The plan on screen, as far as it stands in the month that is looked at. */
  readonly shownPlan: () => Plan | null;
  /** Draws one more frame; the reason is counted. */
  readonly requestFrame: (reason: string) => void;
  /** An interactive thing has the pointer, or lets it go: what stands behind it is not meant. */
  readonly claimPointer: (claimed: boolean) => void;
}

export const InteractiveContext = createContext<InteractiveScene | null>(null);

export function useInteractive(): InteractiveScene {
  const scene = useContext(InteractiveContext);
  if (scene === null) throw new Error('an interactive thing stands outside of the scene');
  return scene;
}

/**
 * Calls `place` with the box of a thing, now and on every new plan, without a commit of React: null when there is no
 * thing, or the plan does not have it.
 */
export function useThingBox(id: ThingId | null, place: (box: StandingBox | null) => void): void {
  const { campus, requestFrame } = useInteractive();
  useLayoutEffect(() => {
    const apply = (): void => {
      const { run, session } = campus.getState();
      const { plan } = run;
      const pulledId = plan && (openedRack(plan, session.selection)?.pulledId ?? null);
      place(plan === null || id === null ? null : boxOf(plan, id, pulledId));
      requestFrame('hover');
    };
    apply();
    return campus.subscribe((state, before) => {
      if (state.run.planVersion !== before.run.planVersion) apply();
    });
  }, [campus, requestFrame, id, place]);
}
