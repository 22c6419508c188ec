import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf } from '../../store/report-missing.ts';
import type { TalkState } from '../../store/talk-types.ts';
import type { PageApi } from '../page-api-types.ts';
import {
  EMBED_CALLS,
  type EmbedCall,
  type EmbeddedTalk,
  type EmbedRefusal,
  type FrameMessage,
  type HostMessage,
} from './embed-types.ts';
import { readHostMessage } from './read-host-message.ts';

/** What is asked for beyond this before anything is answered is refused. */
const MOST_WAITING = 64;

/** The page around the frame, or what a test puts in its place. */
export interface HostSeams {
  /** The only origin that is obeyed and told anything; null where the address names none. */
  readonly origin: string | null;
  /** The window around this one. */
  readonly parent: MessageEventSource;
  readonly post: (to: MessageEventSource, message: FrameMessage, origin: string) => void;
}

type Heard = Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>;

/** Does what the page around the frame asks for, answers it, and tells it where a talk stands. */
export function answerHost(
  campus: CampusStore,
  api: PageApi,
  { origin, parent, post }: HostSeams,
): (event: Heard) => void {
  let waiting = 0;
  const tell = (message: FrameMessage): void => {
    if (origin !== null) post(parent, message, origin);
  };
  const obey = async ({ id, call, args = [] }: HostMessage): Promise<void> => {
    waiting += 1;
    try {
      tell({ gigacampus: 1, id, ok: true, value: await callApi(api, call, args) });
    } catch (cause) {
      tell({ gigacampus: 1, id, ok: false, refused: 'failed', message: reasonOf(cause) });
    } finally {
      waiting -= 1;
    }
  };
  campus.subscribe(({ session }, before) => {
    const talk = toldTalk(session.talk);
    if (JSON.stringify(talk) !== JSON.stringify(toldTalk(before.session.talk)))
      tell({ gigacampus: 1, event: 'talk', talk });
  });
  tell({ gigacampus: 1, event: 'ready', calls: EMBED_CALLS });
  return ({ data, origin: from, source }) => {
    const read = readHostMessage(data);
    if (read === null || source === null) return;
    const id = read.kind === 'call' ? read.message.id : read.id;
    // Whoever is refused hears it, and hears nothing else.
    const refuse = (refused: EmbedRefusal, message: string): void =>
      post(source, { gigacampus: 1, id, ok: false, refused, message }, from === 'null' ? '*' : from);
    if (source !== parent) refuse('source', 'Only the page around the frame is obeyed');
    else if (from !== origin) refuse('origin', notOf(from, origin));
    else if (read.kind === 'refused') refuse(read.refused, read.message);
    else if (waiting >= MOST_WAITING) refuse('busy', `${MOST_WAITING} calls are waiting for their answers`);
    else void obey(read.message);
  };
}

function notOf(from: string, origin: string | null): string {
  const named = origin === null ? 'names no http or https origin' : `names ${origin}`;
  return `The address of the frame ${named} behind embed=, so ${from} is not obeyed`;
}

function toldTalk(talk: TalkState | null): EmbeddedTalk | null {
  if (talk === null) return null;
  const { storyId, title, slide, slideCount, offScript, over } = talk;
  return { story: storyId, title, slide: slide + 1, slideCount, offScript, ended: over === 'end' };
}

/** Every order of the interface holds what it is given against what it may be. */
function callApi(api: PageApi, call: EmbedCall, args: readonly unknown[]): unknown {
  const [group, name] = call.split('.');
  const owner: object = name === undefined ? api : api.story;
  const order: unknown = Reflect.get(owner, name ?? group ?? '');
  return typeof order === 'function' ? Reflect.apply(order, owner, args) : undefined;
}
