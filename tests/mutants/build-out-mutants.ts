import type { Mutant } from './mutant-type.ts';

export const BUILD_OUT_MUTANTS: readonly Mutant[] = [
  {
    id: 'months/racks-without-feed',
    breaks: 'Accelerators work in a building that no source feeds yet.',
    file: 'src/model/build-out/feed-dates.ts',
    find: 'hallsPerBuilding * standingAt(buildings, month), carried)',
    replace: 'hallsPerBuilding * standingAt(buildings, month) + 0 * carried)',
    test: {
      file: 'tests/model/build-out/build-out.test.ts',
      name: 'waits for transformers, however early its buildings stand',
    },
  },
  {
    id: 'months/money-lost',
    breaks: 'Servers are paid for by buildings that stand, not by racks that work.',
    file: 'src/model/build-out/spend-by-month.ts',
    find: 'servers: rackShare,',
    replace: 'servers: shells / 2,',
    test: {
      file: 'tests/model/build-out/build-out.test.ts',
      name: 'only grows, and ends at the whole campus',
    },
  },
  {
    id: 'months/racks-on-bare-ground',
    breaks: 'Racks are drawn in all buildings of a campus that is half built.',
    file: 'src/plan/build-out/thing-dates.ts',
    find: "return by(kind, 'hall', fed);",
    replace: "return by(kind, 'hall', []);",
    test: {
      file: 'tests/plan/plan-at-month.test.ts',
      name: 'has the buildings and the racks that the table of months tells',
    },
  },
  {
    id: 'months/roads-into-empty-fields',
    breaks: 'Roads lead to buildings whose ground nobody has opened yet.',
    file: 'src/model/build-out/build-dates.ts',
    find: 'return Math.max(0, date - buildingMonths(campus));',
    replace: 'return Math.max(0, date - 1e3 * buildingMonths(campus));',
    test: {
      file: 'tests/plan/plan-at-month.test.ts',
      name: 'lays roads, pads and switchyard with the part that needs them',
    },
  },
  {
    id: 'months/paving-before-plant',
    breaks: 'Ground is paved where coolers will stand years later.',
    file: 'src/plan/details/ground-bounds.ts',
    find: '.filter((_, index) => (block.size[index * 3] ?? 0) > 0)',
    replace: '.filter((_, index) => (block.size[index * 3] ?? 0) > -1)',
    test: {
      file: 'tests/plan/plan-at-month.test.ts',
      name: 'lays roads, pads and switchyard with the part that needs them',
    },
  },
  {
    id: 'months/names-of-nothing',
    breaks: 'Names stand over fields on which nothing is built yet.',
    file: 'src/plan/labelled-places.ts',
    find: '.filter((index) => (size[3 * index] ?? 0) > 0);',
    replace: '.filter((index) => (size[3 * index] ?? 0) >= 0);',
    test: { file: 'tests/scene/labels.test.ts', name: 'are of what stands in the month that is looked at' },
  },
  {
    id: 'months/half-of-the-coolers-dry',
    breaks: 'Mains of halls that lie end to end reach one half of the coolers of their side.',
    file: 'src/model/layout/network/route-facility-water.ts',
    find: 'main < rejectionColumns ? ownEndV : -hall.lengthM - ownEndV',
    replace: 'main < 1e9 ? ownEndV : -hall.lengthM - ownEndV',
    test: {
      file: 'tests/model/layout/outdoor-plant.test.ts',
      name: 'has mains along the coolers of both sides',
    },
  },
];
