import { BATTERIES } from '../../catalogue/batteries.ts';
import { GAS_TURBINES } from '../../catalogue/gas-turbines.ts';
import { PRICES } from '../../catalogue/prices.ts';
import { RACKS } from '../../catalogue/racks.ts';
import { REACTORS } from '../../catalogue/reactors.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type {
  CapexLine,
  ComputeResult,
  EconomicsResult,
  LayoutResult,
  PowerResult,
} from '../campus-types.ts';

/** What the campus costs to build, USD, by line. Rules ECO-1 … ECO-6. */
export function capex(
  values: ParamValues,
  compute: ComputeResult,
  power: PowerResult,
  layout: LayoutResult,
): EconomicsResult {
  const capexLines: readonly CapexLine[] = [
    { id: 'servers', usd: compute.rackCount * RACKS[values['compute.rackType']].priceUsd.value },
    { id: 'network', usd: compute.itPowerW * PRICES.networkUsdPerW.value },
    { id: 'shell-mep', usd: compute.itPowerW * PRICES.shellMepUsdPerW.value },
    { id: 'generation', usd: generationUsd(values, power) },
    { id: 'land', usd: layout.siteAreaM2 * PRICES.landUsdPerM2.value },
  ];
  return { capexUsd: capexLines.reduce((sum, line) => sum + line.usd, 0), capexLines };
}

function generationUsd(values: ParamValues, power: PowerResult): number {
  const capacityW = (kind: string) => power.supply.find((share) => share.kind === kind)?.capacityW ?? 0;
  return (
    capacityW('smr') * REACTORS[values['power.smrType']].overnightUsdPerW.value +
    capacityW('gas') * GAS_TURBINES.aeroderivative.usdPerW.value +
    power.batteryEnergyJ * BATTERIES.container.usdPerJ.value +
    capacityW('grid') * PRICES.gridConnectionUsdPerW.value
  );
}
