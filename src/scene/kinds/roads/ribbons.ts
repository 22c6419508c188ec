import type { PathBlock } from '../../../plan/plan-types.ts';

/** Flat ground mesh with road coordinates: lateral m, along m, half width m, class (0 main, 1 service, 2 car park, 3 junction). */
export interface RoadMesh {
  readonly positions: number[];
  readonly roads: number[];
  readonly indices: number[];
}

export const ROAD_CLASS = { main: 0, service: 1, carPark: 2, junction: 3 } as const;

/** Heights above ground keep the sheets apart; materials add a polygon offset on top. */
export const ROAD_HEIGHT_M = { service: 0.03, main: 0.04, junction: 0.055, carPark: 0.035 } as const;

export interface RoadLeg {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
  readonly halfWidthM: number;
}

export function emptyRoadMesh(): RoadMesh {
  return { positions: [], roads: [], indices: [] };
}

function pushVertex(
  mesh: RoadMesh,
  x: number,
  y: number,
  z: number,
  road: readonly [number, number, number, number],
): number {
  const index = mesh.positions.length / 3;
  mesh.positions.push(x, y, z);
  mesh.roads.push(...road);
  return index;
}

/** Side direction (left of travel, unit) at a point of a run, lengthened at bends so that the ribbon keeps its width. */
function mitre(block: PathBlock, at: number, first: number, last: number): readonly [number, number] {
  const direction = (from: number): readonly [number, number] => {
    const dx = (block.points[from * 3 + 3] ?? 0) - (block.points[from * 3] ?? 0);
    const dz = (block.points[from * 3 + 5] ?? 0) - (block.points[from * 3 + 2] ?? 0);
    const length = Math.hypot(dx, dz) || 1;
    return [dx / length, dz / length];
  };
  const before = direction(Math.max(first, at - 1));
  const after = direction(Math.min(last - 1, at));
  const bx = before[0] + after[0];
  const bz = before[1] + after[1];
  const length = Math.hypot(bx, bz);
  if (length < 0.2) return [after[1], -after[0]];
  // The bisector is 2·cos(half bend) long: its inverse lengthens the mitre, held to 2.5.
  const stretch = Math.min(2.5, 2 / length);
  return [(bz / length) * stretch, (-bx / length) * stretch];
}

/** Adds the ribbons of all runs of a block and lists their straight legs. */
export function addRibbons(mesh: RoadMesh, block: PathBlock, heightM: number, roadClass: number): RoadLeg[] {
  const legs: RoadLeg[] = [];
  for (let run = 0; run < block.count; run++) {
    const first = block.start[run] ?? 0;
    const last = (block.start[run + 1] ?? first) - 1;
    const half = block.radiusM[run] ?? 3;
    let alongM = 0;
    let previous = -1;
    for (let at = first; at <= last; at++) {
      const x = block.points[at * 3] ?? 0;
      const z = block.points[at * 3 + 2] ?? 0;
      const [sx, sz] = mitre(block, at, first, last);
      if (at > first) {
        const px = block.points[at * 3 - 3] ?? 0;
        const pz = block.points[at * 3 - 1] ?? 0;
        alongM += Math.hypot(x - px, z - pz);
        legs.push({ x0: px, z0: pz, x1: x, z1: z, halfWidthM: half });
      }
      const left = pushVertex(mesh, x + sx * half, heightM, z + sz * half, [-half, alongM, half, roadClass]);
      pushVertex(mesh, x - sx * half, heightM, z - sz * half, [half, alongM, half, roadClass]);
      if (previous >= 0) {
        mesh.indices.push(previous, previous + 1, left + 1, previous, left + 1, left);
      }
      previous = left;
    }
  }
  return legs;
}

/** Adds an upright rectangle of tarmac. */
export function addRectangle(
  mesh: RoadMesh,
  bounds: readonly [number, number, number, number],
  heightM: number,
  roadClass: number,
): void {
  const [x0, z0, x1, z1] = bounds;
  const halfX = (x1 - x0) / 2;
  const depth = z1 - z0;
  const a = pushVertex(mesh, x0, heightM, z1, [-halfX, depth, halfX, roadClass]);
  pushVertex(mesh, x1, heightM, z1, [halfX, depth, halfX, roadClass]);
  pushVertex(mesh, x1, heightM, z0, [halfX, 0, halfX, roadClass]);
  pushVertex(mesh, x0, heightM, z0, [-halfX, 0, halfX, roadClass]);
  mesh.indices.push(a, a + 1, a + 2, a, a + 2, a + 3);
}

/** Adds a turned patch around (x, z): half lengths along the unit direction (dx, dz) and across it. */
export function addPatch(
  mesh: RoadMesh,
  x: number,
  z: number,
  dx: number,
  dz: number,
  halfAlong: number,
  halfAcross: number,
): void {
  const y = ROAD_HEIGHT_M.junction;
  const road = [0, 0, halfAcross, ROAD_CLASS.junction] as const;
  const at = (a: number, c: number) =>
    pushVertex(
      mesh,
      x + dx * a * halfAlong + dz * c * halfAcross,
      y,
      z + dz * a * halfAlong - dx * c * halfAcross,
      road,
    );
  const first = at(-1, 1);
  at(-1, -1);
  at(1, -1);
  at(1, 1);
  mesh.indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
}
