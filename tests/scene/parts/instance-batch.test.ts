import { BoxGeometry, MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import type { InstanceSource } from '../../../src/scene/parts/batch-level.ts';
import { InstanceBatch } from '../../../src/scene/parts/instance-batch.ts';
import { orderByTile } from '../../../src/scene/parts/tile-order.ts';

/** Two tiles of two instances each. */
const SOURCE: InstanceSource = {
  tiles: orderByTile([0, 0, 1, 1], 2),
  fillMatrices: (from, to, out) => {
    for (let place = from; place < to; place += 1)
      out.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, place, 0, 0, 1], (place - from) * 16);
  },
  fillState: () => undefined,
};

function batchOf(levels: readonly (BoxGeometry | null)[]): InstanceBatch {
  const batch = new InstanceBatch({
    name: 'box',
    surface: { material: new MeshBasicMaterial(), look: 0 },
    levels,
  });
  batch.setSource(SOURCE);
  return batch;
}

const drawn = (batch: InstanceBatch): string[] =>
  batch.meshes.filter(({ visible }) => visible).map(({ name, count }) => `${name} ${count}`);

describe('a batch of instances', () => {
  it('draws each tile at its level, the last one beyond it, and nothing where a level has no shape', () => {
    const batch = batchOf([new BoxGeometry(), new BoxGeometry()]);
    batch.choose({ levelOf: Uint8Array.of(1, 4), version: 0 });
    expect(drawn(batch)).toEqual(['box 2', 'box-far 2']);
    const open = batchOf([new BoxGeometry(), null]);
    open.choose({ levelOf: Uint8Array.of(1, 2), version: 0 });
    expect(drawn(open)).toEqual(['box 2']);
    expect(open.drawnCount).toBe(2);
    const far = batchOf([null, new BoxGeometry()]);
    far.choose({ levelOf: Uint8Array.of(1, 0), version: 0 });
    expect(drawn(far)).toEqual([]);
  });

  // Catches a frame that walks over all tiles although nothing has changed, and a new plan that is never drawn.
  it('looks at its tiles again for another version, and for other places', () => {
    const batch = batchOf([new BoxGeometry()]);
    const levels = { levelOf: Uint8Array.of(1, 1), version: 7 };
    batch.choose(levels);
    levels.levelOf[1] = 0;
    batch.choose(levels);
    expect(drawn(batch)).toEqual(['box 4']);
    levels.version = 8;
    batch.choose(levels);
    expect(drawn(batch)).toEqual(['box 2']);
    levels.levelOf[1] = 1;
    batch.setSource(SOURCE);
    batch.choose(levels);
    expect(drawn(batch)).toEqual(['box 4']);
  });
});
