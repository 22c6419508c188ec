import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import type { ComputeResult, LayoutResult } from '../campus-types.ts';
import type { SpanId } from './network-shape.ts';

/** How long links of one span are: a fixed vertical run, then a way across the floor of at most `sideM`. */
export interface LinkSpan {
  readonly verticalM: number;
  /** Longest way across the floor, to the middle of a row or of a square of this side. */
  readonly sideM: number;
  /** `line`: ends lie evenly along half a row; `square`: evenly over a square, the other end in its middle. */
  readonly shape: 'line' | 'square';
}

export type LinkSpans = Readonly<Record<SpanId, LinkSpan>>;

/**
 * Spans from the halls as laid out: rack, row, one network, campus. A network is as wide as the halls or buildings
 * it fills. SI metres; range: at least one hall. Rule FAB-9.
 */
export function linkSpans(compute: ComputeResult, layout: LayoutResult, podCount: number): LinkSpans {
  const verticalM = FABRIC_DESIGN.verticalRunM.value;
  const route = FABRIC_DESIGN.routeFactor.value;
  const hallSideM = Math.sqrt(layout.hallAreaM2 / layout.hallCount);
  const buildingSideM = Math.sqrt(layout.floorAreaM2 / layout.buildingCount);
  const square = (sideM: number): LinkSpan => ({ verticalM, sideM: sideM * route, shape: 'square' });
  const podSideM = podSide(layout, podCount, hallSideM, buildingSideM);
  return {
    rack: { verticalM: 0, sideM: compute.rackHeightM / 2, shape: 'line' },
    row: { verticalM, sideM: (layout.racksPerRow * compute.rackWidthM * route) / 2, shape: 'line' },
    pod: square(podSideM),
    campus: square(Math.max(podSideM, groupSide(layout.buildingCount, buildingSideM))),
  };
}

/** Side of the square that a group of buildings stands in. */
function groupSide(buildings: number, buildingSideM: number): number {
  const pitchM = buildingSideM * FABRIC_DESIGN.buildingPitchRatio.value;
  return buildingSideM + pitchM * (Math.sqrt(buildings) - 1);
}

function podSide(layout: LayoutResult, podCount: number, hallSideM: number, buildingSideM: number): number {
  const buildings = layout.buildingCount / podCount;
  if (buildings >= 1) return groupSide(buildings, buildingSideM);
  const halls = layout.hallCount / podCount;
  if (halls <= 1) return hallSideM * Math.sqrt(halls);
  // Between a hall and its building, by the share of the building's halls.
  const share = (halls - 1) / Math.max(1e-9, layout.hallsPerBuilding - 1);
  return hallSideM + (buildingSideM - hallSideM) * Math.min(1, share);
}

/** Longest link of a span, metres. */
export function longestM(span: LinkSpan): number {
  return span.verticalM + span.sideM;
}

/** Share of a span's links no longer than `lengthM`, 0–1. Rule FAB-10. */
export function shareWithin(span: LinkSpan, lengthM: number): number {
  const across = (lengthM - span.verticalM) / span.sideM;
  if (across >= 1) return 1;
  if (!(across > 0)) return 0;
  if (span.shape === 'line') return across;
  // The way to a square's middle is the sum of two even spreads: a triangle.
  return across <= 0.5 ? 2 * across ** 2 : 1 - 2 * (1 - across) ** 2;
}

/** Length of all links no longer than `lengthM`, as metres for each link of the whole span. Rule FAB-10. */
export function lengthWithinM(span: LinkSpan, lengthM: number): number {
  const across = Math.min(1, Math.max(0, (lengthM - span.verticalM) / span.sideM));
  const meanAcross = span.shape === 'line' ? across ** 2 / 2 : triangleMoment(across);
  return span.verticalM * shareWithin(span, lengthM) + span.sideM * meanAcross;
}

/** First moment of the triangle from 0 to `x`, x in 0–1; a half at 1. */
function triangleMoment(x: number): number {
  if (x <= 0.5) return (4 * x ** 3) / 3;
  return 1 / 6 + 4 * ((x ** 2 - 0.25) / 2 - (x ** 3 - 0.125) / 3);
}
