import type { ThingId } from '../plan/plan-types.ts';
import { readPose } from '../store/camera-pose.ts';
import type { CameraPose } from '../store/store-types.ts';
import { isRecord, LooseReader, said } from './loose.ts';
import { DEFAULT_ANGLE } from './story-format.ts';
import type { SlideCamera } from './story-types.ts';

/** Nobody looks from under the ground; eyes are this high, metres. */
const EYE_HEIGHT_M = 1.6;
const THING = /^[a-z0-9-]+(\/[a-z0-9-]+){0,3}$/;

export function isThingName(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= 80 && THING.test(raw);
}

/** What a slide looks at beside its thing: its row, not the campus. */
export const MOST_THINGS = 8;

/** Null where it is no list of things. */
function readThings(raw: unknown): readonly ThingId[] | null {
  if (raw === undefined) return [];
  return Array.isArray(raw) && raw.length <= MOST_THINGS && raw.every(isThingName) ? raw : null;
}

/** Beyond these a path is a drawing, not a flight. */
export const MOST_VIA = 40;

/** The key poses of a path; what is none is left out, said by its place. */
function readVia(raw: unknown, reader: LooseReader): readonly CameraPose[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > MOST_VIA) {
    reader.note('camera', `via must be a list of at most ${MOST_VIA} poses`);
    return [];
  }
  return raw.flatMap((each: unknown, index) => {
    const read = readPose(each);
    if (read.ok) return [aboveGround(read.pose)];
    reader.note('camera', `via ${index + 1} is left out: ${read.problem}`);
    return [];
  });
}

function aboveGround(pose: CameraPose): CameraPose {
  const [x, y, z] = pose.position;
  return { ...pose, position: [x, Math.max(EYE_HEIGHT_M, y), z] };
}

/**
 * The camera of a slide: `{ at: 'home' }`, `{ at: <thing>, and: [<thing>], turnDeg, heightDeg, share, face }` or a pose, with the poses it is
 * flown to by. What is no camera gives
 * `otherwise`, said under the name of its slide.
 */
export function readCamera(
  raw: unknown,
  where: string,
  otherwise: SlideCamera,
): { readonly camera: SlideCamera; readonly problems: LooseReader['problems'] } {
  const reader = new LooseReader(isRecord(raw) ? raw : {}, where);
  const refuse = (message: string) => {
    reader.note('camera', message);
    return { camera: otherwise, problems: reader.problems };
  };
  if (raw === undefined) return { camera: otherwise, problems: [] };
  if (!isRecord(raw)) return refuse(`must be an object; it is ${said(raw)}`);
  const at = reader.take('at');
  if (at === undefined) {
    const read = readPose(raw);
    if (!read.ok) return refuse(`is left as before: ${read.problem}`);
    const via = readVia(raw.via, reader);
    const camera: SlideCamera = { kind: 'pose', ...aboveGround(read.pose), ...(via.length > 0 && { via }) };
    return { camera, problems: reader.problems };
  }
  if (at === 'home') return { camera: { kind: 'home' }, problems: [] };
  if (!isThingName(at)) return refuse(`looks at ${said(at)}, which is no thing`);
  const angle = {
    turnDeg: reader.number('turnDeg', -360, 360, DEFAULT_ANGLE.turnDeg),
    heightDeg: reader.number('heightDeg', 1, 89.4, DEFAULT_ANGLE.heightDeg),
    share: reader.number('share', 0.02, 1, DEFAULT_ANGLE.share),
  };
  const and = readThings(reader.take('and'));
  if (and === null) reader.note('camera', `and must be a list of at most ${MOST_THINGS} things`);
  const face = reader.take('face');
  if (face !== undefined && typeof face !== 'boolean')
    reader.note('camera', `face must be true or false; it is ${said(face)}`);
  for (const field of Object.keys(reader.rest()))
    reader.note(said(field), 'is no field of a camera and is left out');
  return {
    camera: {
      kind: 'thing',
      at,
      angle: { ...angle, ...(and !== null && and.length > 0 && { and }), ...(face === true && { face }) },
    },
    problems: reader.problems,
  };
}
