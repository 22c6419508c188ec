import { type PerspectiveCamera, Vector3 } from 'three';
import { boxAt, type StandingBox } from '../../../plan/find-in-plan.ts';
import type { PointM } from '../../../plan/measure/measured.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { floorHeight, floorsOf } from '../../parts/floor-tiles.ts';
import type { PickRay } from '../../picking/pick-geometry.ts';
import { type ShownCampus, shownPick } from '../../picking/pick-shown.ts';
import { type PickHit, pickHit } from '../../picking/pick-thing.ts';
import { rayAt } from '../../picking/pointer.ts';
import { placeOnScreen } from '../place-on-screen.ts';
import { type SnappedPoint, snapPoint } from './snap-point.ts';

/** Farther than this nobody aims at the ground, metres. */
const FARTHEST_M = 15_000;

/** What aiming goes by. */
export interface AimScene extends ShownCampus {
  readonly camera: PerspectiveCamera;
  readonly size: { readonly width: number; readonly height: number };
}

/** A place in the picture, CSS pixels from its upper left corner. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The point that is meant by a place in the picture: of what stands there, drawn to its corners and edges; null for the sky. */
export function aimAt(scene: AimScene, at: Place, withinPx: number): SnappedPoint | null {
  const { camera, size } = scene;
  const shown = shownPick(scene, rayAt(camera, size, at));
  if (shown === null) return null;
  const { plan, ray, options } = shown;
  const hit = pickHit(plan, ray, options);
  const surface = surfaceAt(plan, ray, hit, options.storey);
  if (surface === null) return null;
  const toScreen = (point: PointM) => placeOnScreen(new Vector3(...point), camera, size);
  return snapPoint(surface, hit === null ? [] : boxesOf(plan, hit), ray, toScreen, at, withinPx);
}

/** On what is met; where only the floor of an open building or open ground is, there. */
function surfaceAt(plan: Plan, ray: PickRay, hit: PickHit | null, storey = 0): PointM | null {
  const isThing = hit !== null && hit.within === undefined;
  const floorM = hit === null ? 0 : floorHeight(floorsOf(plan), storey);
  const down = ray.direction[1];
  const distanceM = isThing ? Math.max(0, hit.distanceM) : down < 0 ? (floorM - ray.origin[1]) / down : -1;
  if (distanceM < 0 || distanceM > FARTHEST_M) return null;
  return [0, 1, 2].map((axis) => (ray.origin[axis] ?? 0) + (ray.direction[axis] ?? 0) * distanceM) as [
    number,
    number,
    number,
  ];
}

/** What of a thing has corners: of a building each of its wings. */
function boxesOf({ things, shells }: Plan, { kind, index }: PickHit): StandingBox[] {
  if (kind !== 'building') return [boxAt(things[kind], index)];
  const turned = { ...shells, yaw: new Float32Array(shells.count) };
  const own = Array.from({ length: shells.count }, (_, box) => box);
  return own.filter((box) => shells.building[box] === index).map((box) => boxAt(turned, box));
}
