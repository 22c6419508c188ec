import { Color, Matrix4, Quaternion, Vector3 } from 'three';
import { FABRIC_CORDS } from '../../../catalogue/fabric-cords.ts';
import type { FabricCords } from '../../../plan/trace/fabric-cords.ts';

const UP = new Vector3(0, 1, 0);

/** A box a stretch, cord after cord: column-major matrices of sixteen, and a colour each. */
interface CordBoxes {
  readonly matrices: Float32Array;
  readonly colours: Float32Array;
}

/** Cords side by side: each is the same way moved aside, along both axes of a hall, so that none crosses another at a bend. */
export function cordBoxes({ points, count }: FabricCords): CordBoxes {
  const { radius, pitch } = FABRIC_CORDS;
  const [from, to, place, size] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  const [turn, matrix] = [new Quaternion(), new Matrix4()];
  const matrices: number[] = [];
  const colours: number[] = [];
  for (let cord = 0; cord < count; cord += 1) {
    const aside = (cord - (count - 1) / 2) * pitch.value;
    const colour = colourOfCord(cord, count);
    for (const [at, point] of points.entries()) {
      to.set(point[0] + aside, point[1], point[2] + aside);
      const lengthM = from.distanceTo(to);
      if (at > 0 && lengthM > 0) {
        place.addVectors(from, to).multiplyScalar(0.5);
        size.set(2 * radius.value, lengthM + 2 * radius.value, 2 * radius.value);
        turn.setFromUnitVectors(UP, from.subVectors(to, from).divideScalar(lengthM));
        matrix.compose(place, turn, size).toArray(matrices, matrices.length);
        colour.toArray(colours, colours.length);
      }
      from.copy(to);
    }
  }
  return { matrices: Float32Array.from(matrices), colours: Float32Array.from(colours) };
}

/** Each its own hue; neighbours differ in lightness as well, so that they are told apart without hue. */
function colourOfCord(cord: number, count: number): Color {
  return new Color().setHSL(cord / count, 0.85, cord % 2 === 0 ? 0.5 : 0.72);
}
