import { DEFAULT_SITE, siteOf } from '../catalogue/sites.ts';
import { writeInp } from '../exchange/epanet/write-inp.ts';
import type { EpwProblem } from '../exchange/epw/epw-problems.ts';
import { modeAssumptions } from '../model/assumptions.ts';
import type { CampusResult } from '../model/campus-types.ts';
import type { HourlyClimate } from '../model/cooling/climate-types.ts';
import { compactClimate } from '../model/cooling/climate-year.ts';
import { loopNetwork, mainNetwork } from '../model/cooling/hydraulic-network.ts';
import { simulateYear } from '../model/cooling/simulate-year.ts';
import { campusMetrics } from '../model/flat-metrics.ts';
import type { MetricId, TornadoOutcome } from '../model/uncertainty/study-types.ts';
import { tornado } from '../model/uncertainty/tornado.ts';
import { SECONDS_PER_HOUR } from '../units/time.ts';
import type { NetworkName } from './arguments.ts';

/** A weather file that was read, and what had to be filled in. */
export interface WeatherFile {
  readonly climate: HourlyClimate;
  readonly notes: readonly EpwProblem[];
}

const L_PER_M3 = 1000;
const J_PER_KWH = 3.6e6;

/** The year of a campus as `--year` prints it: means, peaks, months and totals; no hourly series. */
export function reportYear(campus: CampusResult, weather: WeatherFile | undefined) {
  const { params, compute } = campus;
  const site = siteOf(params['site.id']) ?? DEFAULT_SITE;
  const climate = weather?.climate ?? compactClimate(site);
  const { pue, coolingWPerW, waterLPerKwh, ...year } = simulateYear(params, modeAssumptions(params), climate);
  const itEnergyJ = compute.itPowerW * year.hours * SECONDS_PER_HOUR;
  return {
    ...year,
    itEnergyJ,
    facilityEnergyJ: year.annualPue * itEnergyJ,
    rejectedHeatJ: year.rejectedHeatRatio * itEnergyJ,
    reusableHeatJ: year.reusableHeatRatio * itEnergyJ,
    waterM3: (year.annualWueLPerKwh * itEnergyJ) / J_PER_KWH / L_PER_M3,
    notes: weather?.notes.map(({ line, field, message }) => ({ line, field, message })) ?? [],
  };
}

/** The EPANET file of one network of the campus, or why there is none. */
export function printNetwork(name: NetworkName, campus: CampusResult) {
  const network = name === 'row' ? loopNetwork(campus) : mainNetwork(campus);
  if (network !== undefined) return { ok: true as const, output: writeInp(network).trimEnd() };
  const problem = `--inp ${name}: this campus has no ${name === 'row' ? 'rack loop: its racks are cooled by air' : 'facility water'}`;
  return { ok: false as const, problem };
}

/** What one metric hangs on, widest swing first, or why that cannot be told. Rule UNC-4. */
export function reportTornado(
  metric: string,
  campus: CampusResult,
):
  | { readonly ok: true; readonly tornado: TornadoOutcome }
  | { readonly ok: false; readonly problem: string } {
  const metrics = campusMetrics(campus);
  const known = (id: string): id is MetricId => Object.hasOwn(metrics, id);
  if (!known(metric)) {
    const ids = Object.keys(metrics).join(', ');
    return { ok: false, problem: `--tornado '${metric}' is no metric of the model; there are: ${ids}` };
  }
  const steps = tornado({ values: campus.params, metricId: metric });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ok: true, tornado: step.value };
  }
}
