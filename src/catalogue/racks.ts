import { type Figure, figure } from './figure.ts';

/** One kind of rack as delivered, at its design power. */
export interface RackRecord {
  readonly label: string;
  readonly accelerator: string;
  readonly acceleratorsPerRack: Figure;
  readonly powerW: Figure;
  /** Share of the rack's heat its cold plates take; 0 for a rack built for air. */
  readonly liquidFraction: Figure;
  readonly widthM: Figure;
  readonly depthM: Figure;
  readonly heightM: Figure;
  readonly massKg: Figure;
  readonly priceUsd: Figure;
  /** Announced, not yet delivered in number. */
  readonly roadmap: boolean;
  /** Whether the maker has published the rack's power. */
  readonly powerPublished: boolean;
}

const count = (value: number, source: Figure['source']) => figure(value, '1', source, 'vendor');
const envelope = {
  widthM: figure(0.6, 'm', 'nvl72-rack-envelope', 'vendor'),
  depthM: figure(1.068, 'm', 'nvl72-rack-envelope', 'vendor'),
  heightM: figure(2.236, 'm', 'nvl72-rack-envelope', 'vendor'),
};
const deepCabinet = (widthM: number) => ({
  widthM: figure(widthM, 'm', 'engineering-practice', 'assumption'),
  depthM: figure(1.2, 'm', 'engineering-practice', 'assumption'),
  heightM: figure(2.3, 'm', 'engineering-practice', 'assumption'),
});

/** All rack kinds, by public rack id. */
export const RACKS = {
  'gb200-nvl72': {
    label: 'NVIDIA GB200 NVL72',
    accelerator: 'GB200',
    acceleratorsPerRack: count(72, 'nvidia-nvl72'),
    powerW: figure(132_000, 'W', 'hpe-nvl72', 'vendor', [120_000, 192_000]),
    liquidFraction: figure(0.87, '1', 'hpe-nvl72', 'vendor', [0.83, 0.9]),
    ...envelope,
    massKg: figure(1_360, 'kg', 'hpe-nvl72', 'vendor'),
    priceUsd: figure(3.4e6, 'USD', 'rack-prices', 'estimate', [3.1e6, 3.9e6]),
    roadmap: false,
    powerPublished: true,
  },
  'gb300-nvl72': {
    label: 'NVIDIA GB300 NVL72',
    accelerator: 'GB300',
    acceleratorsPerRack: count(72, 'nvidia-nvl72'),
    powerW: figure(142_000, 'W', 'nvidia-nvl72', 'vendor', [132_000, 155_000]),
    liquidFraction: figure(0.857, '1', 'nvidia-nvl72', 'vendor', [0.8, 0.92]),
    ...envelope,
    massKg: figure(1_580, 'kg', 'nvl72-rack-envelope', 'estimate', [1_500, 1_580]),
    priceUsd: figure(4.0e6, 'USD', 'rack-prices', 'estimate', [3.7e6, 4.3e6]),
    roadmap: false,
    powerPublished: true,
  },
  'vera-rubin-nvl72': {
    label: 'NVIDIA Vera Rubin NVL72',
    accelerator: 'Rubin',
    acceleratorsPerRack: count(72, 'nvidia-vera-rubin'),
    powerW: figure(210_000, 'W', 'analyst-rubin', 'estimate', [190_000, 230_000]),
    liquidFraction: figure(1, '1', 'nvidia-vera-rubin', 'vendor', [0.95, 1]),
    ...envelope,
    massKg: figure(1_700, 'kg', 'nvl72-rack-envelope', 'estimate', [1_400, 2_000]),
    priceUsd: figure(6.5e6, 'USD', 'analyst-rubin', 'estimate', [5e6, 7.8e6]),
    roadmap: true,
    powerPublished: false,
  },
  kyber: {
    label: 'NVIDIA Kyber (Rubin Ultra)',
    accelerator: 'Rubin Ultra',
    acceleratorsPerRack: count(144, 'tomshardware-kyber'),
    powerW: figure(600_000, 'W', 'tomshardware-kyber', 'estimate', [432_000, 680_000]),
    liquidFraction: figure(1, '1', 'nvidia-vera-rubin', 'vendor', [0.95, 1]),
    ...deepCabinet(1.2),
    massKg: figure(3_200, 'kg', 'model-assumption', 'assumption', [2_000, 4_500]),
    priceUsd: figure(8.8e6, 'USD', 'analyst-rubin', 'estimate', [8e6, 14e6]),
    roadmap: true,
    powerPublished: false,
  },
  helios: {
    label: 'AMD Helios MI455X',
    accelerator: 'MI455X',
    acceleratorsPerRack: count(72, 'awesomeagents-helios'),
    powerW: figure(220_000, 'W', 'model-assumption', 'assumption', [190_000, 250_000]),
    liquidFraction: figure(0.95, '1', 'model-assumption', 'assumption', [0.85, 1]),
    ...deepCabinet(1.2),
    massKg: figure(3_175, 'kg', 'awesomeagents-helios', 'vendor'),
    priceUsd: figure(4.5e6, 'USD', 'model-assumption', 'assumption', [3e6, 6e6]),
    roadmap: true,
    powerPublished: false,
  },
  mi355x: {
    label: 'AMD MI355X (128 a rack)',
    accelerator: 'MI355X',
    acceleratorsPerRack: count(128, 'register-mi355x'),
    powerW: figure(250_000, 'W', 'worked-here', 'estimate', [215_000, 270_000]),
    liquidFraction: figure(0.8, '1', 'cooling-library', 'estimate', [0.7, 0.9]),
    ...envelope,
    massKg: figure(1_900, 'kg', 'model-assumption', 'assumption', [1_500, 2_300]),
    priceUsd: figure(4e6, 'USD', 'model-assumption', 'assumption', [3e6, 5e6]),
    roadmap: false,
    powerPublished: false,
  },
  'dgx-h100': {
    label: 'NVIDIA DGX H100 (4 a rack, air)',
    accelerator: 'H100',
    acceleratorsPerRack: count(32, 'dgx-h100-guide'),
    powerW: figure(40_800, 'W', 'dgx-h100-guide', 'vendor', [30_000, 41_000]),
    liquidFraction: figure(0, '1', 'dgx-h100-guide', 'vendor'),
    ...deepCabinet(0.8),
    massKg: figure(672, 'kg', 'dgx-h100-guide', 'estimate'),
    priceUsd: figure(1.25e6, 'USD', 'engineering-practice', 'assumption', [1.1e6, 1.4e6]),
    roadmap: false,
    powerPublished: true,
  },
  'tpu-v7': {
    label: 'Google TPU Ironwood',
    accelerator: 'TPU v7',
    acceleratorsPerRack: count(64, 'tpu-ironwood'),
    powerW: figure(105_000, 'W', 'tpu-ironwood', 'estimate', [100_000, 120_000]),
    liquidFraction: figure(0.85, '1', 'model-assumption', 'assumption', [0.75, 0.95]),
    ...deepCabinet(0.8),
    massKg: figure(1_300, 'kg', 'model-assumption', 'assumption', [1_000, 1_600]),
    priceUsd: figure(1.6e6, 'USD', 'model-assumption', 'assumption', [1e6, 2.5e6]),
    roadmap: false,
    powerPublished: false,
  },
  'trn2-ultraserver': {
    label: 'AWS Trainium2 UltraServer (per rack)',
    accelerator: 'Trainium2',
    acceleratorsPerRack: count(32, 'trainium2-notes'),
    powerW: figure(28_000, 'W', 'worked-here', 'estimate', [25_000, 35_000]),
    liquidFraction: figure(0, '1', 'engineering-practice', 'assumption'),
    ...deepCabinet(0.6),
    massKg: figure(1_000, 'kg', 'model-assumption', 'assumption', [700, 1_300]),
    priceUsd: figure(0.5e6, 'USD', 'model-assumption', 'assumption', [0.3e6, 0.8e6]),
    roadmap: false,
    powerPublished: false,
  },
  lpx: {
    label: 'NVIDIA Groq 3 LPX',
    accelerator: 'LP30',
    acceleratorsPerRack: count(256, 'lpx-reports'),
    powerW: figure(130_000, 'W', 'model-assumption', 'assumption', [90_000, 180_000]),
    liquidFraction: figure(0.9, '1', 'model-assumption', 'assumption', [0.8, 1]),
    ...envelope,
    massKg: figure(1_400, 'kg', 'model-assumption', 'assumption', [1_200, 1_700]),
    priceUsd: figure(3.5e6, 'USD', 'model-assumption', 'assumption', [2e6, 5e6]),
    roadmap: true,
    powerPublished: false,
  },
  cs3: {
    label: 'Cerebras CS-3 (2 a rack)',
    accelerator: 'WSE-3',
    acceleratorsPerRack: count(2, 'cerebras-cs3'),
    powerW: figure(46_000, 'W', 'cerebras-cs3', 'estimate', [40_000, 50_000]),
    liquidFraction: figure(0.9, '1', 'model-assumption', 'assumption', [0.8, 1]),
    ...deepCabinet(0.6),
    massKg: figure(1_000, 'kg', 'model-assumption', 'assumption', [800, 1_200]),
    priceUsd: figure(5e6, 'USD', 'cerebras-cs3', 'estimate', [4e6, 6e6]),
    roadmap: false,
    powerPublished: true,
  },
  'air-cloud': {
    label: 'General cloud servers (air)',
    accelerator: 'none',
    acceleratorsPerRack: figure(0, '1', 'uptime-density', 'estimate'),
    powerW: figure(9_000, 'W', 'uptime-density', 'measured', [5_000, 20_000]),
    liquidFraction: figure(0, '1', 'uptime-density', 'estimate'),
    ...deepCabinet(0.6),
    massKg: figure(900, 'kg', 'engineering-practice', 'assumption', [600, 1_400]),
    priceUsd: figure(0.2e6, 'USD', 'engineering-practice', 'assumption', [0.1e6, 0.4e6]),
    roadmap: false,
    powerPublished: true,
  },
} satisfies Record<string, RackRecord>;
