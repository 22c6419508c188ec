import { ACCELERATORS, type AcceleratorId } from '../../catalogue/accelerators.ts';
import type { RackAcceleratorId } from '../../catalogue/rack-record.ts';
import {
  type MeasuredId,
  SERVES_LIKE,
  TOKEN_CURVES,
  type TokenShapeId,
} from '../../catalogue/token-rates.ts';
import type { Assumptions } from '../assumptions.ts';
import { type AcceleratorRates, ratesOf } from './accelerator-rates.ts';
import { decodeBoundS } from './decode-time.ts';
import { prefillS } from './prefill-time.ts';
import { type CurvePlace, curveOf, measuredCurveTime, slowestOf } from './token-curve.ts';
import type { TokenBasis } from './workload-types.ts';
import type { Serving } from './write-batch.ts';

/** Whatever serves: a listed accelerator, or one's own. */
type MadeId = Exclude<RackAcceleratorId, 'none'>;

export type Efficiencies = Pick<
  Assumptions,
  'decodeEfficiency' | 'prefillEfficiency' | 'widePrefillEfficiency'
>;

/** Seconds of one accelerator for one token written, and where they come from. */
export interface DecodeTime {
  readonly decodeS: number;
  readonly place: CurvePlace;
  readonly basis: TokenBasis;
  /** The shape of the curve, where it is another than the one asked for. */
  readonly measuredShape: TokenShapeId | null;
  /** Tokens a second for one user from which on it, or its kin, was measured; null where neither was. */
  readonly measuredFrom: number | null;
}

const isMeasured = (id: MadeId): id is MeasuredId & AcceleratorId => Object.hasOwn(TOKEN_CURVES, id);

/** Time for one token written by a measured accelerator. Rule WRK-8. */
function measuredTime(
  id: MeasuredId,
  linkedSize: number,
  { perUser, shape }: Serving,
  { decodeEfficiency, prefillEfficiency }: Efficiencies,
): DecodeTime {
  const rates = ratesOf(ACCELERATORS[id]);
  const boundS = (speed: number, curveShape: TokenShapeId) =>
    decodeBoundS(rates, linkedSize, { perUser: speed, shape: curveShape }, decodeEfficiency);
  const { curve, ...time } = measuredCurveTime(
    id,
    { perUser, shape },
    prefillS(rates, prefillEfficiency),
    boundS,
  );
  return {
    ...time,
    basis: 'measured',
    measuredShape: curve.shape === shape ? null : curve.shape,
    measuredFrom: curve.points[0]?.outputTokensPerSPerUser.value ?? null,
  };
}

/**
 * Time for one token written by an accelerator of the same make as a measured one: that one's, times what the bound
 * gives for this one over it at the slowest speed it was measured at, so that it falls as the curve falls. Rule WRK-9.
 */
function siblingTime(
  rates: AcceleratorRates,
  siblingId: MeasuredId,
  linkedSize: number,
  serving: Serving,
  assumed: Efficiencies,
): DecodeTime {
  const sibling = ACCELERATORS[siblingId];
  const siblingDomain = sibling.scaleUpDomain.value;
  const slowest = slowestOf(siblingId);
  const measured = { ...serving, perUser: Math.max(serving.perUser, slowest) };
  const time = measuredTime(siblingId, siblingDomain, measured, assumed);
  const { shape } = curveOf(siblingId, serving.shape, measured.perUser);
  const ownSpeed = { perUser: Math.min(serving.perUser, slowest), shape };
  const own = decodeBoundS(rates, linkedSize, ownSpeed, assumed.decodeEfficiency);
  const its = decodeBoundS(
    ratesOf(sibling),
    siblingDomain,
    { perUser: slowest, shape },
    assumed.decodeEfficiency,
  );
  return {
    ...time,
    decodeS: (time.decodeS * own) / its,
    place: serving.perUser < slowest ? 'slower' : time.place,
    basis: 'sibling',
    measuredFrom: slowest,
  };
}

/** Time for one token written: measured, else after a measured sibling, else by the bound. Rules WRK-8, WRK-9. */
export function decodeTime(
  id: MadeId,
  rates: AcceleratorRates,
  linkedSize: number,
  serving: Serving,
  assumed: Efficiencies,
): DecodeTime {
  if (isMeasured(id)) return measuredTime(id, linkedSize, serving, assumed);
  const siblingId = id === 'own' ? undefined : SERVES_LIKE[id];
  if (siblingId !== undefined) return siblingTime(rates, siblingId, linkedSize, serving, assumed);
  const decodeS = decodeBoundS(rates, linkedSize, serving, assumed.decodeEfficiency);
  return { decodeS, place: 'inside', basis: 'estimate', measuredShape: null, measuredFrom: null };
}
