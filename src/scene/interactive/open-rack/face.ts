import type { FinishBuilder } from './finish-builder.ts';

/** The front of a part as it lies: across, tall, `front` the z of its face. */
export interface Face {
  readonly builder: FinishBuilder;
  readonly wide: number;
  readonly tall: number;
  readonly front: number;
}
