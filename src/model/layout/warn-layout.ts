import type { ComputeResult, LayoutResult, Warning } from '../campus-types.ts';

/** Halls that would stand empty. Rule LAY-7. */
export function warnLayout(compute: ComputeResult, layout: LayoutResult): Warning[] {
  if (compute.rackCount >= layout.hallCount) return [];
  return [
    {
      rule: 'LAY-7',
      message: `${compute.rackCount} racks cannot fill ${layout.hallCount} halls; some stand empty.`,
      remedy: 'Use fewer buildings, or add accelerators.',
    },
  ];
}
