import { LAYER as GROUND } from './kinds/ground/ground-layer.ts';
import { LAYER as ROADS } from './kinds/roads/roads-layer.ts';
import { LAYER as SHELLS } from './kinds/shells/shells-layer.ts';
import { LAYER as SKY } from './kinds/sky/sky-layer.ts';
import type { DefinedLayer } from './parts/define-layer.ts';

/**
 * The contents of the scene. What makes the first picture is imported here; each later layer is named by its folder in
 * `kinds` and arrives behind the first frame, wave by wave, in the order in which it is built and drawn. Layers that share
 * a material stand in one wave, so that its program is made once.
 */
export const FIRST_LAYERS: readonly DefinedLayer[] = [SKY, GROUND, ROADS, SHELLS];

export const LATER_WAVES: readonly (readonly string[])[] = [
  ['racks', 'hall-equipment', 'rooms'],
  ['pipes', 'cables'],
  ['roof-units', 'cooling-yard', 'power-yard', 'reactor', 'gas', 'battery', 'generators', 'solar', 'props'],
];
