import type { StandingRuns } from '../../src/plan/plan-types.ts';

/** Length of all runs of one kind, metres. */
export function pathLengthM(block: StandingRuns): number {
  const { points, start } = block;
  let total = 0;
  for (let run = 0; run < block.count; run += 1) {
    const from = start[run] ?? 0;
    const to = start[run + 1] ?? from;
    for (let point = from + 1; point < to; point += 1) {
      const at = point * 3;
      const dx = (points[at] ?? 0) - (points[at - 3] ?? 0);
      const dy = (points[at + 1] ?? 0) - (points[at - 2] ?? 0);
      const dz = (points[at + 2] ?? 0) - (points[at - 1] ?? 0);
      // Nearly every leg lies along one axis: no root needed.
      const ax = Math.abs(dx);
      const ay = Math.abs(dy);
      const az = Math.abs(dz);
      const sum = ax + ay + az;
      total += ax === sum || ay === sum || az === sum ? sum : Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}
