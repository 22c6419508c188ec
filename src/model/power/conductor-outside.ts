import { CONDUCTOR_ROOM } from '../../catalogue/cables.ts';

/** Outer radius of cables or bars, m: one phase or pole of this section fills this share of them, `√(A / (π φ))`. Rule PWR-49. */
export function conductorOutsideM(sectionM2: number, fill: number): number {
  return Math.sqrt(sectionM2 / (Math.PI * fill));
}

/** Radius of an overhead line's bundle, m: its conductors at the corners of a regular polygon. Rule PWR-49. */
export function bundleOutsideM(): number {
  const { bundleSpacingM, bundleConductors } = CONDUCTOR_ROOM;
  return bundleSpacingM.value / (2 * Math.sin(Math.PI / bundleConductors.value));
}
