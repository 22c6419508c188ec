import { FEEDER } from '../../catalogue/transformers.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { type Assumptions, modeAssumptions } from '../assumptions.ts';
import type { CampusResult } from '../campus-types.ts';
import { mainsAreaM2 } from '../cooling/mains-area.ts';
import { fillPumpsW } from '../cooling/yard-pumps.ts';
import { type SiteCost, type SiteRates, siteCost, siteRates } from '../economics/site-cost.ts';
import { type NetworkTally, tallyFabric } from '../fabric/tally-fabric.ts';
import { type HallFill, hallFills } from '../layout/network/hall-fill.ts';
import { type CoolantDesign, designCoolants } from '../layout/network/route-coolant.ts';
import type { FeederWork } from '../layout/network/route-feeders.ts';
import {
  type FeederTally,
  tallyFeeders,
  tallyFeedersOf,
  tallySupply,
} from '../layout/network/tally-routes.ts';
import { landNeeded } from '../layout/rules/land-needed.ts';
import type { CampusFrame } from '../layout/site/frame-types.ts';
import type { Parcel, ParcelKind, Site } from '../layout/site/site-types.ts';
import { siteWith } from '../layout/site/site-with.ts';
import { threePhaseLossW } from '../power/conductors.ts';
import { feederCable } from '../power/feeder-cable.ts';
import { fullLoadW } from '../power/year-of-energy.ts';
import { reckonCampus, sizeCampus } from '../reckon-campus.ts';
import type { SizedWhole } from '../size-mixed-campus.ts';
import { keepLast } from './keep-last.ts';

/** Answers kept of what depends on many parts: of the arrangement that stands and of the one that is tried. */
const KEPT = 3;

/** What hangs on where cooling yards stand. */
interface MainsTally {
  readonly pumpsW: number;
  readonly mainsM2: number;
}

/**
 * Prices one campus on many sites: sizes are reckoned once, routes only of parts that were placed anew. The same functions as the
 * campus itself. Rule ECO-32.
 */
export class SitePricer {
  /** The campus as its edits have it. */
  readonly campus: Omit<CampusResult, 'warnings'>;
  readonly rates: SiteRates;
  /** Whether an edit of the site was left out. */
  readonly leftOut: boolean;
  readonly #whole: SizedWhole;
  readonly #coolants: readonly CoolantDesign[];
  readonly #feeders = new WeakMap<Parcel, { readonly yard: Parcel; readonly tally: FeederTally }>();
  readonly #fills = new Map<string, MainsTally>();
  readonly #meanFeederA: number;
  /** While no cooling yard stands elsewhere. */
  #mainsBeside: MainsTally | undefined;

  constructor({ values, siteEdits = [] }: CampusInput, assumed: Assumptions = modeAssumptions(values)) {
    const { campus, siting } = reckonCampus(values, assumed, siteEdits);
    this.campus = campus;
    this.leftOut = siting.length > 0;
    this.#whole = sizeCampus(values, assumed);
    this.#coolants = designCoolants(this.#whole.sizes);
    this.rates = siteRates(values, this.#whole.assumed, campus.energy.usdPerMwh);
    const { feederLoadFraction, facilityPeakPowerW } = campus.power;
    const ofPeak = (fullLoadW(campus) * this.#whole.assumed.campusLoadFactor) / facilityPeakPowerW;
    this.#meanFeederA = feederLoadFraction * FEEDER.currentA.value * (facilityPeakPowerW > 0 ? ofPeak : 0);
  }

  /** What a year costs of this campus on a site, by line. */
  costOn(site: Site): SiteCost {
    const { assumed, plant } = this.#whole;
    const feeders = tallyFeeders(this.#whole.sizes, site, this.#feedersOf);
    const supply = this.#supply(site.frame.centerX, site.frame.halfWidthM, ...campusYards(site));
    const network = this.#network(...site.parcels.filter(({ kind }) => kind === 'building'));
    const mains = this.#mainsOn(site);
    const { widthM, depthM } = landNeeded(site, this.campus);
    const quantities = {
      feederLossW: threePhaseLossW(feederCable(), this.#meanFeederA, feeders.feederM),
      yardPumpsW: (mains.pumpsW * assumed.campusLoadFactor) / plant.mechanicalChainEfficiency,
      conductorM3: feeders.conductorM3 + supply.conductorM3,
      trenchM: feeders.trenchM,
      overheadM: supply.overheadM,
      mainsM2: mains.mainsM2,
      ...network,
      landM2: Math.max(this.campus.layout.siteAreaM2, widthM * depthM),
    };
    return siteCost(quantities, this.rates);
  }

  /** Feeders of one building, while neither it nor the switchyard is placed anew reckoned once. */
  readonly #feedersOf = (work: Omit<FeederWork, 'sink'>, parcel: Parcel, yard: Parcel): FeederTally => {
    const kept = this.#feeders.get(parcel);
    if (kept?.yard === yard) return kept.tally;
    const tally = tallyFeedersOf(work, parcel);
    this.#feeders.set(parcel, { yard, tally });
    return tally;
  };

  /** Lines of all supplies, by what they hang on. */
  readonly #supply = keepLast((centerX: number, halfWidthM: number, ...parcels: readonly Parcel[]) => {
    const site = this.#siteOf(parcels, { ...this.campus.site.frame, centerX, halfWidthM });
    return tallySupply(this.#whole.sizes, site);
  }, KEPT);

  readonly #network = keepLast((...parcels: readonly Parcel[]): NetworkTally => {
    const { campus } = this;
    const { sizes } = this.#whole;
    const site = this.#siteOf(parcels, campus.site.frame);
    return tallyFabric(this.#whole, { ...sizes, layout: campus.layout, site, networks: campus.networks });
  }, KEPT);

  /** These parts alone: no route asks for halls. */
  #siteOf(parcels: readonly Parcel[], frame: CampusFrame): Site {
    return siteWith(this.campus.site, { frame, parcels }, () => []);
  }

  #mainsOn(site: Site): MainsTally {
    if (site.yardsMoved) return this.#mainsOfMoved(...site.parcels.filter(({ kind }) => standsByHalls(kind)));
    this.#mainsBeside ??= this.#mainsOfFills(site);
    return this.#mainsBeside;
  }

  readonly #mainsOfMoved = keepLast(
    (...parcels: readonly Parcel[]) =>
      this.#mainsOfFills(siteWith(this.campus.site, { parcels, yardsMoved: true }, () => [])),
    KEPT,
  );

  #mainsOfFills(site: Site): MainsTally {
    const { fills, fillOfHall } = hallFills(this.#whole.sizes, site);
    const tallies = fills.map((fill) => this.#mainsOf(fill));
    let [pumpsW, mainsM2] = [0, 0];
    for (const fill of fillOfHall) {
      pumpsW += tallies[fill]?.pumpsW ?? 0;
      mainsM2 += tallies[fill]?.mainsM2 ?? 0;
    }
    return { pumpsW, mainsM2 };
  }

  #mainsOf(fill: HallFill): MainsTally {
    const { block, racks, storey, yardU, yardV } = fill;
    const key = `${block} ${racks} ${storey} ${yardU} ${yardV}`;
    let tally = this.#fills.get(key);
    if (tally === undefined) {
      const design = this.#coolants[block];
      tally = {
        pumpsW: fillPumpsW(design, fill, this.#whole.assumed.facilityPumpEfficiency),
        mainsM2: mainsAreaM2(design, fill),
      };
      this.#fills.set(key, tally);
    }
    return tally;
  }
}

/** What supplies hang on: all parts but buildings and their cooling yards. */
function campusYards({ parcels }: Site): readonly Parcel[] {
  return parcels.filter(({ kind }) => !standsByHalls(kind));
}

/** Buildings, and the cooling yards beside them. */
function standsByHalls(kind: ParcelKind): boolean {
  return kind === 'building' || kind === 'cooling-yard';
}
