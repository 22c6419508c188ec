import { CAPEX_BASES } from '../catalogue/capex-bases.ts';
import { type HelpOf, type Knob, optionsOf } from './knob-types.ts';

/** Prices and lives that turn the plant into money. */
export const ECONOMICS_KNOBS = [
  {
    type: 'choice',
    id: 'economics.capexBasis',
    group: 'economics',
    label: 'Capital cost from',
    options: optionsOf({ parts: { label: 'Its own parts' }, ...CAPEX_BASES }),
    default: 'parts',
  },
  {
    type: 'number',
    id: 'economics.gridPriceUsdPerMwh',
    group: 'economics',
    label: 'Grid price',
    unit: '$/MWh',
    min: 0,
    max: 300,
    step: 1,
    default: 60,
    scale: 'linear',
  },
  {
    type: 'choice',
    id: 'economics.regionalPrices',
    group: 'economics',
    label: 'Prices of the place',
    options: optionsOf({
      site: { label: 'Those of its region' },
      entered: { label: 'As entered, everywhere' },
    }),
    default: 'site',
  },
  {
    type: 'number',
    id: 'economics.itLifeYears',
    group: 'economics',
    label: 'Life of the IT',
    unit: 'years',
    min: 2,
    max: 10,
    step: 0.5,
    default: 5,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'economics.discountRatePct',
    group: 'economics',
    label: 'Discount rate',
    unit: '%',
    min: 0,
    max: 20,
    step: 0.5,
    default: 7,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];

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
