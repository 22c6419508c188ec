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
import { pressureAt } from '../cooling/moist-air.ts';
import { contradictionsIn } from './check-climate.ts';

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

/** A listed climate at another height: every temperature falls by the standard lapse. Rule LAY-50. */
function shiftedClimate(
  nearest: SiteRecord,
  elevationM: number,
): Readonly<Record<keyof ClimateNumbers, Figure>> {
  const riseM = elevationM - nearest.elevationM.value;
  if (riseM === 0) return nearest;
  const { source, kind } = LAPSE.kPerM;
  return mapClimate((field) => figure(nearest[field].value - LAPSE.kPerM.value * riseM, '°C', source, kind));
}

/** `51.50° N, 0.45° W`. */
function placeText(latitudeDeg: number, longitudeDeg: number): string {
  const part = (deg: number, [positive, negative]: readonly [string, string]) =>
    `${Math.abs(deg).toFixed(2)}° ${deg < 0 ? negative : positive}`;
  return `${part(latitudeDeg, ['N', 'S'])}, ${part(longitudeDeg, ['E', 'W'])}`;
}

/**
 * The typed place: its climate typed or from a weather file, else that of the nearest listed site at the place's height;
 * grid voltage of the nearest. Rule LAY-50.
 */
export function ownSite(values: ParamValues): OwnSite {
  const latitudeDeg = values['ownSite.latitudeDeg'];
  const longitudeDeg = values['ownSite.longitudeDeg'];
  const elevationM = values['ownSite.elevationM'];
  const nearest = nearestSite(latitudeDeg, longitudeDeg);
  const isTyped = values['ownSite.climate'] === 'own';
  const entered = typedClimate(values);
  const refused = isTyped ? contradictionsIn(entered, pressureAt(elevationM)) : [];
  const climate =
    isTyped && refused.length === 0
      ? mapClimate((field) => typed(entered[field], '°C'))
      : shiftedClimate(nearest, elevationM);
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
  const at = { latitudeDeg: nearest.latitudeDeg.value, longitudeDeg: nearest.longitudeDeg.value };
  return { site, nearest, nearestM: distanceM({ latitudeDeg, longitudeDeg }, at), refused };
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
