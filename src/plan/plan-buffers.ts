import { PATH_KINDS, type Plan, PROP_KINDS, THING_KINDS } from './plan-types.ts';

type Buffers = Pick<Plan, 'things' | 'paths' | 'props' | 'shells'> & {
  readonly campus?: Pick<Plan['campus'], 'layout'>;
};

/** Every buffer a plan owns, once each, for handing it to or from a worker without a copy. */
export function transferListOf(plan: Buffers): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  eachColumn(plan, ({ buffer }) => {
    if (buffer instanceof ArrayBuffer) found.add(buffer);
  });
  return [...found];
}

/** Bytes of all columns of a plan. */
export function bytesOf(plan: Buffers): number {
  let bytes = 0;
  eachColumn(plan, ({ byteLength }) => {
    bytes += byteLength;
  });
  return bytes;
}

function eachColumn(plan: Buffers, take: (column: ArrayBufferView) => void): void {
  for (const kind of THING_KINDS) {
    const block = plan.things[kind];
    take(block.position);
    take(block.size);
    take(block.yaw);
    take(block.parent);
    take(block.load);
    take(block.tempC);
    take(block.feed);
    take(block.loop);
  }
  for (const kind of PATH_KINDS) {
    const block = plan.paths[kind];
    take(block.start);
    take(block.points);
    take(block.radiusM);
    take(block.flow);
    take(block.tempC);
    take(block.quantity);
    take(block.building);
    take(block.owner);
    take(block.edge);
    take(block.share);
    take(block.airShare);
    take(block.fromKind);
    take(block.fromIndex);
    take(block.toKind);
    take(block.toIndex);
  }
  for (const kind of PROP_KINDS) take(plan.props[kind].pose);
  take(plan.shells.position);
  take(plan.shells.size);
  take(plan.shells.building);
  if (plan.campus) {
    take(plan.campus.layout.racksPerHall);
    take(plan.campus.layout.supportRacksPerHall);
  }
}
