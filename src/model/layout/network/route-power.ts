import { feederCable } from '../../power/feeder-cable.ts';
import { powerFactorOf } from '../../power/power-factor.ts';
import { sizeBusway } from '../../power/voltage-drop.ts';
import { slotU, slotV } from '../site/design-hall.ts';
import { placeOnWall, skidLine, skidOfRow } from '../site/hall-places.ts';
import { BUSWAY_Y, SKID_SIZE } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { type HallFill, racksInRow } from './hall-fill.ts';
import { routeFeeders } from './route-feeders.ts';
import { type EdgeFacts, NO_FACTS, type RouteSink } from './route-sink.ts';
import { routeSupply } from './route-supply.ts';
import { routeTies } from './route-ties.ts';

/** Power of a campus between its parts: lines of every supply into the yard, feeders to every building, ties. Rule LAY-14. */
export function routePower(sink: RouteSink, campus: SizedCampus, site: Site): void {
  const yard = site.parcels.find(({ kind }) => kind === 'switchyard');
  if (yard === undefined) return;
  const { rect } = yard;
  const yardNode = sink.node('switchyard', 0, (rect.x0 + rect.x1) / 2, 0, (rect.z0 + rect.z1) / 2);
  routeSupply({ sink, campus, site, yard: rect, yardNode });
  const work = { sink, campus, site, yard: rect, yardNode, cable: feederCable() };
  routeTies(work, routeFeeders(work));
}

/** Power of one hall: a busway over every row, from the nearest skid in the gallery beside it. Rules LAY-13, PWR-31. */
export function routeHallPower(sink: RouteSink, campus: SizedCampus, fill: HallFill): void {
  const { hall } = fill.building;
  const { compute, layout, params } = campus;
  const { sectionM2 } = sizeBusway(params['power.distribution'], compute, layout, powerFactorOf(campus));
  const skids = skidLine(hall);
  const nodes = new Map<number, number>();
  // Rows are many and alike: the facts of one fill serve all of them.
  let racksBefore = -1;
  let facts: EdgeFacts = NO_FACTS;
  for (let row = 0; row < fill.rackRows; row += 1) {
    const middle = slotU(hall, row);
    const v = slotV(hall, row);
    const side = middle < 0 ? -1 : 1;
    const skid = skidOfRow(hall, skids, row);
    const at = placeOnWall(hall, skids, skid, hall.skidInsetM);
    const from = nodes.get(skid) ?? sink.node('power-skid', skid, at.u, 0, at.v);
    nodes.set(skid, from);
    const to = sink.node('row', row, middle, 0, v);
    sink.corner(at.u, SKID_SIZE.h, at.v);
    sink.corner(at.u, BUSWAY_Y, at.v);
    sink.corner(at.u, BUSWAY_Y, v);
    sink.corner(middle - (side * hall.rowLengthM) / 2, BUSWAY_Y, v);
    const racks = racksInRow(fill, row);
    if (racks !== racksBefore)
      facts = { sectionM2, rating: racks * compute.rackPowerW, part: racks / fill.racks };
    racksBefore = racks;
    sink.edge('busway', from, to, facts);
  }
}
