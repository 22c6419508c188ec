import { feederCable } from '../../power/feeder-cable.ts';
import { slotU, slotV } from '../site/design-hall.ts';
import { wallPlace } from '../site/hall-places.ts';
import { BUSWAY_Y, SKID_SIZE } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { type HallFill, racksInRow } from './hall-fill.ts';
import { NetworkBuilder } from './network-builder.ts';
import type { Network } from './network-types.ts';
import { routeFeeders } from './route-feeders.ts';
import { routeSupply } from './route-supply.ts';
import { routeTies } from './route-ties.ts';

/** Power of a campus between its parts: lines of every supply into the yard, feeders to every building, ties. Rule LAY-14. */
export function routePower(campus: SizedCampus, site: Site): Network {
  const builder = new NetworkBuilder('power');
  const yard = site.parcels.find(({ kind }) => kind === 'switchyard');
  if (yard === undefined) return builder.finish();
  const { rect } = yard;
  const yardNode = builder.node('switchyard', 0, (rect.x0 + rect.x1) / 2, 0, (rect.z0 + rect.z1) / 2);
  routeSupply({ builder, campus, site, yard: rect, yardNode });
  const work = { builder, campus, site, yard: rect, yardNode, cable: feederCable() };
  routeTies(work, routeFeeders(work));
  return builder.finish();
}

/** Power of one hall: a busway over every row, from the nearest skid in the gallery beside it. Rules LAY-13, PWR-31. */
export function routeHallPower(campus: SizedCampus, fill: HallFill): Network {
  const builder = new NetworkBuilder('power');
  const { hall } = fill.building;
  const skids = Array.from({ length: hall.skidsPerHall }, (_, skid) => {
    const { u, v } = wallPlace(hall, skid, hall.skidsPerHall, hall.skidsPerLine, hall.skidInsetM);
    return { u, v, node: builder.node('power-skid', skid, u, 0, v) };
  });
  for (let row = 0; row < fill.rackRows; row += 1) {
    const middle = slotU(hall, row);
    const v = slotV(hall, row);
    const side = Math.sign(middle || 1);
    let skid = skids[0];
    for (const each of skids) {
      if (skid === undefined || Math.sign(each.u) !== side) continue;
      const nearer = Math.abs(each.v - v) < Math.abs(skid.v - v) - 1e-6;
      if (nearer || Math.sign(skid.u) !== side) skid = each;
    }
    if (skid === undefined) continue;
    const to = builder.node('row', row, middle, 0, v);
    const route = [
      [skid.u, SKID_SIZE.h, skid.v],
      [skid.u, BUSWAY_Y, skid.v],
      [skid.u, BUSWAY_Y, v],
      [middle - (side * hall.rowLengthM) / 2, BUSWAY_Y, v],
    ] as const;
    builder.edge('busway', skid.node, to, route, {
      rating: racksInRow(fill, row) * campus.compute.rackPowerW,
    });
  }
  return builder.finish();
}
