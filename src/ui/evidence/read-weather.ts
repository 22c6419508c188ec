import type { WeatherProblem } from '../../answers/questions/question.ts';
import type { YearAnswer } from '../../answers/questions/year.ts';

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
    const message = `It could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { name, unread: file, problems: [{ line: 1, field: 'file', message, severity: 'error' }] };
  }
}
