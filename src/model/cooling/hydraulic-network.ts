import { BOILING } from '../../catalogue/cold-plates.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { HYDRAULIC_LAYOUT } from '../../catalogue/hydraulic-layout.ts';
import { HYDRAULICS, PIPE_DUTIES } from '../../catalogue/pipes.ts';
import type { CampusResult } from '../campus-types.ts';
import { farthestFill, hallFills } from '../layout/network/hall-fill.ts';
import { designCoolants } from '../layout/network/route-coolant.ts';
import { facilityLoop, facilityWays, fittingsPerM } from './facility-loop.ts';
import { fluidState } from './fluid-properties.ts';
import type { HydraulicCurve, HydraulicNetwork, SteadyLoop } from './hydraulic-types.ts';
import { hallWaterNetwork } from './main-network.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import { rowNetwork } from './row-network.ts';

/** Flows, over the design flow, at which a curve is written down. */
const CURVE_STEPS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/**
 * The coolant loop of the row that needs the most head: its racks on direct-return headers along its route, held at the
 * head that the last rack needs by the design. Undefined where racks have no liquid. Rules COOL-50, COOL-51.
 */
export function rowLoop(campus: CampusResult): SteadyLoop | undefined {
  const { cooling } = campus;
  const { hydraulics, rackFlowM3PerS } = cooling;
  const { rowHeader, rowRacks } = hydraulics;
  if (rowRacks === 0) return undefined;
  const technology = technologyOf(campus.params);
  const coolant = fluidState(technology.liquid ?? 'water', cooling.tcsSupplyTempC);
  const perMetre = coolant.densityKgPerM3 * BOILING.gravityMPerS2.value;
  const network = rowNetwork({
    title: `${technology.label}: coolant loop of one row`,
    fluid: fluidOf(coolant),
    rackCount: rowRacks,
    headM: hydraulics.rackLoopHeadPa / perMetre,
    boreM: rowHeader.boreM,
    roughnessM: HYDRAULICS.steelRoughnessM.value,
    leadM: hydraulics.ways.rowLeadM,
    leadLoss: PIPE_DUTIES.rowHeader.fittings.value / 2,
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
  return { network, designFlowM3PerS: rackFlowM3PerS };
}

/**
 * The facility water of one hall, all of which are alike, along its routes: mains from its coolers, headers, a branch to
 * its CDUs and to its air handlers, exchangers there and coils at the coolers, at the head that the worst CDU (without
 * CDUs, air handler) needs. Undefined where no water flows. Rules COOL-50, COOL-52.
 */
export function mainLoop(campus: CampusResult): SteadyLoop | undefined {
  const { cooling, site } = campus;
  const fill = farthestFill(hallFills(campus, site).fills);
  const design = fill && designCoolants(campus)[fill.block];
  if (fill === undefined || design === undefined || cooling.facilityFlowM3PerS <= 0) return undefined;
  const loop = facilityLoop(design, fill);
  const water = fluidState('water', cooling.fwsSupplyTempC);
  const perMetre = water.densityKgPerM3 * BOILING.gravityMPerS2.value;
  const exponent = HYDRAULIC_LAYOUT.turbulentExponent.value;
  const { exchangerPa, balancingValvePa, strainerPa, coolerCoilPa } = HYDRAULICS;
  const inHallPa = exchangerPa.value + balancingValvePa.value + strainerPa.value;
  const bySquare = (headPa: number) => (flowM3PerS: number) =>
    curveThrough(flowM3PerS, perMetre, [{ headPa, exponent }]);
  const network = hallWaterNetwork({
    title: 'Facility water of one hall',
    fluid: fluidOf(water),
    headM: cooling.hydraulics.facilityLoopHeadPa / perMetre,
    roughnessM: HYDRAULICS.steelRoughnessM.value,
    loop,
    fittings: fittingsPerM(facilityWays(loop)),
    pipeFor: (duty, flowM3PerS) => (duty === 'main' ? design.mainPipe : design.hallPipe)(flowM3PerS).run,
    endCurve: bySquare(inHallPa),
    coolerCurve: bySquare(coolerCoilPa.value),
  });
  const [end] = loop.fed;
  return { network, designFlowM3PerS: end === undefined ? 0 : end.flowM3PerS / end.units };
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
