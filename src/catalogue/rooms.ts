import { type Figure, figure } from './figure.ts';

/** What rooms are called, by kind. */
export const ROOM_KINDS = {
  'rack-floor': { label: 'Rack floor' },
  'network-floor': { label: 'Network, storage and CPU floor' },
  electrical: { label: 'Electrical room' },
  gallery: { label: 'CDU and air gallery' },
  pump: { label: 'Pump and heat-exchanger room' },
  network: { label: 'Network room' },
  'meet-me': { label: 'Meet-me room' },
  staging: { label: 'Staging and burn-in' },
  dock: { label: 'Loading dock' },
  office: { label: 'Offices and security' },
  corridor: { label: 'Corridor' },
  flex: { label: 'Flex shell' },
  riser: { label: 'Stairs, lifts and risers' },
} as const satisfies Record<string, { readonly label: string }>;

export type RoomKind = keyof typeof ROOM_KINDS;

const metres = (value: number, range?: readonly [number, number]): Figure =>
  figure(value, 'm', 'model-assumption', 'assumption', range);
const share = (value: number, range?: readonly [number, number]): Figure =>
  figure(value, '1', 'model-assumption', 'assumption', range);

/** How the floor of a building is divided. Floors, electrical and mechanical rooms are as large as `areas` says. */
export const ROOM_PROGRAMME = {
  /** Rooms are built in whole steps: a little more or less of anything moves no wall. */
  grid: metres(0.6),
  /** Pump and heat-exchanger room in the mechanical rooms of a hall: 16 of 16 + 39 m² for a MW of IT. */
  pumpShare: share(16 / 55, [10 / 35, 30 / 100]),
  /** Electrical rooms are as deep as this share of what they ask for at the least and at the most, so that rows fill the floor between them. */
  electricalLeast: share(0.8),
  electricalMost: share(1.25),
  /** The most that a gallery is deep beyond what its air handlers need. */
  galleryDepth: metres(6, [4, 6]),
  /** Clear way along the sides of a floor and at its ends; the latter grows to `floorEndMost` where the floor has the area. */
  floorEdge: metres(1.2),
  floorEndMost: metres(3),
  /** From pair of rows to pair over the least there may be: 6.0 m where rows, cold and hot aisle take 5.0 m. */
  pairPitchMost: share(1.2),
  /** The corridor before a flex shell, and the least there is of a shell behind it. */
  flexCorridor: metres(3.8),
  flexLeast: metres(6),
  /** Rooms at the inner end of a hall are no shallower; rooms side by side are no narrower. */
  bandLeast: metres(5),
  roomLeast: metres(2.4),
  /** Clear way before a line-up of cabinets in an electrical room, and behind the one at its outer wall. */
  lineupFront: metres(1.2, [0.9, 1.5]),
  lineupBack: metres(0.3),
  /** Walls between rooms, and the clear way of a door that a rack passes. */
  partition: metres(0.2),
  doorway: metres(2.4),
  /** The corridor of an upper storey in its floor. */
  upperCorridor: share(0.08, [0.05, 0.12]),
  /** The passage through them from the middle of the building, and the stairs beside it where halls lie above halls. */
  passage: metres(4),
  riser: metres(6, [5, 9]),
} satisfies Record<string, Figure>;

/** A room and its share of the floor that it divides with others. */
export interface RoomShare {
  readonly kind: RoomKind;
  /** Of any unit: what counts is its ratio to the others'. */
  readonly share: Figure;
}

const part = (kind: RoomKind, value: number): RoomShare => ({
  kind,
  share: figure(value, 'm²', 'worked-here', 'estimate'),
});

/** Rooms at the inner end of a hall, by what else is there for it; a dock lies beside the pumps, at the outer wall. */
export const SERVICE_ROOMS = {
  /** A wing whose building has a spine, or a hall above another: staging and spares, distribution frame, link with security and welfare. */
  wing: [part('staging', 620), part('network', 240), part('office', 610)],
  /** A hall whose building is run from there. */
  whole: [
    part('dock', 180),
    part('staging', 420),
    part('network', 240),
    part('meet-me', 120),
    part('office', 300),
  ],
} as const satisfies Record<string, readonly RoomShare[]>;

/** The spine of an H, 38 × 122 m: rooms north and south of the corridor that joins its bars. */
export const SPINE_ROOMS = {
  north: [part('dock', 576), part('staging', 800), part('staging', 900)],
  south: [
    part('meet-me', 120),
    part('network', 600),
    part('meet-me', 120),
    part('office', 300),
    part('office', 500),
    part('staging', 300),
    part('meet-me', 120),
  ],
  corridor: part('corridor', 300),
} as const;

/** A storey above the racks, to both sides of a corridor. */
export const UPPER_ROOMS = [
  part('office', 15),
  part('network', 10),
  part('staging', 20),
  part('flex', 55),
] as const satisfies readonly RoomShare[];
