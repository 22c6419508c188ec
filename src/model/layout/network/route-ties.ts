import type { Parcel, Site } from '../site/site-types.ts';
import { roadNet, serves } from './road-net.ts';
import type { FeederWork } from './route-feeders.ts';
import type { RouteSink } from './route-sink.ts';

/** Ways that differ by less are equally long, metres. */
const SAME_M = 1e-6;

/**
 * Normally open cables between neighbours: every building is tied to the nearest that has no tie yet. `gears` are the
 * nodes of the buildings' first switchgear. Rule LAY-14.
 */
export function routeTies(
  { sink, campus, cable, site }: FeederWork,
  gears: ReadonlyMap<number, number>,
): void {
  const free = site.parcels.filter(({ kind }) => kind === 'building');
  while (free.length > 1) {
    const building = free.shift();
    const [neighbour] = free.splice(nearestOf(building, free), 1);
    const from = gears.get(building?.index ?? -1);
    const to = gears.get(neighbour?.index ?? -1);
    if (building === undefined || neighbour === undefined || from === undefined || to === undefined) continue;
    writeTie(sink, site, building, neighbour);
    sink.edge('mv-tie', from, to, {
      sectionM2: cable.sectionM2,
      rating: campus.power.feederVa,
    });
  }
}

function nearestOf(building: Parcel | undefined, others: readonly Parcel[]): number {
  let best = 0;
  let bestM = Number.POSITIVE_INFINITY;
  others.forEach(({ rect }, index) => {
    const { x0 = 0, z0 = 0 } = building?.rect ?? {};
    const wayM = Math.abs(rect.x0 - x0) + Math.abs(rect.z0 - z0);
    if (wayM >= bestM - SAME_M) return;
    best = index;
    bestM = wayM;
  });
  return best;
}

/** From one building's northern court to the other's, by the road that leads past both with the shortest way; of equal ones the southernmost. */
function writeTie(sink: RouteSink, site: Site, a: Parcel, b: Parcel): void {
  const [from] = a.ports;
  const [to] = b.ports;
  if (from === undefined || to === undefined) return;
  let roadZ = from.z;
  let leastM = Number.POSITIVE_INFINITY;
  for (const road of roadNet(site).eastWest) {
    const wayM = Math.abs(from.z - road.at) + Math.abs(to.z - road.at);
    if (wayM > leastM + SAME_M || !serves(road, from.x) || !serves(road, to.x)) continue;
    [roadZ, leastM] = [road.at, wayM];
  }
  sink.corner(from.x, from.y, from.z);
  sink.corner(from.x, from.y, roadZ);
  sink.corner(to.x, to.y, roadZ);
  sink.corner(to.x, to.y, to.z);
}
