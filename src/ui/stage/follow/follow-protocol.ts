import type { TalkOrder, TalkState } from '../../../store/talk-types.ts';
import { isRecord } from '../../../story/loose.ts';
import { readStory } from '../../../story/read-story.ts';
import type { Story } from '../../../story/story-types.ts';
import { withoutNotes } from '../../../story/without-notes.ts';
import { storyData } from '../../../story/write-story.ts';

/** Where the host of the page hears followers, beside the page. */
export const FOLLOW_PATH = 'follow';
/** Name of the shared map. */
export const SHARED_MAP = 'talk';

/** The audience's window writes, a remote asks it, and a follower only reads. */
export type FollowRole = 'stage' | 'remote' | 'follower';

export interface FollowPass {
  readonly role: FollowRole;
  readonly code: string;
}

/** What a connection shows when it comes. */
export const passText = ({ role, code }: FollowPass): string => `${role}:${code}`;

export function readPass(text: string): FollowPass | null {
  const [role, code = '', ...more] = text.split(':');
  if (more.length > 0 || code.length > 64) return null;
  return role === 'stage' || role === 'remote' || role === 'follower' ? { role, code } : null;
}

/** The place of a talk that its followers adopt. */
export type SharedPlace = Pick<TalkState, 'slide' | 'step' | 'curtain'>;

/** A story as everybody may read it: notes are the speaker's. */
export function sharedStory(story: Story): string {
  return JSON.stringify(storyData(withoutNotes(story)));
}

/** The story in the shared map; null where there is none that can be shown. */
export function readSharedStory(raw: unknown): Story | null {
  return typeof raw === 'string' ? (readStory(raw).story ?? null) : null;
}

const isIndex = (raw: unknown): raw is number => typeof raw === 'number' && Number.isInteger(raw) && raw >= 0;

export function readSharedPlace(raw: unknown): SharedPlace | null {
  if (!isRecord(raw)) return null;
  const { slide, step, curtain } = raw;
  if (!isIndex(slide) || !isIndex(step)) return null;
  if (curtain !== 'none' && curtain !== 'black' && curtain !== 'white') return null;
  return { slide, step, curtain };
}

/** What a remote may ask of the stage. */
export type RemoteOrder = Extract<TalkOrder['kind'], 'next' | 'previous' | 'black'>;

const REMOTE_ORDERS: readonly RemoteOrder[] = ['next', 'previous', 'black'];

export function readRemoteOrder(text: string): RemoteOrder | null {
  return REMOTE_ORDERS.find((each) => each === text) ?? null;
}
