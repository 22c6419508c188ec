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
} satisfies HelpOf<typeof LAYOUT_KNOBS>;
