import { readBands, readMetrics } from '../answers/metrics.ts';
import { compareCampuses, comparedCampus } from '../answers/questions/compare.ts';
import type { Engines } from '../answers/questions/question.ts';
import { readBlocks } from '../answers/read-blocks.ts';
import { exportSite } from '../exchange/drawing/export-site.ts';
import { computeCampus } from '../model/campus.ts';
import { roomsOfSite } from '../model/layout/rooms/rooms-of-site.ts';
import { reportSite } from '../model/layout/rules/report-site.ts';
import { applyChange, inputKeyOf, parseParams } from '../params/parse.ts';
import type { Scenario } from '../params/scenario.ts';
import { placeCampus } from '../plan/place-campus.ts';
import { type CommandRequest, readArguments } from './arguments.ts';
import {
  placeOfWeather,
  printNetwork,
  reportBuildOut,
  reportFit,
  reportImprove,
  reportTornado,
  reportYear,
  type WeatherNote,
  type WeatherText,
} from './campus-extras.ts';
import { chooseAgainst, chooseScenario } from './choose-scenario.ts';
import { listKnobs } from './list-knobs.ts';
import { HELP } from './options.ts';
import { readWeatherText } from './read-weather-text.ts';
import { reportTraces } from './report-traces.ts';

/** What the command leaves behind: what it prints, most often one JSON text, or one line that names what is wrong. */
export type CommandOutcome =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problem: string };

function print(data: unknown): CommandOutcome {
  return { ok: true, output: JSON.stringify(data, null, 2) };
}

/** Runs the command line with the arguments after the program's name. */
export async function runCommand(args: readonly string[], engines: Engines): Promise<CommandOutcome> {
  const read = readArguments(args);
  if (!read.ok) return read;
  const { request } = read;
  if (request.help) return { ok: true, output: HELP };
  if (request.list) return print(listKnobs());
  const chosen = chooseScenario(request);
  if (!chosen.ok) return chosen;
  const other = request.against === undefined ? undefined : chooseAgainst(request.against);
  if (other !== undefined && !other.ok) return other;
  const weather =
    request.weatherFile === undefined ? undefined : readWeatherText('--epw', request.weatherFile);
  if (weather !== undefined && !weather.ok) return weather;
  try {
    const placed = await standOn(request, engines, chosen.scenario);
    if (!placed.ok) return placed;
    return await answerAll(request, engines, placed, other?.scenario, weather?.weather);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: `The campus could not be computed: ${reason}` };
  }
}

/** A campus where it stands, and what the weather file that put it there lacked. */
type Placed =
  | { readonly ok: true; readonly scenario: Scenario; readonly notes?: readonly WeatherNote[] }
  | { readonly ok: false; readonly problem: string };

/** The scenario where the weather file is from, if one is named; what `--set` names stays as it was set. */
async function standOn(
  { placeFile, settings }: CommandRequest,
  engines: Engines,
  scenario: Scenario,
): Promise<Placed> {
  if (placeFile === undefined) return { ok: true, scenario };
  const site = settings.findLast(([id]) => id === 'site.id')?.[1];
  if (site !== undefined && site !== 'own')
    return {
      ok: false,
      problem: `--weather '${placeFile}' and --set site.id=${site} both say where the campus stands; leave one out`,
    };
  const read = readWeatherText('--weather', placeFile);
  if (!read.ok) return read;
  const place = await placeOfWeather(scenario, engines, read.weather);
  if (!place.ok) return place;
  const named = new Set(settings.map(([id]) => id));
  const news = Object.entries(place.report.change).filter(([id]) => !named.has(id));
  const values = applyChange(scenario.values, parseParams(Object.fromEntries(news)).change);
  return { ok: true, scenario: { ...scenario, values }, notes: place.report.notes };
}

async function answerAll(
  {
    network,
    drawing,
    tornado: metric,
    year: wantsYear,
    rooms,
    trace,
    fails,
    fit: land,
    improve: starts,
    buildOut,
  }: CommandRequest,
  engines: Engines,
  { scenario, notes }: Placed & { readonly ok: true },
  against: Scenario | undefined,
  weather: WeatherText | undefined,
): Promise<CommandOutcome> {
  if (network !== undefined) {
    const printed = await printNetwork(network, scenario, engines);
    return printed.ok ? { ok: true, output: printed.report } : printed;
  }
  const campus = computeCampus(scenario.values, undefined, scenario.siteEdits);
  if (drawing !== undefined) {
    const plan = placeCampus(campus, inputKeyOf(scenario.values, scenario.siteEdits));
    return { ok: true, output: exportSite(plan, drawing) };
  }
  const metrics = readMetrics(campus);
  const swings = metric === undefined ? undefined : await reportTornado(metric, scenario, engines);
  if (swings !== undefined && !swings.ok) return swings;
  const fit = land === undefined ? undefined : await reportFit(land, scenario, engines);
  if (fit !== undefined && !fit.ok) return fit;
  const improve = starts === undefined ? undefined : await reportImprove(starts, scenario, engines);
  if (improve !== undefined && !improve.ok) return improve;
  const year = wantsYear ? await reportYear(scenario, engines, weather) : undefined;
  if (year !== undefined && !year.ok) return year;
  const traces = reportTraces(campus, scenario, trace, fails);
  if (!traces.ok) return traces;
  const comparison = against && compareCampuses({ campus, metrics }, comparedCampus(against));
  return print({
    scenario,
    ...(against && { against }),
    metrics,
    bands: readBands(campus),
    blocks: readBlocks(campus),
    warnings: campus.warnings,
    findings: reportSite(campus.site, campus),
    ...(notes && { weather: { notes } }),
    ...(rooms && { rooms: roomsOfSite(campus.site, campus.params) }),
    ...(comparison && { comparison }),
    ...(year && { year: year.report }),
    ...(swings && { tornado: swings.report }),
    ...(fit && { fit: fit.report }),
    ...(improve && { improve: improve.report }),
    ...(buildOut && { buildOut: await reportBuildOut(scenario, engines) }),
    ...traces.report,
  });
}
