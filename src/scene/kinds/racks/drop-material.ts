import { MOST_BLOCKS } from '../../../params/fleet.ts';
import { NEARNESS_COLOURS } from '../../../units/colour-ramps.ts';
import type { CampusLook } from '../../materials/campus-material.ts';
import { FAMILY_STEP } from '../../parts/things.ts';

/** Metres become shares of the rack, and what would be inside it ends on its lid. */
const ON_THE_LID = /* glsl */ `
transformed = vec3(position.x, max(position.y, vCampusScale.y), position.z) / max(vCampusScale, vec3(0.001));
`;

/** Of racks that no coolant reaches nothing is drawn. */
const WHERE_WET = /* glsl */ `
if (aState.z + 0.5 >= ${MOST_BLOCKS * FAMILY_STEP}.0) transformed = vec3(0.0);
`;

export const HOSES: CampusLook = {
  name: 'rack hoses',
  color: '#ffffff',
  roughness: 0.55,
  metalness: 0.1,
  role: 'thermal-source',
  overRows: true,
  indoor: true,
  variation: 0,
  extra: { vertexBody: ON_THE_LID + WHERE_WET },
};

/** Stands off the rear of a rack, however deep it is. */
export const REAR_DOORS: CampusLook = {
  name: 'rear door',
  color: '#ffffff',
  roughness: 0.5,
  metalness: 0.2,
  role: 'thermal-source',
  indoor: true,
  variation: 0.04,
  extra: { vertexBody: 'transformed.z = position.z / max(vCampusScale.z, 0.001) - 0.5;' },
};

export const WHIP: CampusLook = {
  name: 'rack whip',
  color: '#ffffff',
  roughness: 0.6,
  metalness: 0.1,
  role: 'power',
  overRows: true,
  indoor: true,
  variation: 0,
  extra: { vertexBody: ON_THE_LID },
};

/** Seen under the lens of the fabric as well. */
export const FIBRE: CampusLook = {
  name: 'rack fibre',
  color: '#ffffff',
  roughness: 0.6,
  fabric: NEARNESS_COLOURS.row,
  indoor: true,
  variation: 0,
  extra: { vertexBody: ON_THE_LID },
};
