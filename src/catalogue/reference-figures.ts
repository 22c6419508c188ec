import { figure } from './figure.ts';
import type { ReferenceCampus } from './reference-campuses.ts';
import { REGION_FIGURES } from './region-figures.ts';

/**
 * Published figures that came to hand when the model stood. They are inputs of nothing; where one was looked at while
 * a rule was mended, the row that holds it says so.
 */
export const REFERENCE_FIGURES = {
  ...REGION_FIGURES,
  helios: {
    label: 'Galaxy Helios I, 133 MW of critical IT',
    stateDate: '2026-07',
    grade: 'B',
    figures: {
      facilityPeakPowerW: figure(200e6, 'W', 'galaxy-helios', 'vendor'),
      shellUsd: figure(1.75e9, 'USD', 'galaxy-helios', 'vendor'),
    },
  },
  colossus1: {
    label: 'Colossus, first 100,000 H100',
    stateDate: '2025-05',
    grade: 'B',
    figures: { facilityPeakPowerW: figure(150e6, 'W', 'colossus-grid', 'regulator') },
  },
  hpn: {
    label: 'Alibaba HPN, one building of 15,360 air-cooled HGX GPUs',
    stateDate: '2024-08',
    grade: 'A-',
    figures: {
      facilityPeakPowerW: figure(18e6, 'W', 'alibaba-hpn', 'vendor'),
      switchCount: figure(360, '1', 'alibaba-hpn', 'vendor'),
    },
  },
  hpc6: {
    label: 'Eni HPC6, 13,888 MI250X',
    stateDate: '2024-11',
    grade: 'A-',
    figures: {
      rackCount: figure(28, '1', 'eni-hpc6', 'vendor'),
      serverPowerW: figure(9.97e6, 'W', 'eni-hpc6', 'measured'),
    },
  },
  esif: {
    label: 'NREL ESIF on cooling towers, 888 kW',
    stateDate: '2018-09',
    grade: 'A',
    figures: {
      annualWueLPerKwh: figure(1.42, 'L/kWh', 'nrel-esif-report', 'measured'),
      roundedWueLPerKwh: figure(1.08, 'L/kWh', 'nrel-esif', 'measured'),
    },
  },
  jupiter: {
    label: 'Project Jupiter, 1 GW phase with closed loops',
    stateDate: '2025',
    grade: 'B',
    figures: {
      meanWaterLPerDay: figure(75_700, 'L/d', 'jupiter-county', 'regulator'),
      peakWaterLPerDay: figure(227_100, 'L/d', 'jupiter-county', 'regulator'),
    },
  },
  llama70b: {
    label: 'Llama 3.1 70B, 7.0 million H100-hours',
    stateDate: '2024-07',
    grade: 'B',
    figures: { trainingFlop: figure(6.35e24, 'FLOP', 'llama3-card', 'vendor') },
  },
  llama8b: {
    label: 'Llama 3.1 8B, 1.46 million H100-hours',
    stateDate: '2024-07',
    grade: 'B',
    figures: { trainingFlop: figure(7.2e23, 'FLOP', 'llama3-card', 'vendor') },
  },
  olmo7b: {
    label: 'Olmo 3 7B, 234,000 H100-hours',
    stateDate: '2025-11',
    grade: 'B',
    figures: { trainingFlop: figure(2.58e23, 'FLOP', 'olmo3-hours', 'vendor') },
  },
  nemotron: {
    label: 'Nemotron-4 340B, a day of 6,144 H100',
    stateDate: '2024-06',
    grade: 'A-',
    figures: { trainingFlop: figure(2.15e23, 'FLOP', 'nemotron-4', 'vendor') },
  },
  deepseekDay: {
    label: 'DeepSeek, a day of 227 nodes of H800',
    stateDate: '2025-02',
    grade: 'B',
    figures: {
      // 168e9 tokens written by 226.75 nodes of eight; 1.6 read and not cached for each.
      outputTokensPerSPerAccelerator: figure(1_072, 'tok/s', 'deepseek-ledger', 'vendor'),
    },
  },
  vantage: {
    label: 'Vantage Frontier, ten buildings of one storey',
    stateDate: '2025-08',
    grade: 'B',
    figures: { floorAreaM2: figure(343_741, 'm²', 'vantage-frontier', 'vendor') },
  },
  saline: {
    label: 'Saline Township, three buildings',
    stateDate: '2025-10',
    grade: 'B',
    figures: { floorAreaM2: figure(153_290, 'm²', 'saline-related', 'vendor') },
  },
  polaris: {
    label: 'Applied Digital Polaris Forge 2, two buildings',
    stateDate: '2025',
    grade: 'B',
    figures: { floorAreaM2: figure(167_225, 'm²', 'polaris-forge', 'vendor') },
  },
  boardman: {
    label: 'AWS Boardman, twenty buildings',
    stateDate: '2025',
    grade: 'B',
    figures: { floorAreaM2: figure(371_612, 'm²', 'boardman-county', 'regulator') },
  },
  fairwater: {
    label: 'Fairwater Wisconsin, first phase',
    stateDate: '2025-09',
    grade: 'B',
    figures: {
      pipeLengthM: figure(116_838, 'm', 'fairwater-2025', 'vendor'),
      cableLengthM: figure(193_000, 'm', 'fairwater-2025', 'vendor'),
    },
  },
  iren: {
    label: 'IREN, 200 MW of GB300',
    stateDate: '2025-11',
    grade: 'B',
    figures: { itUsd: figure(5.8e9, 'USD', 'iren-order', 'vendor') },
  },
  utah: {
    label: 'NuScale for Utah, six modules',
    stateDate: '2023-01',
    grade: 'B',
    figures: { reactorUsd: figure(9.3e9, 'USD', 'utah-nuscale', 'vendor') },
  },
} satisfies Record<string, ReferenceCampus>;
