import type { BufferGeometry, Object3D } from 'three';
import { designRooms } from '../../../model/layout/rooms/design-rooms.ts';
import type { RoomDesign } from '../../../model/layout/rooms/room-types.ts';
import { roomsKeyOf } from '../../../plan/details/rooms.ts';
import { keyOfNumbers } from '../../../plan/plan-keys.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import type { RoofState } from '../../layer.ts';
import type { InstanceSource } from '../../parts/batch-level.ts';
import type { LayerPart } from '../../parts/define-layer.ts';
import { ALL_AS_ONE, floorHeight, floorsOf } from '../../parts/floor-tiles.ts';
import { InstanceBatch } from '../../parts/instance-batch.ts';
import type { Surface } from '../../parts/surface.ts';
import { writePose } from '../../parts/thing-columns.ts';

/** A body in a building's own metres: the middle of its foot, and how far it reaches. */
export interface RoomBody {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly storey: number;
  /** What the look tells it apart by. */
  readonly mark: number;
}

interface RoomsPartOptions {
  readonly name: string;
  readonly surface: Surface;
  readonly levels: readonly (BufferGeometry | null)[];
  bodiesOf(rooms: readonly RoomDesign[]): readonly RoomBody[];
}

/** Which room or wall it is of, and how open its building is. */
const ROOM_COLUMN = { name: 'aRoom', size: 2 } as const;

const NO_BUILDINGS = {
  count: 0,
  position: new Float32Array(0),
  yaw: new Float32Array(0),
  size: new Float32Array(0),
};

/** One design of rooms, stood in every building that can be looked into: nothing is kept for each of their instances. */
export class RoomsPart implements LayerPart {
  readonly objects: readonly Object3D[];
  readonly #batch: InstanceBatch;
  readonly #options: RoomsPartOptions;
  readonly #roofs: RoofState;
  /** The newest plan alone: none that is no longer shown is kept. */
  #plan: Plan | null = null;
  /** Of what rooms follow from, and of the rooms that did. */
  #askedKey = '';
  #key = '';
  #seen = -1;

  constructor(roofs: RoofState, options: RoomsPartOptions) {
    this.#options = options;
    this.#roofs = roofs;
    this.#batch = new InstanceBatch({ ...options, column: ROOM_COLUMN, receiveShadow: false });
    this.objects = this.#batch.meshes;
  }

  /** Rooms under closed roofs are laid out when the first of them opens. */
  applyPlan(plan: Plan): void {
    this.#plan = plan;
    if (this.#roofs.insideCount === 0) {
      this.#batch.setUnseen(() => this.#laidOut(this.#design()));
      return;
    }
    if (roomsKeyOf(plan) === this.#askedKey) return;
    const before = this.#key;
    const rooms = this.#design();
    if (this.#key !== before) this.#batch.setSource(this.#laidOut(rooms));
  }

  /** The rooms of the newest plan; their key is kept. */
  #design(): RoomDesign[] {
    if (this.#plan === null) throw new Error('no plan says which rooms there are');
    const { campus, things } = this.#plan;
    this.#askedKey = roomsKeyOf(this.#plan);
    const rooms = designRooms(campus.site.frame.building, campus.params['layout.archetype']);
    const rects = rooms.flatMap(({ storey, rect: { x0, z0, x1, z1 } }) => [x0, z0, x1, z1, storey]);
    this.#key = `${keyOfNumbers(Float32Array.from(rects))} ${things.building.geometryKey}`;
    return rooms;
  }

  #laidOut(rooms: readonly RoomDesign[]): InstanceSource {
    const floors = this.#plan === null ? ALL_AS_ONE : floorsOf(this.#plan);
    const { storeys } = floors;
    const bodies = this.#options.bodiesOf(rooms).toSorted((a, b) => a.storey - b.storey);
    // How many come before each storey.
    const below = Array.from(
      { length: storeys },
      (_, floor) => bodies.filter(({ storey }) => storey < floor).length,
    );
    const { building } = this.#plan?.things ?? { building: NO_BUILDINGS };
    const { count } = building;
    // Copied: the columns of a plan that is no longer shown are not kept.
    const [position, yaw, size] = [building.position.slice(), building.yaw.slice(), building.size.slice()];
    const each = bodies.length;
    // The last tile is of what stands in no building.
    const start = Uint32Array.from(
      { length: count * storeys + 2 },
      (_, tile) =>
        Math.min(Math.floor(tile / storeys), count) * each +
        (tile < count * storeys ? (below[tile % storeys] ?? 0) : 0),
    );
    return {
      tiles: {
        tileCount: count * storeys + 1,
        order: Uint32Array.from({ length: count * each }, (_, place) => place),
        start,
      },
      fillMatrices: (from, to, out) => {
        for (let place = from; place < to; place += 1) {
          const body = bodies[place % each];
          if (body === undefined) continue;
          const owner = Math.floor(place / each);
          const turn = yaw[owner] ?? 0;
          // A building that does not stand yet is nothing in its place, and so are its rooms.
          const stands = size[owner * 3] === 0 ? 0 : 1;
          const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
          const x = (position[owner * 3] ?? 0) + cos * body.x + sin * body.z;
          const z = (position[owner * 3 + 2] ?? 0) - sin * body.x + cos * body.z;
          writePose(
            out,
            place - from,
            x,
            floorHeight(floors, body.storey),
            z,
            turn,
            body.w * stands,
            stands,
            body.d,
          );
        }
      },
      fillState: (from, to, out) => {
        for (let place = from; place < to; place += 1) {
          out[(place - from) * 2] = bodies[place % each]?.mark ?? 0;
          out[(place - from) * 2 + 1] = this.#roofs.amount[Math.floor(place / each)] ?? 0;
        }
      },
    };
  }

  beforeFrame(): void {
    this.#batch.choose(this.#roofs.floors, this.#roofs.insideCount > 0);
    if (this.#roofs.version === this.#seen) return;
    this.#seen = this.#roofs.version;
    this.#batch.refreshState();
  }
}
