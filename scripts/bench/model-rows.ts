import { readMetrics } from '../../src/answers/metrics.ts';
import { drive } from '../../src/answers/questions/question.ts';
import { type SampleStudy, sampleCampus } from '../../src/answers/questions/sample.ts';
import { tornado } from '../../src/answers/questions/tornado.ts';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { solveNetwork } from '../../src/exchange/epanet/solve-network.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { compactClimate } from '../../src/model/cooling/climate-year.ts';
import { rowLoop } from '../../src/model/cooling/hydraulic-network.ts';
import { simulateYear } from '../../src/model/cooling/simulate-year.ts';
import { objectiveOf } from '../../src/model/improve/choose-schemes.ts';
import { layNetworks } from '../../src/model/layout/network/lay-networks.ts';
import { checkMove } from '../../src/model/layout/rules/check-move.ts';
import { reportWays } from '../../src/model/layout/rules/report-site.ts';
import { editWays } from '../../src/model/layout/site/edit-ways.ts';
import { layOutSite } from '../../src/model/layout/site/lay-out-site.ts';
import { siteFor } from '../../src/model/place/place-of.ts';
import { solveFlow } from '../../src/model/power/flow/solve-flow.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { DEFAULT_PRESET, presetOf } from '../../src/params/presets.ts';
import type { SiteEdit } from '../../src/params/site-edits.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { failureIn } from '../../src/plan/trace/plan-traces.ts';
import { case33 } from '../../tests/helpers/case33.ts';
import { valuesOfRacks } from './plan-time.ts';
import type { Row } from './rows.ts';
import { median, msText } from './statistics.ts';

const GIGAWATT: ParamValues = {
  ...DEFAULT_PRESET.values,
  'compute.sizingMode': 'facility-power',
  'compute.targetPowerMw': 1000,
};
/** Halls that keep a stand-off from reactors, in the way of what is cheapest. */
const REACTORS = presetOf('smr-direct-1gw') ?? DEFAULT_PRESET;
const SITE = siteFor(GIGAWATT);
const SAMPLE_COUNT = 10_000;
/** What the study is asked for: the numbers an owner would want a spread of. */
const STUDY: SampleStudy = {
  values: GIGAWATT,
  sampleCount: SAMPLE_COUNT,
  seed: 1,
  metricIds: ['facilityPeakPowerW', 'capexUsd', 'annualCostUsd', 'usdPerMillionTokens', 'availability'],
};

/** Median milliseconds of a task that differs a little from run to run, after it has run warm. */
function medianMs(runs: number, warmUp: number, task: (run: number) => unknown): number {
  const samples: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const startMs = performance.now();
    task(run);
    if (run >= warmUp) samples.push(performance.now() - startMs);
  }
  return median(samples);
}

interface Drained<Outcome> {
  readonly ms: number;
  readonly steps: number;
  readonly outcome: Outcome;
}

function drain<Step, Outcome>(steps: Generator<Step, Outcome>): Drained<Outcome> {
  const startMs = performance.now();
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { ms: performance.now() - startMs, steps: count, outcome: step.value };
  }
}

function row(what: string, measured: string, budget: string): Row {
  return { what: `${what}, Node`, measured, reference: '—', budget };
}

function campusRow(): Row {
  const ms = medianMs(400, 1_500, (run) =>
    computeCampus({ ...GIGAWATT, 'compute.targetPowerMw': 1000 + (run % 40) }),
  );
  return row('whole model (computeCampus), 1 GW, warm median', msText(ms), '1 ms');
}

/** Clock and processor: a machine that others work on as well tells the one, a quiet one both alike. */
async function searchRow(name: string, values: ParamValues): Promise<Row> {
  const [startedMs, usedBefore] = [performance.now(), process.cpuUsage()];
  const { before, schemes } = await drive(QUESTIONS.improve.begin({ values }, {}, EXCHANGE_ENGINES));
  const ms = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(usedBefore);
  const [best] = schemes;
  const saved = best === undefined ? 0 : objectiveOf(before) - objectiveOf(best);
  const text = `${msText(ms)} (processor ${msText((user + system) / 1000)}), ${schemes.length} schemes, ${Math.round(saved).toLocaleString('en-US')} USD a year less`;
  return row(`search for a better site, 8 starts of 1,500 moves, ${name}`, text, '5 s');
}

function yearRow(): Row {
  const climate = compactClimate(SITE);
  const assumed = modeAssumptions(GIGAWATT);
  const supplyC = (run: number) => 25 + (run % 20) / 2;
  const ms = medianMs(40, 20, (run) =>
    simulateYear({ ...GIGAWATT, 'cooling.supplyTempC': supplyC(run) }, assumed, climate),
  );
  const climateMs = medianMs(10, 5, () => compactClimate(SITE));
  const what = `a year of ${climate.hours.toLocaleString('en-US')} hours, warm median`;
  return row(what, `${msText(ms)} (its weather, made once: ${msText(climateMs)})`, '60 ms');
}

function studyRows(): Row[] {
  const samples = drain(sampleCampus(STUDY));
  const bars = drain(tornado({ values: GIGAWATT, metricId: 'annualCostUsd' }));
  const runs = 2 * bars.outcome.bars.length;
  return [
    row(
      `${SAMPLE_COUNT.toLocaleString('en-US')} PERT samples, ${STUDY.metricIds.length} metrics`,
      `${(samples.ms / 1000).toFixed(2)} s (${samples.steps} steps of progress)`,
      '20 s, in a worker',
    ),
    row(`tornado of one metric, ${bars.outcome.bars.length} inputs, ${runs} runs`, msText(bars.ms), '—'),
  ];
}

function flowRow(): Row {
  const network = case33();
  const ms = medianMs(100, 50, () => solveFlow(network));
  const { sweeps } = solveFlow(network);
  return row(`power flow of the 33-bus feeder, ${sweeps} sweeps, warm median`, msText(ms), '—');
}

async function hydraulicRow(): Promise<Row> {
  const network = rowLoop(computeCampus(GIGAWATT))?.network;
  if (network === undefined) throw new Error('The campus of the bench has no rack loop.');
  const solveMs = async (): Promise<number> => {
    const startMs = performance.now();
    const solution = await solveNetwork(network);
    if (!solution.ok) throw new Error(solution.problem);
    return performance.now() - startMs;
  };
  const firstMs = await solveMs();
  const laterMs: number[] = [];
  for (let run = 0; run < 10; run += 1) laterMs.push(await solveMs());
  const what = `EPANET, one row of racks (${network.links.length} links), first solve with the engine’s start`;
  return row(what, `${msText(firstMs)} (later ones ${msText(median(laterMs))})`, '—');
}

/** One step of a drag: the rules on a building over free ground, with its yards. */
function ruleRow(): Row {
  const campus = computeCampus({ ...GIGAWATT, 'power.smrCount': 5 });
  const ms = medianMs(400, 400, (run) =>
    checkMove(campus.site, campus, new Map([['building-0', { dx: run, dz: -run, quarterTurns: 0 }]])),
  );
  return row('rules on one step of a drag, 1 GW with reactors, warm median', msText(ms), '2 ms');
}

/** One step of a drag of a building, as the figures beside it follow: everything, its networks laid anew. */
function figuresRow(): Row {
  const edits = (run: number): readonly SiteEdit[] => [
    { op: 'move', id: 'building-0', dx: -(run % 40), dz: -(run % 40) },
  ];
  const ms = medianMs(200, 200, (run) => readMetrics(computeCampus(GIGAWATT, undefined, edits(run))));
  const { site, ...sized } = computeCampus(GIGAWATT);
  const routedMs = medianMs(200, 200, (run) =>
    layNetworks(sized, layOutSite(sized, edits(run)).value, 'lengths'),
  );
  const text = `${msText(ms)} (site and networks alone: ${msText(routedMs)})`;
  return row(
    'all figures on one step of a drag, every network routed anew, 1 GW, warm median',
    text,
    '16 ms',
  );
}

/** What stops without the busiest things of the largest campus: each asked of a graph that is made once. */
function failureRow(): Row {
  const plan = buildPlan(valuesOfRacks(100_000, 80));
  const asked = ['cdu-5', 'hall-2', 'building-3', 'switchyard-0'] as const;
  const texts = asked.map((id) => `${id} ${msText(medianMs(60, 60, () => failureIn(plan, id)))}`);
  const what = `whatFailsIf, ${plan.things.rack.count.toLocaleString('en-US')} racks, warm median`;
  return row(what, texts.join(', '), '5 ms');
}

/** One step of a drag of a road over a campus of a hundred buildings: the rules on roads alone. */
function roadRow(): Row {
  const { site } = computeCampus({ ...GIGAWATT, 'layout.buildingCount': 100 });
  const ms = medianMs(200, 200, (run) =>
    reportWays(editWays(site, [{ op: 'move', id: 'road-z-2', dx: 0, dz: run % 90 }]).value),
  );
  return row('rules on one step of a drag of a road, 100 buildings, warm median', msText(ms), '2 ms');
}

/** What the model itself takes, without a page. */
export async function modelRows(): Promise<Row[]> {
  // The engine starts cold here, before anything else has warmed the process.
  const hydraulics = await hydraulicRow();
  return [
    campusRow(),
    ruleRow(),
    roadRow(),
    figuresRow(),
    failureRow(),
    await searchRow('1 GW', GIGAWATT),
    await searchRow(REACTORS.id, REACTORS.values),
    yearRow(),
    ...studyRows(),
    flowRow(),
    hydraulics,
  ];
}
