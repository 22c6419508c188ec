import { isRecord } from '../../story/loose.ts';
import { shownValue } from '../../units/shown-value.ts';
import { EMBED_CALLS, type EmbedRefusal, type HostMessage } from './embed-types.ts';

/** No call takes more. */
const MOST_ARGS = 2;
const LONGEST_ID = 64;

type ReadMessage =
  | { readonly kind: 'call'; readonly message: HostMessage }
  | {
      readonly kind: 'refused';
      readonly id: string | number | null;
      readonly refused: EmbedRefusal;
      readonly message: string;
    };

/** The origin that `?embed=…` names: one of http or https, or null. */
export function hostOrigin(search: string): string | null {
  const named = new URLSearchParams(search).get('embed') ?? '';
  if (!URL.canParse(named)) return null;
  const { origin, protocol } = new URL(named);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}

/** A message that is meant for the campus; null for what other code of the page around it says. */
export function readHostMessage(data: unknown): ReadMessage | null {
  if (!isRecord(data) || !('gigacampus' in data)) return null;
  const id = isId(data.id) ? data.id : null;
  const refuse = (refused: EmbedRefusal, message: string): ReadMessage => ({
    kind: 'refused',
    id,
    refused,
    message,
  });
  if (data.gigacampus !== 1)
    return refuse('version', `Messages carry gigacampus: 1, not ${shownValue(data.gigacampus)}`);
  if (id === null) return refuse('id', `A call has an id: a number, or up to ${LONGEST_ID} letters`);
  const call = EMBED_CALLS.find((each) => each === data.call);
  if (call === undefined)
    return refuse('call', `${shownValue(data.call)} is no call; there are: ${EMBED_CALLS.join(', ')}`);
  const args = data.args ?? [];
  if (!Array.isArray(args) || args.length > MOST_ARGS)
    return refuse('args', `${call}: args is a list of at most ${MOST_ARGS}`);
  return { kind: 'call', message: { gigacampus: 1, id, call, args } };
}

function isId(raw: unknown): raw is string | number {
  return typeof raw === 'string' ? raw.length <= LONGEST_ID : typeof raw === 'number' && Number.isFinite(raw);
}
