import type { PathBlock, PropBlock, ShellBoxes, ThingBlock } from './plan-types.ts';

// What is left out of a plan is nothing in its place: ids, parents and numbers stay those of the whole.

/** A block with what is left out of it empty, and how many of its things or runs are left. */
interface Left<Block> {
  readonly block: Block;
  readonly left: number;
}

/** Things of a kind with those that do not stand shrunk to nothing; `emptied` hears of each. The keys are the caller's to change. */
export function thingsWhere(
  block: ThingBlock,
  stands: (index: number) => boolean,
  emptied?: (index: number) => void,
): Left<ThingBlock> {
  const size = block.size.slice();
  let left = block.count;
  for (let index = 0; index < block.count; index += 1) {
    if (stands(index)) continue;
    left -= 1;
    size.fill(0, 3 * index, 3 * index + 3);
    emptied?.(index);
  }
  return { block: left === block.count ? block : { ...block, size }, left };
}

/** Runs of a kind with those that do not stand in one point: nothing is left of them to be drawn or picked. */
export function runsWhere(
  block: PathBlock,
  stands: (run: number) => boolean,
  emptied?: (run: number) => void,
): Left<PathBlock> {
  const points = block.points.slice();
  let left = block.count;
  for (let run = 0; run < block.count; run += 1) {
    if (stands(run)) continue;
    left -= 1;
    const [first, last] = [3 * (block.start[run] ?? 0), 3 * (block.start[run + 1] ?? 0)];
    for (let at = first; at < last; at += 1) points[at] = points[first + ((at - first) % 3)] ?? 0;
    emptied?.(run);
  }
  return { block: left === block.count ? block : { ...block, points }, left };
}

/** The shells of the buildings that stand; `keyOf` tells what is left from the whole. */
export function shellsWhere(
  shells: ShellBoxes,
  stands: (building: number) => boolean,
  keyOf: (left: number) => string,
): ShellBoxes {
  const kept = Array.from({ length: shells.count }, (_, box) => box).filter((box) =>
    stands(shells.building[box] ?? -1),
  );
  if (kept.length === shells.count) return shells;
  const three = (values: Float32Array): Float32Array =>
    Float32Array.from(kept.flatMap((box) => [...values.subarray(3 * box, 3 * box + 3)]));
  return {
    ...shells,
    count: kept.length,
    position: three(shells.position),
    size: three(shells.size),
    building: Int32Array.from(kept, (box) => shells.building[box] ?? -1),
    geometryKey: `${shells.geometryKey} ${keyOf(kept.length)}`,
  };
}

/** Numbers of a prop's pose. */
const POSE = 5;

/** The props that stand; `keyOf` tells what is left from the whole. */
export function propsWhere(
  block: PropBlock,
  stands: (index: number) => boolean,
  keyOf: (left: number) => string,
): PropBlock {
  const pose = new Float32Array(block.pose.length);
  let left = 0;
  for (let index = 0; index < block.count; index += 1) {
    if (!stands(index)) continue;
    for (let at = 0; at < POSE; at += 1) pose[POSE * left + at] = block.pose[POSE * index + at] ?? 0;
    left += 1;
  }
  if (left === block.count) return block;
  const geometryKey = `${block.geometryKey} ${keyOf(left)}`;
  return { ...block, count: left, pose: pose.slice(0, POSE * left), geometryKey };
}
