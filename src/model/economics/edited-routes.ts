import { NO_SITE_EDITS } from '../../params/site-edits.ts';
import { mainsAreaM2 } from '../cooling/mains-area.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';
import { tallyFabric } from '../fabric/tally-fabric.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { measureLand } from '../layout/measure-land.ts';
import { hallFills } from '../layout/network/hall-fill.ts';
import { lengthOfKindM } from '../layout/network/measure-network.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import { tallyFeeders, tallySupply } from '../layout/network/tally-routes.ts';
import { layOutSite } from '../layout/site/lay-out-site.ts';
import type { Site } from '../layout/site/site-types.ts';
import type { SizedCampus } from '../layout/site/sized-campus.ts';
import type { SizedWhole } from '../size-mixed-campus.ts';
import { type RouteQuantities, routeCapitalUsd } from './site-cost.ts';

/**
 * What the routes of an edited site cost more than those of the same campus as it is laid out by itself, USD; less than 0 where
 * edits made them shorter. Shell and plant hold the latter. Rule ECO-33.
 */
export function editedRoutesUsd(
  whole: SizedWhole,
  laid: LaidCampus,
  { fibreLengthM }: Pick<FabricResult, 'fibreLengthM'>,
  coolants: readonly CoolantDesign[],
): number {
  const { sizes } = whole;
  const { value: site } = layOutSite(sizes, NO_SITE_EDITS);
  const byItself = { ...laid, site, layout: measureLand(sizes.layout, sizes, site) };
  const fibreDuctM = lengthOfKindM(laid.networks.fabric, 'fibre-duct');
  const edited = { ...routesOn(sizes, laid.site, coolants), strandM: fibreLengthM, fibreDuctM };
  const before = { ...routesOn(sizes, site, coolants), ...tallyFabric(whole, byItself) };
  return routeCapitalUsd(edited) - routeCapitalUsd(before);
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
    mainsM2: mainsOnM2(campus, site, coolants),
  };
}

function mainsOnM2(campus: SizedCampus, site: Site, coolants: readonly CoolantDesign[]): number {
  const { fills, fillOfHall } = hallFills(campus, site);
  const perFillM2 = fills.map((fill) => mainsAreaM2(coolants[fill.block], fill));
  return fillOfHall.reduce((sum, fill) => sum + (perFillM2[fill] ?? 0), 0);
}
