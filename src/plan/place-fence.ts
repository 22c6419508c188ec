import type { Corner } from '../params/site-edits.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Half of the gate in the middle of the south side, metres. */
const GATE_HALF_M = 12;

/** The fence along the land: posts and their mesh, one piece beside the other, open at the gate. */
export function placeFence(draft: PlanDraft): void {
  const { centerX, centerZ, halfWidthM, halfDepthM } = draft.frame;
  const { boundary } = draft.campus.site;
  const spacing = Math.max(8, (halfWidthM + halfDepthM) / 300);
  if (boundary !== undefined) {
    fenceAlong(draft, boundary, spacing);
    return;
  }
  const alongX = Math.max(1, Math.round((2 * halfWidthM) / spacing));
  const alongZ = Math.max(1, Math.round((2 * halfDepthM) / spacing));
  const fence = draft.props.fence;
  for (let post = 0; post < alongX; post += 1) {
    const x = centerX - halfWidthM + ((post + 0.5) * 2 * halfWidthM) / alongX;
    fence.add(x, 0, centerZ - halfDepthM, 0, 1);
    if (Math.abs(x) > GATE_HALF_M) fence.add(x, 0, centerZ + halfDepthM, 0, 1);
  }
  for (let post = 0; post < alongZ; post += 1) {
    const z = centerZ - halfDepthM + ((post + 0.5) * 2 * halfDepthM) / alongZ;
    fence.add(centerX - halfWidthM, 0, z, Math.PI / 2, 1);
    fence.add(centerX + halfWidthM, 0, z, Math.PI / 2, 1);
  }
}

/** Along a boundary that was drawn, open where the gate road leaves southwards. */
function fenceAlong({ props }: PlanDraft, boundary: readonly Corner[], spacing: number): void {
  boundary.forEach(([x0, z0], at) => {
    const [x1, z1] = boundary[(at + 1) % boundary.length] ?? [x0, z0];
    const pieces = Math.max(1, Math.round(Math.hypot(x1 - x0, z1 - z0) / spacing));
    const yaw = -Math.atan2(z1 - z0, x1 - x0);
    for (let piece = 0; piece < pieces; piece += 1) {
      const share = (piece + 0.5) / pieces;
      const [x, z] = [x0 + share * (x1 - x0), z0 + share * (z1 - z0)];
      if (Math.abs(x) > GATE_HALF_M || z < 0) props.fence.add(x, 0, z, yaw, 1);
    }
  });
}
