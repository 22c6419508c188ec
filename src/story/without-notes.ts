import type { Story } from './story-types.ts';

/** A story as everybody may read it: notes are the speaker's. */
export function withoutNotes(story: Story): Story {
  return { ...story, slides: story.slides.map((slide) => ({ ...slide, notes: '' })) };
}
