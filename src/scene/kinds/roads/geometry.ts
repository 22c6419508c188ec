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

/** Car parks, ribbons with lane lines, then plain patches where roads meet, so that equal depths still show the patch. */
export function roadGeometry(plan: RoadPlan): BufferGeometry | null {
  const mesh = emptyRoadMesh();
  for (const park of carParksOf(plan.things.office))
    addRectangle(mesh, park, ROAD_HEIGHT_M.carPark, ROAD_CLASS.carPark);
  const service = addRibbons(mesh, plan.paths['service-road'], ROAD_HEIGHT_M.service, ROAD_CLASS.service);
  const main = addRibbons(mesh, plan.paths.road, ROAD_HEIGHT_M.main, ROAD_CLASS.main);
  addJunctions(mesh, [...main, ...service]);
  return mesh.indices.length > 0 ? geometryOf(mesh) : null;
}
