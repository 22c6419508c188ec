import type { ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';

const STEEL = rgb(0x9aa4ad);
/** Walls seen from inside. */
export const INNER = rgb(0xcfd3d4);

/** What each kind of part is painted in. */
export const PAINTS: Readonly<Record<ReactorPart['kind'], Rgb>> = {
  containment: rgb(0xbfc6cb),
  vessel: STEEL,
  fuel: rgb(0xff8a2a),
  'steam-generator': rgb(0xb9c4cf),
  'steam-dryer': rgb(0xdfe6ea),
  pressuriser: rgb(0x8fb0a0),
  'condenser-pool': PAINT.supplyBlue,
  'control-rod-drives': rgb(0x4d565e),
  'heat-exchanger': rgb(0xd39a5a),
  'primary-pump': rgb(0x5d8f76),
  'heat-pipes': rgb(0xc47a3c),
  'hot-salt-tank': rgb(0xe0a078),
  'cold-salt-tank': rgb(0x9fb6c4),
  turbine: rgb(0x4f86ad),
  generator: rgb(0x5fa277),
  condenser: rgb(0x8b979f),
};
