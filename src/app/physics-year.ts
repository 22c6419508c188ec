import { DEFAULT_SITE, type SiteRecord, siteOf } from '../catalogue/sites.ts';
import { type EpwReading, readEpw } from '../exchange/epw/read-epw.ts';
import { modeAssumptions } from '../model/assumptions.ts';
import { computeCampus } from '../model/campus.ts';
import { compactClimate } from '../model/cooling/climate-year.ts';
import { simulateYear } from '../model/cooling/simulate-year.ts';
import type { YearAnswer, YearStudy } from '../ui/evidence/physics-services.ts';

/**
 * Answers questions about a year. Keeps the climate it read last, so that a moved slider does not read a file of
 * 8,760 rows again. Rules COOL-40 to COOL-47.
 */
export function createYearService(): (study: YearStudy) => Promise<YearAnswer> {
  const readWeather = rememberLast((text: string) => readEpw(text));
  const climateOf = rememberLast((site: SiteRecord) => compactClimate(site));
  return async ({ values, epwText }) => {
    const site = siteOf(values['site.id']) ?? DEFAULT_SITE;
    const reading: EpwReading =
      epwText === undefined ? { climate: climateOf(site), problems: [] } : await readWeather(epwText);
    const { climate, problems } = reading;
    if (climate === undefined) return { ok: false, problems };
    return {
      ok: true,
      year: simulateYear(values, modeAssumptions(values), climate),
      dryBulbC: climate.dryBulbC,
      itPowerW: computeCampus(values).compute.itPowerW,
      notes: problems,
    };
  };
}

function rememberLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
