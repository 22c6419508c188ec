import { type Figure, figure } from './figure.ts';

/** One network switch: what its ports carry, what it draws without optics, what it costs. */
export interface SwitchRecord {
  readonly label: string;
  readonly portCount: Figure;
  readonly portGbps: Figure;
  /** Rate of one electrical lane: the smallest port a cage splits into. */
  readonly laneGbps: Figure;
  /** Without optics. */
  readonly powerW: Figure;
  readonly priceUsd: Figure;
  readonly heightU: Figure;
  /** One switch passed: silicon, error correction and the far side's serialisation. */
  readonly hopLatencyS: Figure;
  /** Both hosts and their cards, no switch and no fibre. */
  readonly hostLatencyS: Figure;
  /** Optics stand beside the chip, not in cages. */
  readonly coPackaged: boolean;
  readonly liquidCooled: boolean;
}

const ports = (value: number) => figure(value, '1', 'switch-records', 'vendor');
const gbps = (value: number) => figure(value, 'Gb/s', 'switch-records', 'vendor');
const units = (value: number) => figure(value, 'U', 'switch-records', 'vendor');

// Measured 2.8 µs under one leaf and 3.7 µs across leaves (InfiniBand), 3.6 and 5.6 µs (Ethernet).
const infiniBandLatency = {
  hopLatencyS: figure(0.45e-6, 's', 'deepseek-v3-isca', 'measured', [0.3e-6, 0.6e-6]),
  hostLatencyS: figure(2.35e-6, 's', 'deepseek-v3-isca', 'measured', [2.0e-6, 2.7e-6]),
};
const ethernetLatency = {
  hopLatencyS: figure(1.0e-6, 's', 'deepseek-v3-isca', 'measured', [0.6e-6, 1.2e-6]),
  hostLatencyS: figure(2.6e-6, 's', 'deepseek-v3-isca', 'measured', [2.2e-6, 3.0e-6]),
};

/** Switches by internal id: protocol, ports × Gb/s. Power and price follow capacity where nothing is published. */
export const SWITCHES = {
  'ib-64x400': {
    label: 'Quantum-2, 64 × 400 Gb/s',
    portCount: ports(64),
    portGbps: gbps(400),
    laneGbps: gbps(100),
    powerW: figure(450, 'W', 'engineering-practice', 'assumption', [300, 750]),
    priceUsd: figure(50_000, 'USD', 'worked-here', 'estimate', [25_000, 100_000]),
    heightU: units(1),
    ...infiniBandLatency,
    coPackaged: false,
    liquidCooled: false,
  },
  'ib-144x800': {
    label: 'Quantum-X800 Q3400, 144 × 800 Gb/s',
    portCount: ports(144),
    portGbps: gbps(800),
    laneGbps: gbps(200),
    powerW: figure(2_025, 'W', 'engineering-practice', 'assumption', [1_350, 2_700]),
    priceUsd: figure(225_000, 'USD', 'worked-here', 'estimate', [112_500, 450_000]),
    heightU: units(4),
    ...infiniBandLatency,
    coPackaged: false,
    liquidCooled: false,
  },
  'ib-144x800-cpo': {
    label: 'Quantum-X Q3450, 144 × 800 Gb/s, co-packaged optics',
    portCount: ports(144),
    portGbps: gbps(800),
    laneGbps: gbps(200),
    powerW: figure(2_025, 'W', 'engineering-practice', 'assumption', [1_350, 2_700]),
    priceUsd: figure(300_000, 'USD', 'model-assumption', 'assumption', [150_000, 600_000]),
    heightU: units(4),
    ...infiniBandLatency,
    coPackaged: true,
    liquidCooled: true,
  },
  'eth-64x800': {
    label: 'Ethernet 51.2 Tb/s, 64 × 800 Gb/s',
    portCount: ports(64),
    portGbps: gbps(800),
    laneGbps: gbps(100),
    powerW: figure(900, 'W', 'engineering-practice', 'assumption', [600, 1_200]),
    priceUsd: figure(100_000, 'USD', 'optics-prices', 'estimate', [50_000, 200_000]),
    heightU: units(2),
    ...ethernetLatency,
    coPackaged: false,
    liquidCooled: false,
  },
  'eth-128x800-cpo': {
    label: 'Ethernet 102.4 Tb/s, 128 × 800 Gb/s, co-packaged optics',
    portCount: ports(128),
    portGbps: gbps(800),
    laneGbps: gbps(200),
    powerW: figure(1_800, 'W', 'engineering-practice', 'assumption', [1_200, 2_400]),
    priceUsd: figure(250_000, 'USD', 'model-assumption', 'assumption', [120_000, 450_000]),
    heightU: units(4),
    ...ethernetLatency,
    coPackaged: true,
    liquidCooled: true,
  },
  'eth-512x800-cpo': {
    label: 'Ethernet 409.6 Tb/s, 512 × 800 Gb/s, co-packaged optics',
    portCount: ports(512),
    portGbps: gbps(800),
    laneGbps: gbps(200),
    powerW: figure(7_200, 'W', 'engineering-practice', 'assumption', [4_800, 9_600]),
    priceUsd: figure(1_000_000, 'USD', 'model-assumption', 'assumption', [500_000, 1_800_000]),
    heightU: units(12),
    ...ethernetLatency,
    coPackaged: true,
    liquidCooled: true,
  },
  'cabinet-64x200': {
    label: 'Switch blade of a supercomputer cabinet, 64 × 200 Gb/s',
    portCount: figure(64, '1', 'general-knowledge', 'vendor'),
    portGbps: figure(200, 'Gb/s', 'general-knowledge', 'vendor'),
    laneGbps: figure(50, 'Gb/s', 'general-knowledge', 'vendor'),
    powerW: figure(250, 'W', 'exadigit-frontier', 'measured', [200, 300]),
    priceUsd: figure(25_000, 'USD', 'model-assumption', 'assumption', [15_000, 50_000]),
    heightU: figure(1, 'U', 'model-assumption', 'assumption'),
    ...ethernetLatency,
    coPackaged: false,
    liquidCooled: true,
  },
} satisfies Record<string, SwitchRecord>;

export type SwitchId = keyof typeof SWITCHES;
