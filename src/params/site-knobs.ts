import { SITES } from '../catalogue/sites.ts';
import type { ParamDescriptor } from './param-types.ts';

/** How the heat leaves, where the campus stands, and how it is built. */
export const COOLING_KNOBS: readonly ParamDescriptor[] = [
  {
    type: 'choice',
    id: 'cooling.technology',
    group: 'cooling',
    label: 'Rack cooling',
    help: 'How heat leaves the chips: by air, by liquid on cold plates, or in a bath.',
    source: 'cooling-library',
    options: [
      { value: 'air', label: 'Air: cold and hot aisles' },
      { value: 'in-row', label: 'In-row coolers' },
      { value: 'rear-door', label: 'Rear-door heat exchanger' },
      { value: 'dlc-1p', label: 'Direct-to-chip, single-phase' },
      { value: 'dlc-2p', label: 'Direct-to-chip, two-phase' },
      { value: 'immersion-1p', label: 'Immersion, single-phase' },
      { value: 'immersion-2p', label: 'Immersion, two-phase' },
    ],
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
    options: [
      { value: 'chiller-air', label: 'Air-cooled chillers' },
      { value: 'dry', label: 'Dry coolers' },
      { value: 'adiabatic', label: 'Adiabatic coolers' },
      { value: 'tower', label: 'Cooling towers' },
      { value: 'outside-air', label: 'Outside air with wet pads' },
    ],
    default: 'chiller-air',
  },
];

export const SITE_KNOBS: readonly ParamDescriptor[] = [
  {
    type: 'choice',
    id: 'site.id',
    group: 'site',
    label: 'Site',
    help: 'Where the campus stands: its climate sets the cooling plant, its latitude the sun.',
    source: 'climate-design',
    options: Object.values(SITES).map(({ id, label }) => ({ value: id, label })),
    default: 'abilene-tx',
  },
];

export const LAYOUT_KNOBS: readonly ParamDescriptor[] = [
  {
    type: 'choice',
    id: 'layout.archetype',
    group: 'layout',
    label: 'Building type',
    help: 'H-shaped buildings with four halls for one large cluster, or standard cloud blocks repeated.',
    source: 'abilene-epoch',
    options: [
      { value: 'h-building', label: 'H-shaped, four halls' },
      { value: 'cloud-block', label: 'Cloud block' },
    ],
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
];
