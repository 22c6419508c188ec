import type { CampusResult } from '../campus-types.ts';
import type { CapexLine, GenerationLine } from '../economics/economics-types.ts';
import { type BuildDates, buildingMonths } from './build-dates.ts';

type Paid = Pick<CampusResult, 'economics' | 'params'>;

/** Share of a thing that is paid for when it is paid evenly from one month to another, 0–1. */
function paidShare(fromMonth: number, toMonth: number, month: number): number {
  if (toMonth <= fromMonth) return month >= toMonth ? 1 : 0;
  return Math.min(1, Math.max(0, (month - fromMonth) / (toMonth - fromMonth)));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function generationShare({ id }: GenerationLine, { units, lastMonth }: BuildDates, month: number): number {
  const dates = id === 'published' ? [lastMonth] : units[id];
  return dates.length === 0
    ? paidShare(0, lastMonth, month)
    : mean(dates.map((date) => paidShare(0, date, month)));
}

/**
 * Capital spent by the end of a month, USD: land at once, a building, its plant and edited routes evenly over the months in which it is built, a
 * source evenly up to the month in which each unit stands, servers and network with the racks. Rule BLD-3.
 *
 * @param rackShare of the capital of racks and network, what stands and is fed, 0–1.
 */
export function spentAtUsd(campus: Paid, dates: BuildDates, month: number, rackShare: number): number {
  const { capexLines, generationLines } = campus.economics;
  const lengthM = buildingMonths(campus);
  const shells = mean(dates.buildings.map((date) => paidShare(date - lengthM, date, month)));
  const shareOf: Readonly<Record<Exclude<CapexLine['id'], 'generation'>, number>> = {
    land: 1,
    'shell-mep': shells,
    routes: shells,
    owner: shells,
    servers: rackShare,
    network: rackShare,
  };
  const plantUsd = generationLines.reduce(
    (sum, line) => sum + line.usd * generationShare(line, dates, month),
    0,
  );
  return capexLines.reduce(
    (sum, { id, usd }) => (id === 'generation' ? sum : sum + usd * shareOf[id]),
    plantUsd,
  );
}

/** What it costs to run the whole campus for a month, capital aside, USD. Rule BLD-3. */
export function runningUsdPerMonth({ economics }: Paid): number {
  const yearUsd = economics.annualLines.reduce(
    (sum, { id, usdPerYear }) => (id === 'it-capital' || id === 'facility-capital' ? sum : sum + usdPerYear),
    0,
  );
  return yearUsd / 12;
}
