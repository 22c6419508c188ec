import { FENCE_MARGIN_M } from '../site/site-sizes.ts';
import type { Parcel } from '../site/site-types.ts';

/** Ground that a part keeps between itself and the edge of the land, metres, and the rule that asks for it. */
export interface GroundKept {
  readonly keptM: number;
  readonly rule: 'LAY-23' | 'LAY-86';
}

/** The set-back; around reactors their stand-off where that is more. Rules LAY-23, LAY-86. */
export function groundKept({ kind }: Pick<Parcel, 'kind'>, smrStandOffM: number): GroundKept {
  return kind === 'reactors' && smrStandOffM > FENCE_MARGIN_M
    ? { keptM: smrStandOffM, rule: 'LAY-86' }
    : { keptM: FENCE_MARGIN_M, rule: 'LAY-23' };
}
