import { planApart } from '../../plan/apart/plan-apart.ts';
import type { Plan, ThingKind } from '../../plan/plan-types.ts';
import { keptBox, planesOfText } from '../../plan/section/section-text.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { SceneShared } from '../layer.ts';
import { shownStorey } from '../parts/shown-storey.ts';
import { keptRay, rayPastAside } from '../section/kept-ray.ts';
import type { PickRay } from './pick-geometry.ts';
import type { PickOptions } from './pick-thing.ts';

/** A roof risen this far no longer hides what is under it. */
const SEE_THROUGH = 0.3;

/** What tells how a campus is in the picture. */
export interface ShownCampus {
  readonly campus: Pick<CampusStore, 'getState'>;
  readonly shared: Pick<SceneShared, 'roofs' | 'uniforms'>;
  /** The plan on screen, as far as it stands in the month that is looked at. */
  readonly shownPlan: () => Plan | null;
  readonly isShown: (kind: ThingKind) => boolean;
}

/** Where a ray may meet something of what is in the picture. */
interface ShownPick {
  readonly plan: Plan;
  readonly ray: PickRay;
  readonly options: PickOptions;
}

/** The plan that is picked in: what stands in the month looked at, without what is left out. */
export function pickedPlan({ campus, shownPlan }: Pick<ShownCampus, 'campus' | 'shownPlan'>): Plan | null {
  const plan = shownPlan();
  return plan && planApart(plan, campus.getState().view.apart);
}

/** What a ray may meet, and how: what is out of the picture, or cut off by a section, it passes; null where nothing is left of it. */
export function shownPick(shown: ShownCampus, seen: PickRay): ShownPick | null {
  const { campus, shared, isShown } = shown;
  const plan = pickedPlan(shown);
  const past = rayPastAside(seen, shared.uniforms.uAside.value);
  const ray = past && keptRay(past, keptBox(planesOfText(campus.getState().view.section)));
  if (plan === null || ray === null) return null;
  const roofsOpen = (building: number): boolean => (shared.roofs.amount[building] ?? 0) > SEE_THROUGH;
  return { plan, ray, options: { isShown, roofsOpen, storey: shownStorey(campus) } };
}
