import { ARCHETYPES } from '../catalogue/archetypes.ts';
import { COOLERS } from '../catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES } from '../catalogue/cooling-technologies.ts';
import { SITES } from '../catalogue/sites.ts';
import { type HelpOf, type Knob, optionsOf } from './knob-types.ts';

/** How the heat leaves, where the campus stands, and how it is built. */
export const COOLING_KNOBS = [
  {
    type: 'choice',
    id: 'cooling.technology',
    group: 'cooling',
    label: 'Rack cooling',
    options: optionsOf(COOLING_TECHNOLOGIES),
    default: 'dlc-1p',
  },
  {
    type: 'number',
    id: 'cooling.supplyTempC',
    group: 'cooling',
    label: 'Coolant supply temperature',
    unit: '°C',
    min: 17,
    max: 45,
    step: 0.5,
    default: 30,
    scale: 'linear',
  },
  {
    type: 'choice',
    id: 'cooling.heatRejection',
    group: 'cooling',
    label: 'Heat rejection',
    options: optionsOf(COOLERS),
    default: 'chiller-air',
  },
  {
    type: 'number',
    id: 'cooling.changeOverC',
    group: 'cooling',
    label: 'Sprayed above',
    unit: '°C',
    min: -10,
    max: 45,
    step: 1,
    default: 15,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'cooling.intakeKm',
    group: 'cooling',
    label: 'Distance of the water',
    unit: 'km',
    min: 0,
    max: 50,
    step: 0.5,
    default: 1,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'cooling.permitRiseK',
    group: 'cooling',
    label: 'Permitted rise of the water',
    unit: 'K',
    min: 2,
    max: 20,
    step: 0.5,
    default: 8,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];

export const SITE_KNOBS = [
  {
    type: 'choice',
    id: 'site.id',
    group: 'site',
    label: 'Site',
    options: [...optionsOf(SITES), { value: 'own', label: 'Your own place' }],
    default: 'abilene-tx',
  },
] as const satisfies readonly Knob[];

export const LAYOUT_KNOBS = [
  {
    type: 'choice',
    id: 'layout.archetype',
    group: 'layout',
    label: 'Building type',
    options: optionsOf(ARCHETYPES),
    default: 'h-building',
  },
  {
    type: 'number',
    id: 'layout.buildingCount',
    group: 'layout',
    label: 'Buildings',
    unit: '',
    min: 1,
    max: 80,
    step: 1,
    default: 8,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'layout.buildingsInRow',
    group: 'layout',
    label: 'Buildings in a row',
    unit: '',
    min: 0,
    max: 80,
    step: 1,
    default: 0,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'layout.buildingFloorM2',
    group: 'layout',
    label: 'Floor of a building',
    unit: 'm²',
    min: 0,
    max: 200_000,
    step: 1,
    default: 0,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'layout.landKm2',
    group: 'layout',
    label: 'Land',
    unit: 'km²',
    min: 0,
    max: 60,
    step: 0.01,
    default: 0,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];

export const COOLING_HELP = {
  'cooling.technology': {
    help: 'How heat leaves the chips: by air, by liquid on cold plates, or in a bath.',
    source: 'cooling-library',
  },
  'cooling.supplyTempC': {
    help: 'Warmth of the coolant entering the racks; warmer needs more flow but fewer hours of compressors.',
    source: 'lenovo-lp2357',
  },
  'cooling.heatRejection': {
    help: 'What takes the heat from the campus: coolers in the yard that hand it to the outside air, with or without water, or the sea, a lake or a river.',
    source: 'lbnl-dlc',
  },
  'cooling.changeOverC': {
    help: 'Outdoor air above which coils that are dry, then wet are sprayed: higher saves water and costs compressors.',
    source: 'engineering-practice',
  },
  'cooling.intakeKm': {
    help: 'How far away the sea, the lake or the river is from which water is pumped and to which it goes back.',
    source: 'engineering-practice',
  },
  'cooling.permitRiseK': {
    help: 'How much warmer the water may go back than it came: less asks for more water and more pumping.',
    source: 'bwrx-300',
  },
} satisfies HelpOf<typeof COOLING_KNOBS>;

export const SITE_HELP = {
  'site.id': {
    help: 'Where the campus stands: its climate sets the cooling plant, its latitude the sun.',
    source: 'climate-design',
  },
} satisfies HelpOf<typeof SITE_KNOBS>;

export const LAYOUT_HELP = {
  'layout.archetype': {
    help: 'Shape of the buildings, how many halls they have on how many storeys, and whether their plant stands in rooms or in yards.',
    source: 'abilene-epoch',
  },
  'layout.buildingCount': {
    help: 'Over how many data-hall buildings the racks are spread.',
    source: 'abilene-epoch',
  },
  'layout.buildingsInRow': {
    help: 'How many buildings stand side by side, from west to east, before the next row begins. 0: as their kind stands, or as square a field as they make.',
    source: 'site-drawings',
  },
  'layout.buildingFloorM2': {
    help: 'Floor that each building is had with, where it is known; rooms share it out, and no building is smaller than its rooms. 0: as its rooms need.',
    source: 'site-drawings',
  },
  'layout.landKm2': {
    help: 'Land owned, where it is known. 0: as owners of such campuses hold around what they build on.',
    source: 'compute-atlas',
  },
} satisfies HelpOf<typeof LAYOUT_KNOBS>;
