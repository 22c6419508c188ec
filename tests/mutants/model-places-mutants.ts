import type { Mutant } from './mutant-type.ts';

/** Validation by kind, space, money by place: what a person would read as wrong. */
export const PLACES_MUTANTS: readonly Mutant[] = [
  {
    id: 'model/lineups-without-a-way',
    breaks: 'Cabinets of an electrical room stand so close that nobody can open them.',
    file: 'src/model/layout/rooms/electrical-lines.ts',
    find: 'usedM += depthM(line.kind) + FRONT_M;',
    replace: 'usedM += depthM(line.kind);',
    test: {
      file: 'tests/plan/details/electrical-lineups.test.ts',
      name: 'keep a clear way before every line',
    },
  },
  {
    id: 'model/floor-band-one-sided',
    breaks: 'What a roomier owner builds is no part of what the floor may be.',
    file: 'src/model/layout/floor-band.ts',
    find: 'Math.max(0, ...ends)',
    replace: 'Math.min(0, ...ends)',
    test: { file: 'tests/model/compute-layout.test.ts', name: 'sums what each coefficient does in squares' },
  },
  {
    id: 'model/kinds-count-what-is-told',
    breaks: 'Rows that say nothing of the model make the median of their kind look better.',
    file: 'src/model/validation/summarise-kinds.ts',
    find: "row.verdict !== 'told' && !row.pooled",
    replace: "row.verdict !== 'told'",
    test: {
      file: 'tests/model/validation.test.ts',
      name: 'leave out what is told and what many campuses span',
    },
  },
  {
    id: 'model/kinds-by-signed-gap',
    breaks: 'A kind that is far too low at its worst is judged by its best row.',
    file: 'src/model/validation/summarise-kinds.ts',
    find: 'rows.toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap))',
    replace: 'rows.toSorted((a, b) => a.gap - b.gap)',
    test: {
      file: 'tests/model/validation.test.ts',
      name: 'have the middle gap, whatever its sign, and the row that is farthest off',
    },
  },
  {
    id: 'model/gas-burned-in-seconds',
    breaks: 'The gas of a year is that of an hour.',
    file: 'src/model/power/year-of-energy.ts',
    find: 'turbineHeatRate(assumed)) * SECONDS_PER_YEAR,',
    replace: 'turbineHeatRate(assumed)) * 3600,',
    test: { file: 'tests/answers/metrics.test.ts', name: 'PWR-47 burns as much gas as its carbon says' },
  },
  {
    id: 'model/fibre-band-of-one',
    breaks: 'The band of fibre is as narrow as if nobody joined lanes into one strand.',
    file: 'src/model/fabric/bundle-links.ts',
    find: 'strands(FIBRE_BAND.strands.low, scale)',
    replace: 'strands(FIBRE_BAND.strands.high, scale)',
    test: {
      file: 'tests/model/fabric-campus.test.ts',
      name: 'holds every published way of making links, four-fold in strands and a third in ways',
    },
  },
  {
    id: 'model/owner-pays-nothing',
    breaks: 'Design and permits cost nothing.',
    file: 'src/model/economics/capex.ts',
    find: 'assumed.ownerFurnishedShare + assumed.softCostShare',
    replace: 'assumed.ownerFurnishedShare + 0 * assumed.softCostShare',
    test: {
      file: 'tests/model/economics.test.ts',
      name: 'an owner pays equipment, design and contingency beside the contractors: 17.1 USD/W (ECO-19)',
    },
  },
  {
    id: 'model/one-power-price',
    breaks: 'A megawatt-hour costs the same in Singapore and in Texas.',
    file: 'src/model/power/grid-price.ts',
    find: '* assumed.gridPriceRatio',
    replace: '* assumed.gridPriceRatio ** 0',
    test: {
      file: 'tests/model/economics.test.ts',
      name: 'a place has its prices, over those of Texas, unless they are taken as entered (ECO-22)',
    },
  },
  {
    id: 'model/one-building-price',
    breaks: 'Building costs the same everywhere.',
    file: 'src/model/economics/capex.ts',
    find: 'hall * redundancy * assumed.constructionRatio',
    replace: 'hall * redundancy * assumed.constructionRatio ** 0',
    test: {
      file: 'tests/model/economics.test.ts',
      name: 'a place has its prices, over those of Texas, unless they are taken as entered (ECO-22)',
    },
  },
  {
    id: 'model/rooms-vanish-outdoors',
    breaks: 'Plant that stands outdoors takes no ground.',
    file: 'src/model/layout/site/design-building.ts',
    find: 'courtEnd) + WALL_M + plantYardM,',
    replace: 'courtEnd) + WALL_M + 0 * plantYardM,',
    test: {
      file: 'tests/model/compute-layout.test.ts',
      name: 'keep the yards on the pad, before both ends of the building',
    },
  },
  {
    id: 'model/storeys-side-by-side',
    breaks: 'A building of two storeys stands on the ground of one.',
    file: 'src/model/layout/site/design-building.ts',
    find: 'layout.floorAreaM2 / kind.storeys.value / buildings',
    replace: 'layout.floorAreaM2 / kind.storeys.value ** 0 / buildings',
    test: {
      file: 'tests/model/compute-layout.test.ts',
      name: 'of two storeys have the floor of one, on little more than half of its ground, and are higher',
    },
  },
  {
    id: 'model/antarctica-as-warm-as-santiago',
    breaks: 'A place far from all listed ones is as warm as the nearest of them.',
    file: 'src/model/place/own-place.ts',
    find: 'return unknown * (zonalMeanC(latitudeDeg) - atSeaC);',
    replace: 'return 0 * unknown * (zonalMeanC(latitudeDeg) - atSeaC);',
    test: {
      file: 'tests/model/own-place.test.ts',
      name: 'is no warmer far from any listed site than its latitude, and possible there',
    },
  },
];
