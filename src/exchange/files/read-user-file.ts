import type { ParsedScenario } from '../../params/scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { decodeText } from './decode-text.ts';
import { FILE_LIMITS, sizeProblem } from './file-limits.ts';
import { kindOf } from './name-kind.ts';

/** What a file that someone hands over turns out to be. */
export type UserFile =
  | { readonly kind: 'scenario'; readonly parsed: ParsedScenario }
  | { readonly kind: 'weather'; readonly text: string }
  | { readonly kind: 'story'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

const HEAD_BYTES = 8_192;
const TAKEN = 'a scenario or a story (.json) and a weather file (.epw) can be opened';
/** A story names its format in its first lines. */
const STORY = /"format"\s*:\s*"gigacampus-story"/;

/**
 * Tells a scenario from a weather file by what is in it, and only then by its name. Whatever else it is, is named; what
 * is too large is refused by its size, unread. Rejects only where the browser cannot read the file.
 */
export async function readUserFile(name: string, file: Blob): Promise<UserFile> {
  const calledWeather = /\.epw$/i.test(name);
  const largest = calledWeather ? FILE_LIMITS.weather : FILE_LIMITS.scenario;
  const hopeless = file.size > FILE_LIMITS.weather.mostBytes ? sizeProblem(file.size, largest) : undefined;
  if (hopeless !== undefined) return refused(hopeless);
  const head = decodeText(await bytesOf(file.slice(0, HEAD_BYTES)));
  if (!head.ok) return refused(head.reason);
  const found = kindOf(head.text);
  if (found.kind === 'weather' || (calledWeather && found.kind !== 'json')) return readWeather(file);
  const calledScenario = /\.json(\.txt)?$/i.test(name) || head.text.trim() === '';
  if (found.kind === 'other' && !calledScenario) return refused(`It is ${found.name}; ${TAKEN}`);
  const tooLarge = sizeProblem(file.size, FILE_LIMITS.scenario);
  if (tooLarge !== undefined) return refused(tooLarge);
  if (STORY.test(head.text)) return readStoryText(file);
  return { kind: 'scenario', parsed: readScenario(await bytesOf(file)) };
}

async function readWeather(file: Blob): Promise<UserFile> {
  const decoded = decodeText(await bytesOf(file));
  return decoded.ok ? { kind: 'weather', text: decoded.text } : refused(decoded.reason);
}

async function readStoryText(file: Blob): Promise<UserFile> {
  const decoded = decodeText(await bytesOf(file));
  return decoded.ok ? { kind: 'story', text: decoded.text } : refused(decoded.reason);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function refused(message: string): UserFile {
  return { kind: 'refused', message };
}
