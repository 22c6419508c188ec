import type { PresetRecord } from './param-types.ts';

/** Named campuses as differences from the defaults of the knobs, the default campus first. */
export const PRESET_RECORDS: readonly PresetRecord[] = [
  {
    id: 'abilene-2026',
    revision: 1,
    label: 'Stargate Abilene, design state 2026',
    summary:
      'The published design of the Abilene campus: eight H-shaped buildings of 50,400 GB200, closed-loop liquid ' +
      'cooling, 360.5 MW of gas on site. Counts, building power and floor area are published or read from ' +
      'permits; the inside of the halls is estimated.',
    source: 'abilene-epoch',
    changes: {},
  },
  // Five BWRX-300: four carry the 1,000 MW peak at 300 MW each, the fifth is the spare during refuelling.
  {
    id: 'smr-direct-1gw',
    revision: 1,
    label: 'SMR-fed single cluster, 1 GW',
    summary:
      'A future option, not an operating campus: one purpose-built cluster of GB300 racks, liquid-cooled, on a flat ' +
      'network of eight planes, fed directly by five BWRX-300 units, one of them a spare, with a battery and a small ' +
      'grid tie. No campus runs directly on nuclear power today and the first BWRX-300 is due in 2030.',
    source: 'bwrx-300',
    changes: {
      'compute.rackType': 'gb300-nvl72',
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 1_000,
      'power.gridLimitMw': 300,
      'power.smrCount': 5,
      'power.gasMw': 0,
      'power.batteryMw': 300,
      'power.batteryMwh': 600,
      'power.distribution': 'dc-800',
      'cooling.supplyTempC': 40,
      'cooling.heatRejection': 'dry',
      'site.id': 'mount-pleasant-wi',
      'layout.buildingCount': 6,
      'fabric.nicGbps': 800,
      'workload.trainingShare': 0.8,
    },
  },
  {
    id: 'general-cloud-1gw',
    revision: 1,
    label: 'General cloud format, 1 GW',
    summary:
      'A general-purpose cloud region repeated until it draws 1 GW: air-cooled DGX H100 racks in 24 identical ' +
      'blocks, two whole power paths, grid supply, pods of a few thousand accelerators behind a thinner network. ' +
      'Such regions also hold plain servers; here all racks have accelerators. The format is common practice; ' +
      'this very campus is made up for comparison.',
    source: 'model-assumption',
    changes: {
      'compute.rackType': 'dgx-h100',
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 1_000,
      'compute.generalShare': 0.3,
      'power.gridLimitMw': 1_200,
      'power.gasMw': 0,
      'power.redundancy': '2n',
      'power.distribution': 'ac-415-double',
      'cooling.technology': 'air',
      'cooling.supplyTempC': 20,
      'site.id': 'ashburn-va',
      'layout.archetype': 'cloud-block',
      'layout.buildingCount': 24,
      'fabric.topology': 'pods',
      'fabric.oversubscription': 3,
      'workload.trainingShare': 0.2,
      'workload.tokensPerSPerUser': 42,
    },
  },
  // Its operator names outside air, wetted in hot months, and no chillers; 27 °C is the warmest air recommended.
  {
    id: 'new-carlisle-2025',
    revision: 1,
    label: 'Project Rainier New Carlisle, 2025',
    summary:
      'Seven buildings with about 500,000 Trainium2, cooled by outside air with water on hot days only, fed by the ' +
      'grid. Chips and building power are published or read from permits; the inside is estimated.',
    source: 'rainier-epoch',
    changes: {
      'compute.rackType': 'trn2-ultraserver',
      'compute.acceleratorCount': 500_000,
      'compute.targetPowerMw': 399,
      'power.gridLimitMw': 700,
      'power.gasMw': 0,
      'cooling.technology': 'air',
      'cooling.supplyTempC': 27,
      'cooling.heatRejection': 'outside-air',
      'site.id': 'new-carlisle-in',
      'layout.archetype': 'cloud-block',
      'layout.buildingCount': 7,
      'fabric.topology': 'clos',
      'fabric.nicGbps': 200,
      'workload.trainingShare': 0.9,
      'workload.tokensPerSPerUser': 50,
    },
  },
  {
    id: 'frontier-2022',
    revision: 1,
    label: 'Frontier, 2022',
    summary:
      'The first exascale machine: 74 liquid-cooled cabinets with their switches inside, 32 °C water, cooling towers. ' +
      'Measured power; the weather is that of Memphis, the nearest listed station.',
    source: 'frontier-raps',
    changes: {
      'compute.rackType': 'frontier-ex235a',
      'compute.acceleratorCount': 37_632,
      'compute.targetPowerMw': 28,
      'power.gridLimitMw': 60,
      'power.gasMw': 0,
      'power.redundancy': 'n',
      'power.distribution': 'ac-415-direct',
      'cooling.supplyTempC': 32,
      'cooling.heatRejection': 'tower',
      'site.id': 'memphis-tn',
      'layout.archetype': 'cloud-block',
      'layout.buildingCount': 1,
      'fabric.topology': 'clos',
      'fabric.nicGbps': 200,
      'workload.trainingShare': 1,
      'workload.trainingDays': 30,
      'workload.tokensPerSPerUser': 50,
      'economics.itLifeYears': 6,
    },
  },
  {
    id: 'immersion-100mw',
    revision: 1,
    label: 'Two-phase immersion, 100 MW',
    summary:
      'A what-if: 100 MW of IT in boiling tanks with dry coolers and no water use. The fluid such tanks were built ' +
      'for is no longer made; the campus is made up to show what that way of cooling asks for.',
    source: 'model-assumption',
    changes: {
      'compute.rackType': 'mi355x',
      'compute.sizingMode': 'it-power',
      'compute.acceleratorCount': 50_000,
      'compute.targetPowerMw': 100,
      'power.gridLimitMw': 180,
      'power.smrType': 'nuscale-77',
      'power.gasMw': 0,
      'power.batteryMw': 50,
      'power.batteryMwh': 100,
      'cooling.technology': 'immersion-2p',
      'cooling.supplyTempC': 40,
      'cooling.heatRejection': 'dry',
      'site.id': 'bergen-no',
      'layout.buildingCount': 2,
      'fabric.topology': 'clos',
      'workload.trainingShare': 0.5,
      'workload.tokensPerSPerUser': 50,
      'economics.gridPriceUsdPerMwh': 50,
    },
  },
  // 32 reactors carry the peak of about 9.4 GW at 300 MW each; four stand by for refuelling and trips.
  {
    id: 'ten-gigawatt',
    revision: 1,
    label: 'Ten gigawatts in one place',
    summary:
      'A limit case, made up: the 10 GW of a national programme on one site, GB300 racks in 48 buildings, fed by 36 ' +
      'reactors, batteries and a strong grid tie. Nobody has announced such a campus.',
    source: 'model-assumption',
    changes: {
      'compute.rackType': 'gb300-nvl72',
      'compute.sizingMode': 'facility-power',
      'compute.acceleratorCount': 3_800_000,
      'compute.targetPowerMw': 10_000,
      'power.gridLimitMw': 3_000,
      'power.smrCount': 36,
      'power.gasMw': 0,
      'power.batteryMw': 2_000,
      'power.batteryMwh': 4_000,
      'power.distribution': 'dc-800',
      'cooling.supplyTempC': 40,
      'cooling.heatRejection': 'dry',
      'site.id': 'cheyenne-wy',
      'layout.buildingCount': 48,
      'fabric.nicGbps': 800,
      'workload.trainingShare': 0.8,
    },
  },
];
