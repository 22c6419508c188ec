/** What is kept of the picture, metres: from `low` to `high` east, up and south. */
export interface KeptBox {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

const AXES = ['x', 'y', 'z'] as const;
export type Axis = (typeof AXES)[number];

/** One plane that cuts: what lies below or above it on its axis is kept. */
export interface CutPlane {
  readonly axis: Axis;
  readonly keeps: '<' | '>';
  readonly atM: number;
}

/** Farther than anything stands, metres. */
const NOWHERE_M = 1e6;
const PLANE = /^([xyz])([<>])(-?\d+(?:\.\d+)?)$/;

/** The planes of a text such as `y<3.5` or `x>-20 x<40`, which has been checked. */
export function planesOfText(text: string): CutPlane[] {
  return text.split(' ').flatMap((word) => {
    const [, axis, keeps, atM] = PLANE.exec(word) ?? [];
    const known = AXES.find((each) => each === axis);
    return known === undefined || (keeps !== '<' && keeps !== '>')
      ? []
      : [{ axis: known, keeps, atM: Number(atM) }];
  });
}

/** To the decimetre, as links keep it. */
export function textOfPlanes(planes: readonly CutPlane[]): string {
  return planes.map(({ axis, keeps, atM }) => `${axis}${keeps}${Number(atM.toFixed(1)) + 0}`).join(' ');
}

/** What all planes keep between them. */
export function keptBox(planes: readonly CutPlane[]): KeptBox {
  const low: [number, number, number] = [-NOWHERE_M, -NOWHERE_M, -NOWHERE_M];
  const high: [number, number, number] = [NOWHERE_M, NOWHERE_M, NOWHERE_M];
  for (const { axis, keeps, atM } of planes) {
    const at = AXES.indexOf(axis);
    if (keeps === '<') high[at] = Math.min(high[at] ?? atM, atM);
    else low[at] = Math.max(low[at] ?? atM, atM);
  }
  return { low, high };
}

/** Planes around bounds (min x, y, z, max x, y, z), so many metres off them; the ground stays. */
export function planesAround(bounds: readonly number[], marginM: number): CutPlane[] {
  const [x0 = 0, , z0 = 0, x1 = 0, y1 = 0, z1 = 0] = bounds;
  return [
    { axis: 'x', keeps: '>', atM: x0 - marginM },
    { axis: 'x', keeps: '<', atM: x1 + marginM },
    { axis: 'y', keeps: '<', atM: y1 + marginM },
    { axis: 'z', keeps: '>', atM: z0 - marginM },
    { axis: 'z', keeps: '<', atM: z1 + marginM },
  ];
}
