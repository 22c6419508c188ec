import type { PathBlock } from '../plan-types.ts';

/** The course that is drawn for each run of a block. */
export interface OwnCourse {
  readonly points: Float32Array;
  readonly start: Uint32Array;
  readonly radiusM: Float32Array;
  /** What its keys are told by. */
  readonly name: string;
}

/** The runs of a block along another course, one each. Columns of its own: what is drawn keeps no plan. */
export function runsAlong(block: PathBlock, { points, start, radiusM, name }: OwnCourse): PathBlock {
  return {
    kind: block.kind,
    count: block.count,
    points,
    radiusM,
    start,
    radiusKey: name,
    geometryKey: `${block.geometryKey}:${name}`,
    flowKey: block.flowKey,
    flow: block.flow.slice(),
    tempC: block.tempC.slice(),
    quantity: block.quantity.slice(),
    building: block.building.slice(),
    owner: block.owner.slice(),
    edge: block.edge.slice(),
    share: block.share.slice(),
    airShare: block.airShare.slice(),
    fromKind: block.fromKind.slice(),
    fromIndex: block.fromIndex.slice(),
    toKind: block.toKind.slice(),
    toIndex: block.toIndex.slice(),
  };
}
