import type { Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { hallFills } from './hall-fill.ts';
import type { CampusNetworks } from './network-types.ts';
import { designCoolant, routeCoolant } from './route-coolant.ts';
import { routeFabric, routeHallFabric } from './route-fabric.ts';
import { routeHallPower, routePower } from './route-power.ts';

/** Every network of a campus on its site, metre-true, to its halls and rows. Rules LAY-12 … LAY-15. */
export function layNetworks(campus: SizedCampus, site: Site): CampusNetworks {
  const { fills, fillOfHall } = hallFills(campus, site.frame.building);
  const coolant = designCoolant(campus);
  return {
    power: routePower(campus, site),
    fabric: routeFabric(site),
    halls: fills.map((fill) => ({
      racks: fill.racks,
      power: routeHallPower(campus, fill),
      coolant: routeCoolant(coolant, fill),
      fabric: routeHallFabric(fill),
    })),
    fillOfHall,
  };
}
