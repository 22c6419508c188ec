import type { SiteRecord } from '../../catalogue/site-record.ts';
import { SOLAR, SUNLIGHT } from '../../catalogue/solar.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { RADIANS_PER_DEG } from '../../units/angle.ts';
import type { Assumptions } from '../assumptions.ts';
import type { PlantCost } from './levelised-cost.ts';
import { type SupplyPlant, type SupplyYear, supplyYear } from './supply-states.ts';

const MONTHS = 12;
const HOURS = 24;
/** A year's outputs are told in steps of this share of the rating. */
const STEPS = 10;

/** The sun's declination in the middle of a month, radians. FAO-56, equation 24. */
const declinationOf = (month: number) =>
  0.409 * Math.sin((2 * Math.PI * (30.4 * (month + 0.5))) / 365 - 1.39);

/** Mean irradiance of a level square metre outside the air, W/m², over the year. FAO-56, equation 21. Rule PWR-76. */
export function outsideIrradianceWPerM2(latitudeDeg: number): number {
  const latitude = latitudeDeg * RADIANS_PER_DEG;
  let sum = 0;
  for (let month = 0; month < MONTHS; month += 1) {
    const declination = declinationOf(month);
    const distance = 1 + 0.033 * Math.cos((2 * Math.PI * (month + 0.5)) / MONTHS);
    const set = Math.acos(Math.min(1, Math.max(-1, -Math.tan(latitude) * Math.tan(declination))));
    const level =
      set * Math.sin(latitude) * Math.sin(declination) +
      Math.cos(latitude) * Math.cos(declination) * Math.sin(set);
    sum += (SUNLIGHT.solarConstantWPerM2.value / Math.PI) * distance * level;
  }
  return sum / MONTHS;
}

/** Mean output over rating of trackers at a site, 0–1: by latitude, and by how dry its air is. Rule PWR-76. */
export function solarCapacityFactor(site: SiteRecord, yieldRatio: number): number {
  const { dryClearness, humidLoss, depressionScaleK } = SUNLIGHT;
  const depressionK = site.meanDryBulbC.value - site.meanWetBulbC.value;
  const clearness = dryClearness.value - humidLoss.value * Math.exp(-depressionK / depressionScaleK.value);
  return (outsideIrradianceWPerM2(site.latitudeDeg.value) / 1_000) * clearness * yieldRatio;
}

/** A part of the year in which a plant gives so much of its rating. */
export interface SolarLevel {
  readonly yearShare: number;
  readonly output: number;
}

/** Output of trackers over rating under a clear sky, hours from noon. Axis north–south: Duffie and Beckman 1.7.2a. */
function clearOutput(latitude: number, declination: number, hour: number): number {
  const angle = (2 * Math.PI * hour) / HOURS;
  const zenith =
    Math.sin(latitude) * Math.sin(declination) + Math.cos(latitude) * Math.cos(declination) * Math.cos(angle);
  if (zenith <= 0) return 0;
  const { clearTransmission, airMassExponent, solarConstantWPerM2 } = SUNLIGHT;
  const beam =
    (solarConstantWPerM2.value / 1_000) * clearTransmission.value ** ((1 / zenith) ** airMassExponent.value);
  const facing = Math.hypot(zenith, Math.cos(declination) * Math.sin(angle));
  return Math.min(1, SOLAR.directOverInverter.value * beam * facing);
}

/**
 * The year of a plant as levels of output: every hour of a day in the middle of each month, under a clear sky or under
 * clouds, as often as gives the capacity factor. Range: any latitude; capacity factor 0–1. Rule PWR-77.
 */
export function solarLevels(latitudeDeg: number, capacityFactor: number): readonly SolarLevel[] {
  const clear: number[] = [];
  for (let month = 0; month < MONTHS; month += 1)
    for (let hour = 0; hour < HOURS; hour += 1)
      clear.push(clearOutput(latitudeDeg * RADIANS_PER_DEG, declinationOf(month), hour + 0.5 - HOURS / 2));
  const mean = clear.reduce((sum, output) => sum + output, 0) / clear.length;
  const overcast = SOLAR.overcastShare.value;
  const bright = Math.min(1, Math.max(0, (capacityFactor / mean - overcast) / (1 - overcast)));
  // Skies darker, or brighter, than clouds and sun can make: as much less, or more, of both.
  const scale = capacityFactor / (mean * (bright + (1 - bright) * overcast));
  const shares = new Float64Array(STEPS + 1);
  const sums = new Float64Array(STEPS + 1);
  const add = (yearShare: number, output: number) => {
    const step = Math.min(STEPS, Math.ceil(output * STEPS));
    shares[step] = (shares[step] ?? 0) + yearShare;
    sums[step] = (sums[step] ?? 0) + yearShare * output;
  };
  for (const output of clear) {
    add(bright / clear.length, output * scale);
    add((1 - bright) / clear.length, output * scale * overcast);
  }
  return Array.from(shares, (yearShare, step) => ({
    yearShare,
    output: (sums[step] ?? 0) / yearShare,
  })).filter(({ yearShare }) => yearShare > 0);
}

/** A year beside a solar plant. */
export interface SunnyYear extends SupplyYear {
  readonly solarW: number;
}

/**
 * Supply of a steady load beside a solar plant: whatever the sun gives is used first, up to the load, and the others carry
 * the rest; more is curtailed. Rule PWR-77.
 */
export function yearBesideSolar(
  plant: SupplyPlant,
  loadW: number,
  capacityW: number,
  levels: () => readonly SolarLevel[],
): SunnyYear {
  if (capacityW <= 0) return { ...supplyYear(plant, loadW), solarW: 0 };
  const sum = { reactorW: 0, turbineW: 0, gridW: 0, standbyW: 0, solarW: 0, servedShare: 0, fullShare: 0 };
  for (const { yearShare, output } of levels()) {
    const solarW = Math.min(loadW, capacityW * output);
    const restW = loadW - solarW;
    sum.solarW += yearShare * solarW;
    if (restW <= loadW * 1e-9) {
      sum.servedShare += yearShare;
      sum.fullShare += yearShare;
      continue;
    }
    const rest = supplyYear(plant, restW);
    sum.reactorW += yearShare * rest.reactorW;
    sum.turbineW += yearShare * rest.turbineW;
    sum.gridW += yearShare * rest.gridW;
    sum.standbyW += yearShare * rest.standbyW;
    sum.servedShare += (yearShare * (solarW + rest.servedShare * restW)) / loadW;
    sum.fullShare += yearShare * rest.fullShare;
  }
  return sum;
}

/** What a solar plant costs, for levelised cost. Rule PWR-22. */
export function solarCost(values: ParamValues, { solarUsdPerW }: Assumptions): PlantCost {
  return {
    overnightUsdPerW: solarUsdPerW,
    buildYears: SOLAR.buildYears.value,
    lifeYears: SOLAR.lifeYears.value,
    rate: values['economics.discountRatePct'] / 100,
    fixedUsdPerWYear: SOLAR.fixedUsdPerWYear.value,
    variableUsdPerMwh: 0,
  };
}
