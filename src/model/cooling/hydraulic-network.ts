import { BOILING } from '../../catalogue/cold-plates.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { HYDRAULIC_LAYOUT } from '../../catalogue/hydraulic-layout.ts';
import { HYDRAULICS, PIPE_DUTIES } from '../../catalogue/pipes.ts';
import type { CampusResult } from '../campus-types.ts';
import { fluidState } from './fluid-properties.ts';
import type { HydraulicCurve, HydraulicNetwork } from './hydraulic-types.ts';
import { buildingNetwork } from './main-network.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import { rowNetwork } from './row-network.ts';

/** Flows, over the design flow, at which a curve is written down. */
const CURVE_STEPS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/**
 * The coolant loop of one row: the racks of one CDU on direct-return headers, held at the head that the farthest
 * rack needs by the design. Undefined where racks have no liquid. Rules COOL-50, COOL-51.
 */
export function loopNetwork(campus: CampusResult): HydraulicNetwork | undefined {
  const { cooling } = campus;
  const { hydraulics, rackFlowM3PerS } = cooling;
  const { rowHeader } = hydraulics;
  if (rackFlowM3PerS <= 0 || rowHeader.flowM3PerS <= 0) return undefined;
  const technology = technologyOf(campus.params);
  const coolant = fluidState(technology.liquid ?? 'water', cooling.tcsSupplyTempC);
  const perMetre = coolant.densityKgPerM3 * BOILING.gravityMPerS2.value;
  return rowNetwork({
    title: `${technology.label}: coolant loop of one row`,
    fluid: fluidOf(coolant),
    rackCount: Math.max(1, Math.round((rowHeader.flowM3PerS * rowHeader.count) / rackFlowM3PerS)),
    headM: hydraulics.rackLoopHeadPa / perMetre,
    boreM: rowHeader.boreM,
    roughnessM: HYDRAULICS.steelRoughnessM.value,
    leadM: hydraulics.ways.rowLeadM,
    leadLoss: HYDRAULIC_LAYOUT.rowLeadLoss.value,
    pitchM: hydraulics.ways.rackPitchM,
    teeLoss: HYDRAULIC_LAYOUT.rowTeeLoss.value,
    rackCurve: curveThrough(rackFlowM3PerS, perMetre, [
      { headPa: hydraulics.rackPressureDropPa, exponent: rackExponent(technology) },
      {
        headPa: hydraulics.rackDrop.pressureDropPa + HYDRAULICS.balancingValvePa.value,
        exponent: HYDRAULIC_LAYOUT.turbulentExponent.value,
      },
    ]),
  });
}

/**
 * The facility main of one building, all of which are alike: mains past its halls, a branch to each, exchangers
 * there and coils at the coolers, at the head that the farthest hall needs. Undefined where no water flows.
 * Rules COOL-50, COOL-52.
 */
export function mainNetwork(campus: CampusResult): HydraulicNetwork | undefined {
  const { cooling, layout } = campus;
  const { buildingMain, hallBranch, facilityLoopHeadPa, ways } = cooling.hydraulics;
  if (buildingMain.flowM3PerS <= 0 || hallBranch.flowM3PerS <= 0) return undefined;
  const water = fluidState('water', cooling.fwsSupplyTempC);
  const perMetre = water.densityKgPerM3 * BOILING.gravityMPerS2.value;
  const exponent = HYDRAULIC_LAYOUT.turbulentExponent.value;
  const { exchangerPa, balancingValvePa, strainerPa, coolerCoilPa } = HYDRAULICS;
  const inHallPa = exchangerPa.value + balancingValvePa.value + strainerPa.value;
  return buildingNetwork({
    title: 'Facility water of one building',
    fluid: fluidOf(water),
    hallCount: layout.hallsPerBuilding,
    headM: facilityLoopHeadPa / perMetre,
    roughnessM: HYDRAULICS.steelRoughnessM.value,
    main: { fittings: PIPE_DUTIES.main.fittings.value, lengthM: ways.mainM, run: buildingMain },
    branch: { fittings: PIPE_DUTIES.hallBranch.fittings.value, lengthM: ways.hallWayM, run: hallBranch },
    hallCurve: curveThrough(hallBranch.flowM3PerS * hallBranch.count, perMetre, [
      { headPa: inHallPa, exponent },
    ]),
    coolerCurve: curveThrough(buildingMain.flowM3PerS * buildingMain.count, perMetre, [
      { headPa: coolerCoilPa.value, exponent },
    ]),
  });
}

function fluidOf(state: {
  readonly densityKgPerM3: number;
  readonly viscosityPaS: number;
}): HydraulicNetwork['fluid'] {
  return {
    densityKgPerM3: state.densityKgPerM3,
    kinematicM2PerS: state.viscosityPaS / state.densityKgPerM3,
  };
}

/** Cold plates follow the published curve; doors, tanks and other coils the square of the flow. */
function rackExponent(technology: CoolingTechnologyRecord): number {
  return technology.flowRule === 'constant-return'
    ? HYDRAULICS.rackHeadExponent.value
    : HYDRAULIC_LAYOUT.turbulentExponent.value;
}

/** Losses in series, each known at the design flow and growing with a power of it. */
function curveThrough(
  designM3PerS: number,
  paPerMetre: number,
  losses: readonly { readonly headPa: number; readonly exponent: number }[],
): HydraulicCurve['points'] {
  return CURVE_STEPS.map((step) => ({
    flowM3PerS: step * designM3PerS,
    headM: losses.reduce((sum, { headPa, exponent }) => sum + headPa * step ** exponent, 0) / paPerMetre,
  }));
}
