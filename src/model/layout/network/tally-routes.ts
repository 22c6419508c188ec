import { ROUTE_PRICES } from '../../../catalogue/route-prices.ts';
import { feederCable } from '../../power/feeder-cable.ts';
import type { Rect } from '../site/frame-types.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { type FeederWork, routeFeedersOf } from './route-feeders.ts';
import { routeSupply } from './route-supply.ts';
import { type RouteTally, TallySink } from './route-tally.ts';
import { routeTies } from './route-ties.ts';
import { legsLengthM, type RouteLeg, trenchesOf } from './trench-length.ts';

const BANK_M = ROUTE_PRICES.ductBankWidthM.value;
const NOWHERE: Rect = { x0: 0, z0: 0, x1: 0, z1: 0 };

/** Feeders of one building. */
export interface FeederTally extends RouteTally {
  /** Trenches on the building's own ground, which nothing else shares. */
  readonly ownTrenchM: number;
}

/** Feeders of all buildings with the ties between them. */
export interface FeedersTally {
  readonly feederM: number;
  readonly conductorM3: number;
  readonly trenchM: number;
}

const switchyardOf = ({ parcels }: Site): Parcel | undefined =>
  parcels.find(({ kind }) => kind === 'switchyard');

/** What feeders of one building add up to. Rules LAY-14, LAY-81. */
export function tallyFeedersOf(work: Omit<FeederWork, 'sink'>, parcel: Parcel): FeederTally {
  const sink = new TallySink();
  routeFeedersOf({ ...work, sink }, parcel);
  const routed = sink.finish();
  const trenches = trenchesOf(routed.buried, BANK_M);
  return {
    ...routed,
    ownTrenchM: legsLengthM(trenches.filter((leg) => liesIn(parcel.rect, leg))),
    buried: trenches.filter((leg) => !liesIn(parcel.rect, leg)),
  };
}

/** What feeders and ties of a site add up to; `tallyOf` may know those of a building already. */
export function tallyFeeders(
  campus: SizedCampus,
  site: Site,
  tallyOf: (work: Omit<FeederWork, 'sink'>, parcel: Parcel, yard: Parcel) => FeederTally = tallyFeedersOf,
): FeedersTally {
  const yard = switchyardOf(site);
  if (yard === undefined) return { feederM: 0, conductorM3: 0, trenchM: 0 };
  const work = { campus, site, yard: yard.rect, yardNode: 0, cable: feederCable() };
  const buried: RouteLeg[] = [];
  const gears = new Map<number, number>();
  let [feederM, conductorM3, ownTrenchM] = [0, 0, 0];
  const add = (tally: RouteTally): void => {
    feederM += tally.feederM;
    conductorM3 += tally.conductorM3;
    for (const leg of tally.buried) buried.push(leg);
  };
  for (const parcel of site.parcels) {
    if (parcel.kind !== 'building') continue;
    gears.set(parcel.index, parcel.index);
    const tally = tallyOf(work, parcel, yard);
    add(tally);
    ownTrenchM += tally.ownTrenchM;
  }
  const ties = new TallySink();
  routeTies({ ...work, sink: ties }, gears);
  add(ties.finish());
  return { feederM, conductorM3, trenchM: ownTrenchM + legsLengthM(trenchesOf(buried, BANK_M)) };
}

/** What the lines of all supplies add up to. Rule LAY-14. */
export function tallySupply(campus: SizedCampus, site: Site): RouteTally {
  const sink = new TallySink();
  const yard = switchyardOf(site)?.rect ?? NOWHERE;
  routeSupply({ sink, campus, site, yard, yardNode: 0 });
  return sink.finish();
}

function liesIn({ x0, z0, x1, z1 }: Rect, { alongX, at, from, to }: RouteLeg): boolean {
  return alongX
    ? from >= x0 && to <= x1 && at >= z0 && at <= z1
    : from >= z0 && to <= z1 && at >= x0 && at <= x1;
}
