import type { TalkAdopt, TalkOrder, TalkTurn, TalkTurned } from '../../../store/talk-types.ts';
import { readView } from '../../../store/view-parts.ts';
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
export type SharedPlace = Omit<TalkAdopt, 'kind'>;

/** What a host tells an address that has given too many wrong codes: for how long it takes none. */
export const barText = (seconds: number): string => `barred:${seconds}`;

/** For how many seconds an address is barred, by the words of the host; null where it was refused for another reason. */
export function readBar(reason: string): number | null {
  const [, seconds] = /^barred:(\d{1,4})$/.exec(reason) ?? [];
  return seconds === undefined ? null : Number(seconds);
}

/** A story as everybody may read it: notes are the speaker's. */
export function sharedStory(story: Story): string {
  return JSON.stringify(storyData(withoutNotes(story)));
}

/** The story in the shared map; null where there is none that can be shown. */
export function readSharedStory(raw: unknown): Story | null {
  return typeof raw === 'string' ? (readStory(raw).story ?? null) : null;
}

const isIndex = (raw: unknown): raw is number => typeof raw === 'number' && Number.isInteger(raw) && raw >= 0;

/** A view that cannot be read is that of the slide. */
function readTurned(raw: unknown): TalkTurned {
  if (!isRecord(raw)) return null;
  const { lens, solarHour } = readView({ lens: raw.lens, solarHour: raw.solarHour }, 'url').view;
  return lens === undefined || solarHour === undefined ? null : { lens, solarHour };
}

export function readSharedPlace(raw: unknown): SharedPlace | null {
  if (!isRecord(raw)) return null;
  const { slide, step, curtain } = raw;
  if (!isIndex(slide) || !isIndex(step)) return null;
  if (curtain !== 'none' && curtain !== 'black' && curtain !== 'white') return null;
  return { slide, step, curtain, turned: readTurned(raw.turned) };
}

/** Orders of one word that a remote may give the stage. */
const WORDS = ['next', 'previous', 'black', 'return'] as const;

/** What a remote may ask of the stage. */
export type RemoteOrder =
  | { readonly kind: (typeof WORDS)[number] }
  | Extract<TalkTurn, { kind: 'turn-lens' | 'turn-hour' }>;

/** What a remote may ask, of all orders of a talk; null for every other. */
export function remoteOrderOf(order: TalkOrder): RemoteOrder | null {
  if (order.kind === 'turn-lens' || order.kind === 'turn-hour') return order;
  const kind = WORDS.find((each) => each === order.kind);
  return kind === undefined ? null : { kind };
}

export function remoteOrderText(order: RemoteOrder): string {
  if (order.kind === 'turn-lens') return `lens:${order.lens}`;
  return order.kind === 'turn-hour' ? `hour:${order.hour}` : order.kind;
}

/** What a remote has said, as an order; what is no lens or hour is found where the campus is turned. */
export function readRemoteOrder(text: string): RemoteOrder | null {
  const [, what, value = ''] = /^(lens|hour):([\w.-]{1,40})$/.exec(text) ?? [];
  if (what === 'lens') return { kind: 'turn-lens', lens: value };
  if (what === 'hour') return { kind: 'turn-hour', hour: Number(value) };
  const kind = WORDS.find((each) => each === text);
  return kind === undefined ? null : { kind };
}

/** Whether a remote may say this: an order, or that it has come. */
export function isOfRemote(text: string): boolean {
  return text === 'remote' || readRemoteOrder(text) !== null;
}
