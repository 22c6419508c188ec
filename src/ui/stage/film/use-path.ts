import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CameraPose } from '../../../store/store-types.ts';
import { type CameraPath, cameraPath, type PathPace } from '../../../story/camera-path.ts';
import { useCampusStore } from '../../use-campus.ts';
import { keepPath, keptPath } from './path-memory.ts';

/** A key pose; its id stays while it is moved. */
interface KeyPose {
  readonly id: number;
  readonly pose: CameraPose;
}

/** A camera path that is being recorded. */
export interface RecordedPath {
  readonly keys: readonly KeyPose[];
  /** Null until two key poses differ. */
  readonly path: CameraPath | null;
  /** This browser keeps what is recorded. */
  readonly kept: boolean;
  /** The view of now becomes the next key pose. */
  add(): void;
  remove(index: number): void;
  /** Moves a key pose by so many places. */
  move(index: number, by: number): void;
  show(index: number): void;
  readonly previewing: boolean;
  preview(seconds: number, pace: PathPace): void;
  stopPreview(): void;
}

function moved<Item>(items: Item[], index: number, by: number): Item[] {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}

export function usePath(): RecordedPath {
  const { actions, frameClock } = useCampusStore();
  const [keys, setKeys] = useState(() => keptPath().map((pose, id): KeyPose => ({ id, pose })));
  const [kept, setKept] = useState(true);
  const path = useMemo(() => cameraPath(keys.map(({ pose }) => pose)), [keys]);
  const { previewing, preview, stopPreview } = usePreview(path);
  const change = (next: KeyPose[]): void => {
    setKeys(next);
    setKept(keepPath(next.map(({ pose }) => pose)));
  };
  return {
    keys,
    path,
    kept,
    add: () => {
      const id = 1 + Math.max(-1, ...keys.map((key) => key.id));
      change([...keys, { id, pose: structuredClone(frameClock.pose) }]);
    },
    remove: (index) => change(keys.toSpliced(index, 1)),
    move: (index, by) => change(moved(keys, index, by)),
    show: (index) => {
      const key = keys[index];
      if (key !== undefined) actions.flyTo(key.pose);
    },
    previewing,
    preview,
    stopPreview,
  };
}

/** Flies a path on the clock of the wall, until its end or until a hand moves the camera. */
function usePreview(path: CameraPath | null) {
  const { actions } = useCampusStore();
  const [previewing, setPreviewing] = useState(false);
  const frame = useRef(0);
  const stopPreview = useCallback((): void => {
    cancelAnimationFrame(frame.current);
    setPreviewing(false);
  }, []);
  useEffect(() => {
    const canvas = document.getElementById('scene');
    canvas?.addEventListener('cameramove', stopPreview);
    return () => {
      stopPreview();
      canvas?.removeEventListener('cameramove', stopPreview);
    };
  }, [stopPreview]);
  const preview = (seconds: number, pace: PathPace): void => {
    if (path === null) return;
    const beganMs = performance.now();
    setPreviewing(true);
    const step = (): void => {
      const share = (performance.now() - beganMs) / (1000 * seconds);
      actions.flyTo(path.at(share, pace), { instant: true });
      if (share >= 1) stopPreview();
      else frame.current = requestAnimationFrame(step);
    };
    step();
  };
  return { previewing, preview, stopPreview };
}
