import { ARCHETYPES } from '../../catalogue/archetypes.ts';
import type { CampusResult } from '../campus-types.ts';
import { type FloorFigures, type FloorValues, floorFigures, floorOf, valuesOf } from './size-floor-area.ts';

/**
 * What the floor of a campus lies between, m²: each coefficient turned alone to the ends of its range, what it adds or takes
 * summed in squares, as owners differ in one without the others. Rule LAY-5.
 */
export function floorBandM2({
  params,
  compute,
  power,
  layout,
}: Pick<CampusResult, 'params' | 'compute' | 'power' | 'layout'>): readonly [number, number] {
  const figures = floorFigures(ARCHETYPES[params['layout.archetype']]);
  const most = valuesOf(figures);
  const subject = { values: params, compute, power, buildingCount: layout.buildingCount };
  const floorM2 = (by: FloorValues): number => floorOf(subject, by).floorAreaM2;
  let less = 0;
  let more = 0;
  for (const id of Object.keys(figures) as (keyof FloorFigures)[]) {
    const { value, low = value, high = value } = figures[id];
    const ends = [low, high].map((end) => floorM2({ ...most, [id]: end }) - layout.floorAreaM2);
    less += Math.min(0, ...ends) ** 2;
    more += Math.max(0, ...ends) ** 2;
  }
  return [layout.floorAreaM2 - Math.sqrt(less), layout.floorAreaM2 + Math.sqrt(more)];
}
