import type { ColumnRoom } from './column-room.ts';
import { keyOfNumbers } from './plan-keys.ts';
import type { PropBlock, PropKind } from './plan-types.ts';

/** Collects the props of one kind. */
export class PropBuilder {
  count = 0;
  readonly kind: PropKind;
  private readonly room: ColumnRoom;
  private pose: Float32Array;

  constructor(room: ColumnRoom, kind: PropKind, capacity: number) {
    this.room = room;
    this.kind = kind;
    this.pose = room.floats(capacity * 5);
  }

  add(x: number, y: number, z: number, yaw: number, scale: number): void {
    const at = this.count * 5;
    if (at + 5 > this.pose.length) this.pose = this.room.grownFloats(this.pose, at + 5);
    this.pose[at] = x;
    this.pose[at + 1] = y;
    this.pose[at + 2] = z;
    this.pose[at + 3] = yaw;
    this.pose[at + 4] = scale;
    this.count += 1;
  }

  finish(): PropBlock {
    const pose = this.pose.subarray(0, this.count * 5);
    return { kind: this.kind, count: this.count, pose, geometryKey: keyOfNumbers(pose) };
  }
}
