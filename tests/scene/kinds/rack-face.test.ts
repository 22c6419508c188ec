import { describe, expect, it } from 'vitest';
import { RACK_ELEVATIONS } from '../../../src/catalogue/rack-elevations.ts';
import { faceOf } from '../../../src/scene/kinds/racks/rack-face.ts';

/** Runs of like parts from the foot up: part as the shader counts them, and how many texels each run takes. */
function partsOf(face: Uint8Array): readonly (readonly [part: number, parts: number])[] {
  const runs: [number, number][] = [];
  for (let texel = 0; texel < 256; ) {
    const [part = 0, , first = 0, length = 1] = face.subarray(texel * 4, texel * 4 + 4);
    expect(first).toBe(texel);
    const last = runs.at(-1);
    if (last?.[0] === part) last[1] += 1;
    else runs.push([part, 1]);
    texel += length;
  }
  return runs;
}

describe('the front of a rack', () => {
  // Catches a front upside down, and trays that are left out or run into one another.
  it('shows the trays of a 72-package rack in their order: eight, nine switches, ten, between power shelves', () => {
    const [SHELF, COMPUTE, SWITCH, MANAGEMENT] = [4, 5, 3, 1];
    const seen = partsOf(faceOf(RACK_ELEVATIONS['gb200-nvl72'])).filter(([part]) => part !== 0);
    expect(seen).toEqual([
      [SHELF, 4],
      [COMPUTE, 8],
      [SWITCH, 9],
      [COMPUTE, 10],
      [SHELF, 4],
      [MANAGEMENT, 2],
    ]);
  });

  it('tells how many blades stand side by side', () => {
    const face = faceOf(RACK_ELEVATIONS.kyber);
    const columns = new Set(Array.from({ length: 256 }, (_, texel) => face[texel * 4 + 1]));
    expect(columns).toContain(18);
  });
});
