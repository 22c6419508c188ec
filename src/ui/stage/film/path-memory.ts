import { readPose } from '../../../store/camera-pose.ts';
import type { CameraPose } from '../../../store/store-types.ts';

const KEY = 'gigacampus.path.v1';

/** Keeps the key poses of a camera path in this browser. False where it keeps nothing more. */
export function keepPath(poses: readonly CameraPose[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(poses));
    return true;
  } catch {
    return false;
  }
}

/** The key poses that were recorded here last; what is no pose is left out. */
export function keptPath(): readonly CameraPose[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((each: unknown) => {
      const read = readPose(each);
      return read.ok ? [read.pose] : [];
    });
  } catch {
    // A browser that forbids storage has kept nothing; neither has text that is no JSON.
    return [];
  }
}
