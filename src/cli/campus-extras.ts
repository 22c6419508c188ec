import type { LandFit } from '../answers/questions/fit.ts';
import type { Improvement } from '../answers/questions/improvement.ts';
import type { LoopName } from '../answers/questions/loop.ts';
import { drive, type Engines, type WeatherProblem } from '../answers/questions/question.ts';
import type { TornadoOutcome } from '../answers/questions/tornado.ts';
import type { SolvedYear } from '../answers/questions/year.ts';
import { QUESTIONS } from '../answers/questions.ts';
import type { BuildOut } from '../model/build-out/build-out.ts';
import type { ParamChange } from '../params/param-types.ts';
import { readCorners } from '../params/read-corners.ts';
import type { CampusInput } from '../params/site-edits.ts';

/** A weather file that was read. */
export interface WeatherText {
  readonly file: string;
  readonly text: string;
}

/** What a weather file lacked or contradicted, and how that was settled. */
export type WeatherNote = Omit<WeatherProblem, 'severity'>;

type Reported<Report> =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: string };

/** The year of a campus as `--year` prints it, or the line and field at which its weather file is wrong. */
export async function reportYear(
  input: CampusInput,
  engines: Engines,
  weather: WeatherText | undefined,
): Promise<Reported<ReturnType<typeof yearInNumbers>>> {
  const given = weather === undefined ? {} : { epwText: weather.text };
  const answer = await drive(QUESTIONS.year.begin(input, given, engines));
  if (answer.ok) return { ok: true, report: yearInNumbers(answer) };
  return { ok: false, problem: `--epw '${weather?.file}': ${firstError(answer)}` };
}

/** The knobs that put a campus where a weather file is from, and what the file lacked. */
interface WeatherPlace {
  readonly change: ParamChange;
  readonly notes: readonly WeatherNote[];
}

/** The knobs that put a campus where a weather file is from, or where the file is wrong. Rule COOL-48. */
export async function placeOfWeather(
  input: CampusInput,
  engines: Engines,
  { file, text }: WeatherText,
): Promise<Reported<WeatherPlace>> {
  const answer = await drive(QUESTIONS.place.begin(input, { epwText: text }, engines));
  if (answer.ok) return { ok: true, report: { change: answer.change, notes: notesOf(answer.notes) } };
  return { ok: false, problem: `--weather '${file}': ${firstError(answer)}` };
}

function firstError({ problems }: { readonly problems: readonly WeatherProblem[] }): string {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const first = errors[0];
  if (first === undefined) return 'it holds no climate';
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return `line ${first.line}, ${first.field}: ${first.message}${more}`;
}

/** Means, peaks, months and totals; no hourly series. */
function yearInNumbers({ year: solved, totals, loadFactor, notes }: SolvedYear) {
  const { pue, coolingWPerW, waterLPerKwh, ...year } = solved;
  return { ...year, loadFactor, ...totals, notes: notesOf(notes) };
}

function notesOf(problems: readonly WeatherProblem[]): readonly WeatherNote[] {
  return problems.map(({ line, field, message }) => ({ line, field, message }));
}

/** The EPANET file of one loop of the campus, or why there is none. */
export async function printNetwork(
  loop: LoopName,
  input: CampusInput,
  engines: Engines,
): Promise<Reported<string>> {
  const answer = await drive(QUESTIONS.inp.begin(input, { loop }, engines));
  if (answer.ok) return { ok: true, report: answer.inp.trimEnd() };
  return { ok: false, problem: `--inp ${loop}: ${answer.problem}` };
}

/** An answer, or why the question may not be asked, under the name of its option. */
async function reported<Answer>(ask: () => Promise<Answer>): Promise<Reported<Answer>> {
  try {
    return { ok: true, report: await ask() };
  } catch (cause) {
    if (cause instanceof RangeError) return { ok: false, problem: `--${cause.message}` };
    throw cause;
  }
}

/** What one metric hangs on, widest swing first, or why that cannot be told. Rule UNC-4. */
export async function reportTornado(
  metricId: string,
  input: CampusInput,
  engines: Engines,
): Promise<Reported<TornadoOutcome>> {
  return reported(() => drive(QUESTIONS.tornado.begin(input, { metricId }, engines)));
}

/** When what of the campus stands. Rules BLD-1 … BLD-4. */
export async function reportBuildOut(input: CampusInput, engines: Engines): Promise<BuildOut> {
  return drive(QUESTIONS.buildOut.begin(input, {}, engines));
}

/** Whether the campus stands on land of `<width>x<depth>` metres or inside corners `<x,z x,z x,z …>`, and the most that does, or why that cannot be told. */
export async function reportFit(
  land: string,
  input: CampusInput,
  engines: Engines,
): Promise<Reported<LandFit>> {
  if (land.includes(',')) {
    const read = readCorners(land);
    if ('problem' in read) return { ok: false, problem: `--fit '${land.slice(0, 60)}': ${read.problem}` };
    return reported(() => drive(QUESTIONS.fit.begin(input, { boundary: read.points }, engines)));
  }
  const [, width, depth] = /^\s*([\d.]+)\s*[x×]\s*([\d.]+)\s*$/i.exec(land) ?? [];
  if (width === undefined || depth === undefined)
    return {
      ok: false,
      problem: `--fit '${land}' must have the form <width>x<depth> or "<x,z x,z x,z …>", metres`,
    };
  const given = { widthM: Number(width), depthM: Number(depth) };
  return reported(() => drive(QUESTIONS.fit.begin(input, given, engines)));
}

/** The site as it is and better ones, found by so many starts, or why that cannot be told. Rule LAY-82. */
export async function reportImprove(
  starts: string,
  input: CampusInput,
  engines: Engines,
): Promise<Reported<Improvement>> {
  const startCount = starts.trim() === '' ? Number.NaN : Number(starts);
  return reported(() => drive(QUESTIONS.improve.begin(input, { startCount }, engines)));
}
