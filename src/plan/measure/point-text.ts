import type { PointM } from './measured.ts';

/** To the centimetre, as links keep them. */
const DIGITS = 2;

/** Points as text: `x,y,z x,y,z`, metres. */
export function textOfPoints(points: readonly PointM[]): string {
  return points.map((point) => point.map((each) => Number(each.toFixed(DIGITS)) + 0).join(',')).join(' ');
}

/** The points of such a text, which has been checked. */
export function pointsOfText(text: string): PointM[] {
  if (text === '') return [];
  return text.split(' ').map((point) => {
    const [x = 0, y = 0, z = 0] = point.split(',').map(Number);
    return [x, y, z];
  });
}
