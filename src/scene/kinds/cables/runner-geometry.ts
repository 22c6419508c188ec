import { BufferGeometry, Float32BufferAttribute } from 'three';
import { createRidgeGeometry } from '../../materials/flow-segments.ts';

type Corner = readonly [number, number];

/** Round an open channel against the clock, from its left rim under its floor to its right one; its width is 2. */
const CHANNEL: readonly Corner[] = [
  [-1, 0.4],
  [-1, -0.5],
  [1, -0.5],
  [1, 0.4],
];
/** Inside it, from its right rim over the cables that lie in it to its left one. */
const FILLING: readonly Corner[] = [
  [0.93, 0.4],
  [0.93, -0.2],
  [0, 0.06],
  [-0.93, -0.2],
  [-0.93, 0.4],
];

/** A closed outline drawn along z, from −½ to ½. */
function drawnOut(outline: readonly Corner[]): BufferGeometry {
  const [corners, normals, index]: [number[], number[], number[]] = [[], [], []];
  for (const [at, [x, y]] of outline.entries()) {
    const [toX, toY] = outline[(at + 1) % outline.length] ?? [x, y];
    const length = Math.hypot(toX - x, toY - y);
    corners.push(x, y, -0.5, toX, toY, -0.5, toX, toY, 0.5, x, y, 0.5);
    for (let corner = 0; corner < 4; corner += 1) normals.push((toY - y) / length, (x - toX) / length, 0);
    index.push(...[0, 1, 2, 0, 2, 3].map((corner) => 4 * at + corner));
  }
  return new BufferGeometry()
    .setAttribute('position', new Float32BufferAttribute(corners, 3))
    .setAttribute('normal', new Float32BufferAttribute(normals, 3))
    .setIndex(index);
}

/** An open channel of fibre near, its outline at some distance, and its ridge from afar. */
export function runnerLevels(): readonly BufferGeometry[] {
  return [drawnOut([...CHANNEL, ...FILLING]), drawnOut(CHANNEL), createRidgeGeometry()];
}
