import type { CapexLine, GenerationLine } from '../../model/economics/economics-types.ts';
import { campusState } from '../../model/state/campus-state.ts';
import { formatQuantity } from '../../units/format.ts';
import { blockOfRack } from '../block-of-rack.ts';
import type { Plan, ThingKind } from '../plan-types.ts';
import type { LensNumbers } from './lens-types.ts';

/** What each source is built of. */
const BUILT_OF: Readonly<Record<Exclude<GenerationLine['id'], 'published'>, ThingKind>> = {
  smr: 'reactor',
  gas: 'gas-turbine',
  battery: 'battery',
  grid: 'switchyard',
  standby: 'generator',
  solar: 'solar-block',
};

/** What a thing of a kind costs, USD. */
type UsdOf = (index: number) => number;

/**
 * Capital of each thing by the ground that it stands on: the lines of what the campus costs to build, shared out over what they
 * pay for. Servers by the price of their racks, networks over the racks that hold them, buildings with their plant by their
 * power, sources evenly. Land is no thing. Rules ECO-1 … ECO-6, ECO-19.
 */
export function costValues(plan: Plan): LensNumbers {
  const { economics } = plan.campus;
  const usdOf = new Map<ThingKind, UsdOf>([...rackUsd(plan), ...buildingUsd(plan), ...sourceUsd(plan)]);
  let toldUsd = 0;
  for (const [kind, usd] of usdOf)
    for (let index = 0; index < plan.things[kind].count; index += 1) toldUsd += usd(index);
  const restUsd = economics.capexUsd - toldUsd;
  const own = (kind: ThingKind, index: number): number | null => usdOf.get(kind)?.(index) ?? null;
  return {
    title: 'Capital by ground covered',
    unit: 'USD/m²',
    meaning: 'to build, by the ground it covers',
    logarithmic: true,
    // A dollar is lost in the sum of many small parts.
    rest: restUsd > 1e-6 * economics.capexUsd ? `${formatQuantity(restUsd, 'USD')} in no single thing` : null,
    valueOf: (kind, index) => {
      const usd = own(kind, index);
      const groundM2 = kind === 'building' ? shellM2(plan, index) : boxM2(plan.things[kind].size, index);
      return usd === null || usd <= 0 || groundM2 <= 0 ? null : usd / groundM2;
    },
    noteOf: (kind, index) => {
      const usd = own(kind, index);
      return usd === null ? null : `${formatQuantity(usd, 'USD')} in all`;
    },
  };
}

const boxM2 = (size: Float32Array, index: number): number =>
  (size[3 * index] ?? 0) * (size[3 * index + 2] ?? 0);

/** Courts of a building are not under its roof. */
function shellM2({ shells }: Plan, building: number): number {
  let sum = 0;
  for (let box = 0; box < shells.count; box += 1)
    if (shells.building[box] === building) sum += boxM2(shells.size, box);
  return sum;
}

function lineOf({ campus }: Plan, id: CapexLine['id']): number {
  return campus.economics.capexLines.find((line) => line.id === id)?.usd ?? 0;
}

/**
 * Racks at their price as far as their own parts are told, and storage the rest of the line; of a published sum all racks by
 * what they draw.
 */
function rackUsd(plan: Plan): [ThingKind, UsdOf][] {
  const { campus, things } = plan;
  const support = things['support-rack'].count;
  const networkUsd = lineOf(plan, 'network');
  const serversUsd = lineOf(plan, 'servers');
  const priceOf: UsdOf = (index) => {
    const { compute, rackPriceUsd } = blockOfRack(plan, index);
    return compute.fittedShare * rackPriceUsd;
  };
  let ownUsd = 0;
  for (let index = 0; index < things.rack.count; index += 1) ownUsd += priceOf(index);
  const byParts = campus.params['economics.capexBasis'] === 'parts';
  const { serverPowerW, supportRackPowerW } = campus.compute;
  const drawnW = serverPowerW + support * supportRackPowerW;
  const ofRacks = byParts || support === 0 ? 1 : serverPowerW / drawnW;
  const racksUsd = byParts && support > 0 ? ownUsd : serversUsd * ofRacks;
  const others = Math.max(0, serversUsd - racksUsd) + networkUsd;
  const scale = ownUsd > 0 ? (racksUsd + (support > 0 ? 0 : networkUsd)) / ownUsd : 0;
  return [
    ['rack', (index) => priceOf(index) * scale],
    ...(support > 0 ? ([['support-rack', () => others / support]] as [ThingKind, UsdOf][]) : []),
  ];
}

/** Halls with cooling and electrical plant, the routes to them, and what an owner pays beside them, by the power of each building. */
function buildingUsd(plan: Plan): [ThingKind, UsdOf][] {
  const { buildings } = campusState(plan.campus);
  const usd = lineOf(plan, 'shell-mep') + lineOf(plan, 'routes') + lineOf(plan, 'owner');
  const allW = buildings.reduce((sum, { peakPowerW }) => sum + peakPowerW, 0);
  return [['building', (index) => (allW > 0 ? (usd * (buildings[index]?.peakPowerW ?? 0)) / allW : 0)]];
}

function sourceUsd({ campus, things }: Plan): [ThingKind, UsdOf][] {
  return campus.economics.generationLines.flatMap(({ id, usd }): [ThingKind, UsdOf][] => {
    if (id === 'published') return [];
    const kind = BUILT_OF[id];
    const { count } = things[kind];
    return count > 0 && usd > 0 ? [[kind, () => usd / count]] : [];
  });
}
