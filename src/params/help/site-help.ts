import type { HelpOf } from '../knob-types.ts';
import type { COOLING_KNOBS, LAYOUT_KNOBS, SITE_KNOBS } from '../site-knobs.ts';

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
    help: 'The machines in the cooling yard that hand the heat to the outside air, with or without water.',
    source: 'lbnl-dlc',
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
    help: 'How halls are put into buildings, in how many storeys, and whether their plant stands in rooms or in yards.',
    source: 'abilene-epoch',
  },
  'layout.buildingCount': {
    help: 'Over how many data-hall buildings the racks are spread.',
    source: 'abilene-epoch',
  },
} satisfies HelpOf<typeof LAYOUT_KNOBS>;
