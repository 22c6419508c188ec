import { skidOfRow } from '../model/layout/site/hall-places.ts';
import { type Share, servedBy, shareOf } from '../model/layout/site/split-evenly.ts';
import type { HallSite } from './hall-site.ts';
import type { PlanDraft } from './plan-draft.ts';

/** The block transformers of a hall, shared out over its power skids. */
export function skidFeeds({ campus }: PlanDraft, { design, hall }: HallSite, hallCount: number): Share {
  return shareOf(campus.power.blockTransformerCount, hallCount, hall, design.skidsPerHall);
}

/** The block transformer behind the skid whose busway runs over row place `row`: it feeds all that stands in the row. */
export function feedOfRow({ design }: HallSite, skids: Share, row: number): number {
  return servedBy(skids, skidOfRow(design, row));
}
