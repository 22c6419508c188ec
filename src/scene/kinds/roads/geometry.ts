import { BufferAttribute, BufferGeometry } from 'three';
import { carParksOf } from '../../../plan/details/car-parks.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { addJunctions } from './junctions.ts';
import {
  addRectangle,
  addRibbons,
  emptyRoadMesh,
  ROAD_CLASS,
  ROAD_HEIGHT_M,
  type RoadLeg,
  type RoadMesh,
} from './ribbons.ts';

function geometryOf(mesh: RoadMesh): BufferGeometry {
  const count = mesh.positions.length / 3;
  const normals = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) normals[i * 3 + 1] = 1;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(mesh.positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('aRoad', new BufferAttribute(new Float32Array(mesh.roads), 4));
  geometry.setIndex(mesh.indices);
  geometry.computeBoundingSphere();
  return geometry;
}

type RoadPlan = Pick<Plan, 'paths' | 'things'>;

function roadMesh(plan: RoadPlan): { readonly ribbons: RoadMesh; readonly legs: readonly RoadLeg[] } {
  const ribbons = emptyRoadMesh();
  for (const park of carParksOf(plan.things.office)) {
    addRectangle(ribbons, park, ROAD_HEIGHT_M.carPark, ROAD_CLASS.carPark);
  }
  const service = addRibbons(ribbons, plan.paths['service-road'], ROAD_HEIGHT_M.service, ROAD_CLASS.service);
  const main = addRibbons(ribbons, plan.paths.road, ROAD_HEIGHT_M.main, ROAD_CLASS.main);
  return { ribbons, legs: [...main, ...service] };
}

/** Ribbons with lane lines, and car parks; null where there is no road. */
export function roadRibbons(plan: RoadPlan): BufferGeometry | null {
  const { ribbons } = roadMesh(plan);
  return ribbons.indices.length > 0 ? geometryOf(ribbons) : null;
}

/** Plain patches where roads meet; null where none do. */
export function roadPatches(plan: RoadPlan): BufferGeometry | null {
  const patches = emptyRoadMesh();
  addJunctions(patches, roadMesh(plan).legs);
  return patches.indices.length > 0 ? geometryOf(patches) : null;
}
