import { AREAS } from '../../catalogue/areas.ts';
import type { LayoutResult, PowerResult, SizedLayout } from '../campus-types.ts';
import type { CampusFrame } from './site/frame-types.ts';

interface ReactorGround {
  /** Its stand-off is 0 without reactors. */
  readonly power: Pick<PowerResult, 'smrStandOffM'>;
}

/** Land owned, m²: the ground of what is placed with what owners hold around it, and the circle kept free. Rule LAY-6. */
export function ownedAreaM2({ power }: ReactorGround, placedAreaM2: number, ownedOverPlaced: number): number {
  return placedAreaM2 * ownedOverPlaced + Math.PI * power.smrStandOffM ** 2;
}

/** The floors with their land, and the band in which p10 to p90 of such campuses lie, m². Rule LAY-6. */
export function measureLand(
  layout: SizedLayout,
  subject: ReactorGround,
  { placedAreaM2, siteAreaM2 }: CampusFrame,
): LayoutResult {
  const { value, low = value, high = value } = AREAS.ownedOverPlaced;
  return {
    ...layout,
    placedAreaM2,
    siteAreaM2,
    siteAreaBandM2: [ownedAreaM2(subject, placedAreaM2, low), ownedAreaM2(subject, placedAreaM2, high)],
  };
}
