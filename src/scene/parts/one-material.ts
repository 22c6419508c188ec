import type { MeshStandardMaterial } from 'three';
import type { SceneShared } from '../layer.ts';

const made = new WeakMap<SceneShared, Map<string, MeshStandardMaterial>>();

/**
 * The one material of a name in a scene, whichever layers ask for it: in a frame a change of material costs as much as
 * several draw calls.
 */
export function oneMaterial(
  shared: SceneShared,
  name: string,
  make: () => MeshStandardMaterial,
): MeshStandardMaterial {
  const known = made.get(shared) ?? new Map<string, MeshStandardMaterial>();
  made.set(shared, known);
  const material = known.get(name) ?? make();
  known.set(name, material);
  return material;
}
