/** The gate that every campus has, in the south of its fence. */
export const MAIN_GATE_ID = 'main-gate';

/** More roads than anyone draws by hand; each is held against all others. */
export const MOST_ROADS = 50;

const GATE_MORE = /^gate-[1-9]\d{0,3}$/;
const ROAD_MORE = /^road-[1-9]\d{0,3}$/;
const GRID_ROAD = /^road-([xz])-(\d{1,4})$/;

/** Whether an edit calls so a gate that it adds. */
export function isGateMore(id: string): boolean {
  return GATE_MORE.test(id);
}

/** Whether an edit calls so a road that it adds. */
export function isRoadMore(id: string): boolean {
  return ROAD_MORE.test(id);
}

export function isGateId(id: string): boolean {
  return id === MAIN_GATE_ID || isGateMore(id);
}

/** What people call a road or a gate; those of the grid are counted from the north and from the west. Undefined for anything else. */
export function wayName(id: string): string | undefined {
  if (id === MAIN_GATE_ID) return 'Main gate';
  if (isGateMore(id)) return `Gate ${id.slice('gate-'.length)}`;
  if (isRoadMore(id)) return `Road ${id.slice('road-'.length)}`;
  const road = GRID_ROAD.exec(id);
  if (road === null) return undefined;
  return `${road[1] === 'z' ? 'East–west' : 'North–south'} road ${Number(road[2]) + 1}`;
}

/** Whether an edit calls so a road or a gate, there or not. */
export function isWayId(id: string): boolean {
  return isGateId(id) || isRoadMore(id) || GRID_ROAD.test(id);
}
