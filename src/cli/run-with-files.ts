import { readEpw } from '../exchange/epw/read-epw.ts';
import { decodeText } from '../exchange/files/decode-text.ts';
import { FILE_LIMITS } from '../exchange/files/file-limits.ts';
import { readArguments } from './arguments.ts';
import type { WeatherFile } from './campus-extras.ts';
import { readLimited } from './read-limited.ts';
import { type CommandOutcome, runCommand } from './run-command.ts';

type ReadWeather =
  | { readonly ok: true; readonly weather: WeatherFile }
  | { readonly ok: false; readonly problem: string };

/** Runs the command line, having read the weather file it names first. */
export async function runWithFiles(
  args: readonly string[],
  buildPlan: Parameters<typeof runCommand>[1],
): Promise<CommandOutcome> {
  const read = readArguments(args);
  const file = read.ok && !read.request.list ? read.request.weatherFile : undefined;
  if (file === undefined) return runCommand(args, buildPlan);
  const weather = await readWeather(file);
  return weather.ok ? runCommand(args, buildPlan, weather.weather) : weather;
}

async function readWeather(file: string): Promise<ReadWeather> {
  const refuse = (problem: string): ReadWeather => ({ ok: false, problem: `--epw '${file}': ${problem}` });
  const read = readLimited(file, FILE_LIMITS.weather);
  if (!read.ok) return refuse(read.reason);
  const decoded = decodeText(read.bytes);
  if (!decoded.ok) return refuse(decoded.reason);
  const { climate, problems } = await readEpw(decoded.text);
  if (climate !== undefined) return { ok: true, weather: { climate, notes: problems } };
  const errors = problems.filter((problem) => problem.severity === 'error');
  const first = errors[0];
  if (first === undefined) return refuse('it holds no climate');
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return refuse(`line ${first.line}, ${first.field}: ${first.message}${more}`);
}
