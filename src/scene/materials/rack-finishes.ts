import { NEARNESS_COLOURS } from '../../units/colour-ramps.ts';
import type { CampusLook } from './campus-material.ts';
import { RACK_HOLES_GLSL } from './rack-holes.ts';

const EMISSIVE = /* glsl */ `
totalEmissiveRadiance += diffuseColor.rgb * vCampusGlow * 2.4 * (1.0 - campusLens);
`;

function finish(name: string, roughness: number, metalness: number, colour = ''): CampusLook {
  const fragmentHead = colour === '' ? {} : { fragmentHead: RACK_HOLES_GLSL };
  return {
    name: `rack ${name}`,
    color: '#ffffff',
    roughness,
    metalness,
    role: 'power-and-thermal',
    indoor: true,
    variation: 0,
    extra: { ...fragmentHead, colour, emissive: EMISSIVE },
  };
}

/** What an opened rack is made of, in the order in which its builder counts: colours and lights come from its corners. */
export const RACK_FINISHES = [
  finish('sheet', 0.5, 0.25),
  finish('metal', 0.27, 0.8),
  finish('board', 0.62, 0.02),
  finish(
    'grille',
    0.5,
    0.3,
    /* glsl */ `
float finishPixel = max(length(fwidth(vCampusWorld)) * 0.7, 1e-4);
diffuseColor.rgb *= mix(0.12, 1.0, rackHoles(vCampusLocal.xy, 0.0062, finishPixel));
`,
  ),
  // What joins accelerators of a rack: told apart under the lens of the fabric.
  { ...finish('copper', 0.35, 0.7), fabric: NEARNESS_COLOURS.rack },
] as const;

export const SHEET = 0;
export const METAL = 1;
export const BOARD = 2;
export const GRILLE = 3;
export const COPPER_LINK = 4;
