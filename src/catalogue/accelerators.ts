import { type Figure, figure } from './figure.ts';

/** One accelerator package: dense peaks, memory, scale-up links. */
export interface AcceleratorRecord {
  readonly label: string;
  /** Dense peak; undefined where the format does not exist or no figure is known. */
  readonly bf16FlopPerS?: Figure;
  readonly fp8FlopPerS?: Figure;
  readonly fp4FlopPerS?: Figure;
  readonly memoryBytes: Figure;
  readonly memoryBytesPerS: Figure;
  /** Both directions added, as makers print it; 0 where there is none. */
  readonly scaleUpBytesPerS: Figure;
  /** Packages joined by the scale-up links. */
  readonly scaleUpDomain: Figure;
  /** True where the scale-up domain is load/store memory; a torus passes messages. */
  readonly sharedMemory: boolean;
  /** `optical-torus`: cubes joined by optical circuit switches. */
  readonly scaleUpKind: 'switched' | 'torus' | 'optical-torus' | 'none';
  readonly scaleOutGbps: Figure;
  readonly powerW: Figure;
  /** Made to serve alone: nobody trains on it, whatever its arithmetic. */
  readonly servesOnly?: true;
}

type Source = Figure['source'];
const pflops = (value: number, source: Source, kind: Figure['kind'] = 'vendor') =>
  figure(value * 1e15, 'FLOP/s', source, kind);
const gigabytes = (value: number, source: Source, range?: readonly [number, number]) =>
  figure(value * 1e9, 'B', source, 'vendor', range && [range[0] * 1e9, range[1] * 1e9]);
const terabytesPerS = (value: number, source: Source) => figure(value * 1e12, 'B/s', source, 'vendor');
const domain = (value: number, source: Source) => figure(value, '1', source, 'vendor');
const gbps = (value: number, source: Source) =>
  figure(value, 'Gb/s', source, source === 'model-assumption' ? 'assumption' : 'vendor');
const watts = (value: number, source: Source, kind: Figure['kind'], range?: readonly [number, number]) =>
  figure(value, 'W', source, kind, range);

/** Accelerators by internal id. */
export const ACCELERATORS = {
  h100: {
    label: 'NVIDIA H100 SXM',
    bf16FlopPerS: pflops(0.989, 'dgx-h100-guide'),
    fp8FlopPerS: pflops(1.979, 'dgx-h100-guide'),
    memoryBytes: gigabytes(80, 'dgx-h100-guide'),
    memoryBytesPerS: terabytesPerS(3.35, 'dgx-h100-guide'),
    scaleUpBytesPerS: terabytesPerS(0.9, 'dgx-h100-guide'),
    scaleUpDomain: domain(8, 'dgx-h100-guide'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'dgx-h100-guide'),
    powerW: watts(700, 'dgx-h100-guide', 'vendor'),
  },
  h200: {
    label: 'NVIDIA H200 SXM',
    bf16FlopPerS: pflops(0.989, 'hgx-h200'),
    fp8FlopPerS: pflops(1.979, 'hgx-h200'),
    memoryBytes: gigabytes(141, 'hgx-h200'),
    memoryBytesPerS: terabytesPerS(4.8, 'hgx-h200'),
    scaleUpBytesPerS: terabytesPerS(0.9, 'hgx-h200'),
    scaleUpDomain: domain(8, 'hgx-h200'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'hgx-h200'),
    powerW: watts(700, 'hgx-h200', 'vendor'),
  },
  h20: {
    label: 'NVIDIA H20',
    bf16FlopPerS: pflops(0.148, 'h20-reports'),
    fp8FlopPerS: pflops(0.296, 'h20-reports'),
    memoryBytes: gigabytes(96, 'h20-reports'),
    memoryBytesPerS: terabytesPerS(4, 'h20-reports'),
    scaleUpBytesPerS: terabytesPerS(0.9, 'h20-reports'),
    scaleUpDomain: domain(8, 'h20-reports'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'h20-reports'),
    powerW: watts(400, 'h20-reports', 'vendor'),
  },
  gh200: {
    label: 'NVIDIA GH200',
    bf16FlopPerS: pflops(0.989, 'gh200-datasheet'),
    fp8FlopPerS: pflops(1.979, 'gh200-datasheet'),
    memoryBytes: gigabytes(96, 'gh200-datasheet', [96, 144]),
    memoryBytesPerS: terabytesPerS(4, 'gh200-datasheet'),
    scaleUpBytesPerS: terabytesPerS(0.9, 'gh200-datasheet'),
    // Four superchips of a node in these cabinets.
    scaleUpDomain: domain(4, 'gh200-datasheet'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(200, 'general-knowledge'),
    // Settable from 450 W to 1,000 W, the host processor and its memory included.
    powerW: watts(660, 'general-knowledge', 'estimate', [450, 1_000]),
  },
  b200: {
    label: 'NVIDIA B200',
    bf16FlopPerS: pflops(2.25, 'dgx-b200'),
    fp8FlopPerS: pflops(4.5, 'dgx-b200'),
    fp4FlopPerS: pflops(9, 'dgx-b200'),
    memoryBytes: gigabytes(180, 'dgx-b200', [180, 192]),
    memoryBytesPerS: terabytesPerS(8, 'dgx-b200'),
    scaleUpBytesPerS: terabytesPerS(1.8, 'dgx-b200'),
    scaleUpDomain: domain(8, 'dgx-b200'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'dgx-b200'),
    powerW: watts(1_000, 'dgx-b200', 'vendor'),
  },
  b300: {
    label: 'NVIDIA B300',
    bf16FlopPerS: pflops(2.25, 'dgx-b300'),
    fp8FlopPerS: pflops(4.5, 'dgx-b300'),
    fp4FlopPerS: pflops(13.1, 'dgx-b300'),
    memoryBytes: gigabytes(288, 'dgx-b300', [270, 288]),
    memoryBytesPerS: terabytesPerS(8, 'dgx-b300'),
    scaleUpBytesPerS: terabytesPerS(1.8, 'dgx-b300'),
    scaleUpDomain: domain(8, 'dgx-b300'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(800, 'dgx-b300'),
    powerW: watts(1_100, 'general-knowledge', 'vendor', [1_000, 1_200]),
  },
  gb200: {
    label: 'NVIDIA GB200',
    bf16FlopPerS: pflops(2.5, 'nvidia-nvl72'),
    fp8FlopPerS: pflops(5, 'nvidia-nvl72'),
    fp4FlopPerS: pflops(10, 'nvidia-nvl72'),
    memoryBytes: gigabytes(186, 'nvidia-nvl72', [186, 192]),
    memoryBytesPerS: terabytesPerS(8, 'nvidia-nvl72'),
    scaleUpBytesPerS: terabytesPerS(1.8, 'nvidia-nvl72'),
    scaleUpDomain: domain(72, 'nvidia-nvl72'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'nvidia-nvl72'),
    powerW: watts(1_200, 'nvidia-nvl72', 'vendor'),
  },
  gb300: {
    label: 'NVIDIA GB300',
    bf16FlopPerS: pflops(2.5, 'engineering-practice', 'assumption'),
    fp8FlopPerS: pflops(5, 'nvidia-nvl72'),
    fp4FlopPerS: pflops(15, 'nvidia-nvl72'),
    memoryBytes: gigabytes(288, 'nvidia-nvl72', [279, 288]),
    memoryBytesPerS: terabytesPerS(8, 'nvidia-nvl72'),
    scaleUpBytesPerS: terabytesPerS(1.8, 'nvidia-nvl72'),
    scaleUpDomain: domain(72, 'nvidia-nvl72'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(800, 'nvidia-nvl72'),
    powerW: watts(1_400, 'nvidia-nvl72', 'vendor'),
  },
  rubin: {
    label: 'NVIDIA Rubin',
    // Not published; half of FP8, as in every generation before.
    bf16FlopPerS: pflops(8.75, 'model-assumption', 'assumption'),
    fp8FlopPerS: pflops(17.5, 'nvidia-vera-rubin'),
    fp4FlopPerS: pflops(35, 'nvidia-vera-rubin'),
    memoryBytes: gigabytes(288, 'nvidia-vera-rubin'),
    memoryBytesPerS: terabytesPerS(22, 'nvidia-vera-rubin'),
    scaleUpBytesPerS: terabytesPerS(3.6, 'nvidia-vera-rubin'),
    scaleUpDomain: domain(72, 'nvidia-vera-rubin'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(1_600, 'nvidia-vera-rubin'),
    powerW: watts(1_800, 'analyst-rubin', 'estimate'),
  },
  'rubin-cpx': {
    label: 'NVIDIA Rubin CPX',
    fp4FlopPerS: pflops(30, 'analyst-rubin', 'estimate'),
    memoryBytes: gigabytes(128, 'analyst-rubin'),
    memoryBytesPerS: terabytesPerS(2, 'analyst-rubin'),
    scaleUpBytesPerS: terabytesPerS(0, 'analyst-rubin'),
    scaleUpDomain: domain(1, 'analyst-rubin'),
    sharedMemory: false,
    scaleUpKind: 'none',
    scaleOutGbps: gbps(800, 'model-assumption'),
    powerW: watts(840, 'analyst-rubin', 'estimate', [800, 880]),
  },
  'rubin-ultra': {
    label: 'NVIDIA Rubin Ultra package',
    bf16FlopPerS: pflops(8.75, 'model-assumption', 'assumption'),
    fp8FlopPerS: figure(17.5e15, 'FLOP/s', 'analyst-rubin', 'estimate', [17.5e15, 50e15]),
    fp4FlopPerS: figure(35e15, 'FLOP/s', 'analyst-rubin', 'estimate', [35e15, 100e15]),
    memoryBytes: gigabytes(192, 'analyst-rubin', [192, 1_024]),
    memoryBytesPerS: terabytesPerS(21, 'analyst-rubin'),
    scaleUpBytesPerS: terabytesPerS(3.6, 'analyst-rubin'),
    scaleUpDomain: domain(144, 'analyst-rubin'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(1_600, 'model-assumption'),
    powerW: watts(1_800, 'analyst-rubin', 'estimate', [1_800, 2_600]),
  },
  mi250x: {
    label: 'AMD MI250X',
    bf16FlopPerS: pflops(0.383, 'general-knowledge'),
    memoryBytes: gigabytes(128, 'general-knowledge'),
    memoryBytesPerS: terabytesPerS(3.2, 'general-knowledge'),
    scaleUpBytesPerS: terabytesPerS(0.8, 'general-knowledge'),
    scaleUpDomain: domain(4, 'general-knowledge'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(200, 'general-knowledge'),
    powerW: watts(560, 'exadigit-frontier', 'measured'),
  },
  mi300a: {
    label: 'AMD MI300A',
    bf16FlopPerS: pflops(0.981, 'amd-mi300a'),
    fp8FlopPerS: pflops(1.961, 'amd-mi300a'),
    memoryBytes: gigabytes(128, 'amd-mi300a'),
    memoryBytesPerS: terabytesPerS(5.3, 'amd-mi300a'),
    scaleUpBytesPerS: terabytesPerS(0.768, 'amd-mi300a'),
    scaleUpDomain: domain(4, 'amd-mi300a'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(200, 'general-knowledge'),
    // The processor cores are in the package.
    powerW: watts(550, 'amd-mi300a', 'vendor', [550, 760]),
  },
  mi300x: {
    label: 'AMD MI300X',
    bf16FlopPerS: pflops(1.307, 'amd-mi300x'),
    fp8FlopPerS: pflops(2.615, 'amd-mi300x'),
    memoryBytes: gigabytes(192, 'amd-mi300x'),
    memoryBytesPerS: terabytesPerS(5.3, 'amd-mi300x'),
    scaleUpBytesPerS: terabytesPerS(0.896, 'amd-mi300x'),
    scaleUpDomain: domain(8, 'amd-mi300x'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'amd-mi300x'),
    powerW: watts(750, 'amd-mi300x', 'vendor'),
  },
  mi355x: {
    label: 'AMD MI355X',
    bf16FlopPerS: pflops(2.5, 'engineering-practice', 'assumption'),
    fp8FlopPerS: pflops(5, 'register-mi355x'),
    fp4FlopPerS: pflops(10, 'register-mi355x'),
    memoryBytes: gigabytes(288, 'register-mi355x'),
    memoryBytesPerS: terabytesPerS(8, 'register-mi355x'),
    scaleUpBytesPerS: terabytesPerS(1.075, 'register-mi355x'),
    scaleUpDomain: domain(8, 'register-mi355x'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'general-knowledge'),
    powerW: watts(1_400, 'register-mi355x', 'vendor'),
  },
  mi455x: {
    label: 'AMD MI455X',
    bf16FlopPerS: pflops(10, 'model-assumption', 'assumption'),
    fp8FlopPerS: pflops(20, 'awesomeagents-helios'),
    fp4FlopPerS: pflops(40, 'awesomeagents-helios'),
    memoryBytes: gigabytes(432, 'awesomeagents-helios'),
    memoryBytesPerS: terabytesPerS(19.6, 'awesomeagents-helios'),
    scaleUpBytesPerS: terabytesPerS(3.6, 'awesomeagents-helios'),
    scaleUpDomain: domain(72, 'awesomeagents-helios'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(2_400, 'awesomeagents-helios'),
    powerW: watts(1_800, 'model-assumption', 'assumption', [1_600, 2_300]),
  },
  'tpu-v5p': {
    label: 'Google TPU v5p',
    bf16FlopPerS: pflops(0.459, 'general-knowledge'),
    memoryBytes: gigabytes(95, 'general-knowledge'),
    memoryBytesPerS: terabytesPerS(2.77, 'general-knowledge'),
    scaleUpBytesPerS: figure(1.2e12, 'B/s', 'general-knowledge', 'vendor', [0.6e12, 1.2e12]),
    scaleUpDomain: domain(8_960, 'tpu-torus'),
    sharedMemory: false,
    scaleUpKind: 'optical-torus',
    scaleOutGbps: gbps(100, 'model-assumption'),
    powerW: watts(500, 'model-assumption', 'assumption', [350, 600]),
  },
  'tpu-v6e': {
    label: 'Google TPU v6e',
    bf16FlopPerS: pflops(0.918, 'tpu-v6e'),
    memoryBytes: gigabytes(32, 'tpu-v6e'),
    memoryBytesPerS: terabytesPerS(1.638, 'tpu-v6e'),
    scaleUpBytesPerS: terabytesPerS(0.8, 'tpu-v6e'),
    scaleUpDomain: domain(256, 'tpu-v6e'),
    sharedMemory: false,
    scaleUpKind: 'torus',
    scaleOutGbps: gbps(100, 'model-assumption'),
    powerW: watts(300, 'model-assumption', 'assumption', [250, 400]),
  },
  'tpu-v7': {
    label: 'Google TPU Ironwood',
    bf16FlopPerS: pflops(2.3, 'engineering-practice', 'assumption'),
    fp8FlopPerS: pflops(4.61, 'tpu-ironwood'),
    memoryBytes: gigabytes(192, 'tpu-ironwood'),
    memoryBytesPerS: terabytesPerS(7.3, 'tpu-ironwood'),
    scaleUpBytesPerS: terabytesPerS(1.2, 'tpu-ironwood'),
    scaleUpDomain: domain(9_216, 'tpu-ironwood'),
    sharedMemory: false,
    scaleUpKind: 'optical-torus',
    scaleOutGbps: gbps(100, 'model-assumption'),
    powerW: watts(1_000, 'model-assumption', 'assumption', [850, 1_200]),
  },
  trainium2: {
    label: 'AWS Trainium2',
    bf16FlopPerS: pflops(0.667, 'trainium2-notes'),
    fp8FlopPerS: pflops(1.3, 'trainium2-notes'),
    memoryBytes: gigabytes(96, 'trainium2-notes'),
    memoryBytesPerS: terabytesPerS(2.9, 'trainium2-notes'),
    scaleUpBytesPerS: terabytesPerS(1, 'general-knowledge'),
    scaleUpDomain: domain(64, 'trainium2-notes'),
    sharedMemory: false,
    scaleUpKind: 'torus',
    scaleOutGbps: gbps(200, 'trainium2-notes'),
    powerW: watts(500, 'trainium2-notes', 'estimate'),
  },
  trainium3: {
    label: 'AWS Trainium3',
    bf16FlopPerS: pflops(0.671, 'general-knowledge'),
    fp8FlopPerS: pflops(2.52, 'trainium2-notes'),
    fp4FlopPerS: pflops(2.52, 'trainium2-notes'),
    memoryBytes: gigabytes(144, 'trainium2-notes'),
    memoryBytesPerS: terabytesPerS(4.9, 'trainium2-notes'),
    scaleUpBytesPerS: terabytesPerS(1.2, 'trainium2-notes'),
    scaleUpDomain: domain(144, 'trainium2-notes'),
    sharedMemory: true,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(400, 'model-assumption'),
    powerW: watts(1_000, 'trainium2-notes', 'estimate', [700, 1_000]),
  },
  lp30: {
    label: 'NVIDIA Groq LP30',
    fp8FlopPerS: pflops(1.23, 'lpx-reports'),
    memoryBytes: gigabytes(0.5, 'lpx-reports'),
    memoryBytesPerS: terabytesPerS(150, 'lpx-reports'),
    scaleUpBytesPerS: terabytesPerS(2.5, 'lpx-reports'),
    scaleUpDomain: domain(256, 'lpx-reports'),
    sharedMemory: false,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(100, 'model-assumption'),
    powerW: watts(400, 'model-assumption', 'assumption', [250, 550]),
    servesOnly: true,
  },
  groq1: {
    label: 'Groq LPU, first generation',
    memoryBytes: gigabytes(0.23, 'general-knowledge'),
    memoryBytesPerS: terabytesPerS(80, 'general-knowledge'),
    scaleUpBytesPerS: terabytesPerS(0.33, 'general-knowledge'),
    scaleUpDomain: domain(64, 'general-knowledge'),
    sharedMemory: false,
    scaleUpKind: 'switched',
    scaleOutGbps: gbps(100, 'general-knowledge'),
    powerW: watts(275, 'general-knowledge', 'vendor'),
    servesOnly: true,
  },
  wse3: {
    label: 'Cerebras WSE-3',
    bf16FlopPerS: pflops(125, 'cerebras-cs3'),
    memoryBytes: gigabytes(44, 'cerebras-cs3'),
    memoryBytesPerS: terabytesPerS(21_000, 'cerebras-cs3'),
    scaleUpBytesPerS: terabytesPerS(0, 'cerebras-cs3'),
    scaleUpDomain: domain(1, 'cerebras-cs3'),
    sharedMemory: true,
    scaleUpKind: 'none',
    scaleOutGbps: gbps(1_200, 'general-knowledge'),
    powerW: watts(23_000, 'cerebras-cs3', 'vendor'),
  },
} satisfies Record<string, AcceleratorRecord>;

export type AcceleratorId = keyof typeof ACCELERATORS;

/** The record of an accelerator id, or undefined where the rack holds none. */
export function acceleratorOf(id: AcceleratorId | 'none'): AcceleratorRecord | undefined {
  return id === 'none' ? undefined : ACCELERATORS[id];
}
