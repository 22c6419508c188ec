import { slotFacing, slotU, slotV } from '../model/layout/site/design-hall.ts';
import { SUPPORT_RACK_WIDTH_M } from '../model/layout/site/site-sizes.ts';
import { type Share, shareOf, shareStart } from '../model/layout/site/split-evenly.ts';
import { feedOfRow, type SkidFeeds, skidFeeds } from './hall-feeds.ts';
import { type HallSite, handlersOf, yawOf } from './hall-site.ts';
import type { PlanDraft } from './plan-draft.ts';

/** What feeds and what cools the support racks of one hall. */
interface RackShares {
  /** Of those in rows of their own. */
  readonly feed: Share;
  /** Of the hall's power skids, which feed those at the ends of accelerator rows. */
  readonly skids: SkidFeeds;
  readonly cool: Share;
}

/** Support racks: first at the ends of accelerator rows, the rest in rows of their own. */
export function placeSupport(draft: PlanDraft, site: HallSite, hallCount: number, support: number): void {
  const { things, campus } = draft;
  const { design } = site;
  const { rackHeightM } = site.block.compute;
  const atEnds = Math.min(support, 2 * design.rowEndSupport * site.rackRows);
  const rest = support - atEnds;
  const shares: RackShares = {
    feed: shareOf(campus.power.blockTransformerCount, hallCount, site.hall, rest),
    skids: skidFeeds(draft, site, hallCount),
    cool: handlersOf(site, support),
  };
  const firstRow = things.row.count - site.rackRows;
  const width = SUPPORT_RACK_WIDTH_M;
  const perEnd = design.rowEndSupport;
  for (let item = 0; item < atEnds; item += perEnd) {
    const end = item / perEnd;
    const slot = end >> 1;
    const count = Math.min(perEnd, atEnds - item);
    const outer = ((end & 1) === 0 ? -1 : 1) * (design.rowLengthM / 2 - width / 2);
    const pitch = (end & 1) === 0 ? width : -width;
    const first = addSupport(draft, site, shares, {
      parent: firstRow + slot,
      slot,
      u: slotU(design, slot) + outer,
      pitch,
      item,
      count,
    });
    things['support-rack'].feedAll(first, count, feedOfRow(site, shares.skids, slot));
  }
  const rows = Math.ceil(rest / design.supportRacksPerRow);
  let placed = 0;
  for (let row = 0; row < rows; row += 1) {
    const slot = design.rackSlots + row;
    const middle = slotU(design, slot);
    const z = site.z + site.sv * slotV(design, slot);
    const yaw = yawOf(slotFacing(design, slot) * site.sv);
    const x = site.x + site.su * middle;
    const parent = things.row.add(x, site.y, z, design.rowLengthM, rackHeightM, design.rowDepthM, yaw);
    things.row.link(parent, site.hall, -1, -1);
    const end = shareStart(rest, rows, row + 1);
    const count = end - placed;
    const u = middle - ((count - 1) * width) / 2;
    const first = addSupport(draft, site, shares, {
      parent,
      slot,
      u,
      pitch: width,
      item: atEnds + placed,
      count,
    });
    things['support-rack'].feedRun(first, count, shares.feed, placed);
    placed = end;
  }
}

interface SupportRun {
  readonly parent: number;
  readonly slot: number;
  /** Across-hall place of the first, and the step to the next. */
  readonly u: number;
  readonly pitch: number;
  readonly item: number;
  readonly count: number;
}

/** Answers the index of the first. */
function addSupport(draft: PlanDraft, site: HallSite, shares: RackShares, run: SupportRun): number {
  const { things } = draft;
  const { design, block: racks } = site;
  const block = things['support-rack'];
  const first = block.addRun({
    count: run.count,
    x: site.x + site.su * run.u,
    y: site.y,
    z: site.z + site.sv * slotV(design, run.slot),
    stepX: site.su * run.pitch,
    width: SUPPORT_RACK_WIDTH_M,
    height: racks.compute.rackHeightM,
    depth: Math.min(racks.compute.rackDepthM, design.rowDepthM),
    yaw: yawOf(slotFacing(design, run.slot) * site.sv),
    parent: run.parent,
  });
  block.coolRun(first, run.count, shares.cool, run.item);
  return first;
}
