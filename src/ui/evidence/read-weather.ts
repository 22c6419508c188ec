import type { ParamValues } from '../../params/param-types.ts';
import type { PhysicsServices, WeatherProblem } from './physics-services.ts';

/** A weather file in use. */
export interface WeatherFile {
  readonly name: string;
  readonly text: string;
}

/** What came of opening a file: with `weather` it can be used. */
export interface WeatherOpening {
  readonly name: string;
  readonly weather?: WeatherFile;
  readonly problems: readonly WeatherProblem[];
}

/** A year of weather has 1 to 2 MB; far more is something else, and reading it would hold the page. */
const MOST_BYTES = 32_000_000;
const BYTES_PER_MB = 1_000_000;

/** Reads a file and asks whether a year can be made of it. Whatever is wrong comes back as problems. */
export async function openWeather(
  file: File,
  values: ParamValues,
  simulateYear: PhysicsServices['simulateYear'],
): Promise<WeatherOpening> {
  const { name } = file;
  const refuse = (message: string): WeatherOpening => ({
    name,
    problems: [{ line: 1, field: 'file', message, severity: 'error' }],
  });
  if (file.size > MOST_BYTES) {
    return refuse(
      `This is no weather file of a year: it has ${Math.round(file.size / BYTES_PER_MB)} MB, and one has 1 to 2.`,
    );
  }
  try {
    const text = await file.text();
    const answer = await simulateYear({ values, epwText: text });
    return answer.ok
      ? { name, weather: { name, text }, problems: answer.notes }
      : { name, problems: answer.problems };
  } catch (cause) {
    return refuse(`It could not be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
