import { boundsOfThing, nameOfThing, parseThingId } from '../plan/find-in-plan.ts';
import type { Plan, ThingId } from '../plan/plan-types.ts';
import { siteBounds } from './picking/thing-box.ts';

/** Names, places and faces of what the camera can be sent to. */
type LookUp = Pick<typeof import('../plan/look-up.ts'), 'boundsOf' | 'nameOf'> &
  typeof import('./camera/front-view.ts') &
  typeof import('./camera/walled-view.ts');

/** Knows things alone, so that the first picture need not wait for what stands with them; then everything. */
export class LateLookUp {
  #all: LookUp | null = null;
  readonly #waiting: (() => void)[] = [];

  /** World-axes box around what is to be looked at, metres; null when there is no such thing, or none yet. */
  boundsOf(plan: Plan, id: ThingId): ReturnType<LookUp['boundsOf']> {
    if (id === 'site') return siteBounds(plan);
    return this.#all === null ? boundsOfThing(plan, id) : this.#all.boundsOf(plan, id);
  }

  nameOf(plan: Plan, id: ThingId): string {
    return this.#all === null ? nameOfThing(plan, id) : this.#all.nameOf(plan, id);
  }

  /** From where the face of a thing is seen, for a camera that comes from here; null where it has none, or none yet. */
  frontView(...given: Parameters<LookUp['frontView']>): ReturnType<LookUp['frontView']> {
    return this.#all === null ? null : this.#all.frontView(...given);
  }

  /** Whether a wall inside a building stands between two points; false as long as none is known. */
  isWalled(...given: Parameters<LookUp['isWalled']>): boolean {
    return this.#all?.isWalled(...given) ?? false;
  }

  get isComplete(): boolean {
    return this.#all !== null;
  }

  /** Whether an id that is not found is none of the plan. */
  knows(id: ThingId): boolean {
    return this.#all !== null || parseThingId(id) !== null;
  }

  takeOver(all: LookUp): void {
    this.#all = all;
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Calls once everything can be looked up. */
  whenComplete(tell: () => void): void {
    this.#waiting.push(tell);
  }
}
