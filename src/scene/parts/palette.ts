import { Color } from 'three';

/** Linear red, green, blue, ready for a vertex colour attribute. */
export type Rgb = readonly [number, number, number];

/** Screen hex colour to linear vertex colour. */
export function rgb(hex: number): Rgb {
  const color = new Color(hex);
  return [color.r, color.g, color.b];
}

/** Paints of the plant equipment; role colours (amber, green, blue, orange, red) keep their meaning everywhere. */
export const PAINT = {
  concrete: rgb(0xb9b6ae),
  concreteDark: rgb(0x979a9c),
  gravel: rgb(0x9b958a),
  asphalt: rgb(0x3d4146),
  steel: rgb(0xaab2ba),
  steelDark: rgb(0x5b636c),
  galvanised: rgb(0xc3cad0),
  cladding: rgb(0xdfe3e6),
  claddingRib: rgb(0xc4cbd1),
  claddingDark: rgb(0x59636e),
  transformer: rgb(0x8fa0a4),
  radiator: rgb(0x73858a),
  porcelain: rgb(0x7d6253),
  polymer: rgb(0xa8b4bd),
  white: rgb(0xf2f4f5),
  offWhite: rgb(0xe4e6e4),
  glass: rgb(0x2b4a5c),
  dark: rgb(0x23282d),
  coil: rgb(0x747b82),
  amber: rgb(0xf2a93b),
  nuclearGreen: rgb(0x35c98a),
  supplyBlue: rgb(0x3f9be0),
  returnOrange: rgb(0xe8803a),
  gasYellow: rgb(0xe5c844),
  faultRed: rgb(0xd8483e),
} as const satisfies Record<string, Rgb>;
