import { LAPSE } from '../../catalogue/climates.ts';
import { type Figure, figure } from '../../catalogue/figure.ts';
import { REGIONS, type RegionRecord } from '../../catalogue/regions.ts';
import {
  type ClimateField,
  type ClimateNumbers,
  mapClimate,
  type SiteRecord,
} from '../../catalogue/site-record.ts';
import { distanceM, nearestSite } from '../../catalogue/sites.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { RADIANS_PER_DEG } from '../../units/angle.ts';
import { pressureAt } from '../cooling/moist-air.ts';
import { agreedClimate, contradictionsIn } from './check-climate.ts';

/** One's own place as a site, and how it came about. */
export interface OwnSite {
  readonly site: SiteRecord;
  readonly nearest: SiteRecord;
  readonly nearestM: number;
  /** Fields of the typed climate that contradict the others: with any, the nearest climate is taken instead. */
  readonly refused: readonly ClimateField[];
}

const typed = (value: number, unit: string): Figure => figure(value, unit, 'as-entered', 'assumption');

function typedClimate(values: ParamValues): ClimateNumbers {
  return mapClimate((field) => values[`ownSite.${field}`]);
}

/** A place on earth and how high it lies. */
interface Place {
  readonly latitudeDeg: number;
  readonly elevationM: number;
}

/** A listed climate at another place: warmer or colder by height and latitude, and possible there. Rule LAY-50. */
function shiftedClimate(
  nearest: SiteRecord,
  nearestM: number,
  place: Place,
): Readonly<Record<keyof ClimateNumbers, Figure>> {
  const shiftK = latitudeShiftK(nearest, nearestM, place.latitudeDeg) - riseK(nearest, place.elevationM);
  if (shiftK === 0) return nearest;
  const { source, kind } = LAPSE.kPerM;
  const shifted = mapClimate((field) => nearest[field].value + shiftK);
  const agreed = agreedClimate(shifted, pressureAt(place.elevationM));
  return mapClimate((field) => figure(agreed[field], '°C', source, kind));
}

/** What the standard lapse takes from a place for its height above a site, K. */
function riseK(nearest: SiteRecord, elevationM: number): number {
  return LAPSE.kPerM.value * (elevationM - nearest.elevationM.value);
}

/**
 * How much warmer a place is than a site by latitude, both at the height of the site, K: the farther away, the less
 * counts how warm the site is for its own latitude, until the mean of the place's latitude is all that is known.
 */
function latitudeShiftK(nearest: SiteRecord, nearestM: number, latitudeDeg: number): number {
  const { nearM, farM } = LAPSE;
  const unknown = Math.min(Math.max((nearestM - nearM.value) / (farM.value - nearM.value), 0), 1);
  if (unknown === 0) return 0;
  const atSeaC = nearest.meanDryBulbC.value - riseK(nearest, 0);
  return unknown * (zonalMeanC(latitudeDeg) - atSeaC);
}

/** Mean of a year at sea level where people build, °C. */
function zonalMeanC(latitudeDeg: number): number {
  const sine = Math.sin(latitudeDeg * RADIANS_PER_DEG);
  return LAPSE.zonalMeanC.value + (LAPSE.zonalSlopeK.value * (3 * sine * sine - 1)) / 2;
}

/** `51.50° N, 0.45° W`. */
function placeText(latitudeDeg: number, longitudeDeg: number): string {
  const part = (deg: number, [positive, negative]: readonly [string, string]) =>
    `${Math.abs(deg).toFixed(2)}° ${deg < 0 ? negative : positive}`;
  return `${part(latitudeDeg, ['N', 'S'])}, ${part(longitudeDeg, ['E', 'W'])}`;
}

/**
 * The typed place: its climate typed or from a weather file, else that of the nearest listed site at the place's
 * height and latitude; grid voltage of the nearest. Rule LAY-50.
 */
export function ownSite(values: ParamValues): OwnSite {
  const latitudeDeg = values['ownSite.latitudeDeg'];
  const longitudeDeg = values['ownSite.longitudeDeg'];
  const elevationM = values['ownSite.elevationM'];
  const nearest = nearestSite(latitudeDeg, longitudeDeg);
  const at = { latitudeDeg: nearest.latitudeDeg.value, longitudeDeg: nearest.longitudeDeg.value };
  const nearestM = distanceM({ latitudeDeg, longitudeDeg }, at);
  const isTyped = values['ownSite.climate'] === 'own';
  const entered = typedClimate(values);
  const refused = isTyped ? contradictionsIn(entered, pressureAt(elevationM)) : [];
  const climate =
    isTyped && refused.length === 0
      ? mapClimate((field) => typed(entered[field], '°C'))
      : shiftedClimate(nearest, nearestM, { latitudeDeg, elevationM });
  const site: SiteRecord = {
    id: 'own',
    label: placeText(latitudeDeg, longitudeDeg),
    regionId: nearest.regionId,
    terrain: nearest.terrain,
    latitudeDeg: typed(latitudeDeg, '°'),
    longitudeDeg: typed(longitudeDeg, '°'),
    elevationM: typed(elevationM, 'm'),
    ...mapClimate((field) => climate[field]),
    gridVoltageV: nearest.gridVoltageV,
  };
  return { site, nearest, nearestM, refused };
}

/** Prices and grid carbon of the typed place: typed, else those of the nearest listed site. Rule LAY-50. */
export function ownRegion(values: ParamValues): RegionRecord {
  const { nearest } = ownSite(values);
  if (values['ownSite.prices'] !== 'own') return REGIONS[nearest.regionId];
  return {
    label: 'Typed in',
    powerUsdPerMwh: typed(values['ownSite.powerUsdPerMwh'], 'USD/MWh'),
    construction: typed(values['ownSite.constructionRatio'], '1'),
    gridKgPerMwh: typed(values['ownSite.carbonKgPerMwh'], 'kg/MWh'),
  };
}

/** Whether the price of power was typed for one's own place, and counts. */
export function hasTypedPower(values: ParamValues): boolean {
  return (
    values['site.id'] === 'own' &&
    values['ownSite.prices'] === 'own' &&
    values['economics.regionalPrices'] === 'site'
  );
}
