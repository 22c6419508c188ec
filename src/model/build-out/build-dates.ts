import {
  BUILDING_MONTHS,
  BUILDING_PACE,
  LEAD_TIMES,
  type LeadTimeId,
  ORDERED_AHEAD,
} from '../../catalogue/lead-times.ts';
import type { CampusResult } from '../campus-types.ts';
import type { SourceKind } from '../power/energy-types.ts';
import { unitsOf } from '../power/supply-share.ts';

/** Months from broken ground after which parts of a campus stand, each list in the order of their things. */
export interface BuildDates {
  readonly buildings: readonly number[];
  readonly units: Readonly<Record<LeadTimeId, readonly number[]>>;
  /** When the switchyard stands. */
  readonly switchyard: number;
  /** The first whole month in which everything stands. */
  readonly lastMonth: number;
}

type Dated = Pick<CampusResult, 'params' | 'layout' | 'power'>;

/** From broken ground to the first building. */
export function buildingMonths({ params }: Pick<CampusResult, 'params'>): number {
  return (BUILDING_MONTHS[params['layout.archetype']] ?? BUILDING_MONTHS.other).value;
}

/** When ground is opened for a part that stands at a date, and roads are laid to it. Rule BLD-5. */
export function openedMonth(campus: Pick<CampusResult, 'params'>, date: number): number {
  return Math.max(0, date - buildingMonths(campus));
}

/** One after the other at the pace at which megawatts are built. */
function buildingDates(campus: Dated): number[] {
  const count = Math.max(1, campus.layout.buildingCount);
  const stepMonths = campus.power.facilityPeakPowerW / count / BUILDING_PACE.value;
  const first = buildingMonths(campus);
  return Array.from({ length: count }, (_, building) => first + building * stepMonths);
}

function unitDates(id: LeadTimeId, count: number): number[] {
  const { firstMonths, unitMonths, ahead } = LEAD_TIMES[id];
  const first = Math.max(0, firstMonths.value - (ahead ? ORDERED_AHEAD.value : 0));
  return Array.from({ length: count }, (_, unit) => first + unit * unitMonths.value);
}

/** Units of a source; the grid is one connection. */
function countOf(campus: Dated, kind: SourceKind): number {
  if (kind !== 'grid') return unitsOf(campus, kind);
  const grid = campus.power.supply.find((share) => share.kind === 'grid');
  return grid !== undefined && grid.capacityW > 0 ? 1 : 0;
}

/** With the main transformers that stand in it; without any, with the first source that feeds through it. */
function switchyardMonth(units: BuildDates['units']): number {
  const [transformer] = units['main-transformer'];
  const sources = [units.grid, units.smr, units.gas, units.battery].flatMap(([first]) => first ?? []);
  return transformer ?? (sources.length > 0 ? Math.min(...sources) : 0);
}

/** When each part of a campus stands, by the lead times of the catalogue. Rules BLD-1, BLD-5. */
export function buildDates(campus: Dated): BuildDates {
  const buildings = buildingDates(campus);
  const sources = (kind: SourceKind) => unitDates(kind, countOf(campus, kind));
  const units = {
    grid: sources('grid'),
    smr: sources('smr'),
    gas: sources('gas'),
    battery: sources('battery'),
    standby: sources('standby'),
    solar: sources('solar'),
    'main-transformer': unitDates('main-transformer', campus.power.mainTransformerCount),
  };
  const ends = [buildings, ...Object.values(units)].map((dates) => dates.at(-1) ?? 0);
  return {
    buildings,
    units,
    switchyard: switchyardMonth(units),
    lastMonth: Math.ceil(Math.max(...ends) - 1e-9),
  };
}

/** How many of these stand at the end of a month: dates never fall from one to the next. */
export function standingAt(dates: readonly number[], month: number): number {
  let count = 0;
  while (count < dates.length && (dates[count] ?? 0) <= month + 1e-9) count += 1;
  return count;
}
