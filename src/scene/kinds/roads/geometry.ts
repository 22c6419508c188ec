import { BufferAttribute, BufferGeometry } from 'three';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';
import { addJunctions } from './junctions.ts';
import {
  addRectangle,
  addRibbons,
  emptyRoadMesh,
  ROAD_CLASS,
  ROAD_HEIGHT_M,
  type RoadMesh,
} from './ribbons.ts';

/** Rows of parking of the plan's vehicles: pitch, and clear way between an office and the first row, metres. */
const PARKING_ROW_M = 8;
const FIRST_ROW_M = 4;
const PARKING_ROWS = 4;
const PARKING_MARGIN_M = 24;

/** Car park in front of (local +z of) each office. */
export function carParksOf(offices: ThingBlock): (readonly [number, number, number, number])[] {
  const parks: (readonly [number, number, number, number])[] = [];
  for (let i = 0; i < offices.count; i++) {
    const x = offices.position[i * 3] ?? 0;
    const z = offices.position[i * 3 + 2] ?? 0;
    const w = offices.size[i * 3] ?? 0;
    const d = offices.size[i * 3 + 2] ?? 0;
    const z0 = z + d / 2 + FIRST_ROW_M;
    parks.push([
      x - w / 2 - PARKING_MARGIN_M,
      z0,
      x + w / 2 + PARKING_MARGIN_M,
      z0 + PARKING_ROWS * PARKING_ROW_M,
    ]);
  }
  return parks;
}

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

export interface RoadParts {
  readonly ribbons: BufferGeometry | null;
  readonly patches: BufferGeometry | null;
}

/** Ribbons with lane lines, and plain patches where roads meet. */
export function roadParts(plan: Pick<Plan, 'paths' | 'things'>): RoadParts {
  const ribbons = emptyRoadMesh();
  const patches = emptyRoadMesh();
  for (const park of carParksOf(plan.things.office)) {
    addRectangle(ribbons, park, ROAD_HEIGHT_M.carPark, ROAD_CLASS.carPark);
  }
  const service = addRibbons(ribbons, plan.paths['service-road'], ROAD_HEIGHT_M.service, ROAD_CLASS.service);
  const main = addRibbons(ribbons, plan.paths.road, ROAD_HEIGHT_M.main, ROAD_CLASS.main);
  addJunctions(patches, [...main, ...service]);
  return {
    ribbons: ribbons.indices.length > 0 ? geometryOf(ribbons) : null,
    patches: patches.indices.length > 0 ? geometryOf(patches) : null,
  };
}
