import { parseParams } from '../../params/parse.ts';
import { parseSiteEdits } from '../../params/parse-site-edits.ts';
import { DEFAULT_PRESET, presetOf } from '../../params/presets.ts';
import { readPose } from '../../store/camera-pose.ts';
import type { TalkState } from '../../store/talk-types.ts';
import { readView } from '../../store/view-parts.ts';
import { isRecord, type Loose } from '../../story/loose.ts';
import { readStory } from '../../story/read-story.ts';
import type { Story } from '../../story/story-types.ts';
import { talkOf } from '../../story/talk-steps.ts';
import { writeStory } from '../../story/write-story.ts';
import { followedRoom, isEmbedded } from '../kit/embedded.ts';
import { TALK_KEY } from './talk-storage.ts';
import type { Visitor } from './visitor.ts';

/** A talk that was under way when the page was loaded again, or closed. */
export interface KeptTalk {
  readonly pair: string;
  readonly story: Story;
  readonly talk: TalkState;
  readonly visitor: Visitor;
}

/** Nobody goes on with a talk after this, milliseconds. */
const MOST_AGE_MS = 12 * 3600 * 1000;

/** Storage of this tab while it lives, and of this browser behind it. Access may throw. */
const STORES: readonly (() => Storage)[] = [() => sessionStorage, () => localStorage];

/** A frame and a follower write over no talk of a window beside them. */
const keepsNothing = (): boolean => isEmbedded() || followedRoom() !== null;

/** Keeps a talk. False where the browser keeps nothing: the talk goes on without. */
export function keepTalk({ pair, story, talk, visitor }: KeptTalk): boolean {
  if (keepsNothing()) return true;
  const { history: _steps, ...rest } = visitor;
  const text = JSON.stringify({ savedMs: Date.now(), pair, story: writeStory(story), talk, visitor: rest });
  try {
    for (const open of STORES) open().setItem(TALK_KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetTalk(): void {
  if (keepsNothing()) return;
  try {
    for (const open of STORES) open().removeItem(TALK_KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The talk of this tab, else (`closed`) of one that was closed not long ago. */
export function keptTalk(where: 'tab' | 'closed'): KeptTalk | null {
  if (keepsNothing()) return null;
  try {
    const text = (where === 'tab' ? sessionStorage : localStorage).getItem(TALK_KEY);
    return text === null ? null : readKept(JSON.parse(text));
  } catch {
    // Storage is forbidden, or what is kept is no JSON: there is no talk to go on with.
    return null;
  }
}

function readKept(data: unknown): KeptTalk | null {
  if (!isRecord(data) || typeof data.story !== 'string' || typeof data.pair !== 'string') return null;
  // A clock that was set back is no reason to lose a talk.
  const age = Math.abs(Date.now() - Number(data.savedMs));
  const { story } = readStory(data.story);
  if (story === undefined || !(age < MOST_AGE_MS)) return null;
  const talk = isRecord(data.talk) ? data.talk : {};
  return { pair: data.pair, story, talk: readTalk(story, talk), visitor: readVisitor(data.visitor) };
}

function readTalk(story: Story, data: Loose): TalkState {
  const nowMs = Date.now();
  const fresh = talkOf(story, Number(data.slide), false, nowMs, data.looping === true);
  const timer = isRecord(data.timer) ? data.timer : {};
  const number = (raw: unknown, otherwise: number): number =>
    typeof raw === 'number' && Number.isFinite(raw) ? raw : otherwise;
  return {
    ...fresh,
    step: data.step === 1 ? 1 : 0,
    timer: {
      startedMs: Math.min(nowMs, number(timer.startedMs, nowMs)),
      pausedMs: number(timer.pausedMs, 0),
      pausedAtMs: typeof timer.pausedAtMs === 'number' ? timer.pausedAtMs : null,
    },
  };
}

function readVisitor(raw: unknown): Visitor {
  const data = isRecord(raw) ? raw : {};
  const params = isRecord(data.params) ? data.params : {};
  const preset = presetOf(String(params.presetId)) ?? DEFAULT_PRESET;
  const { change } = parseParams(isRecord(params.values) ? params.values : {});
  const read = readPose(data.pose);
  return {
    params: {
      presetId: preset.id,
      values: { ...preset.values, ...change },
      siteEdits: parseSiteEdits(params.siteEdits).edits,
    },
    history: { past: [], future: [] },
    view: { ...readView(isRecord(data.view) ? data.view : {}, 'url').view, interfaceHidden: false },
    selection: typeof data.selection === 'string' ? data.selection : null,
    pose: read.ok ? read.pose : { position: [0, 0, 0], target: [0, 0, 0] },
  };
}
