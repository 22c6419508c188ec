import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../../src/model/campus.ts';
import { mirrored, placedTogether } from '../../../src/model/layout/rules/place-together.ts';
import { ABILENE } from '../examples.ts';

const { site } = computeCampus(ABILENE);
const IDS = ['building-0', 'building-3'] as const;

/** From the middle of one building to that of the other, before and after they are placed, metres. */
function between(placings: ReturnType<typeof placedTogether>) {
  const [one, other] = IDS.map((id) => {
    const part = site.parcels.find((parcel) => parcel.id === id);
    const placing = placings.get(id);
    if (part === undefined || placing === undefined) throw new Error(`There is no ${id}.`);
    const { x0, x1, z0, z1 } = part.rect;
    const at = { x: (x0 + x1) / 2, z: (z0 + z1) / 2 };
    return { at, to: { x: at.x + placing.dx, z: at.z + placing.dz } };
  });
  if (one === undefined || other === undefined) throw new Error('Two are placed.');
  return {
    before: { x: other.at.x - one.at.x, z: other.at.z - one.at.z },
    after: { x: other.to.x - one.to.x, z: other.to.z - one.to.z },
    middleMovedM: {
      x: (one.to.x + other.to.x - one.at.x - other.at.x) / 2,
      z: (one.to.z + other.to.z - one.at.z - other.at.z) / 2,
    },
  };
}

describe('several at once (LAY-27)', () => {
  it('a quarter turn keeps their middle and the metres between them, and turns the way from one to the other', () => {
    const { before, after, middleMovedM } = between(
      placedTogether(site, IDS, { dx: 0, dz: 0, quarterTurns: 1 }),
    );
    expect(Math.hypot(after.x, after.z)).toBeCloseTo(Math.hypot(before.x, before.z), 6);
    expect(before.x * after.x + before.z * after.z).toBeCloseTo(0, 6);
    expect(Math.hypot(middleMovedM.x, middleMovedM.z)).toBeCloseTo(0, 6);
  });

  it('are moved together after they are turned', () => {
    const { middleMovedM } = between(placedTogether(site, IDS, { dx: 120, dz: -40, quarterTurns: 2 }));
    expect(middleMovedM.x).toBeCloseTo(120, 6);
    expect(middleMovedM.z).toBeCloseTo(-40, 6);
  });

  it('mirrored from west to east they change places along x alone', () => {
    const { before, after } = between(mirrored(site, IDS, 'west-east'));
    expect(after.x).toBeCloseTo(-before.x, 6);
    expect(after.z).toBeCloseTo(before.z, 6);
  });
});
