import { modeAssumptions } from '../../model/assumptions.ts';
import { computeCampus } from '../../model/campus.ts';
import { compactClimate } from '../../model/cooling/climate-year.ts';
import { simulateYear } from '../../model/cooling/simulate-year.ts';
import { type YearTotals, yearTotals } from '../../model/cooling/year-totals.ts';
import type { YearResult } from '../../model/cooling/year-types.ts';
import { siteFor } from '../../model/place/place-of.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import { type Engines, type Loose, type Progress, question, type WeatherProblem } from './question.ts';

export interface YearGiven {
  /** The text of a weather file; the climate of the site without one. */
  readonly epwText?: string;
}

/** 8,760 hours of the campus, or 8,784 in a leap year, hour by hour and summed up. Rule COOL-45. */
export interface SolvedYear {
  readonly ok: true;
  readonly year: YearResult;
  readonly dryBulbC: Float32Array;
  /** Sums of the year at the mean load, as energy, price and carbon of the campus count it. */
  readonly totals: YearTotals;
  /** Mean over full load that they are at. */
  readonly loadFactor: number;
  /** What was filled in of a weather file. */
  readonly notes: readonly WeatherProblem[];
}

export type YearAnswer = SolvedYear | { readonly ok: false; readonly problems: readonly WeatherProblem[] };

interface YearStudy extends CampusInput {
  readonly epwText: unknown;
}

const notText = (epwText: unknown): WeatherProblem => ({
  line: 1,
  field: 'epwText',
  message: `epwText must be the text of a weather file, not ${shownValue(epwText)}`,
  severity: 'error',
});

/** A year of a campus in the climate of its site or of a file. What is wrong with a file is an answer too. Rules COOL-40 to COOL-47. */
async function* answer(
  { values, siteEdits, epwText }: YearStudy,
  engines: Engines,
): AsyncGenerator<Progress, YearAnswer> {
  if (epwText !== undefined && typeof epwText !== 'string')
    return { ok: false, problems: [notText(epwText)] };
  const site = siteFor(values);
  const { climate, problems } =
    epwText === undefined
      ? { climate: compactClimate(site), problems: [] }
      : await engines.readWeather(epwText);
  if (climate === undefined) return { ok: false, problems };
  yield { doneCount: 1, totalCount: 2 };
  const { compute, blocks, cooling } = computeCampus(values, undefined, siteEdits);
  const fullItPowerW = compute.provisionedItPowerW;
  const yardPumpShare = fullItPowerW > 0 ? cooling.hydraulics.yardPumpPowerW / fullItPowerW : 0;
  const liquidShare = blocks.length > 1 ? cooling.liquidHeatW / fullItPowerW : undefined;
  const assumed = modeAssumptions(values);
  const { campusLoadFactor: loadFactor } = assumed;
  const year = simulateYear(values, assumed, climate, yardPumpShare, liquidShare);
  return {
    ok: true,
    year,
    totals: yearTotals(year, { fullItPowerW, loadFactor }),
    loadFactor,
    dryBulbC: climate.dryBulbC,
    notes: problems,
  };
}

export const YEAR = question({
  check: (input, { epwText }: Loose<YearGiven>): YearStudy => ({ ...input, epwText }),
  answer,
});
