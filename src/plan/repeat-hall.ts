import type { HallSite } from './hall-site.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { ThingKind } from './plan-types.ts';

/** Kinds that fill a hall, and what their links lead to: the hall or a row of it, what feeds and what cools them. */
const KINDS = ['row', 'rack', 'support-rack', 'cdu', 'crah', 'power-skid'] as const satisfies ThingKind[];
type HallKind = (typeof KINDS)[number];
type Counts = Record<HallKind, number>;

/** A hall that has been filled: where it lies, and which things are its own. */
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

  constructor(draft: PlanDraft) {
    this.#draft = draft;
  }

  /** Fills the hall from one like it, else by `place`. */
  repeatOrPlace(site: HallSite, supportRacks: number, place: () => void): void {
    const key = [site.racks, supportRacks, site.su, site.sv].join();
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
    const { things } = this.#draft;
    return {
      row: things.row.count,
      rack: things.rack.count,
      'support-rack': things['support-rack'].count,
      cdu: things.cdu.count,
      crah: things.crah.count,
      'power-skid': things['power-skid'].count,
    };
  }

  #repeat({ site, from, to }: Filled, at: HallSite): void {
    const { things, campus } = this.#draft;
    const halls = at.hall - site.hall;
    const rows = things.row.count - from.row;
    const perHall = { cdu: campus.cooling.cduPerHall, crah: campus.cooling.crahPerHall };
    for (const kind of KINDS) {
      const { loopKind } = things[kind];
      things[kind].repeat(from[kind], to[kind], {
        x: at.x - site.x,
        z: at.z - site.z,
        parent: things[kind].parentKind === 'row' ? rows : halls,
        feed: campus.power.blockTransformersPerHall * halls,
        loop: loopKind === null ? 0 : perHall[loopKind] * halls,
      });
    }
  }
}
