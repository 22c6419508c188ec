import { type Figure, figure } from './figure.ts';

/** How halls are put into buildings, and what of their plant stands outside them. */
export interface ArchetypeRecord {
  readonly label: string;
  /** Two bars and a crossbar with courts between, one block, or a block with a core of rooms between its halls. */
  readonly footprint: 'h' | 'block' | 'core';
  readonly hallsPerBuilding: Figure;
  /** Halls side by side on a storey: two, or one that is as wide as the building. */
  readonly hallColumns: Figure;
  /** Length over width of a block. */
  readonly lengthOverWidth: Figure;
  readonly storeys: Figure;
  /** Storeys with halls, from the ground up; what is above holds rooms and support. */
  readonly rackStoreys: Figure;
  readonly heightM: Figure;
  /** Flat behind a parapet, or fabric over frames from the eaves up. */
  readonly roof: 'flat' | 'fabric';
  /** Gross floor over rooms: circulation, loading, staging, offices, structure. */
  readonly grossOverRooms: Figure;
  /** Buildings side by side before the next row begins; null: as square a field as their grounds make. */
  readonly buildingsInRow: Figure | null;
  /** Racks that a building of this kind is told to hold at most; null where nobody says. */
  readonly mostRacks: Figure | null;
  /** Floor of a building that is had as it stands, however little of it is needed. */
  readonly shellM2: Figure;
  /** Of a hall's floor beside racks, plant and corridors, the share kept for service rooms at its inner end; the rest is a flex shell. */
  readonly serviceShare: Figure;
  /** Share of the electrical and of the mechanical rooms that stand in yards instead, 0–1. */
  readonly electricalOutdoors: Figure;
  readonly mechanicalOutdoors: Figure;
  /** Strip between the power yard and the buildings that is kept for lines. */
  readonly lineCorridorM: Figure;
  /** Plot of the gas plant for each watt, where the whole of it is told; null: what its units take. */
  readonly gasM2PerW: Figure | null;
}

const assumed = (value: number, unit: string, range?: readonly [number, number]): Figure =>
  figure(value, unit, 'model-assumption', 'assumption', range);

const ONE = assumed(1, '1');
const TWO = assumed(2, '1');
const FOUR_HALLS = figure(4, '1', 'engineering-practice', 'assumption');
const GALLERIED = assumed(1.75, '1', [1.3, 1.9]);
/** Floor that later halls may be built on, or none to speak of: 1,470 of 2,770 m² in a wing of Abilene, and cloud halls as a rule. */
const FLEXIBLE = figure(0.53, '1', 'worked-here', 'estimate', [0.3, 0.8]);
const FILLED = assumed(0.9, '1', [0.7, 1]);
/** Two storeys of halls as high as the publisher says. */
const STACKED = {
  storeys: figure(2, '1', 'fairwater-2025', 'vendor'),
  heightM: figure(18.7, 'm', 'fairwater-2025', 'vendor'),
};

/** One storey of halls with their plant indoors: what other kinds differ from. */
const ORDINARY = {
  hallColumns: TWO,
  lengthOverWidth: assumed(1.25, '1', [1, 2]),
  storeys: ONE,
  rackStoreys: ONE,
  heightM: assumed(14, 'm'),
  roof: 'flat',
  buildingsInRow: null,
  mostRacks: null,
  shellM2: assumed(0, 'm²'),
  serviceShare: FLEXIBLE,
  electricalOutdoors: assumed(0, '1', [0, 0.2]),
  mechanicalOutdoors: assumed(0, '1', [0, 0.2]),
  lineCorridorM: assumed(0, 'm'),
  gasM2PerW: null,
} as const;

/** Eaves of a tent: the height of its side walls. */
export const TENT_EAVES_M = assumed(6.5, 'm', [4, 8]);

/** Plant in yards as in a basis of design of 24 MW: switchgear, transformers and modules outdoors, few rooms left inside. */
const PLANT_IN_YARDS = {
  electricalOutdoors: figure(0.8, '1', 'pryor-basis', 'estimate', [0.5, 1]),
  mechanicalOutdoors: figure(0.7, '1', 'pryor-basis', 'estimate', [0.4, 1]),
};
/**
 * One storey on ample ground with sets, transformers and coolers outdoors, switchgear, UPS and pumps half indoors, half on skids:
 * 237,600 m² for 902 MW of IT in plans, and 4 million square feet for 2 GW of facility elsewhere.
 */
const SETS_IN_YARDS = {
  electricalOutdoors: figure(0.5, '1', 'lighthouse-plans', 'estimate', [0.2, 0.8]),
  mechanicalOutdoors: figure(0.5, '1', 'lighthouse-plans', 'estimate', [0.2, 0.8]),
};
/** A shed that was not built for it: what can stand outside does. */
const PLANT_OUTSIDE = {
  electricalOutdoors: assumed(0.9, '1', [0.7, 1]),
  mechanicalOutdoors: assumed(0.9, '1', [0.7, 1]),
};

/** Building kinds, by public id. */
export const ARCHETYPES = {
  'h-building': {
    ...ORDINARY,
    label: 'H-shaped, four halls',
    footprint: 'h',
    hallsPerBuilding: figure(4, '1', 'abilene-epoch', 'estimate'),
    grossOverRooms: GALLERIED,
  },
  'cloud-block': {
    ...ORDINARY,
    label: 'Cloud block',
    footprint: 'block',
    hallsPerBuilding: figure(2, '1', 'engineering-practice', 'assumption'),
    serviceShare: FILLED,
    grossOverRooms: assumed(1.15, '1', [1.1, 1.5]),
  },
  'yard-block': {
    ...ORDINARY,
    ...SETS_IN_YARDS,
    label: 'One storey, plant in yards',
    footprint: 'block',
    hallsPerBuilding: FOUR_HALLS,
    grossOverRooms: GALLERIED,
  },
  'two-storey': {
    ...ORDINARY,
    ...PLANT_IN_YARDS,
    ...STACKED,
    label: 'Two storeys, racks on the ground',
    footprint: 'block',
    hallsPerBuilding: FOUR_HALLS,
    grossOverRooms: GALLERIED,
  },
  'two-storey-gpu': {
    ...ORDINARY,
    ...PLANT_IN_YARDS,
    ...STACKED,
    label: 'Two storeys of racks',
    footprint: 'block',
    hallsPerBuilding: FOUR_HALLS,
    rackStoreys: STACKED.storeys,
    grossOverRooms: GALLERIED,
  },
  'long-bar': {
    ...ORDINARY,
    label: 'Long bar, two halls end to end',
    footprint: 'block',
    hallsPerBuilding: TWO,
    hallColumns: ONE,
    lengthOverWidth: figure(245 / 76, '1', 'site-drawings', 'estimate', [2.5, 4]),
    grossOverRooms: GALLERIED,
  },
  'bar-comb': {
    ...ORDINARY,
    label: 'Comb of long bars',
    footprint: 'block',
    hallsPerBuilding: TWO,
    hallColumns: ONE,
    lengthOverWidth: figure(245 / 76, '1', 'site-drawings', 'estimate', [2.5, 4]),
    grossOverRooms: assumed(1.15, '1', [1.1, 1.75]),
    serviceShare: FILLED,
    buildingsInRow: figure(8, '1', 'site-drawings', 'estimate', [4, 8]),
    shellM2: figure(18_581, 'm²', 'site-drawings', 'estimate', [18_581, 20_439]),
  },
  'module-field': {
    ...ORDINARY,
    ...PLANT_OUTSIDE,
    label: 'Field of modules',
    footprint: 'block',
    hallsPerBuilding: TWO,
    hallColumns: ONE,
    lengthOverWidth: assumed(3, '1', [2, 5]),
    heightM: assumed(7, 'm', [4, 8]),
    serviceShare: FILLED,
    grossOverRooms: assumed(1.15, '1', [1.05, 1.4]),
    buildingsInRow: assumed(10, '1', [6, 20]),
    mostRacks: figure(20, '1', 'jupiter-modules', 'vendor', [20, 20]),
  },
  'single-block': {
    ...ORDINARY,
    ...PLANT_IN_YARDS,
    label: 'One block, two halls and a core',
    footprint: 'core',
    hallsPerBuilding: TWO,
    lengthOverWidth: figure(250 / 137, '1', 'site-drawings', 'estimate', [1.4, 2.4]),
    grossOverRooms: GALLERIED,
  },
  'dense-block': {
    ...ORDINARY,
    ...PLANT_IN_YARDS,
    label: 'Dense block, eight halls',
    footprint: 'block',
    hallsPerBuilding: assumed(8, '1'),
    lengthOverWidth: assumed(2, '1', [1.5, 3]),
    serviceShare: FILLED,
    grossOverRooms: GALLERIED,
  },
  warehouse: {
    ...ORDINARY,
    ...PLANT_OUTSIDE,
    label: 'Warehouse, plant outside',
    footprint: 'block',
    hallsPerBuilding: figure(4, '1', 'site-drawings', 'estimate'),
    lengthOverWidth: figure(420 / 213, '1', 'site-drawings', 'estimate', [1.5, 2.5]),
    grossOverRooms: GALLERIED,
    shellM2: figure(72_929, 'm²', 'site-drawings', 'estimate', [72_929, 89_336]),
  },
  'energy-park': {
    ...ORDINARY,
    ...PLANT_IN_YARDS,
    label: 'Energy park, halls beside a generation core',
    footprint: 'block',
    hallsPerBuilding: FOUR_HALLS,
    grossOverRooms: GALLERIED,
    lineCorridorM: assumed(55, 'm', [45, 60]),
    gasM2PerW: figure(1_380e-6, 'm²/W', 'compute-atlas', 'estimate', [932e-6, 1_764e-6]),
  },
  'tent-row': {
    ...ORDINARY,
    ...PLANT_OUTSIDE,
    label: 'Tent, two halls end to end',
    footprint: 'block',
    hallsPerBuilding: TWO,
    hallColumns: ONE,
    lengthOverWidth: figure(252 / 46, '1', 'site-drawings', 'estimate', [4, 6]),
    heightM: assumed(11, 'm', [9, 13]),
    roof: 'fabric',
    serviceShare: FILLED,
    grossOverRooms: assumed(1.4, '1', [1.2, 1.7]),
  },
} satisfies Record<string, ArchetypeRecord>;
