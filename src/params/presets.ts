import { FRONTIER, IMMERSION, NEW_CARLISLE, TEN_GIGAWATT } from './more-presets.ts';
import type { Preset } from './param-types.ts';

export const DEFAULT_PRESET_ID = 'abilene-2026';

const ABILENE: Preset = {
  id: 'abilene-2026',
  label: 'Stargate Abilene, design state 2026',
  summary:
    'The published design of the Abilene campus: eight H-shaped buildings of 50,400 GB200, closed-loop liquid ' +
    'cooling, 360.5 MW of gas on site. Counts, building power and floor area are published or read from ' +
    'permits; the inside of the halls is estimated.',
  source: 'abilene-epoch',
  values: {
    'compute.rackType': 'gb200-nvl72',
    'compute.sizingMode': 'accelerators',
    'compute.acceleratorCount': 403_200,
    'compute.targetPowerMw': 824,
    'compute.generalShare': 0,
    'power.gridLimitMw': 1_000,
    'power.smrType': 'bwrx-300',
    'power.smrCount': 0,
    'power.gasMw': 360.5,
    'power.batteryMw': 0,
    'power.batteryMwh': 0,
    'power.redundancy': 'n+1',
    'power.distribution': 'ac-415-eco',
    'cooling.technology': 'dlc-1p',
    'cooling.supplyTempC': 30,
    'cooling.heatRejection': 'chiller-air',
    'site.id': 'abilene-tx',
    'layout.archetype': 'h-building',
    'layout.buildingCount': 8,
    'fabric.topology': 'multi-plane',
    'fabric.nicGbps': 400,
    'fabric.oversubscription': 1,
    'workload.trainingShare': 0.7,
    'workload.trainingDays': 90,
    'workload.tokensPerSPerUser': 75,
    'economics.capexBasis': 'parts',
    'economics.gridPriceUsdPerMwh': 60,
    'economics.itLifeYears': 5,
    'economics.discountRatePct': 7,
  },
};

// Five BWRX-300: four carry the 1,000 MW peak at 300 MW each, the fifth is the spare during refuelling.
const SMR_DIRECT: Preset = {
  id: 'smr-direct-1gw',
  label: 'SMR-fed single cluster, 1 GW',
  summary:
    'A future option, not an operating campus: one purpose-built cluster of GB300 racks, liquid-cooled, on a flat ' +
    'network of eight planes, fed directly by five BWRX-300 units, one of them a spare, with a battery and a small ' +
    'grid tie. No campus runs directly on nuclear power today and the first BWRX-300 is due in 2030.',
  source: 'bwrx-300',
  values: {
    'compute.rackType': 'gb300-nvl72',
    'compute.sizingMode': 'facility-power',
    'compute.acceleratorCount': 403_200,
    'compute.targetPowerMw': 1_000,
    'compute.generalShare': 0,
    'power.gridLimitMw': 300,
    'power.smrType': 'bwrx-300',
    'power.smrCount': 5,
    'power.gasMw': 0,
    'power.batteryMw': 300,
    'power.batteryMwh': 600,
    'power.redundancy': 'n+1',
    'power.distribution': 'dc-800',
    'cooling.technology': 'dlc-1p',
    'cooling.supplyTempC': 40,
    'cooling.heatRejection': 'dry',
    'site.id': 'mount-pleasant-wi',
    'layout.archetype': 'h-building',
    'layout.buildingCount': 6,
    'fabric.topology': 'multi-plane',
    'fabric.nicGbps': 800,
    'fabric.oversubscription': 1,
    'workload.trainingShare': 0.8,
    'workload.trainingDays': 90,
    'workload.tokensPerSPerUser': 75,
    'economics.capexBasis': 'parts',
    'economics.gridPriceUsdPerMwh': 60,
    'economics.itLifeYears': 5,
    'economics.discountRatePct': 7,
  },
};

const GENERAL_CLOUD: Preset = {
  id: 'general-cloud-1gw',
  label: 'General cloud format, 1 GW',
  summary:
    'A general-purpose cloud region repeated until it draws 1 GW: air-cooled DGX H100 racks in 24 identical ' +
    'blocks, two whole power paths, grid supply, pods of a few thousand accelerators behind a thinner network. ' +
    'Such regions also hold plain servers; here all racks have accelerators. The format is common practice; ' +
    'this very campus is made up for comparison.',
  source: 'model-assumption',
  values: {
    'compute.rackType': 'dgx-h100',
    'compute.sizingMode': 'facility-power',
    'compute.acceleratorCount': 403_200,
    'compute.targetPowerMw': 1_000,
    'compute.generalShare': 0.3,
    'power.gridLimitMw': 1_200,
    'power.smrType': 'bwrx-300',
    'power.smrCount': 0,
    'power.gasMw': 0,
    'power.batteryMw': 0,
    'power.batteryMwh': 0,
    'power.redundancy': '2n',
    'power.distribution': 'ac-415-double',
    'cooling.technology': 'air',
    'cooling.supplyTempC': 20,
    'cooling.heatRejection': 'chiller-air',
    'site.id': 'ashburn-va',
    'layout.archetype': 'cloud-block',
    'layout.buildingCount': 24,
    'fabric.topology': 'pods',
    'fabric.nicGbps': 400,
    'fabric.oversubscription': 3,
    'workload.trainingShare': 0.2,
    'workload.trainingDays': 90,
    'workload.tokensPerSPerUser': 42,
    'economics.capexBasis': 'parts',
    'economics.gridPriceUsdPerMwh': 60,
    'economics.itLifeYears': 5,
    'economics.discountRatePct': 7,
  },
};

/** Named campuses, the default first. */
export const PRESETS: readonly Preset[] = [
  ABILENE,
  SMR_DIRECT,
  GENERAL_CLOUD,
  NEW_CARLISLE,
  FRONTIER,
  IMMERSION,
  TEN_GIGAWATT,
];

/** The preset a page opens with when nothing else is asked for. */
export const DEFAULT_PRESET: Preset = ABILENE;

/** The preset with this id, or undefined when there is none. */
export function presetOf(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
