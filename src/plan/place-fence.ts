import { gatesOf } from '../model/layout/site/site-gates.ts';
import { GATE_HALF_M } from '../model/layout/site/site-sizes.ts';
import type { Corner } from '../params/site-edits.ts';
import type { PlanDraft } from './plan-draft.ts';

/** The fence along the land: posts and their mesh, one piece beside the other, open at the gates. */
export function placeFence(draft: PlanDraft): void {
  const { centerX, centerZ, halfWidthM, halfDepthM } = draft.frame;
  const { site } = draft.campus;
  const { boundary } = site;
  const gates = gatesOf(site);
  const add = (x: number, z: number, yaw: number): void => {
    const open = gates.some((gate) => Math.hypot(x - gate.x, z - gate.z) <= GATE_HALF_M);
    if (!open) draft.props.fence.add(x, 0, z, yaw, 1);
  };
  const spacing = Math.max(8, (halfWidthM + halfDepthM) / 300);
  if (boundary !== undefined) {
    fenceAlong(boundary, spacing, add);
    return;
  }
  const alongX = Math.max(1, Math.round((2 * halfWidthM) / spacing));
  const alongZ = Math.max(1, Math.round((2 * halfDepthM) / spacing));
  for (let post = 0; post < alongX; post += 1) {
    const x = centerX - halfWidthM + ((post + 0.5) * 2 * halfWidthM) / alongX;
    add(x, centerZ - halfDepthM, 0);
    add(x, centerZ + halfDepthM, 0);
  }
  for (let post = 0; post < alongZ; post += 1) {
    const z = centerZ - halfDepthM + ((post + 0.5) * 2 * halfDepthM) / alongZ;
    add(centerX - halfWidthM, z, Math.PI / 2);
    add(centerX + halfWidthM, z, Math.PI / 2);
  }
}

/** Along a boundary that was drawn. */
function fenceAlong(
  boundary: readonly Corner[],
  spacing: number,
  add: (x: number, z: number, yaw: number) => void,
): void {
  boundary.forEach(([x0, z0], at) => {
    const [x1, z1] = boundary[(at + 1) % boundary.length] ?? [x0, z0];
    const pieces = Math.max(1, Math.round(Math.hypot(x1 - x0, z1 - z0) / spacing));
    const yaw = -Math.atan2(z1 - z0, x1 - x0);
    for (let piece = 0; piece < pieces; piece += 1) {
      const share = (piece + 0.5) / pieces;
      const [x, z] = [x0 + share * (x1 - x0), z0 + share * (z1 - z0)];
      add(x, z, yaw);
    }
  });
}
