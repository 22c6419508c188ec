import { decodeText } from '../exchange/files/decode-text.ts';
import { FILE_LIMITS } from '../exchange/files/file-limits.ts';
import type { WeatherText } from './campus-extras.ts';
import { readLimited } from './read-limited.ts';

type ReadText =
  | { readonly ok: true; readonly weather: WeatherText }
  | { readonly ok: false; readonly problem: string };

/** The text of the weather file that an option names. */
export function readWeatherText(option: '--epw' | '--weather', file: string): ReadText {
  const refuse = (reason: string): ReadText => ({ ok: false, problem: `${option} '${file}': ${reason}` });
  const read = readLimited(file, FILE_LIMITS.weather);
  if (!read.ok) return refuse(read.reason);
  const decoded = decodeText(read.bytes);
  return decoded.ok ? { ok: true, weather: { file, text: decoded.text } } : refuse(decoded.reason);
}
