import type { PlaceAnswer } from '../../answers/questions/place.ts';
import type { WeatherProblem } from '../../answers/questions/question.ts';
import type { YearAnswer } from '../../answers/questions/year.ts';
import type { ParamChange } from '../../params/param-types.ts';

/** A weather file in use. */
export interface WeatherFile {
  readonly name: string;
  readonly text: string;
}

/** What came of opening a file: with `weather` it can be used. */
export interface WeatherOpening {
  readonly name: string;
  readonly weather?: WeatherFile;
  /** A file that nobody could look into, which may be tried again. */
  readonly unread?: WeatherFile;
  readonly problems: readonly WeatherProblem[];
}

/** What putting a campus where a file is from comes to: the knobs, where they can be had, and what to say of the file. */
interface WeatherPlace {
  readonly change?: ParamChange;
  readonly opening: WeatherOpening;
}

/** Asks for the place and climate of a weather file as knobs. Whatever is wrong comes back as problems. */
export async function placeOfFile(
  file: WeatherFile,
  placeOf: (epwText: string) => Promise<PlaceAnswer>,
): Promise<WeatherPlace> {
  const { name, text } = file;
  try {
    const answer = await placeOf(text);
    if (!answer.ok) return { opening: { name, problems: answer.problems } };
    return { change: answer.change, opening: { name, weather: file, problems: answer.notes } };
  } catch (cause) {
    return { opening: { name, weather: file, problems: [unreadable(cause)] } };
  }
}

function unreadable(cause: unknown): WeatherProblem {
  const message = `It could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  return { line: 1, field: 'file', message, severity: 'error' };
}

/** Asks whether a year can be made of a weather file. Whatever is wrong comes back as problems. */
export async function openWeather(
  file: WeatherFile,
  yearOf: (epwText: string) => Promise<YearAnswer>,
): Promise<WeatherOpening> {
  const { name, text } = file;
  try {
    const answer = await yearOf(text);
    return answer.ok ? { name, weather: file, problems: answer.notes } : { name, problems: answer.problems };
  } catch (cause) {
    return { name, unread: file, problems: [unreadable(cause)] };
  }
}
