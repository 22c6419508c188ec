import type { TalkAdopt, TalkOrder } from '../../../store/talk-types.ts';
import type { Story } from '../../../story/story-types.ts';

/** What following needs of a talk: to begin one, to move it, and to know its story. */
export interface TalkHand {
  begin(story: Story, slide: number): void;
  readonly adopt: (place: TalkAdopt) => void;
  readonly order: (order: TalkOrder) => void;
  readonly read: () => { readonly story: Story | null };
}
