import { skidLine, skidOfRow, type WallLine } from '../model/layout/site/hall-places.ts';
import { type Share, servedBy, shareOf } from '../model/layout/site/split-evenly.ts';
import type { HallSite } from './hall-site.ts';
import type { PlanDraft } from './plan-draft.ts';

/** The power skids of a hall, and what feeds them. */
export interface SkidFeeds {
  readonly skids: WallLine;
  readonly share: Share;
}

/** The block transformers of a hall, shared out over its power skids. */
export function skidFeeds({ campus }: PlanDraft, { design, hall }: HallSite, hallCount: number): SkidFeeds {
  const share = shareOf(campus.power.blockTransformerCount, hallCount, hall, design.skidsPerHall);
  return { skids: skidLine(design), share };
}

/** The block transformer behind the skid whose busway runs over row place `row`: it feeds all that stands in the row. */
export function feedOfRow({ design }: HallSite, { skids, share }: SkidFeeds, row: number): number {
  return servedBy(share, skidOfRow(design, skids, row));
}
