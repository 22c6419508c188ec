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
import { keyOfTalk, TALK_KEY } from './talk-storage.ts';
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

/** Windows that give talks at once, or were closed not long ago. */
const MOST_OTHERS = 3;

/** A frame and a follower write over no talk of a window beside them. */
const keepsNothing = (): boolean => isEmbedded() || followedRoom() !== null;

/** Keeps a talk. False where the browser keeps nothing: the talk goes on without. */
export function keepTalk({ pair, story, talk, visitor }: KeptTalk): boolean {
  if (keepsNothing()) return true;
  const { history: _steps, ...rest } = visitor;
  const text = JSON.stringify({ savedMs: Date.now(), pair, story: writeStory(story), talk, visitor: rest });
  try {
    sessionStorage.setItem(TALK_KEY, text);
    keepBehindTab(keyOfTalk(pair), text);
    return true;
  } catch {
    return false;
  }
}

function keepBehindTab(key: string, text: string): void {
  if (localStorage.getItem(key) === null) forgetOthers(key, MOST_OTHERS);
  try {
    localStorage.setItem(key, text);
  } catch {
    // The talk that is given now is worth more than those before it.
    forgetOthers(key, 0);
    localStorage.setItem(key, text);
  }
}

/** Forgets all talks but this one, the last few, and none that is too old to go on with. */
function forgetOthers(own: string, most: number): void {
  const others = talksOfBrowser().filter(({ key }) => key !== own);
  for (const [index, { key, savedMs }] of others.entries())
    if (index >= most || !isFresh(savedMs)) localStorage.removeItem(key);
}

/** The last one first. */
function talksOfBrowser(): readonly KeptText[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    .filter((key) => key.startsWith(TALK_KEY))
    .map((key) => ({ key, text: localStorage.getItem(key) ?? '' }))
    .map(({ key, text }) => ({ key, text, savedMs: savedMsOf(text) }))
    .sort((one, other) => other.savedMs - one.savedMs);
}

interface KeptText {
  readonly key: string;
  readonly text: string;
  readonly savedMs: number;
}

/** It stands first, before a story that may be large. */
const savedMsOf = (text: string): number => Number(/^\{"savedMs":(\d+)/.exec(text)?.[1] ?? 0);

// A clock that was set back is no reason to lose a talk.
const isFresh = (savedMs: number): boolean => Math.abs(Date.now() - savedMs) < MOST_AGE_MS;

/** A talk has been left; those of other windows stay. */
export function forgetTalk(pair: string): void {
  if (keepsNothing()) return;
  try {
    sessionStorage.removeItem(TALK_KEY);
    localStorage.removeItem(keyOfTalk(pair));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The talk of this tab, else (`closed`) of the one that was kept last. */
export function keptTalk(where: 'tab' | 'closed'): KeptTalk | null {
  if (keepsNothing()) return null;
  try {
    const text = where === 'tab' ? sessionStorage.getItem(TALK_KEY) : talksOfBrowser()[0]?.text;
    return typeof text !== 'string' ? null : readKept(JSON.parse(text));
  } catch {
    // Storage is forbidden, or what is kept is no JSON: there is no talk to go on with.
    return null;
  }
}

function readKept(data: unknown): KeptTalk | null {
  if (!isRecord(data) || typeof data.story !== 'string' || typeof data.pair !== 'string') return null;
  const { story } = readStory(data.story);
  if (story === undefined || !isFresh(Number(data.savedMs))) return null;
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
      jumpedMs: number(timer.jumpedMs, 0),
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
