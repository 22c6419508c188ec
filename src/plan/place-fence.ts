import { DETAIL_SPACING, MOST_FENCE_PANELS } from '../catalogue/detail-spacing.ts';
import { fencedAlong, fenceSides, placeAlong } from '../model/layout/site/fence-sides.ts';
import { fenceCorners, gatesOf } from '../model/layout/site/site-gates.ts';
import type { PlanDraft } from './plan-draft.ts';

const PANEL_M = DETAIL_SPACING.fencePanel.value;

/** The fence along the land: panel beside panel, each as long as its scale tells, open where the gates open it. */
export function placeFence({ campus, props }: PlanDraft): void {
  const { site } = campus;
  const gates = gatesOf(site);
  const sides = fenceSides(fenceCorners(site));
  const aroundM = sides.reduce((sum, { lengthM }) => sum + lengthM, 0);
  const panelM = Math.max(PANEL_M, aroundM / MOST_FENCE_PANELS.value);
  for (const side of sides) {
    const yaw = -Math.atan2(side.alongZ, side.alongX);
    for (const [from, to] of fencedAlong(side, gates)) {
      const panels = Math.max(1, Math.round((to - from) / panelM));
      const lengthM = (to - from) / panels;
      for (let panel = 0; panel < panels; panel += 1) {
        const [x, z] = placeAlong(side, from + (panel + 0.5) * lengthM);
        props.fence.add(x, 0, z, yaw, lengthM);
      }
    }
  }
}
