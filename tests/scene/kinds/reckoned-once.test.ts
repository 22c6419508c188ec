import { afterEach, describe, expect, it, vi } from 'vitest';
import { designRooms } from '../../../src/model/layout/rooms/design-rooms.ts';
import { DEFAULT_PRESET, presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { padsOf } from '../../../src/plan/details/graded-pads.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { stillPairs } from '../../helpers/still-pair.ts';
import { ALL_LAYERS, SceneStage } from '../scene-stage.ts';

vi.mock('../../../src/model/layout/rooms/design-rooms.ts', { spy: true });
vi.mock('../../../src/plan/details/graded-pads.ts', { spy: true });

const [still] = stillPairs(DEFAULT_PRESET.values);
if (still === undefined) throw new Error('No temperature of this campus leaves it standing still.');
const [before, after] = still;
const other = presetOf('ten-gigawatt');
if (other === undefined) throw new Error('There is no other campus.');
const OTHER = buildPlan(other.values);

afterEach(() => {
  vi.clearAllMocks();
});

/** How often each plan, shown one after the other with open roofs, has `reckoned` called. */
function callsFor(
  name: string,
  reckoned: typeof designRooms | typeof padsOf,
  plans: readonly Plan[],
): number[] {
  const defined = ALL_LAYERS.find((layer) => layer.name === name);
  if (defined === undefined) throw new Error(`No layer of ${name}.`);
  const stage = new SceneStage();
  const layer = defined.make(stage.shared);
  const calls = plans.map((plan) => {
    vi.mocked(reckoned).mockClear();
    stage.plan(layer, structuredClone(plan));
    stage.frame(layer);
    return vi.mocked(reckoned).mock.calls.length;
  });
  layer.dispose();
  return calls;
}

// Catches what is worked out again for each step of a slider that moves nothing: half of what a new state may take.
describe('a new state, nothing moved', () => {
  it('has no rooms designed again', () => {
    const [first, state, moved] = callsFor('rooms', designRooms, [before, after, OTHER]);
    expect(first).toBeGreaterThan(0);
    expect(state).toBe(0);
    expect(moved).toBeGreaterThan(0);
  });

  it('has no pads graded again, and another campus once for pads and basin', () => {
    expect(callsFor('ground', padsOf, [before, after, OTHER])).toEqual([1, 0, 1]);
  });

  it('has no basin looked for again to keep trees out of it, and another campus once for all its trees', () => {
    expect(callsFor('props', padsOf, [before, after, OTHER])).toEqual([1, 0, 1]);
  });
});
