import type { Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { hallFills } from './hall-fill.ts';
import type { CampusNetworks } from './network-types.ts';
import { routeCoolant } from './route-coolant.ts';
import { routeFabric, routeHallFabric } from './route-fabric.ts';
import { routeHallPower, routePower } from './route-power.ts';
import { RoutedNetwork, type RouteNeed } from './routed-network.ts';

/**
 * Every network of a campus on its site, metre-true, to its halls and rows. Rules LAY-12 … LAY-15.
 * @param need what will be read of their routes.
 */
export function layNetworks(campus: SizedCampus, site: Site, need: RouteNeed = 'lengths'): CampusNetworks {
  const { fills, fillOfHall } = hallFills(campus, site);
  return {
    power: new RoutedNetwork('power', need, (sink) => routePower(sink, campus, site)),
    fabric: new RoutedNetwork('fabric', need, (sink) => routeFabric(sink, site)),
    halls: fills.map((fill) => ({
      racks: fill.racks,
      power: new RoutedNetwork('power', need, (sink) => routeHallPower(sink, campus, fill)),
      coolant: new RoutedNetwork('coolant', need, (sink) => routeCoolant(sink, campus, fill)),
      fabric: new RoutedNetwork('fabric', need, (sink) => routeHallFabric(sink, fill)),
    })),
    fillOfHall,
  };
}
