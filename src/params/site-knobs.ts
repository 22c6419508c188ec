import { ARCHETYPES } from '../catalogue/areas.ts';
import { COOLERS } from '../catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES } from '../catalogue/cooling-technologies.ts';
import { SITES } from '../catalogue/sites.ts';
import { type Knob, optionsOf } from './knob-types.ts';

/** How the heat leaves, where the campus stands, and how it is built. */
export const COOLING_KNOBS = [
  {
    type: 'choice',
    id: 'cooling.technology',
    group: 'cooling',
    label: 'Rack cooling',
    help: 'How heat leaves the chips: by air, by liquid on cold plates, or in a bath.',
    source: 'cooling-library',
    options: optionsOf(COOLING_TECHNOLOGIES),
    default: 'dlc-1p',
  },
  {
    type: 'number',
    id: 'cooling.supplyTempC',
    group: 'cooling',
    label: 'Coolant supply temperature',
    help: 'Warmth of the coolant entering the racks; warmer needs more flow but fewer hours of compressors.',
    source: 'lenovo-lp2357',
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
    help: 'The machines in the cooling yard that hand the heat to the outside air, with or without water.',
    source: 'lbnl-dlc',
    options: optionsOf(COOLERS),
    default: 'chiller-air',
  },
] as const satisfies readonly Knob[];

export const SITE_KNOBS = [
  {
    type: 'choice',
    id: 'site.id',
    group: 'site',
    label: 'Site',
    help: 'Where the campus stands: its climate sets the cooling plant, its latitude the sun.',
    source: 'climate-design',
    options: optionsOf(SITES),
    default: 'abilene-tx',
  },
] as const satisfies readonly Knob[];

export const LAYOUT_KNOBS = [
  {
    type: 'choice',
    id: 'layout.archetype',
    group: 'layout',
    label: 'Building type',
    help: 'How halls are put into buildings, in how many storeys, and whether their plant stands in rooms or in yards.',
    source: 'abilene-epoch',
    options: optionsOf(ARCHETYPES),
    default: 'h-building',
  },
  {
    type: 'number',
    id: 'layout.buildingCount',
    group: 'layout',
    label: 'Buildings',
    help: 'Over how many data-hall buildings the racks are spread.',
    source: 'abilene-epoch',
    unit: '',
    min: 1,
    max: 80,
    step: 1,
    default: 8,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];
