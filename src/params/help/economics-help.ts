import type { ECONOMICS_KNOBS } from '../economics-knobs.ts';
import type { HelpOf } from '../knob-types.ts';

export const ECONOMICS_HELP = {
  'economics.capexBasis': {
    help: 'Whose figures price the campus: its own parts, or a published cost for one gigawatt.',
    source: 'epoch-capex',
  },
  'economics.gridPriceUsdPerMwh': {
    help: 'A delivered megawatt-hour from the grid at Abilene, Texas; elsewhere as much dearer as the industry of that region pays.',
    source: 'epoch-capex',
  },
  'economics.regionalPrices': {
    help: 'Whether power and building cost what they cost in the region of the site, or what is entered, wherever it is.',
    source: 'eia-states-2023',
  },
  'economics.itLifeYears': {
    help: 'Years over which the accelerators are paid off.',
    source: 'epoch-capex',
  },
  'economics.discountRatePct': {
    help: 'Cost of capital, a year.',
    source: 'epoch-capex',
  },
} satisfies HelpOf<typeof ECONOMICS_KNOBS>;
