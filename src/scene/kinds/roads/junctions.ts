import { addPatch, type RoadLeg, type RoadMesh } from './ribbons.ts';

/** Corners of a junction are this much wider than the lanes that meet. */
const FLARE_M = 0.6;
/** Junctions nearer than this to another one are the same, metres. */
const SAME_M = 3;

export interface Junction {
  readonly x: number;
  readonly z: number;
  /** Direction of the first leg, unit. */
  readonly dx: number;
  readonly dz: number;
  readonly halfAlongM: number;
  readonly halfAcrossM: number;
}

/** Where two legs meet or cross, reaching a little past their ends; null when apart or parallel. */
function meet(a: RoadLeg, b: RoadLeg): Junction | null {
  const ax = a.x1 - a.x0;
  const az = a.z1 - a.z0;
  const bx = b.x1 - b.x0;
  const bz = b.z1 - b.z0;
  const lengthA = Math.hypot(ax, az);
  const lengthB = Math.hypot(bx, bz);
  if (lengthA === 0 || lengthB === 0) return null;
  const cross = ax * bz - az * bx;
  if (Math.abs(cross) < 0.3 * lengthA * lengthB) return null;
  const t = ((b.x0 - a.x0) * bz - (b.z0 - a.z0) * bx) / cross;
  const u = ((b.x0 - a.x0) * az - (b.z0 - a.z0) * ax) / cross;
  const slackA = (b.halfWidthM + FLARE_M) / lengthA;
  const slackB = (a.halfWidthM + FLARE_M) / lengthB;
  if (t < -slackA || t > 1 + slackA || u < -slackB || u > 1 + slackB) return null;
  return {
    x: a.x0 + ax * t,
    z: a.z0 + az * t,
    dx: ax / lengthA,
    dz: az / lengthA,
    halfAlongM: b.halfWidthM + FLARE_M,
    halfAcrossM: a.halfWidthM + FLARE_M,
  };
}

/** All places where roads meet, each once, keeping the widest patch. */
export function junctionsOf(legs: readonly RoadLeg[]): Junction[] {
  const byPlace = new Map<string, Junction>();
  for (let i = 0; i < legs.length; i++) {
    for (let j = i + 1; j < legs.length; j++) {
      const a = legs[i];
      const b = legs[j];
      if (a === undefined || b === undefined) continue;
      const junction = meet(a, b);
      if (junction === null) continue;
      const key = `${Math.round(junction.x / SAME_M)}:${Math.round(junction.z / SAME_M)}`;
      const known = byPlace.get(key);
      if (known === undefined || known.halfAlongM < junction.halfAlongM) byPlace.set(key, junction);
    }
  }
  return [...byPlace.values()];
}

/** Plain tarmac over each junction, so that no lane line runs across another. */
export function addJunctions(mesh: RoadMesh, legs: readonly RoadLeg[]): number {
  const junctions = junctionsOf(legs);
  for (const j of junctions) addPatch(mesh, j.x, j.z, j.dx, j.dz, j.halfAlongM, j.halfAcrossM);
  return junctions.length;
}
