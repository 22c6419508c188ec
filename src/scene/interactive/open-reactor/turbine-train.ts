import type { ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import type { CutBuilder } from './cut-builder.ts';

const SEGMENTS = 20;

/** Casings of a turbine as shares of its length and radius, from the end where steam enters: small under high pressure. */
const CASINGS = [
  { from: 0, to: 0.2, thin: 0.42, thick: 0.5 },
  { from: 0.26, to: 0.6, thin: 0.62, thick: 1 },
  { from: 0.64, to: 0.98, thin: 0.62, thick: 1 },
] as const;

/** A machine that lies along x: the turbine in its casings, or the generator with its cooler and exciter. */
export function addMachine(b: CutBuilder, { kind, position, size }: ReactorPart, paint: Rgb): void {
  const [length, wide] = size;
  const [x, y, z] = position;
  const [start, radius] = [x - length / 2, wide / 2];
  const axis = y + radius;
  const options = { axis: 'x', segments: SEGMENTS } as const;
  b.cylinder(0.12 * radius, length, start, axis, z, PAINT.steel, options);
  if (kind !== 'turbine') {
    b.cylinder(0.86 * radius, 0.74 * length, start + 0.2 * length, axis, z, paint, options);
    b.cylinder(0.5 * radius, 0.16 * length, start + 0.02 * length, axis, z, PAINT.steelDark, options);
    b.box(0.6 * length, 0.5 * radius, 1.1 * radius, x + 0.07 * length, axis + 0.72 * radius, z, paint);
    return;
  }
  for (const { from, to, thin, thick } of CASINGS) {
    const [at, half] = [start + (1 - to) * length, ((to - from) * length) / 2];
    b.cylinder(thin * radius, half, at, axis, z, paint, { ...options, topRadiusM: thick * radius });
    b.cylinder(thick * radius, half, at + half, axis, z, paint, { ...options, topRadiusM: thin * radius });
    b.box(2 * half, 0.18 * radius, 2.1 * thick * radius, at + half, axis - 0.1 * radius, z, PAINT.steel, {
      bottom: true,
    });
  }
}
