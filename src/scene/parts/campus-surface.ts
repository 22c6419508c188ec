import type { SceneShared } from '../layer.ts';
import { type CampusLook, createCampusMaterial } from '../materials/campus-material.ts';
import { type MaterialGroup, type Surface, surfaceOf } from './surface.ts';

type CampusGroup = MaterialGroup<CampusLook>;

const campusGroup = (name: string, vertexColors: boolean): CampusGroup => ({
  name,
  make: (shared, looks) => shared.caps.add(createCampusMaterial(shared, looks, vertexColors)),
});

/** Buildings and roads: what makes the first picture. */
const SHELL = campusGroup('shell', false);
/** What fills the halls: geometries have colours and a glow. */
const HALL = campusGroup('hall', true);
/** What stands in the open: geometries have colours and a glow. */
const PLANT = campusGroup('plant', true);

export const shellSurface = (shared: SceneShared, look: CampusLook): Surface =>
  surfaceOf(shared, SHELL, look);
export const hallSurface = (shared: SceneShared, look: CampusLook): Surface => surfaceOf(shared, HALL, look);
export const plantSurface = (shared: SceneShared, look: CampusLook): Surface =>
  surfaceOf(shared, PLANT, look);

/** A thin sheet on the ground, drawn over it without a gap that could flicker. */
export function sheetSurface(shared: SceneShared, look: CampusLook): Surface {
  return surfaceOf(shared, SHELL, look, 'sheet', (material) => {
    material.polygonOffset = true;
    material.polygonOffsetFactor = -1;
    material.polygonOffsetUnits = -4;
  });
}
