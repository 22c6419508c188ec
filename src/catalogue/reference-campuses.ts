import { type Figure, figure } from './figure.ts';

/** How good a published row is: A measured, B published by the operator, C a third party's estimate, D announced. */
export type QualityGrade = 'A' | 'A-' | 'B' | 'C' | 'D';

/** A campus somebody published figures of. */
export interface ReferenceCampus {
  readonly label: string;
  readonly stateDate: string;
  readonly grade: QualityGrade;
  readonly figures: Readonly<Record<string, Figure>>;
}

const gpm = (value: number) => value * 6.30902e-5;

/** Campuses the model is held against; their figures are inputs of nothing. */
export const REFERENCE_CAMPUSES = {
  abilene: {
    label: 'Stargate Abilene, design state',
    stateDate: '2026-03',
    grade: 'A-',
    figures: {
      rackCount: figure(5_600, '1', 'abilene-epoch', 'vendor'),
      itPowerW: figure(824e6, 'W', 'abilene-epoch', 'vendor'),
      facilityPeakPowerW: figure(1_200e6, 'W', 'abilene-epoch', 'vendor'),
      floorAreaM2: figure(371_612, 'm²', 'abilene-epoch', 'vendor'),
      siteAreaM2: figure(3.54e6, 'm²', 'abilene-epoch', 'vendor'),
      gasCapacityW: figure(360.5e6, 'W', 'abilene-gas', 'regulator'),
      annualWueLPerKwh: figure(0, 'L/kWh', 'abilene-epoch', 'vendor', [0, 0.01]),
    },
  },
  colossus: {
    label: 'Colossus 2, first tranche',
    stateDate: '2025-10-19',
    grade: 'A-',
    figures: {
      rackCount: figure(1_528, '1', 'colossus-epoch', 'estimate'),
      serverPowerW: figure(210e6, 'W', 'colossus-epoch', 'vendor'),
      itPowerW: figure(239e6, 'W', 'colossus-epoch', 'estimate'),
      facilityPeakPowerW: figure(323e6, 'W', 'colossus-epoch', 'estimate'),
      chillerCount: figure(121, '1', 'colossus-epoch', 'estimate'),
    },
  },
  rainier: {
    label: 'Project Rainier New Carlisle, seven buildings',
    stateDate: '2025-10-17',
    grade: 'B',
    figures: {
      itPowerW: figure(399e6, 'W', 'rainier-epoch', 'estimate'),
      itPowerPerBuildingW: figure(57e6, 'W', 'rainier-epoch', 'estimate'),
      facilityPeakPowerW: figure(478e6, 'W', 'rainier-epoch', 'estimate'),
    },
  },
  frontier: {
    label: 'Frontier',
    stateDate: '2022-05-30',
    grade: 'A',
    figures: {
      rackCount: figure(74, '1', 'frontier-hpcwire', 'vendor'),
      peakPowerW: figure(28.1e6, 'W', 'frontier-raps', 'measured', [28.1e6, 30e6]),
      annualPue: figure(1.03, '1', 'frontier-raps', 'measured', [1.03, 1.06]),
      switchCount: figure(2_368, '1', 'frontier-raps', 'measured'),
      switchPowerW: figure(2_368 * 250, 'W', 'frontier-raps', 'measured'),
      nicPortCount: figure(37_632, '1', 'frontier-hpcwire', 'vendor'),
      coolantFlowM3PerS: figure(gpm(6_000), 'm³/s', 'frontier-hpcwire', 'vendor'),
    },
  },
  meta: {
    label: 'Meta 24k cluster',
    stateDate: '2024-03-12',
    grade: 'A-',
    figures: {
      rackCount: figure(1_536, '1', 'meta-24k', 'vendor'),
      acceleratorCount: figure(24_576, '1', 'meta-24k', 'vendor'),
      podCount: figure(8, '1', 'meta-24k', 'vendor'),
      endpointsPerPod: figure(3_072, '1', 'meta-24k', 'vendor'),
      oversubscription: figure(7, '1', 'meta-24k', 'vendor'),
      endpointBytesPerS: figure(50e9, 'B/s', 'meta-24k', 'vendor'),
    },
  },
} satisfies Record<string, ReferenceCampus>;

/** Ratios of campuses whose operator gave both numbers: lowest, median, highest. */
export const PUBLISHED_PAIRS = {
  itPowerPerGb200W: figure(2_000, 'W', 'published-pairs', 'vendor', [1_820, 2_600]),
  itPowerPerH100W: figure(1_400, 'W', 'published-pairs', 'vendor', [1_200, 1_500]),
  itPowerPerTrainium2W: figure(835, 'W', 'published-pairs', 'vendor', [800, 870]),
  peakCapacityRatio: figure(1.46, '1', 'published-pairs', 'vendor', [1.34, 1.5]),
  annualPueLiquid: figure(1.1, '1', 'published-pairs', 'vendor', [1.03, 1.17]),
  landM2PerW: figure(2_790e-6, 'm²/W', 'published-pairs', 'vendor', [1_416e-6, 5_180e-6]),
  floorM2PerItW: figure(222e-6, 'm²/W', 'published-pairs', 'vendor', [151e-6, 451e-6]),
  capexWithoutItUsdPerItW: figure(14.7, 'USD/W', 'published-pairs', 'vendor', [8.9, 17.9]),
} satisfies Record<string, Figure>;
