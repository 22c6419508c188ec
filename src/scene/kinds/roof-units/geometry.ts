import type { BufferGeometry } from 'three';
import { DETAIL_SPACING } from '../../../catalogue/detail-spacing.ts';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const PITCH_M = DETAIL_SPACING.roofUnit.value;
/** Middle of the pipes and the tray that lead along a line of units. */
const ALONG_X = -4.5;

/** Pipes and a cable tray from half way to the unit before to half way to the next: together they lead along the line. */
function addRunAlong(builder: SolidBuilder, sleepers: number): void {
  builder.box(0.7, 0.14, PITCH_M, ALONG_X + 0.55, 0.42, 0, PAINT.galvanised, { bottom: true });
  builder.box(0.3, 0.3, PITCH_M, ALONG_X - 0.3, 0.42, 0, PAINT.steel, { bottom: true });
  builder.box(0.9, 0.3, 0.3, ALONG_X + 0.9, 0.5, 0, PAINT.galvanised, { bottom: true });
  for (let at = 0; at < sleepers; at += 1)
    builder.box(1.9, 0.42, 0.22, ALONG_X + 0.1, 0, ((at + 0.5) / sleepers - 0.5) * PITCH_M, PAINT.steelDark);
}

/** A roof-top air unit from afar: its body, its duct and what leads along its line. */
export function createRoofUnitFarGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(7.2, 2.4, 2.7, 0, 0, 0, PAINT.cladding, { top: PAINT.claddingDark });
  builder.box(0.9, 1.2, 9, 4.2, 0, 0, PAINT.galvanised);
  addRunAlong(builder, 0);
  return builder.build();
}

/** A roof-top air unit with two fans and a duct, and what leads along its line, metres. */
export function createRoofUnitGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(7.2, 0.4, 2.9, 0, 0, 0, PAINT.steelDark);
  builder.box(7, 1.9, 2.6, 0, 0.4, 0, PAINT.cladding);
  builder.cylinder(0.95, 0.35, -1.8, 2.3, 0, PAINT.claddingDark, { segments: 12, capColor: PAINT.dark });
  builder.cylinder(0.95, 0.35, 1.2, 2.3, 0, PAINT.claddingDark, { segments: 12, capColor: PAINT.dark });
  builder.box(1.6, 1.1, 1.2, 4.2, 0, 0, PAINT.galvanised);
  builder.box(0.9, 0.7, 9, 4.2, 0.5, 0, PAINT.galvanised);
  addRunAlong(builder, 6);
  return builder.build();
}
