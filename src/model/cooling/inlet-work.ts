import { OUTSIDE_AIR } from '../../catalogue/air-halls.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import type { Assumptions } from '../assumptions.ts';

/**
 * Share of their work that servers do in air of `inletC`, 0–1: all up to what their class allows, none where they shut
 * down, in proportion between. Rule CMP-16.
 */
export function workAtInlet(
  inletC: number,
  { serverAllowedInletC, serverStopInletC }: Pick<Assumptions, 'serverAllowedInletC' | 'serverStopInletC'>,
): number {
  const left = (serverStopInletC - inletC) / Math.max(1, serverStopInletC - serverAllowedInletC);
  return Math.min(1, Math.max(0, left));
}

/**
 * Air that racks behind water-cooled doors or between in-row coolers breathe, °C: the warmest water such coolers are
 * rated for gives the recommended air, and each kelvin above it one more. Other technologies: `plantAirC`. Rule CMP-16.
 */
export function inletBehindCoolersC(
  technology: CoolingTechnologyRecord,
  supplyC: number,
  plantAirC: number,
): number {
  const coolsAir = technology.liquidShareOf === 'technology' && !technology.inTanks;
  if (!coolsAir || technology.flowRule === 'none') return plantAirC;
  const { recommendedInletC } = OUTSIDE_AIR;
  return Math.max(plantAirC, recommendedInletC.value + supplyC - technology.maxSupplyTempC.value);
}
