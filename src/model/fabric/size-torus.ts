import { FABRIC_DESIGN, TORUS } from '../../catalogue/fabric-design.ts';
import type { SwitchRecord } from '../../catalogue/switches.ts';
import { wholeUnits } from '../whole-units.ts';
import { foldedClos, tiersNeeded } from './folded-clos.ts';
import { bytesPerS, type EndpointSet, type LinkTier, type NetworkShape, splitPods } from './network-shape.ts';
import { radixAt } from './size-clos.ts';

/** Cubes along each axis, longest last. */
export type CubeGrid = readonly [number, number, number];

/** The most compact box of whole cubes that holds `cubeCount`: smallest longest side, then fewest cubes. Rule FAB-8. */
export function cubeGrid(cubeCount: number): CubeGrid {
  const side = Math.max(1, Math.ceil(Math.cbrt(cubeCount) - 1e-9));
  let best: CubeGrid = [side, side, side];
  for (let middle = 1; middle <= side; middle += 1) {
    const short = Math.max(1, wholeUnits(cubeCount / (middle * side)));
    if (short <= middle && short * middle < best[0] * best[1]) best = [short, middle, side];
  }
  return best;
}

/** Faces of one cube's surface that go to circuit switches: `6 · 4²`. */
function facesPerCube(): number {
  return TORUS.linksPerChip.value * TORUS.cubeSide.value ** 2;
}

/** Circuit switches of one pod: each takes one pair of opposite faces of every cube. */
export function circuitSwitches(cubeCount: number): number {
  const perRound = facesPerCube() / 2;
  return perRound * wholeUnits((2 * cubeCount) / TORUS.circuitSwitchPorts.value);
}

/**
 * Chips in a torus of 4 × 4 × 4 cubes, cubes joined by optical circuit switches, pods by a tree at the card's rate.
 * @param linkBytesPerS one of the six links of a chip, one direction. Rule FAB-8.
 */
export function sizeTorus(set: EndpointSet, record: SwitchRecord, linkBytesPerS: number): NetworkShape {
  const chipsPerCube = TORUS.cubeSide.value ** 3;
  const split = splitPods(set, TORUS.maxChips.value);
  const endpointsPerPod = split.largerRackCount * set.endpointsPerRack;
  const podCubes = Math.max(1, wholeUnits(endpointsPerPod / chipsPerCube));
  const cubeCount = Math.max(1, wholeUnits(set.endpointCount / chipsPerCube));
  const [short, middle, long] = cubeGrid(podCubes);
  const chipsAlong = TORUS.cubeSide.value * long;
  const joined = split.podCount > 1;
  const radix = radixAt(record, set.endpointGbps);
  const upCount = joined ? wholeUnits(set.endpointCount / set.oversubscription) : 0;
  const tiers = joined ? Math.max(2, tiersNeeded(upCount, radix, 1, FABRIC_DESIGN.maxTiers.value)) : 0;
  const tree = foldedClos(upCount, radix, tiers);
  // A ring is cut twice, so two planes of chips across the longest axis carry what one half sends.
  const bisection = 2 * (endpointsPerPod / chipsAlong) * linkBytesPerS;
  // Half way round each axis; each cube left goes to a circuit switch and back.
  const cubesPassed = [short, middle, long].reduce((sum, cubes) => sum + Math.floor(cubes / 2), 0);
  const gridHops = [short, middle, long].map((cubes) => Math.floor((TORUS.cubeSide.value * cubes) / 2));
  return {
    topology: 'torus',
    insideRacks: false,
    planeCount: 1,
    tierCount: tiers,
    switchRadix: radix,
    podCount: split.podCount,
    endpointsPerPod,
    leafCount: joined ? tree.leafCount : 0,
    spineCount: joined ? tree.spineCount : 0,
    coreCount: joined ? tree.coreCount : 0,
    circuitSwitchCount: split.podCount * circuitSwitches(podCubes),
    linkTiers: linkTiers(set, cubeCount, linkBytesPerS, upCount, tiers),
    endpointBytesPerS: TORUS.linksPerChip.value * linkBytesPerS,
    bisectionBytesPerS: bisection,
    campusBisectionBytesPerS: joined ? (upCount * bytesPerS(set.endpointGbps)) / 2 : bisection,
    hopCount: gridHops.reduce((sum, hops) => sum + hops, 0),
    worstSpans: Array.from({ length: 2 * cubesPassed }, () => 'pod' as const),
    coherentEndpoints: endpointsPerPod,
    reach: TORUS.maxChips.value,
  };
}

function linkTiers(
  set: EndpointSet,
  cubeCount: number,
  linkBytesPerS: number,
  upCount: number,
  treeTiers: number,
): LinkTier[] {
  const gbps = (linkBytesPerS * 8) / 1e9;
  const faces = cubeCount * facesPerCube();
  // Six links a chip, each shared by two; the surface ones run cube to switch, so each has one transceiver.
  const inside = (cubeCount * TORUS.linksPerChip.value * TORUS.cubeSide.value ** 3 - faces) / 2;
  const tiers: LinkTier[] = [
    { span: 'rack', linkCount: inside, cardEndCount: 2 * inside, gbps },
    { span: 'pod', linkCount: faces / 2, cardEndCount: faces, gbps, opticalOnly: true },
  ];
  if (upCount > 0) {
    tiers.push({ span: 'row', linkCount: upCount, cardEndCount: upCount, gbps: set.endpointGbps });
    const above = upCount * (treeTiers - 1);
    tiers.push({ span: 'campus', linkCount: above, cardEndCount: 0, gbps: set.endpointGbps });
  }
  return tiers;
}
