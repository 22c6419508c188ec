import { BATTERIES } from '../../catalogue/batteries.ts';
import { GAS_TURBINES } from '../../catalogue/gas-turbines.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { SOLAR } from '../../catalogue/solar.ts';
import { GRID_CIRCUIT } from '../../catalogue/transformers.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { mwhToJ } from '../../units/energy.ts';
import { SECONDS_PER_HOUR } from '../../units/time.ts';
import type { SupplyShare } from '../campus-types.ts';
import { wholeUnits } from '../whole-units.ts';
import type { SourceKind } from './energy-types.ts';
import { sizeStandby } from './standby.ts';
import { isFirm } from './supply-share.ts';

export interface Supply {
  /** In merit order. */
  readonly shares: readonly SupplyShare[];
  readonly generationW: number;
  readonly shortfallW: number;
  /** Supply without battery, stand-by sets and sun over the peak. */
  readonly firmSupplyRatio: number;
}

interface Offer {
  readonly kind: SourceKind;
  readonly capacityW: number;
  /** What it can hold for the peak hour. */
  readonly availableW: number;
  readonly unitCount: number;
  readonly unitPowerW: number;
}

/**
 * What feeds the campus at its peak hour: reactors, then gas, then grid, then battery; what stands by, and the sun, give nothing. Rule PWR-6.
 * @param reactorUnitW net output of one reactor as it is cooled.
 */
export function dispatchSupply(
  values: ParamValues,
  site: SiteRecord,
  peakPowerW: number,
  powerFactor: number,
  reactorUnitW: number,
): Supply {
  let leftW = peakPowerW;
  const shares = offers(values, site, powerFactor, reactorUnitW).map(
    ({ availableW, ...offer }): SupplyShare => {
      const outputW = Math.min(availableW, leftW);
      leftW -= outputW;
      return { ...offer, outputW };
    },
  );
  const firmW = shares.reduce((sum, share) => sum + (isFirm(share) ? share.capacityW : 0), 0);
  return {
    shares: [...shares, sizeStandby(values, peakPowerW), solarShare(values)],
    generationW: shares.reduce((sum, share) => sum + share.outputW, 0),
    shortfallW: Math.max(0, leftW),
    firmSupplyRatio: firmW / peakPowerW,
  };
}

function offers(
  values: ParamValues,
  site: SiteRecord,
  powerFactor: number,
  smrUnitW: number,
): readonly Offer[] {
  const smrCount = values['power.smrCount'];
  const gasUnitW = GAS_TURBINES[values['power.gasType']].unitW.value;
  const gasW = values['power.gasMw'] * 1e6;
  const gridW = values['power.gridLimitMw'] * 1e6;
  const circuitW = Math.sqrt(3) * site.gridVoltageV.value * GRID_CIRCUIT.currentA.value * powerFactor;
  return [
    firm('smr', smrCount * smrUnitW, smrCount, smrUnitW),
    firm('gas', gasW, wholeUnits(gasW / gasUnitW), gasUnitW),
    // One circuit more than the power needs, so that losing one loses nothing.
    firm('grid', gridW, gridW > 0 ? wholeUnits(gridW / circuitW) + 1 : 0, circuitW),
    batteryOffer(values),
  ];
}

function firm(kind: SourceKind, capacityW: number, unitCount: number, unitPowerW: number): Offer {
  return { kind, capacityW, availableW: capacityW, unitCount, unitPowerW };
}

/** Blocks of trackers; the sun is not counted on for the peak. Rule PWR-76. */
function solarShare(values: ParamValues): SupplyShare {
  const capacityW = values['power.solarMw'] * 1e6;
  const unitPowerW = SOLAR.blockW.value;
  return { kind: 'solar', capacityW, outputW: 0, unitCount: wholeUnits(capacityW / unitPowerW), unitPowerW };
}

/** Battery units follow from energy; its power must also last the peak hour. Rule PWR-7. */
function batteryOffer(values: ParamValues): Offer {
  const energyJ = mwhToJ(values['power.batteryMwh']);
  const unitCount = wholeUnits(energyJ / BATTERIES.container.unitEnergyJ.value);
  const capacityW = energyJ > 0 ? values['power.batteryMw'] * 1e6 : 0;
  return {
    kind: 'battery',
    capacityW,
    availableW: Math.min(capacityW, energyJ / SECONDS_PER_HOUR),
    unitCount,
    unitPowerW: unitCount > 0 ? capacityW / unitCount : 0,
  };
}
