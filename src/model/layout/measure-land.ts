import { AREAS } from '../../catalogue/areas.ts';
import { SOLAR } from '../../catalogue/solar.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { LayoutResult, PowerResult, SizedLayout } from '../campus-types.ts';
import type { Site } from './site/site-types.ts';

interface OpenGround {
  readonly params: Pick<ParamValues, 'layout.landKm2'>;
  /** The stand-off is 0 without reactors. */
  readonly power: Pick<PowerResult, 'smrStandOffM' | 'supply'>;
}

/** Land owned, m²: as it is told, and no less than what is built on; else the ground of what is placed with what owners hold around it, the circle kept free, and the solar plant. Rule LAY-6. */
export function ownedAreaM2(
  { params, power }: OpenGround,
  placedAreaM2: number,
  ownedOverPlaced: number,
): number {
  if (params['layout.landKm2'] > 0) return Math.max(params['layout.landKm2'] * 1e6, placedAreaM2);
  const solarW = power.supply.find(({ kind }) => kind === 'solar')?.capacityW ?? 0;
  const ownM2 = placedAreaM2 * ownedOverPlaced + Math.PI * power.smrStandOffM ** 2;
  return ownM2 + solarW * SOLAR.areaM2PerW.value;
}

/**
 * The floors with their land, and the band in which p10 to p90 of such campuses lie, m²; land whose boundary was drawn is as
 * large as it was drawn. Rule LAY-6.
 */
export function measureLand(
  layout: SizedLayout,
  subject: OpenGround,
  { frame, boundary }: Pick<Site, 'frame' | 'boundary'>,
): LayoutResult {
  const { placedAreaM2, siteAreaM2 } = frame;
  if (boundary !== undefined)
    return { ...layout, placedAreaM2, siteAreaM2, siteAreaBandM2: [siteAreaM2, siteAreaM2] };
  const { value, low = value, high = value } = AREAS.ownedOverPlaced;
  return {
    ...layout,
    placedAreaM2,
    siteAreaM2,
    siteAreaBandM2: [ownedAreaM2(subject, placedAreaM2, low), ownedAreaM2(subject, placedAreaM2, high)],
  };
}
