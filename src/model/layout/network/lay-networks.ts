import { viewOfBlock } from '../block-view.ts';
import type { Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { type HallFill, hallFills } from './hall-fill.ts';
import type { CampusNetworks, HallNetworks } from './network-types.ts';
import { type CoolantDesign, designCoolants, routeCoolant, unsizedCoolant } from './route-coolant.ts';
import { routeFabric, routeHallFabric } from './route-fabric.ts';
import { routeHallPower, routePower } from './route-power.ts';
import { RoutedNetwork, type RouteNeed } from './routed-network.ts';

/**
 * Every network of a campus on its site, metre-true, to its halls and rows. Rules LAY-12 … LAY-15.
 * @param need what will be read of their routes.
 * @param coolants the pipe sizes of each block: each is reckoned once for all who ask for it.
 */
export function layNetworks(
  campus: SizedCampus,
  site: Site,
  need: RouteNeed = 'lengths',
  coolants: readonly CoolantDesign[] = designCoolants(campus),
): CampusNetworks {
  const { fills, fillOfHall } = hallFills(campus, site);
  return {
    power: new RoutedNetwork('power', need, (sink) => routePower(sink, campus, site)),
    fabric: new RoutedNetwork('fabric', need, (sink) => routeFabric(sink, site)),
    halls: layHalls(campus, fills, need, coolants),
    fillOfHall,
  };
}

function layHalls(
  campus: SizedCampus,
  fills: readonly HallFill[],
  need: RouteNeed,
  coolants: readonly CoolantDesign[],
): readonly HallNetworks[] {
  const views = campus.blocks.map((block) => viewOfBlock(campus, block));
  const unsized = coolants.map(unsizedCoolant);
  const halls: HallNetworks[] = [];
  for (const fill of fills) {
    // Halls differ by a rack at most: their rows, and so their routes, are most often the same.
    const like = halls[fills.findIndex((each) => haveSameRoutes(each, fill))];
    const view = views[fill.block] ?? campus;
    halls.push({
      block: fill.block,
      racks: fill.racks,
      power: new RoutedNetwork('power', need, (sink) => routeHallPower(sink, view, fill), like?.power),
      coolant: new RoutedNetwork(
        'coolant',
        need,
        (sink) => {
          const design = (sink.keepsFacts ? coolants : unsized)[fill.block];
          if (design !== undefined) routeCoolant(sink, design, fill);
        },
        like?.coolant,
      ),
      fabric: like?.fabric ?? new RoutedNetwork('fabric', need, (sink) => routeHallFabric(sink, fill)),
    });
  }
  return halls;
}

/** Whether two ways of filling a hall of one campus differ in what their routes carry at most. */
function haveSameRoutes(one: HallFill, other: HallFill): boolean {
  const onOneFloor = one.rackRows === other.rackRows && one.storey === other.storey;
  return one.block === other.block && onOneFloor && one.yardU === other.yardU && one.yardV === other.yardV;
}
