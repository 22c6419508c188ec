import { NO_SITE_EDITS } from '../../params/site-edits.ts';
import { mainsAreaM2 } from '../cooling/mains-area.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';
import { tallyFabric } from '../fabric/tally-fabric.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { measureLand } from '../layout/measure-land.ts';
import { sumOverHalls } from '../layout/network/hall-fill.ts';
import { lengthOfKindM } from '../layout/network/measure-network.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import { tallyFeeders, tallySupply } from '../layout/network/tally-routes.ts';
import type { CampusFrame } from '../layout/site/frame-types.ts';
import { layOutSite } from '../layout/site/lay-out-site.ts';
import type { Site } from '../layout/site/site-types.ts';
import { siteWith } from '../layout/site/site-with.ts';
import type { SizedCampus } from '../layout/site/sized-campus.ts';
import type { SizedWhole } from '../size-mixed-campus.ts';
import { type RouteQuantities, routeCapitalUsd } from './site-cost.ts';

/** What the routes of the last campus cost as it is laid out by itself: edits alone change from one step of a drag to the next. */
let known: { readonly key: string; readonly usd: number; readonly frame: CampusFrame } | undefined;

function routesByItself(
  whole: SizedWhole,
  laid: LaidCampus,
  coolants: readonly CoolantDesign[],
): { readonly usd: number; readonly frame: CampusFrame } {
  const { sizes } = whole;
  // All that sizes follow from.
  const key = JSON.stringify([sizes.params, whole.assumed, whole.ofBlocks]);
  if (known?.key === key) return known;
  const { value: site } = layOutSite(sizes, NO_SITE_EDITS);
  const byItself = { ...laid, site, layout: measureLand(sizes.layout, sizes, site) };
  const usd = routeCapitalUsd({ ...routesOn(sizes, site, coolants), ...tallyFabric(whole, byItself) });
  known = { key, usd, frame: site.frame };
  return known;
}

/**
 * What the routes of an edited site cost more than those of the same campus as it is laid out by itself, USD; less than 0 where
 * edits made them shorter. Shell and plant hold the latter. The grid's lines begin at the same place for both. Rule ECO-33.
 */
export function editedRoutesUsd(
  whole: SizedWhole,
  laid: LaidCampus,
  { fibreLengthM }: Pick<FabricResult, 'fibreLengthM'>,
  coolants: readonly CoolantDesign[],
): number {
  const before = routesByItself(whole, laid, coolants);
  const { centerX, halfWidthM } = before.frame;
  const site = siteWith(laid.site, { frame: { ...laid.site.frame, centerX, halfWidthM } });
  const fibreDuctM = lengthOfKindM(laid.networks.fabric, 'fibre-duct');
  const edited = { ...routesOn(whole.sizes, site, coolants), strandM: fibreLengthM, fibreDuctM };
  return routeCapitalUsd(edited) - before.usd;
}

/** Routes of power and water on a site. */
function routesOn(
  campus: SizedCampus,
  site: Site,
  coolants: readonly CoolantDesign[],
): Omit<RouteQuantities, 'strandM' | 'fibreDuctM'> {
  const feeders = tallyFeeders(campus, site);
  const supply = tallySupply(campus, site);
  return {
    conductorM3: feeders.conductorM3 + supply.conductorM3,
    trenchM: feeders.trenchM,
    overheadM: supply.overheadM,
    mainsM2: sumOverHalls(campus, site, (fill) => mainsAreaM2(coolants[fill.block], fill)),
  };
}
