import { describe, expect, it } from 'vitest';
import { followFrames } from '../../../src/scene/quality/follow-frames.ts';
import { FrameJudge } from '../../../src/scene/quality/judge-frames.ts';
import { createCampusStore } from '../../../src/store/campus-store.ts';
import { recordFrame } from '../../../src/store/frame-clock.ts';
import type { QualityName } from '../../../src/store/store-types.ts';
import { TALK } from '../../helpers/talk.ts';

/** Levels that come of so many frames of one length each, from a level on. */
function judged(
  from: QualityName,
  ...lengths: readonly (readonly [frames: number, ms: number])[]
): QualityName[] {
  const judge = new FrameJudge();
  let now = from;
  const seen: QualityName[] = [];
  for (const [frames, ms] of lengths) {
    for (let frame = 0; frame < frames; frame += 1) {
      const due = judge.frame(ms, now);
      if (due === null) continue;
      now = due;
      seen.push(due);
    }
  }
  return seen;
}

describe('frames that are judged', () => {
  it('are slow, and lower the quality level by level, no further than there is', () => {
    expect(judged('high', [400, 50])).toEqual(['default', 'low']);
  });

  it('are smooth for long, and raise it', () => {
    expect(judged('default', [300, 16.7])).toEqual([]);
    expect(judged('default', [2000, 16.7])).toEqual(['high']);
  });

  // Catches a quality that goes to and fro between a level that is too much and one that is easily done.
  it('never raise it again once they have lowered it', () => {
    expect(judged('default', [2000, 10], [120, 60], [5000, 10])).toEqual(['high', 'default']);
  });

  it('change nothing where they are neither, now and then slow, or a pause', () => {
    expect(judged('default', [5000, 25])).toEqual([]);
    expect(
      judged(
        'default',
        ...Array.from({ length: 90 }, (): [number, number][] => [
          [8, 16],
          [4, 60],
        ]).flat(),
      ),
    ).toEqual([]);
    expect(judged('default', [500, 5000])).toEqual([]);
  });
});

describe('a quality chosen by frames', () => {
  function moving(ms: number) {
    const campus = createCampusStore();
    let nowMs = 0;
    const frames = followFrames(campus, () => nowMs);
    const move = (count: number): void => {
      for (let frame = 0; frame < count; frame += 1) {
        frames.moved();
        nowMs += ms;
        recordFrame(campus.frameClock, 1);
      }
    };
    return { campus, frames, move };
  }

  it('waits for the camera to rest, and says what it did with a way back', () => {
    const { campus, frames, move } = moving(80);
    move(100);
    expect(campus.getState().view.quality).toBe('default');
    frames.rested();
    expect(campus.getState().view.quality).toBe('low');
    const [notice] = campus.getState().session.notices;
    notice?.action?.run();
    expect(campus.getState().view).toMatchObject({ quality: 'default', qualityBy: 'hand' });
    move(200);
    frames.rested();
    expect(campus.getState().view.quality).toBe('default');
  });

  it('waits for the end of a talk', () => {
    const { campus, frames, move } = moving(80);
    campus.actions.setTalk(TALK, []);
    move(100);
    frames.rested();
    expect(campus.getState().view.quality).toBe('default');
    expect(campus.getState().session.notices).toEqual([]);
    campus.actions.setTalk(null, []);
    frames.rested();
    expect(campus.getState().view.quality).toBe('low');
  });

  it('leaves alone what was chosen by hand, and frames that no hand asked for', () => {
    const { campus, frames, move } = moving(80);
    campus.actions.setView({ quality: 'high', qualityBy: 'hand' });
    move(300);
    frames.rested();
    expect(campus.getState().view.quality).toBe('high');
    const still = moving(80);
    for (let frame = 0; frame < 300; frame += 1) recordFrame(still.campus.frameClock, 1);
    still.frames.rested();
    expect(still.campus.getState().view.quality).toBe('default');
  });

  it('stops with the scene', () => {
    const { campus, frames } = moving(80);
    frames.dispose();
    expect(campus.frameClock.listeners.size).toBe(0);
  });
});
