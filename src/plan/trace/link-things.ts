import { EDGE_NETWORKS } from '../../model/layout/network/network-types.ts';
import { coolerOf } from '../cooler.ts';
import { firstChild } from '../first-child.ts';
import { PATH_KINDS, type Plan, ROUTED_RUN_KINDS, type ThingKind } from '../plan-types.ts';
import { LinkBuilder, type Links, TRACE_DOMAINS } from './link-builder.ts';
import { type LinkWork, linkRuns } from './link-runs.ts';
import { numberOf, numberThings } from './thing-numbers.ts';

const POWER = TRACE_DOMAINS.indexOf('power');
const COOLANT = TRACE_DOMAINS.indexOf('coolant');
const FABRIC = TRACE_DOMAINS.indexOf('fabric');

/** Runs by which something arrives: those of the way back close loops, and are told by their supply; ties are open. */
const TRACED_RUNS = ROUTED_RUN_KINDS.filter((kind) => !kind.endsWith('-return') && kind !== 'mv-tie');

/**
 * Every link of the three networks of a campus: its runs, and where things touch or stand in one line, so that nothing
 * is joined twice over. Rule LAY-40.
 */
export function linkThings(plan: Plan): Links {
  const numbers = numberThings(plan);
  const work: LinkWork = { plan, numbers, builder: new LinkBuilder(numbers.count) };
  for (const kind of TRACED_RUNS)
    linkRuns(work, kind, PATH_KINDS.indexOf(kind), TRACE_DOMAINS.indexOf(EDGE_NETWORKS[kind].domain));
  linkReactors(work);
  linkSwitchgear(work);
  for (const kind of ['power-skid', 'cdu', 'crah', 'heat-rejection'] as const) linkFeeds(work, kind);
  linkRows(work);
  linkAirCooled(work, 'rack');
  linkAirCooled(work, 'support-rack');
  return work.builder.finish();
}

/** A reactor drives the turbine hall beside it. */
function linkReactors({ plan, numbers, builder }: LinkWork): void {
  const { parent, count } = plan.things['turbine-hall'];
  for (let hall = 0; hall < count; hall += 1) {
    const reactor = numberOf(numbers, 'reactor', parent[hall] ?? 0);
    builder.link(reactor, numberOf(numbers, 'turbine-hall', hall), POWER);
  }
}

/** Switchgear feeds the block transformers from its first one up to that of the next switchgear of its building. */
function linkSwitchgear({ plan, numbers, builder }: LinkWork): void {
  const gear = plan.things['feeder-switchgear'];
  const transformers = plan.things['block-transformer'];
  for (let index = 0; index < gear.count; index += 1) {
    const building = gear.parent[index] ?? 0;
    const first = gear.feed[index] ?? 0;
    const next = gear.parent[index + 1] === building ? (gear.feed[index + 1] ?? 0) : undefined;
    const end = Math.max(first + 1, next ?? firstChild(transformers, building + 1));
    const from = numberOf(numbers, 'feeder-switchgear', index);
    for (let at = first; at < end; at += 1)
      builder.link(from, numberOf(numbers, 'block-transformer', at), POWER);
  }
}

/** From the block transformer that a thing hangs on. */
function linkFeeds({ plan, numbers, builder }: LinkWork, kind: ThingKind): void {
  const { feed, count } = plan.things[kind];
  const own = numberOf(numbers, kind, 0);
  const transformer = numberOf(numbers, 'block-transformer', 0);
  for (let index = 0; index < count; index += 1) {
    const by = feed[index] ?? -1;
    builder.link(by < 0 ? -1 : transformer + by, own + index, POWER);
  }
}

/** Racks hang on the busway, the loop and the fibre tray over their row; support racks in rows without a busway on a transformer. */
function linkRows({ plan, numbers, builder }: LinkWork): void {
  const row = numberOf(numbers, 'row', 0);
  const rows = plan.things.row.count;
  const served = (kind: 'busway' | 'tcs-supply' | 'row-tray'): Uint8Array => {
    const { toIndex, count } = plan.paths[kind];
    const marks = new Uint8Array(rows);
    for (let run = 0; run < count; run += 1) marks[toIndex[run] ?? rows] = 1;
    return marks;
  };
  const powered = served('busway');
  const cooled = served('tcs-supply');
  const connected = served('row-tray');
  for (const kind of ['rack', 'support-rack'] as const) {
    const { parent, feed, count } = plan.things[kind];
    const own = numberOf(numbers, kind, 0);
    const transformer = numberOf(numbers, 'block-transformer', 0);
    for (let index = 0; index < count; index += 1) {
      const at = parent[index] ?? -1;
      const by = feed[index] ?? -1;
      if (powered[at] === 1) builder.link(row + at, own + index, POWER);
      else builder.link(by < 0 ? -1 : transformer + by, own + index, POWER);
      if (connected[at] === 1) builder.link(row + at, own + index, FABRIC);
      if (kind === 'rack' && cooled[at] === 1) builder.link(row + at, own + index, COOLANT);
    }
  }
}

/** From the air handler, or from a further CDU of the row, that cools a thing. */
function linkAirCooled({ plan, numbers, builder }: LinkWork, kind: 'rack' | 'support-rack'): void {
  const block = plan.things[kind];
  if (block.loopKind === null) return;
  const own = numberOf(numbers, kind, 0);
  for (let index = 0; index < block.count; index += 1) {
    const by = coolerOf(block, index);
    builder.link(by === null ? -1 : numberOf(numbers, by.kind, by.index), own + index, COOLANT);
  }
}
