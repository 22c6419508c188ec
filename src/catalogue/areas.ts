import { type Figure, figure } from './figure.ts';

/** Ground and floor. General coefficients, the same for every site. */
export const AREAS = {
  coldAisleM: figure(1.4, 'm', 'ocp-ready', 'estimate', [1.2, 1.5]),
  hotAisleM: figure(1.2, 'm', 'ocp-ready', 'estimate', [0.9, 1.5]),
  /** Depth a rack takes with doors and hoses. */
  rackBayDepthM: figure(1.2, 'm', 'nvl72-rack-envelope', 'estimate'),
  supportRackWidthM: figure(0.6, 'm', 'ocp-ready', 'estimate'),
  /** Hall floor over the floor of its rack bays: end aisles, CDUs, row switches (24.0 × 32.3 m for 220 racks). */
  hallOverBays: figure(2.35, '1', 'worked-here', 'estimate', [1.8, 3]),
  /** Electrical rooms for one watt of facility peak without redundancy. */
  electricalM2PerW: figure(80e-6, 'm²/W', 'model-assumption', 'assumption', [40e-6, 120e-6]),
  /** Share of the electrical rooms that redundancy does not multiply: access, control, cable routes. */
  electricalSharedFraction: figure(0.5, '1', 'model-assumption', 'assumption', [0.3, 0.7]),
  /** Pump, heat-exchanger and air-handling rooms for one watt of IT. */
  mechanicalM2PerW: figure(55e-6, 'm²/W', 'model-assumption', 'assumption', [30e-6, 90e-6]),
  /**
   * Land owned over the ground of what is placed: median, p10 and p90 of the land of 183 campuses from 100 MW up (2,023,
   * 920 and 7,090 m²/MW), over the 606 m²/MW on which this model places its own plans of that size.
   */
  ownedOverPlaced: figure(2_023 / 606, '1', 'compute-atlas', 'estimate', [920 / 606, 7_090 / 606]),
  /** Ground that plant takes in a yard over the room it takes indoors: 329 m² of yard for a MW of IT, against 112. */
  yardOverRoom: figure(2.9, '1', 'pryor-basis', 'estimate', [1.5, 3.5]),
  /** Power a row of racks is fed with. */
  rowPowerW: figure(1.42e6, 'W', 'fairwater-rows', 'estimate', [1e6, 1.5e6]),
  minRacksPerRow: figure(4, '1', 'model-assumption', 'assumption'),
  maxRacksPerRow: figure(20, '1', 'model-assumption', 'assumption'),
  /** Floor of the largest data hall building told of so far: the later ones of Abilene. */
  largestBuildingM2: figure(68_600, 'm²', 'published-pairs', 'estimate'),
} satisfies Record<string, Figure>;

/** How halls are put into buildings, and what of their plant stands outside them. */
export interface ArchetypeRecord {
  readonly label: string;
  /** Two bars and a crossbar with courts between, or one block. */
  readonly footprint: 'h' | 'block';
  readonly hallsPerBuilding: Figure;
  /** Racks stand on the ground floor; what is above holds rooms and support. */
  readonly storeys: Figure;
  readonly heightM: Figure;
  /** Gross floor over rooms: circulation, loading, staging, offices, structure. */
  readonly grossOverRooms: Figure;
  /** Of a hall's floor beside racks, plant and corridors, the share kept for service rooms at its inner end; the rest is a flex shell. */
  readonly serviceShare: Figure;
  /** Share of the electrical and of the mechanical rooms that stand in yards instead, 0–1. */
  readonly electricalOutdoors: Figure;
  readonly mechanicalOutdoors: Figure;
}

const INDOORS = figure(0, '1', 'model-assumption', 'assumption', [0, 0.2]);
const ONE_STOREY = figure(1, '1', 'model-assumption', 'assumption');
/** Floor that later halls may be built on, or none to speak of: 1,470 of 2,770 m² in a wing of Abilene, and cloud halls as a rule. */
const FLEXIBLE = figure(0.53, '1', 'worked-here', 'estimate', [0.3, 0.8]);
const FILLED = figure(0.9, '1', 'model-assumption', 'assumption', [0.7, 1]);
const USUAL_HEIGHT = figure(14, 'm', 'model-assumption', 'assumption');

/** Plant in yards as in a basis of design of 24 MW: switchgear, transformers and modules outdoors, few rooms left inside. */
const PLANT_IN_YARDS = {
  electricalOutdoors: figure(0.8, '1', 'pryor-basis', 'estimate', [0.5, 1]),
  mechanicalOutdoors: figure(0.7, '1', 'pryor-basis', 'estimate', [0.4, 1]),
};

/** Building kinds, by public id. */
export const ARCHETYPES = {
  'h-building': {
    label: 'H-shaped, four halls',
    footprint: 'h',
    hallsPerBuilding: figure(4, '1', 'abilene-epoch', 'estimate'),
    storeys: ONE_STOREY,
    serviceShare: FLEXIBLE,
    heightM: USUAL_HEIGHT,
    grossOverRooms: figure(1.75, '1', 'model-assumption', 'assumption', [1.3, 1.9]),
    electricalOutdoors: INDOORS,
    mechanicalOutdoors: INDOORS,
  },
  'cloud-block': {
    label: 'Cloud block',
    footprint: 'block',
    hallsPerBuilding: figure(2, '1', 'engineering-practice', 'assumption'),
    storeys: ONE_STOREY,
    serviceShare: FILLED,
    heightM: USUAL_HEIGHT,
    grossOverRooms: figure(1.15, '1', 'model-assumption', 'assumption', [1.1, 1.5]),
    electricalOutdoors: INDOORS,
    mechanicalOutdoors: INDOORS,
  },
  'yard-block': {
    label: 'One storey, plant in yards',
    footprint: 'block',
    hallsPerBuilding: figure(4, '1', 'engineering-practice', 'assumption'),
    storeys: ONE_STOREY,
    serviceShare: FLEXIBLE,
    heightM: USUAL_HEIGHT,
    grossOverRooms: figure(1.75, '1', 'model-assumption', 'assumption', [1.3, 1.9]),
    ...PLANT_IN_YARDS,
  },
  'two-storey': {
    label: 'Two storeys, plant in yards',
    footprint: 'block',
    hallsPerBuilding: figure(4, '1', 'engineering-practice', 'assumption'),
    storeys: figure(2, '1', 'fairwater-2025', 'vendor'),
    serviceShare: FLEXIBLE,
    heightM: figure(18.7, 'm', 'fairwater-2025', 'vendor'),
    grossOverRooms: figure(1.75, '1', 'model-assumption', 'assumption', [1.3, 1.9]),
    ...PLANT_IN_YARDS,
  },
} satisfies Record<string, ArchetypeRecord>;
