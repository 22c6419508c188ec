import type { HallSite } from './hall-site.ts';
import { endMains } from './lay-runs.ts';
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
 * Halls that hold as much are filled alike, whichever way round they lie: each way is placed once and then repeated or
 * mirrored, which takes a fraction of the time and of the code that a fresh worker has to compile.
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
    const key = `${fill}/${supportRacks}`;
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
    const [su, sv] = [at.su * site.su, at.sv * site.sv];
    const [x, z] = [at.x - su * site.x, at.z - sv * site.z];
    const halls = at.hall - site.hall;
    const rows = things.row.count - (from.things[THINGS.indexOf('row')] ?? 0);
    const ends = this.#endsFurther(site, at, rows);
    const feed = campus.power.blockTransformersPerHall * halls;
    for (let which = 0; which < THINGS.length; which += 1) {
      const builder = things[THINGS[which] ?? 'row'];
      const parent = builder.parentKind === 'row' ? rows : halls;
      const byAir = builder.loopKind === 'crah' || at.cdus === 0;
      const loop = ends[placeOf(byAir ? 'crah' : 'cdu')] ?? 0;
      const by = { x, z, su, sv, parent, feed, loop };
      builder.repeat(from.things[which] ?? 0, to.things[which] ?? 0, by);
    }
    const [supply, back] = [paths['main-supply'].count, paths['main-return'].count];
    const by = { x, z, su, sv, building: at.building - site.building, owner: halls, ends };
    for (let which = 0; which < HALL_RUN_KINDS.length; which += 1) {
      const builder = paths[HALL_RUN_KINDS[which] ?? 'busway'];
      builder.repeat(from.runs[which] ?? 0, to.runs[which] ?? 0, by);
    }
    endMains(this.#draft, at, supply, back);
  }

  /** How much further in its block a thing of each kind is than the one in its place in the other hall. */
  #endsFurther(site: HallSite, at: HallSite, rows: number): Int32Array {
    const halls = at.hall - site.hall;
    const ends = this.#ends;
    ends[placeOf('hall')] = halls;
    ends[placeOf('row')] = rows;
    ends[placeOf('cdu')] = at.cduFirst - site.cduFirst;
    ends[placeOf('crah')] = at.crahFirst - site.crahFirst;
    ends[placeOf('power-skid')] = at.design.skidsPerHall * halls;
    return ends;
  }
}

const placeOf = (kind: ThingKind): number => THING_KINDS.indexOf(kind);
