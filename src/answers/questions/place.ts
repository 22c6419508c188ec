import { siteFor } from '../../model/place/place-of.ts';
import { summariseClimate } from '../../model/place/summarise-climate.ts';
import { climateKnobs, copyOfPlace } from '../../params/copy-site.ts';
import type { ParamChange, ParamProblem, ParamValues } from '../../params/param-types.ts';
import { parseParams } from '../../params/parse.ts';
import { shownValue } from '../../units/shown-value.ts';
import { type Engines, type Loose, type Progress, question, type WeatherProblem } from './question.ts';

export interface PlaceGiven {
  /** The text of a weather file. */
  readonly epwText: string;
}

/** The knobs that put a campus where a weather file is from, in its weather; or what is wrong with the file. */
export type PlaceAnswer =
  | { readonly ok: true; readonly change: ParamChange; readonly notes: readonly WeatherProblem[] }
  | { readonly ok: false; readonly problems: readonly WeatherProblem[] };

interface PlaceStudy {
  readonly values: ParamValues;
  readonly epwText: unknown;
}

/** A weather file as a place: where it is from, where it says so, else where the campus stands, and its climate. Rule COOL-48. */
async function* answer(
  { values, epwText }: PlaceStudy,
  engines: Engines,
): AsyncGenerator<Progress, PlaceAnswer> {
  if (typeof epwText !== 'string') {
    const message = `epwText must be the text of a weather file, not ${shownValue(epwText)}`;
    return { ok: false, problems: [{ line: 1, field: 'epwText', message, severity: 'error' }] };
  }
  const { climate, problems } = await engines.readWeather(epwText);
  if (climate === undefined) return { ok: false, problems };
  yield { doneCount: 1, totalCount: 2 };
  const { latitudeDeg, longitudeDeg, elevationM } = climate.place ?? {};
  const told = {
    ...(latitudeDeg !== undefined && { 'ownSite.latitudeDeg': Number(latitudeDeg.toFixed(2)) }),
    ...(longitudeDeg !== undefined && { 'ownSite.longitudeDeg': Number(longitudeDeg.toFixed(2)) }),
    ...(elevationM !== undefined && { 'ownSite.elevationM': Math.round(elevationM) }),
  };
  const { change, problems: beyond } = parseParams({
    'site.id': 'own',
    'ownSite.climate': 'own',
    ...climateKnobs(summariseClimate(climate)),
    ...told,
  });
  // Half of a place would stand in the rest of another.
  if (beyond.length > 0) return { ok: false, problems: beyond.map(beyondKnob) };
  return { ok: true, change: { ...copyOfPlace(siteFor(values)), ...change }, notes: problems };
}

/** A figure of the file that no place of one's own can have. */
function beyondKnob({ where, message }: ParamProblem): WeatherProblem {
  return { line: 1, field: where, message: `The place cannot be told: ${message}.`, severity: 'error' };
}

export const PLACE = question({
  check: ({ values }, { epwText }: Loose<PlaceGiven>): PlaceStudy => ({ values, epwText }),
  answer,
});
