import { BackSide, DoubleSide, FrontSide, type Material } from 'three';

/** Named in a program whose cut bodies are filled. */
export const CAPS = 'CAMPUS_CAPS';

/**
 * Fills bodies that a section cuts: where one looks into a body its far side is drawn in the colour of a cut. Programs for
 * it are other ones, so that a picture without a section costs nothing for it.
 */
export class SectionCaps {
  readonly #materials = new Set<Material>();
  #shown = false;

  /** A material of closed bodies, which is filled from now on whenever a section is on. */
  add<Bodies extends Material>(material: Bodies): Bodies {
    this.#materials.add(material);
    if (this.#shown) fill(material, true);
    return material;
  }

  show(shown: boolean): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    for (const material of this.#materials) fill(material, shown);
  }
}

function fill(material: Material, shown: boolean): void {
  material.side = shown ? DoubleSide : FrontSide;
  // As the sun sees a body that is drawn from outside alone.
  material.shadowSide = BackSide;
  const { [CAPS]: _, ...defines } = material.defines ?? {};
  material.defines = shown ? { ...defines, [CAPS]: '' } : defines;
  material.needsUpdate = true;
}
