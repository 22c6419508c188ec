import { ARCHETYPES, type ArchetypeRecord } from '../../../catalogue/archetypes.ts';
import { ROOM_PROGRAMME } from '../../../catalogue/rooms.ts';
import type { HallProgramme } from './hall-zones.ts';
import { HALL_END_M, WALL_M } from './site-sizes.ts';
import type { SizedCampus } from './sized-campus.ts';

/**
 * What the rooms of one hall of this many m² ask for: floors, electrical and mechanical rooms as sized for the campus, and
 * of what is left beside the corridors the part that its kind of building keeps for service rooms. Rule LAY-70.
 */
export function hallProgramme(
  { layout, params }: SizedCampus,
  areaM2: number,
  widthM: number,
): HallProgramme {
  const halls = Math.max(1, layout.hallCount);
  const kind: ArchetypeRecord = ARCHETYPES[params['layout.archetype']];
  // Of rooms above the halls, none is beside them.
  const beside = kind.rackStoreys.value / kind.storeys.value;
  const floorM2 = layout.hallAreaM2 / halls;
  const electricalM2 = layout.electricalAreaM2 / halls;
  const mechanicalM2 = layout.mechanicalAreaM2 / halls;
  const pumpM2 = ROOM_PROGRAMME.pumpShare.value * mechanicalM2;
  const corridorsM2 = 2 * (WALL_M + HALL_END_M) * widthM;
  const leftM2 = areaM2 - floorM2 - electricalM2 - mechanicalM2 - corridorsM2;
  return {
    floorM2,
    electricalM2,
    galleryM2: mechanicalM2 - pumpM2,
    pumpM2,
    serviceM2: Math.max(0, leftM2) * kind.serviceShare.value * beside,
  };
}
