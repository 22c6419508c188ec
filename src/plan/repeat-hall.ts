import type { HallSite } from './hall-site.ts';
import type { PlanDraft } from './plan-draft.ts';
import { HALL_RUN_KINDS, THING_KINDS, type ThingKind } from './plan-types.ts';

/** Kinds of things that fill a hall. */
const THINGS = ['row', 'rack', 'support-rack', 'cdu', 'crah', 'power-skid'] as const satisfies ThingKind[];
/** How many of each kind there were at one time, in the order of the lists. */
interface Counts {
  readonly things: readonly number[];
  readonly runs: readonly number[];
}

/** A hall that has been filled: where it lies, and which things and runs are its own. */
interface Filled {
  readonly site: HallSite;
  readonly from: Counts;
  readonly to: Counts;
}

/**
 * Halls that hold as much and lie the same way round are filled alike: each way is placed once and then repeated, which
 * takes a fraction of the time and of the code that a fresh worker has to compile.
 */
export class HallRepeater {
  readonly #draft: PlanDraft;
  readonly #filled = new Map<string, Filled>();
  /** Written over for every hall. */
  readonly #ends = new Int32Array(THING_KINDS.length);

  constructor(draft: PlanDraft) {
    this.#draft = draft;
  }

  /** Fills the hall from one like it, else by `place`. */
  repeatOrPlace(site: HallSite, supportRacks: number, place: () => void): void {
    const fill = this.#draft.campus.networks.fillOfHall[site.hall];
    const key = [fill, supportRacks, site.su, site.sv].join();
    const like = this.#filled.get(key);
    if (like !== undefined) {
      this.#repeat(like, site);
      return;
    }
    const from = this.#counts();
    place();
    this.#filled.set(key, { site, from, to: this.#counts() });
  }

  #counts(): Counts {
    const { things, paths } = this.#draft;
    return {
      things: THINGS.map((kind) => things[kind].count),
      runs: HALL_RUN_KINDS.map((kind) => paths[kind].count),
    };
  }

  #repeat({ site, from, to }: Filled, at: HallSite): void {
    const { things, paths, campus } = this.#draft;
    const [x, z] = [at.x - site.x, at.z - site.z];
    const halls = at.hall - site.hall;
    const buildings = at.building - site.building;
    const rows = things.row.count - (from.things[THINGS.indexOf('row')] ?? 0);
    const ends = this.#endsFurther(halls, buildings, rows);
    const feed = campus.power.blockTransformersPerHall * halls;
    for (let which = 0; which < THINGS.length; which += 1) {
      const builder = things[THINGS[which] ?? 'row'];
      const parent = builder.parentKind === 'row' ? rows : halls;
      const loop = builder.loopKind === null ? 0 : (ends[placeOf(builder.loopKind)] ?? 0);
      builder.repeat(from.things[which] ?? 0, to.things[which] ?? 0, { x, z, parent, feed, loop });
    }
    const by = { x, z, building: buildings, owner: halls, ends };
    HALL_RUN_KINDS.forEach((kind, which) => {
      paths[kind].repeat(from.runs[which] ?? 0, to.runs[which] ?? 0, by);
    });
  }

  /** How much further in its block a thing of each kind is than the one in its place in the other hall. */
  #endsFurther(halls: number, buildings: number, rows: number): Int32Array {
    const { cooling } = this.#draft.campus;
    const ends = this.#ends;
    ends[placeOf('hall')] = halls;
    ends[placeOf('row')] = rows;
    ends[placeOf('cdu')] = cooling.cduPerHall * halls;
    ends[placeOf('crah')] = cooling.crahPerHall * halls;
    ends[placeOf('power-skid')] = this.#draft.frame.building.hall.skidsPerHall * halls;
    ends[placeOf('heat-rejection')] = cooling.heatRejectionPerBuilding * buildings;
    return ends;
  }
}

const placeOf = (kind: ThingKind): number => THING_KINDS.indexOf(kind);
