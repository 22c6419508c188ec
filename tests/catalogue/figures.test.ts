import { describe, expect, it } from 'vitest';
import { ACCELERATORS } from '../../src/catalogue/accelerators.ts';
import { AIR_HALLS, OUTSIDE_AIR } from '../../src/catalogue/air-halls.ts';
import { ARCHETYPES } from '../../src/catalogue/archetypes.ts';
import { AREAS } from '../../src/catalogue/areas.ts';
import {
  AVAILABILITY_TARGET,
  CABLE_FAILURES,
  COMMON_CAUSE,
  FAILURES,
  PLANNED_WORK,
  QUOTED_AVAILABILITY,
  UNIT_REPAIR,
} from '../../src/catalogue/availability.ts';
import { BATTERIES } from '../../src/catalogue/batteries.ts';
import { BUSWAY_RATINGS_A, CABLE_PRACTICE, CABLES, LINES, ROW_VOLTAGES } from '../../src/catalogue/cables.ts';
import { CAPEX_BASES, SCALE_REFERENCES } from '../../src/catalogue/capex-bases.ts';
import { GRID_CARBON, LIFE_CYCLE_CARBON } from '../../src/catalogue/carbon.ts';
import { CDU, CDU_EXCHANGER, CDU_MODELS, CRAH, RACK_COOLANT } from '../../src/catalogue/cdus.ts';
import { CLIMATE_SHAPE } from '../../src/catalogue/climates.ts';
import { BOILING, CHIP, COLD_PLATE, RIDE_THROUGH } from '../../src/catalogue/cold-plates.ts';
import { COMPARISONS } from '../../src/catalogue/comparisons.ts';
import { CHILLERS, COOLERS, FACILITY_LOOPS } from '../../src/catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import { CAMPUS_LOAD, CHAIN_STAGES, REDUNDANCIES } from '../../src/catalogue/electrical-chain.ts';
import { FABRIC_DESIGN, TORUS } from '../../src/catalogue/fabric-design.ts';
import { type Figure, figure } from '../../src/catalogue/figure.ts';
import { BOILING_FLUIDS, LIQUIDS } from '../../src/catalogue/fluids.ts';
import { GAS_TURBINES, NATURAL_GAS } from '../../src/catalogue/gas-turbines.ts';
import { PUBLISHED_LCOE, STANDBY_SET, STANDBY_SETS, STANDBY_TESTS } from '../../src/catalogue/generators.ts';
import { HYDRAULIC_LAYOUT } from '../../src/catalogue/hydraulic-layout.ts';
import { MEDIA, OPTICS, REFERENCE_OPTIC } from '../../src/catalogue/optics.ts';
import { HYDRAULICS, PIPE_DUTIES, PIPE_SIZES } from '../../src/catalogue/pipes.ts';
import { PLANT_TEMPERATURES } from '../../src/catalogue/plant-temperatures.ts';
import { PORTABILITY } from '../../src/catalogue/portability.ts';
import { DESIGN, PRICES } from '../../src/catalogue/prices.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { CABINET_NODE } from '../../src/catalogue/racks-cabinet.ts';
import {
  EXISTING_PLANT_PRICES,
  EXISTING_PLANTS,
  REACTOR_OPERATIONS,
  REACTORS,
} from '../../src/catalogue/reactors.ts';
import { REFERENCE_CAMPUSES } from '../../src/catalogue/reference-campuses.ts';
import { REFERENCE_FIGURES } from '../../src/catalogue/reference-figures.ts';
import { REGIONS } from '../../src/catalogue/regions.ts';
import { ROUTE_PRICES, SEARCH_FINES } from '../../src/catalogue/route-prices.ts';
import { SERVER_INLET } from '../../src/catalogue/server-inlet.ts';
import { SITE_IDS, SITES, siteOf } from '../../src/catalogue/sites.ts';
import { SOLAR, SUNLIGHT } from '../../src/catalogue/solar.ts';
import { dateOf, SOURCES, sourceOf } from '../../src/catalogue/sources.ts';
import { STAFF } from '../../src/catalogue/staff.ts';
import { SUPPLY_LIMITS } from '../../src/catalogue/supply-limits.ts';
import { SWITCHES } from '../../src/catalogue/switches.ts';
import { SERVED_MODEL, SERVICE_LEDGER, SERVING, TOKEN_CURVES } from '../../src/catalogue/token-rates.ts';
import {
  LLAMA_3_RUN,
  LLAMA_3_STOPS,
  LOSS_FIT,
  REPORTING_THRESHOLD_FLOP,
  TRAINING,
  TRAINING_RUNS,
} from '../../src/catalogue/training-runs.ts';
import {
  FEEDER,
  GRID_CIRCUIT,
  LOAD,
  TAP_CHANGER,
  TRANSFORMER_OIL,
  TRANSFORMER_TYPES,
  TRANSFORMERS,
} from '../../src/catalogue/transformers.ts';
import { WATER } from '../../src/catalogue/water.ts';

const BOOKS: Readonly<Record<string, unknown>> = {
  CLIMATE_SHAPE,
  HYDRAULIC_LAYOUT,
  ARCHETYPES,
  AVAILABILITY_TARGET,
  BUSWAY_RATINGS_A,
  CABLES,
  CABLE_FAILURES,
  CABLE_PRACTICE,
  CAMPUS_LOAD,
  COMMON_CAUSE,
  EXISTING_PLANTS,
  EXISTING_PLANT_PRICES,
  FAILURES,
  GRID_CARBON,
  LIFE_CYCLE_CARBON,
  LINES,
  NATURAL_GAS,
  PUBLISHED_LCOE,
  QUOTED_AVAILABILITY,
  PLANNED_WORK,
  UNIT_REPAIR,
  REACTOR_OPERATIONS,
  COMPARISONS,
  SERVER_INLET,
  SUPPLY_LIMITS,
  ROW_VOLTAGES,
  SOLAR,
  SUNLIGHT,
  STANDBY_SET,
  STANDBY_SETS,
  STANDBY_TESTS,
  TAP_CHANGER,
  TRANSFORMER_OIL,
  TRANSFORMER_TYPES,
  SWITCHES,
  CABINET_NODE,
  REFERENCE_OPTIC,
  OPTICS,
  OUTSIDE_AIR,
  MEDIA,
  TORUS,
  FABRIC_DESIGN,
  ACCELERATORS,
  AIR_HALLS,
  AREAS,
  ROUTE_PRICES,
  SEARCH_FINES,
  BATTERIES,
  BOILING,
  BOILING_FLUIDS,
  CAPEX_BASES,
  CDU,
  CDU_EXCHANGER,
  CDU_MODELS,
  CHAIN_STAGES,
  CHILLERS,
  CHIP,
  COLD_PLATE,
  COOLERS,
  COOLING_TECHNOLOGIES,
  CRAH,
  DESIGN,
  FACILITY_LOOPS,
  FEEDER,
  GAS_TURBINES,
  GRID_CIRCUIT,
  HYDRAULICS,
  LIQUIDS,
  LLAMA_3_RUN,
  LLAMA_3_STOPS,
  LOAD,
  LOSS_FIT,
  PIPE_DUTIES,
  PIPE_SIZES,
  PLANT_TEMPERATURES,
  PORTABILITY,
  PRICES,
  RACKS,
  RACK_COOLANT,
  REACTORS,
  REGIONS,
  REFERENCE_CAMPUSES,
  REFERENCE_FIGURES,
  REDUNDANCIES,
  REPORTING_THRESHOLD_FLOP,
  RIDE_THROUGH,
  SCALE_REFERENCES,
  SERVED_MODEL,
  SERVICE_LEDGER,
  SERVING,
  SITES,
  STAFF,
  TOKEN_CURVES,
  TRAINING,
  TRAINING_RUNS,
  TRANSFORMERS,
  WATER,
};
const KINDS = ['measured', 'regulator', 'vendor', 'estimate', 'assumption'];

interface Found {
  readonly path: string;
  readonly figure: Record<string, unknown>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Walks a book; bare numbers are as wrong as bad figures. */
function walk(path: string, value: unknown, figures: Found[], bare: string[]): void {
  if (typeof value === 'number') bare.push(path);
  if (!isRecord(value)) return;
  if ('value' in value && 'unit' in value) {
    figures.push({ path, figure: value });
    return;
  }
  for (const [key, child] of Object.entries(value)) walk(`${path}.${key}`, child, figures, bare);
}

const figures: Found[] = [];
const bare: string[] = [];
for (const [name, book] of Object.entries(BOOKS)) walk(name, book, figures, bare);

/** What is wrong with one figure, or nothing. */
function faultOf({ path, figure }: Found): string[] {
  const { value, low, high, unit, source, kind } = figure;
  const read = typeof source === 'string' ? sourceOf(source) : undefined;
  const date = figure.date ?? read?.date;
  const faults: string[] = [];
  if (typeof value !== 'number' || !Number.isFinite(value)) faults.push(`${path}: value is not a number`);
  if (typeof low === 'number' && low > Number(value)) faults.push(`${path}: low above value`);
  if (typeof high === 'number' && high < Number(value)) faults.push(`${path}: high below value`);
  if (typeof unit !== 'string' || unit === '') faults.push(`${path}: no unit`);
  if (read === undefined) faults.push(`${path}: unknown source`);
  if (typeof date !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(date)) faults.push(`${path}: no date`);
  if (typeof kind !== 'string' || !KINDS.includes(kind)) faults.push(`${path}: unknown kind`);
  return faults;
}

describe('catalogue figures', () => {
  it('finds them', () => {
    expect(figures.length).toBeGreaterThan(300);
  });

  it('holds no bare number', () => {
    expect(bare).toEqual([]);
  });

  it('gives each a value in its range, a unit, a known source, a date and a kind', () => {
    expect(figures.flatMap(faultOf)).toEqual([]);
  });

  it('refuses broken figures', () => {
    const broken = { value: 2, low: 3, high: 1, unit: '', source: 'nobody', date: 'soon', kind: 'guess' };
    expect(faultOf({ path: 'x', figure: broken })).toHaveLength(6);
  });

  it('calls a figure an assumption where its source is one', () => {
    const assumed = figures.filter(({ figure }) => figure.source === 'model-assumption');
    expect(assumed.filter(({ figure }) => figure.kind !== 'assumption').map(({ path }) => path)).toEqual([]);
  });
});

describe('sources', () => {
  it.each(Object.entries(SOURCES))('%s has a title, an address and a date', (_, source) => {
    expect(source.title).not.toBe('');
    expect(source.address).not.toBe('');
    expect(source.date).toMatch(/^\d{4}/);
  });

  it('dates a figure by itself, else by its source', () => {
    expect(dateOf(figure(1, 'W', 'tomshardware-kyber', 'estimate'))).toBe('2025-03');
    expect(dateOf({ source: 'tomshardware-kyber', date: '2026-01' })).toBe('2026-01');
  });

  it('names a source that is there: the type refuses any other, or none', () => {
    // @ts-expect-error No such source.
    expect(figure(1, 'W', 'nobody', 'estimate').source).toBe('nobody');
    // @ts-expect-error A figure without a source.
    const bareFigure: Figure = { value: 1, unit: 'W', kind: 'estimate' };
    expect(faultOf({ path: 'x', figure: { ...bareFigure } })).toContain('x: unknown source');
  });

  it('knows no inherited names', () => {
    expect(sourceOf('toString')).toBeUndefined();
    expect(siteOf('constructor')).toBeUndefined();
  });
});

describe('sites', () => {
  it('keys each by its own id', () => {
    expect(Object.values(SITES).map(({ id }) => id)).toEqual([...SITE_IDS]);
  });

  it.each(SITE_IDS)('%s has design values in order', (id) => {
    const site = siteOf(id);
    if (site === undefined) throw new Error(`no site ${id}`);
    const ladder = [
      site.heating996C.value,
      site.heating99C.value,
      site.meanDryBulbC.value,
      site.cooling2C.value,
      site.cooling1C.value,
      site.cooling04C.value,
    ];
    expect(ladder).toEqual([...ladder].sort((a, b) => a - b));
    expect(site.meanWetBulbC.value).toBeLessThan(site.meanDryBulbC.value);
    expect(site.coincidentWetBulbC.value).toBeLessThan(site.cooling04C.value);
    expect(site.coincidentDryBulbC.value).toBeLessThanOrEqual(site.cooling04C.value);
    expect(site.coincidentWetBulbC.value).toBeLessThanOrEqual(site.wetBulb04C.value);
  });
});

describe('reactors', () => {
  it.each(Object.entries(REACTORS))('%s turns a sane share of heat into electricity', (_, reactor) => {
    const efficiency = reactor.netElectricW.value / reactor.thermalW.value;
    expect(efficiency).toBeGreaterThan(0.28);
    expect(efficiency).toBeLessThan(0.45);
  });
});
