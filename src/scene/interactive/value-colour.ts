import { Color } from 'three';
import { VALUE_RAMP } from '../../units/colour-ramps.ts';

/** Of a place in a range, 0–1, its colour as the legend and the shaders have it. */
export function valueColour(share: number): Color {
  const above = VALUE_RAMP.find(({ at }) => at >= share) ?? VALUE_RAMP.at(-1);
  const below = VALUE_RAMP.findLast(({ at }) => at <= share) ?? VALUE_RAMP[0];
  if (above === undefined || below === undefined) return new Color();
  const span = above.at - below.at;
  return new Color(below.color).lerp(new Color(above.color), span > 0 ? (share - below.at) / span : 0);
}
