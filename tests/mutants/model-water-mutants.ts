import type { Mutant } from './mutant-type.ts';

/** Air, water and what moves them. */
export const WATER_MUTANTS: readonly Mutant[] = [
  {
    id: 'model/tower-air-leaves-as-it-came',
    breaks: 'A tower’s air leaves at the coldest water, not at its mean: too little vapour for the heat.',
    file: 'src/model/cooling/tower-air.ts',
    find: 'Math.max(coldC + rangeK / 2, fullC)',
    replace: 'Math.max(coldC, air.wetBulbC)',
    test: { file: 'tests/model/cooling-air.test.ts', name: '§2: 0.79 L a kWh at 0 °C and 1.43 at 30/24 °C' },
  },
  {
    id: 'model/tower-fans-never-slow',
    breaks: 'Towers’ fans run at full speed in frost.',
    file: 'src/model/cooling/tower-air.ts',
    find: 'Math.max(fullGain / gain, FACILITY_LOOPS.minFanSpeed.value)',
    replace: 'Math.max(1, fullGain / gain, FACILITY_LOOPS.minFanSpeed.value)',
    test: {
      file: 'tests/model/cooling-air.test.ts',
      name: 'slows its fans as the air gets colder than it needs',
    },
  },
  {
    id: 'model/air-as-dry-over-ice',
    breaks: 'Frozen air holds as much vapour as supercooled water gives.',
    file: 'src/model/cooling/moist-air.ts',
    find: 'tempC < 0 ? overIce(t) : overWater(t)',
    replace: 'overWater(t)',
    test: { file: 'tests/model/cooling-air.test.ts', name: 'is that of PsychroLib' },
  },
  {
    id: 'model/fans-in-thin-air',
    breaks: 'Fans at 1,900 m move as much air as at the sea.',
    file: 'src/model/cooling/plan-cooling-plant.ts',
    find: 'airDensityKgPerM3(AIR_HALLS.fanAirC.value, airPressurePa)',
    replace: 'airDensityKgPerM3(AIR_HALLS.fanAirC.value, 101_325)',
    test: { file: 'tests/model/cooling-air.test.ts', name: 'need more where the air is thin' },
  },
  {
    id: 'model/fan-law-squared',
    breaks: 'Twice the air costs the fans four times as much.',
    file: 'src/model/cooling/pue-at-hour.ts',
    find: 'plant.crahFanShare * heldFlowRatio ** 3',
    replace: 'plant.crahFanShare * heldFlowRatio ** 2',
    test: { file: 'tests/model/cooling-air.test.ts', name: 'cube law: twice the air' },
  },
  {
    id: 'model/servers-breathe-alike-at-any-heat',
    breaks: 'Servers on air of 45 °C run as on air of 20 °C.',
    file: 'src/model/cooling/air-fans.ts',
    find: 'Math.min(1 + plant.serverFlowPerK * overK',
    replace: 'Math.min(1 + 0 * overK',
    test: { file: 'tests/model/cooling-air.test.ts', name: 'breathe as usual up to 27 °C' },
  },
  {
    id: 'model/winter-air-stays-dry',
    breaks: 'Nobody humidifies the air of frost.',
    file: 'src/model/cooling/outside-air.ts',
    find: 'return Math.max(byPads, freshKgPerJ * (held - humidity));',
    replace: 'return byPads;',
    test: {
      file: 'tests/model/cooling-outside-air.test.ts',
      name: 'COOL-61: dry cold air is humidified up to the least dew point',
    },
  },
  {
    id: 'model/pads-never-in-the-way',
    breaks: 'Wet pads cost the fans nothing.',
    file: 'src/model/cooling/outside-air.ts',
    find: '(coolingK > 0 ? plant.padFanShare : 0)',
    replace: '0',
    test: {
      file: 'tests/model/cooling-outside-air.test.ts',
      name: 'has no pump, no coil and no compressor in the air: cooling is fans alone',
    },
  },
  {
    id: 'model/people-drink-nothing',
    breaks: 'Three hundred people use no water.',
    file: 'src/model/cooling/water-use.ts',
    find: 'return wetWaterLPerKwh + closedLoopLPerKwh(of) + peopleLPerKwh(of);',
    replace: 'return wetWaterLPerKwh + closedLoopLPerKwh(of);',
    test: { file: 'tests/model/cooling-air.test.ts', name: 'take a few litres for a megawatt-hour' },
  },
];
