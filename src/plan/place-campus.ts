import { readMetrics } from '../answers/metrics.ts';
import type { CampusResult } from '../model/campus-types.ts';
import { siteFor } from '../model/place/place-of.ts';
import { layCampusRuns } from './lay-runs.ts';
import { placeBuildings } from './place-buildings.ts';
import { placeCoolingYards } from './place-cooling-yard.ts';
import { placeHalls } from './place-hall.ts';
import { placePowerYard } from './place-power-yard.ts';
import { placeProps } from './place-props.ts';
import { placeReactors } from './place-reactors.ts';
import { placeRoads } from './place-roads.ts';
import { type PlanDraft, startDraft } from './plan-draft.ts';
import { planStats } from './plan-stats.ts';
import type { Plan, PropBlock, SitePlan, StandingPlan, StandingRuns, StandingThings } from './plan-types.ts';
import { planState, withState } from './state/plan-state.ts';
import { turnBuildings } from './turn-buildings.ts';

/** Places a computed campus. `inputKey` is the canonical text of its parameters and edits. */
export function placeCampus(campus: CampusResult, inputKey: string): Plan {
  const draft = startDraft(campus);
  const shells = placeBuildings(draft);
  placeHalls(draft);
  placeCoolingYards(draft);
  turnBuildings(draft);
  layCampusRuns(draft);
  placePowerYard(draft);
  placeReactors(draft);
  placeRoads(draft);
  placeProps(draft);
  const standing: StandingPlan = {
    things: finishAll<StandingPlan['things'], StandingThings>(draft.things),
    paths: finishAll<StandingPlan['paths'], StandingRuns>(draft.paths),
  };
  const parts = {
    ...withState(standing, planState(campus, standing)),
    props: finishAll<Plan['props'], PropBlock>(draft.props),
    shells,
  };
  return {
    inputKey,
    campus,
    metrics: readMetrics(campus),
    warnings: campus.warnings,
    site: sitePlan(draft),
    ...parts,
    stats: planStats(parts),
  };
}

function finishAll<Blocks extends Readonly<Record<string, Block>>, Block>(
  builders: Readonly<Record<keyof Blocks & string, { finish(): Block }>>,
): Blocks {
  const entries = Object.entries<{ finish(): Block }>(builders).map(([kind, builder]) => [
    kind,
    builder.finish(),
  ]);
  // The builders' record has exactly the keys of the blocks' record; fromEntries cannot say so.
  return Object.fromEntries(entries) as Blocks;
}

function sitePlan(draft: PlanDraft): SitePlan {
  const { campus, frame } = draft;
  const site = siteFor(campus.params);
  const { built } = frame;
  return {
    siteId: site.id,
    label: site.label,
    terrain: site.terrain,
    latitudeDeg: site.latitudeDeg.value,
    longitudeDeg: site.longitudeDeg.value,
    centerX: frame.centerX,
    centerZ: frame.centerZ,
    halfWidthM: frame.halfWidthM,
    halfDepthM: frame.halfDepthM,
    builtBounds: [built.x0, built.z0, built.x1, built.z1],
    reactorStandOffM: campus.power.smrStandOffM,
  };
}
