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

function aboveGround(pose: CameraPose): CameraPose {
  const [x, y, z] = pose.position;
  return { ...pose, position: [x, Math.max(EYE_HEIGHT_M, y), z] };
}

/**
 * The camera of a slide: `{ at: 'home' }`, `{ at: <thing>, turnDeg, heightDeg, share, face }` or a pose. What is no camera gives
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
    return { camera: { kind: 'pose', ...aboveGround(read.pose) }, problems: [] };
  }
  if (at === 'home') return { camera: { kind: 'home' }, problems: [] };
  if (!isThingName(at)) return refuse(`looks at ${said(at)}, which is no thing`);
  const angle = {
    turnDeg: reader.number('turnDeg', -360, 360, DEFAULT_ANGLE.turnDeg),
    heightDeg: reader.number('heightDeg', 1, 89.4, DEFAULT_ANGLE.heightDeg),
    share: reader.number('share', 0.02, 1, DEFAULT_ANGLE.share),
  };
  const face = reader.take('face');
  if (face !== undefined && typeof face !== 'boolean')
    reader.note('camera', `face must be true or false; it is ${said(face)}`);
  for (const field of Object.keys(reader.rest()))
    reader.note(said(field), 'is no field of a camera and is left out');
  return {
    camera: { kind: 'thing', at, angle: face === true ? { ...angle, face } : angle },
    problems: reader.problems,
  };
}
