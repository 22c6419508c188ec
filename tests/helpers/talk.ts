/** A talk of three slides that stands on the second. */
export const TALK = {
  storyId: 'a',
  title: 'A',
  slideCount: 3,
  slide: 1,
  step: 0,
  curtain: 'none',
  over: 'none',
  offScript: false,
  playing: false,
  looping: false,
  pen: 'none',
  look: { brightness: 100, contrast: 100, projector: false },
  timer: { startedMs: 0, pausedMs: 0, pausedAtMs: null, jumpedMs: 0 },
} as const;
