import type { CampusResult, SupplyShare } from '../campus-types.ts';
import type { SourceKind } from './energy-types.ts';

/** The share of one kind of supply; an empty one where the campus has none. */
export function supplyShareOf(campus: Pick<CampusResult, 'power'>, kind: SourceKind): SupplyShare {
  const found = campus.power.supply.find((share) => share.kind === kind);
  return found ?? { kind, capacityW: 0, outputW: 0, unitCount: 0, unitPowerW: 0 };
}

/** Units that stand on the ground: none where there is no capacity. */
export function unitsOf(campus: Pick<CampusResult, 'power'>, kind: SourceKind): number {
  const share = supplyShareOf(campus, kind);
  return share.capacityW > 0 ? Math.max(0, Math.round(share.unitCount)) : 0;
}

/** Whether a kind of supply can be counted on for the peak: what is bought to run, not to bridge or to stand by. Rule PWR-6. */
export function isFirm({ kind }: Pick<SupplyShare, 'kind'>): boolean {
  return kind === 'smr' || kind === 'gas' || kind === 'grid';
}
