import type { HelpOf } from '../knob-types.ts';
import type { POWER_KNOBS } from '../power-knobs.ts';

export const POWER_HELP = {
  'power.gridLimitMw': {
    help: 'The most the utility line may deliver; 0 makes the campus an island.',
    source: 'abilene-epoch',
  },
  'power.smrType': {
    help: 'The nuclear unit built beside the campus; none of the small ones delivers commercial power here yet.',
    source: 'iaea-smr-2022',
  },
  'power.smrCount': {
    help: 'How many units stand on the reactor island, the spare included.',
    source: 'bwrx-300',
  },
  'power.plantCooling': {
    help: 'How reactors get rid of the two thirds of their heat that do not become electricity: towers drink, dry coolers cost output on hot days.',
    source: 'tower-water',
  },
  'power.gasMw': {
    help: 'Rated output of the gas plant on the campus.',
    source: 'abilene-gas',
  },
  'power.gasType': {
    help: 'What turns the gas into power: turbines, a combined cycle, engines or fuel cells differ in price, fuel, carbon, water and ground.',
    source: 'cat-gas-library',
  },
  'power.batteryMw': {
    help: 'How hard the battery yard can push at once; it bridges trips and load swings, it is not firm supply.',
    source: 'megapack',
  },
  'power.batteryMwh': {
    help: 'How much the battery yard holds; divided by battery power it is the hours it lasts.',
    source: 'megapack',
  },
  'power.solarMw': {
    help: 'Rating of trackers beside the campus, as their inverters give it: energy by day, never counted on for the peak.',
    source: 'land-for-pv',
  },
  'power.standbyShare': {
    help: 'What part of the peak engines carry while the supply is down; they never carry the peak itself. 0 has none.',
    source: 'genset-market',
  },
  'power.standbyType': {
    help: 'Diesel engines bring their fuel in tanks; gas engines hang on the pipe, burn cheaper and cleaner, and cost more.',
    source: 'cat-gas-library',
  },
  'power.standbyRedundancy': {
    help: 'How many sets stand beside those that carry the load: N none, N+1 one for four, 2N as many again.',
    source: 'redundancy-schemes',
  },
  'power.standbyFuelHours': {
    help: 'How long the tanks beside the sets last at the load they carry, without a tanker.',
    source: 'engineering-practice',
  },
  'power.redundancy': {
    help: 'How much spare power plant stands by: N has none, 2N has everything twice.',
    source: 'redundancy-schemes',
  },
  'power.distribution': {
    help: 'The path from medium voltage to the rack; each conversion on the way loses a little power.',
    source: 'engineering-practice',
  },
} satisfies HelpOf<typeof POWER_KNOBS>;
