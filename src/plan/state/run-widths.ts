import { type CampusNetworks, PIPE_KINDS } from '../../model/layout/network/network-types.ts';
import { outsideRadiiM } from '../../model/layout/network/outside-radii.ts';
import { ROAD_HALF_M, SERVICE_ROAD_HALF_M } from '../../model/layout/site/site-sizes.ts';
import type { ColumnRoom } from '../column-room.ts';
import { FABRIC_RUN_KINDS, HALL_RUN_KINDS, type PathKind, type StandingRuns } from '../plan-types.ts';

const isOf = (kinds: readonly PathKind[], kind: PathKind): boolean => kinds.includes(kind);

/** How wide the runs of a campus are: as wide as the edges they lie along, which the model has sized. */
export class RunWidths {
  readonly #room: ColumnRoom;
  readonly #fillOfHall: Uint16Array;
  readonly #campusM: Float32Array;
  readonly #campusFabricM: Float32Array;
  readonly #coolantM: readonly Float32Array[];
  readonly #powerM: readonly Float32Array[];
  readonly #fabricM: readonly Float32Array[];

  constructor(room: ColumnRoom, { fillOfHall, halls, power, fabric }: CampusNetworks) {
    this.#room = room;
    this.#fillOfHall = fillOfHall;
    this.#campusM = outsideRadiiM(power);
    this.#campusFabricM = outsideRadiiM(fabric);
    this.#coolantM = halls.map(({ coolant }) => outsideRadiiM(coolant));
    this.#powerM = halls.map((hall) => outsideRadiiM(hall.power));
    this.#fabricM = halls.map((hall) => outsideRadiiM(hall.fabric));
  }

  /** Outer radius of every run, metres; of a road half its width, of a run whose edge is not there 0. */
  radiiOf({ kind, count, edge, owner }: StandingRuns): Float32Array {
    if (kind === 'road') return this.#room.floats(count).fill(ROAD_HALF_M);
    if (kind === 'service-road') return this.#room.floats(count).fill(SERVICE_ROAD_HALF_M);
    const fibre = isOf(FABRIC_RUN_KINDS, kind);
    if (!isOf(HALL_RUN_KINDS, kind)) return this.#along(edge, fibre ? this.#campusFabricM : this.#campusM);
    const dry = fibre ? this.#fabricM : this.#powerM;
    const byFill = isOf(PIPE_KINDS, kind) ? this.#coolantM : dry;
    const radiusM = this.#room.floats(count);
    for (let run = 0; run < count; run += 1) {
      const ofEdges = byFill[this.#fillOfHall[owner[run] ?? -1] ?? -1];
      radiusM[run] = ofEdges?.[edge[run] ?? -1] ?? 0;
    }
    return radiusM;
  }

  #along(edge: Int32Array, ofEdges: Float32Array): Float32Array {
    const radiusM = this.#room.floats(edge.length);
    for (let run = 0; run < edge.length; run += 1) radiusM[run] = ofEdges[edge[run] ?? -1] ?? 0;
    return radiusM;
  }
}
