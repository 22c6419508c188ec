import { type PlantModule, plantPlaces } from '../../model/layout/site/plant-yards.ts';
import { buildingPoses, worldX, worldZ } from '../../model/layout/site/site-pose.ts';
import type { Plan } from '../plan-types.ts';
import { PLANT_MODULE_SIZES_M } from './detail-sizes.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

/** The modules of one kind of all buildings, before both ends of each: none where all plant stands indoors. */
export function plantModulesOf(
  { campus, things }: Pick<Plan, 'campus' | 'things'>,
  kind: PlantModule,
): DetailBlock {
  const modules = new DetailBuilder(kind, 'building');
  const { site, layout } = campus;
  const places = plantPlaces(site.frame.building, layout, kind);
  buildingPoses(site).forEach((pose, building) => {
    // A building that does not stand yet is nothing in its place.
    if (things.building.size[3 * building] === 0) return;
    const yaw = (pose.quarterTurns * Math.PI) / 2;
    for (const { x, z } of places)
      modules.add(building, worldX(pose, x, z), 0, worldZ(pose, x, z), PLANT_MODULE_SIZES_M[kind], yaw);
  });
  return modules.build();
}

/** Equal keys: as many modules stand where they stood. */
export function plantModulesKey({ campus }: Pick<Plan, 'campus'>, kind: PlantModule): string {
  const { site, layout } = campus;
  const { padHalfDepthM, padHalfWidthM, plantYardM } = site.frame.building;
  const count = plantPlaces(site.frame.building, layout, kind).length;
  return [count, padHalfDepthM, padHalfWidthM, plantYardM, layout.electricalOutdoorsM2].join(' ');
}
