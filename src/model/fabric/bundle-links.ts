import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import { MEDIA, type MediumRecord, OPTICS, REFERENCE_OPTIC } from '../../catalogue/optics.ts';
import type { Assumptions } from '../assumptions.ts';
import { wholeUnits } from '../whole-units.ts';
import type { LinkBundle } from './fabric-types.ts';
import { type LinkSpans, lengthWithinM, longestM, shareWithin } from './link-lengths.ts';
import type { LinkTier } from './network-shape.ts';

const {
  value: usualRoute,
  low: shortRoute = usualRoute,
  high: longRoute = usualRoute,
} = FABRIC_DESIGN.routeFactor;

/** A link of the campus in as few strands as wavelengths allow, or one to each lane; by the short way or the long. */
const FIBRE_BAND = {
  strands: { low: OPTICS.fewestFibres.value, high: OPTICS.mostFibres.value },
  route: { low: shortRoute / usualRoute, high: longRoute / usualRoute },
};

/** Links by medium, and what their light would draw made in other ways. */
export interface BundledLinks {
  readonly links: readonly LinkBundle[];
  readonly opticalEndCount: number;
  readonly opticsPowerW: number;
  readonly pluggablePowerW: number;
  readonly coPackagedPowerW: number;
  readonly opticsUsd: number;
  readonly fibreLengthM: number;
  readonly fibreBandM: readonly [number, number];
}

/** One medium's sums while tiers are added up. */
interface Tally {
  linkCount: number;
  moduleCount: number;
  lengthM: number;
  powerW: number;
  switchEndPowerW: number;
  switchEndScale: number;
  usd: number;
  fibreM: number;
  fewestFibreM: number;
  mostFibreM: number;
}

/**
 * Each tier's links over the media, by how many of them each reaches; power and price of ends at the links' rate.
 * @param coPackaged the switches' own ends are co-packaged.
 * SI watts, metres, USD. Range: links beyond the longest reach take the longest medium. Rules FAB-10, FAB-11, FAB-27.
 */
export function bundleLinks(
  tiers: readonly LinkTier[],
  spans: LinkSpans,
  assumed: Assumptions,
  coPackaged: boolean,
): BundledLinks {
  const tallies = MEDIA.map(() => emptyTally());
  for (const tier of tiers) addTier(tallies, tier, spans, assumed);
  return sumUp(tallies, coPackaged);
}

function emptyTally(): Tally {
  return {
    linkCount: 0,
    moduleCount: 0,
    lengthM: 0,
    powerW: 0,
    switchEndPowerW: 0,
    switchEndScale: 0,
    usd: 0,
    fibreM: 0,
    fewestFibreM: 0,
    mostFibreM: 0,
  };
}

function addTier(tallies: Tally[], tier: LinkTier, spans: LinkSpans, assumed: Assumptions): void {
  const span = spans[tier.span];
  const scale = tier.gbps / OPTICS.endGbps.value;
  const switchEndShare = tier.linkCount > 0 ? 2 - tier.cardEndCount / tier.linkCount : 0;
  let placed = 0;
  let placedM = 0;
  for (const [index, medium] of MEDIA.entries()) {
    const tally = tallies[index];
    if (tally === undefined || placed >= tier.linkCount) break;
    if (tier.opticalOnly === true && !medium.optical) continue;
    const last = index === MEDIA.length - 1;
    const reachM = last ? Math.max(longestM(span), medium.reachM.value) : medium.reachM.value;
    const upTo = Math.round(tier.linkCount * shareWithin(span, reachM));
    const upToM = tier.linkCount * lengthWithinM(span, reachM);
    const linkCount = upTo - placed;
    const endW = endPowerW(medium, assumed) * scale;
    tally.linkCount += linkCount;
    tally.lengthM += linkCount > 0 ? upToM - placedM : 0;
    tally.powerW += linkCount * 2 * endW;
    if (medium.optical) {
      tally.moduleCount += linkCount * 2 * wholeUnits(scale);
      tally.switchEndPowerW += linkCount * switchEndShare * endW;
      tally.switchEndScale += linkCount * switchEndShare * scale;
      const runM = linkCount > 0 ? upToM - placedM : 0;
      tally.fibreM += runM * strands(medium.fibres.value, scale);
      tally.fewestFibreM += runM * strands(FIBRE_BAND.strands.low, scale) * FIBRE_BAND.route.low;
      tally.mostFibreM += runM * strands(FIBRE_BAND.strands.high, scale) * FIBRE_BAND.route.high;
    }
    tally.usd += linkCount * 2 * endUsd(medium, assumed) * scale;
    placed = upTo;
    placedM = linkCount > 0 ? upToM : placedM;
  }
}

/** Strands of a link: in proportion to its rate, at least one each way. */
function strands(fullRate: number, scale: number): number {
  return Math.max(2, fullRate * scale);
}

/** Optics follow the reference module in proportion; copper has its own figure. Rule FAB-11. */
function endPowerW(medium: MediumRecord, assumed: Assumptions): number {
  const own = medium.endPowerW.value;
  return medium.optical ? (own * assumed.opticEndPowerW) / REFERENCE_OPTIC.endPowerW.value : own;
}

function endUsd(medium: MediumRecord, assumed: Assumptions): number {
  const own = medium.endUsd.value;
  return medium.optical ? (own * assumed.opticEndUsd) / REFERENCE_OPTIC.endUsd.value : own;
}

function sumUp(tallies: readonly Tally[], coPackaged: boolean): BundledLinks {
  const links: LinkBundle[] = [];
  let opticalEndCount = 0;
  let pluggablePowerW = 0;
  let coPackagedPowerW = 0;
  let opticsUsd = 0;
  let fibreLengthM = 0;
  let fewestM = 0;
  let mostM = 0;
  for (const [index, medium] of MEDIA.entries()) {
    const tally = tallies[index];
    if (tally === undefined || tally.linkCount <= 0) continue;
    const besideChipW =
      tally.powerW - tally.switchEndPowerW + tally.switchEndScale * OPTICS.coPackagedEndPowerW.value;
    links.push({
      mediumId: medium.id,
      linkCount: tally.linkCount,
      meanLengthM: tally.lengthM / tally.linkCount,
      opticalEndCount: tally.moduleCount,
      powerW: coPackaged ? besideChipW : tally.powerW,
      usd: tally.usd,
    });
    opticalEndCount += tally.moduleCount;
    pluggablePowerW += tally.powerW;
    coPackagedPowerW += besideChipW;
    opticsUsd += tally.usd;
    fibreLengthM += tally.fibreM;
    fewestM += tally.fewestFibreM;
    mostM += tally.mostFibreM;
  }
  const opticsPowerW = coPackaged ? coPackagedPowerW : pluggablePowerW;
  return {
    links,
    opticalEndCount,
    opticsPowerW,
    pluggablePowerW,
    coPackagedPowerW,
    opticsUsd,
    fibreLengthM,
    fibreBandM: [fewestM, mostM],
  };
}
