import { CAPEX_BASES, type CapexBasisRecord } from '../../catalogue/capex-bases.ts';
import { DESIGN } from '../../catalogue/prices.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, LayoutResult, PowerResult } from '../campus-types.ts';
import { racksUsd } from '../compute/racks-usd.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';
import type { SourceKind } from '../power/energy-types.ts';
import { reactorCapitalUsdPerW } from '../power/reactor-capital.ts';
import { installedRatio } from '../power/with-redundancy.ts';
import type { WaterResult } from '../water/water-types.ts';
import type { CapexLine, GenerationLine } from './economics-types.ts';

export interface CapexSubject {
  readonly compute: ComputeResult;
  readonly fabric: FabricResult;
  readonly power: PowerResult;
  readonly layout: LayoutResult;
  readonly water: Pick<WaterResult, 'intakeM3PerS'>;
  /** What routes cost more than those of the site as it is laid out by itself. */
  readonly editedRoutesUsd: number;
}

export interface Capex {
  readonly capexUsd: number;
  readonly capexLines: readonly CapexLine[];
  readonly generationLines: readonly GenerationLine[];
  /** Servers and network: what is paid off over the life of the IT. */
  readonly itCapexUsd: number;
}

/** What the campus costs to build, USD, by line, from its own parts or a published cost. Rules ECO-1 … ECO-6, ECO-19, ECO-33. */
export function capex(values: ParamValues, assumed: Assumptions, subject: CapexSubject): Capex {
  const basis = values['economics.capexBasis'];
  const publishedUsd = basis === 'parts' ? 0 : publishedSumUsd(CAPEX_BASES[basis], assumed, subject);
  const generationLines =
    basis === 'parts'
      ? ownGeneration(values, assumed, subject.power)
      : publishedGeneration(CAPEX_BASES[basis], publishedUsd, reactorsUsd(values, assumed, subject.power));
  const generationUsd = generationLines.reduce((sum, line) => sum + line.usd, 0);
  const capexLines =
    basis === 'parts'
      ? partsLines(values, assumed, subject, generationUsd)
      : publishedLines(CAPEX_BASES[basis], publishedUsd, generationUsd, subject.editedRoutesUsd);
  const usd = (id: CapexLine['id']) => capexLines.find((line) => line.id === id)?.usd ?? 0;
  return {
    capexUsd: capexLines.reduce((sum, line) => sum + line.usd, 0),
    capexLines,
    generationLines,
    itCapexUsd: usd('servers') + usd('network'),
  };
}

/** What racks of storage and head nodes cost, which no block owns, USD. Rule ECO-2. */
export function supportRacksUsd(
  assumed: Assumptions,
  { compute, fabric }: Pick<CapexSubject, 'compute' | 'fabric'>,
): number {
  const storageW = Math.max(0, compute.itPowerW - compute.serverPowerW - fabric.fabricPowerW);
  return (storageW / DESIGN.supportRackW.value) * assumed.supportRackPriceUsd;
}

function partsLines(
  values: ParamValues,
  assumed: Assumptions,
  subject: CapexSubject,
  generationUsd: number,
): readonly CapexLine[] {
  const { compute, fabric, layout, water } = subject;
  const shellUsd = compute.provisionedItPowerW * shellMepUsdPerW(values, assumed);
  // Intake and outfall mains of once-through water. Rule COOL-74.
  const intakeUsd = water.intakeM3PerS * values['cooling.intakeKm'] * 1_000 * assumed.intakeUsdPerM3PerSPerM;
  const plantUsd = shellUsd + intakeUsd;
  return [
    {
      id: 'servers',
      usd: racksUsd(compute, assumed.rackPriceUsd) + supportRacksUsd(assumed, subject),
    },
    { id: 'network', usd: fabric.fabricCapexUsd },
    { id: 'shell-mep', usd: plantUsd },
    { id: 'routes', usd: subject.editedRoutesUsd },
    { id: 'owner', usd: (plantUsd + subject.editedRoutesUsd) * ownerShare(assumed) },
    { id: 'generation', usd: generationUsd },
    { id: 'land', usd: layout.siteAreaM2 * assumed.landUsdPerM2 },
  ];
}

/** The watts a publisher counts, IT or facility, at its price; racks that heat holds back cost what they are rated for. Rule ECO-5. */
function publishedSumUsd(
  record: CapexBasisRecord,
  assumed: Assumptions,
  { compute, power }: CapexSubject,
): number {
  const drawnW = record.boundary === 'it' ? compute.itPowerW : power.facilityPeakPowerW;
  const darkW = compute.rackCount * (compute.ratedRackPowerW - compute.rackPowerW);
  return (drawnW + darkW) * assumed.publishedCapexUsdPerW;
}

function publishedLines(
  record: CapexBasisRecord,
  publishedUsd: number,
  generationUsd: number,
  editedRoutesUsd: number,
): readonly CapexLine[] {
  return [
    { id: 'servers', usd: publishedUsd * record.servers.value },
    { id: 'network', usd: publishedUsd * record.network.value },
    { id: 'shell-mep', usd: publishedUsd * record.shellMep.value },
    { id: 'routes', usd: editedRoutesUsd },
    // A publisher's sum is of everything that is paid for buildings and plant.
    { id: 'owner', usd: 0 },
    { id: 'generation', usd: generationUsd },
    { id: 'land', usd: publishedUsd * record.land.value },
  ];
}

/** Reactors as a fleet from its first unit on, with interest while they are built. Rule ECO-6. */
function reactorsUsd(values: ParamValues, assumed: Assumptions, power: PowerResult): number {
  return capacityW(power, 'smr') * reactorCapitalUsdPerW(values, assumed);
}

/** What each source costs at its own price. Rule ECO-6. */
function ownGeneration(
  values: ParamValues,
  assumed: Assumptions,
  power: PowerResult,
): readonly GenerationLine[] {
  return [
    { id: 'smr', usd: reactorsUsd(values, assumed, power) },
    { id: 'gas', usd: capacityW(power, 'gas') * assumed.gasTurbineUsdPerW },
    { id: 'battery', usd: power.batteryEnergyJ * assumed.batteryUsdPerJ },
    { id: 'grid', usd: capacityW(power, 'grid') * assumed.gridConnectionUsdPerW },
    { id: 'standby', usd: capacityW(power, 'standby') * assumed.standbyUsdPerW },
    { id: 'solar', usd: capacityW(power, 'solar') * assumed.solarUsdPerW },
  ];
}

/** No published gigawatt includes reactors: they come on top at their own price. Rule ECO-5. */
function publishedGeneration(
  record: CapexBasisRecord,
  publishedUsd: number,
  reactorUsd: number,
): readonly GenerationLine[] {
  return [
    { id: 'published', usd: publishedUsd * record.generation.value },
    { id: 'smr', usd: reactorUsd },
  ];
}

/** What an owner pays beside the contractors, over what they are paid. Rule ECO-19. */
function ownerShare(assumed: Assumptions): number {
  return assumed.ownerFurnishedShare + assumed.softCostShare + assumed.ownerContingencyShare;
}

/**
 * Shell, cooling and power chain for one watt of IT: the surveyed cost is of air-cooled halls with N+1;
 * liquid cooling costs more, a part follows the redundancy, and all of it the region. Rules ECO-4, ECO-22.
 */
export function shellMepUsdPerW(values: ParamValues, assumed: Assumptions): number {
  const technology = values['cooling.technology'];
  const airCooled = technology === 'air' || technology === 'rear-door';
  const systems = installedRatio(values['power.redundancy']) / installedRatio('n+1');
  const redundancy = 1 + assumed.redundantShare * (systems - 1);
  const hall = airCooled ? 1 : assumed.liquidHallRatio;
  return assumed.shellMepUsdPerW * hall * redundancy * assumed.constructionRatio;
}

function capacityW(power: PowerResult, kind: SourceKind): number {
  return power.supply.find((share) => share.kind === kind)?.capacityW ?? 0;
}
