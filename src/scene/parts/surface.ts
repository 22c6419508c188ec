import type { Material } from 'three';
import type { SceneShared } from '../layer.ts';

/** What a thing is drawn with: a material, and which of its looks. */
export interface Surface {
  readonly material: Material;
  readonly look: number;
}

/** Things that look different and share a material: in a frame a change of material costs as much as several draws. */
interface Shared<Look> {
  /** In the order in which they were asked for. */
  readonly looks: Look[];
  readonly materials: Map<string, Material>;
}

const shares = new WeakMap<SceneShared, Map<string, Shared<unknown>>>();

export interface MaterialGroup<Look extends { readonly name: string }> {
  readonly name: string;
  /** `looks` grows as layers ask for more. */
  readonly make: (shared: SceneShared, looks: readonly Look[]) => Material;
}

/**
 * A look in the one material of its group in a scene, whichever layers ask for it. `variant`: a material of its own with
 * the same program, set up by `adjust` to be drawn in another way.
 */
export function surfaceOf<Look extends { readonly name: string }>(
  shared: SceneShared,
  group: MaterialGroup<Look>,
  look: Look,
  variant = '',
  adjust: (material: Material) => void = () => undefined,
): Surface {
  const groups = shares.get(shared) ?? new Map<string, Shared<Look>>();
  shares.set(shared, groups);
  // A group of one name has looks of one type.
  const share = (groups.get(group.name) ?? { looks: [], materials: new Map() }) as Shared<Look>;
  groups.set(group.name, share);
  const { looks, materials } = share;
  let at = looks.findIndex(({ name }) => name === look.name);
  if (at < 0) {
    at = looks.push(look) - 1;
    // Programs that were made without it are made again.
    for (const material of materials.values()) material.needsUpdate = true;
  }
  let material = materials.get(variant);
  if (material === undefined) {
    material = group.make(shared, looks);
    adjust(material);
    materials.set(variant, material);
  }
  return { material, look: at };
}
