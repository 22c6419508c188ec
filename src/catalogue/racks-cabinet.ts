import { type Figure, figure } from './figure.ts';
import { type RackRecord, vendorCount } from './rack-record.ts';
import { SWITCHES } from './switches.ts';

/** One node of the supercomputer cabinet: what each part draws when busy, and the node when idle. */
export const CABINET_NODE = {
  cpuW: figure(280, 'W', 'exadigit-frontier', 'measured'),
  acceleratorW: figure(560, 'W', 'exadigit-frontier', 'measured'),
  memoryW: figure(74, 'W', 'exadigit-frontier', 'measured'),
  cardW: figure(20, 'W', 'exadigit-frontier', 'measured'),
  storageW: figure(30, 'W', 'exadigit-frontier', 'measured'),
  idleW: figure(626, 'W', 'exadigit-frontier', 'measured'),
  acceleratorsPerNode: figure(4, '1', 'exadigit-frontier', 'vendor'),
  nodesPerCabinet: figure(128, '1', 'exadigit-frontier', 'vendor'),
  switchesPerCabinet: figure(32, '1', 'exadigit-frontier', 'vendor'),
  rectifierEfficiency: figure(0.96, '1', 'exadigit-frontier', 'measured'),
  converterEfficiency: figure(0.98, '1', 'exadigit-frontier', 'measured'),
} satisfies Record<string, Figure>;

const node = CABINET_NODE;
const busyNodeW =
  node.cpuW.value +
  node.acceleratorsPerNode.value * (node.acceleratorW.value + node.cardW.value) +
  node.memoryW.value +
  node.storageW.value;

/** A cabinet at its own inlet: nodes and switches over both conversions. */
function cabinetW(nodeW: number): number {
  const loadW =
    node.nodesPerCabinet.value * nodeW +
    node.switchesPerCabinet.value * SWITCHES['cabinet-64x200'].powerW.value;
  return loadW / (node.rectifierEfficiency.value * node.converterEfficiency.value);
}

const busyW = cabinetW(busyNodeW);

/** What every supercomputer cabinet has, whatever its blades. */
const CABINET = {
  liquidFraction: figure(0.97, '1', 'general-knowledge', 'estimate', [0.94, 1]),
  widthM: figure(1.2, 'm', 'general-knowledge', 'vendor'),
  depthM: figure(1.7, 'm', 'general-knowledge', 'vendor'),
  heightM: figure(2.1, 'm', 'general-knowledge', 'vendor'),
  massKg: figure(3_630, 'kg', 'general-knowledge', 'vendor', [3_200, 3_900]),
  itOverServer: figure(1.01, '1', 'model-assumption', 'assumption', [1, 1.05]),
  network: { switchId: 'cabinet-64x200', switchesPerRack: node.switchesPerCabinet },
  roadmap: false,
  powerPublished: true,
} satisfies Partial<RackRecord>;

/** What a measured machine takes for each package, its nodes and network included, times the packages of a cabinet. */
const measuredCabinetW = (packages: number, machineW: number, machinePackages: number): number =>
  (packages * machineW) / machinePackages;

/** El Capitan: 1.809e18 / 60.9e9 W over packages of 24 processor cores and 228 compute units. */
const EL_CAPITAN = { powerW: 1.809e18 / 60.9e9, packages: 11_340_000 / (24 + 228) };
/** Alps: 7.12 MW over superchips of 72 processor cores and 132 multiprocessors. */
const ALPS = { powerW: 7.12e6, packages: 2_121_600 / (72 + 132) };

const mi300aW = measuredCabinetW(512, EL_CAPITAN.powerW, EL_CAPITAN.packages);
const gh200W = measuredCabinetW(448, ALPS.powerW, ALPS.packages);

/** Supercomputer cabinets, by public rack id. */
export const CABINET_RACKS = {
  'frontier-ex235a': {
    label: 'HPE Cray EX cabinet, 128 nodes of 4 MI250X',
    accelerator: 'MI250X',
    acceleratorId: 'mi250x',
    acceleratorsPerRack: vendorCount(512, 'exadigit-frontier'),
    powerW: figure(busyW, 'W', 'exadigit-frontier', 'measured', [0.75 * busyW, 1.07 * busyW]),
    idlePowerW: figure(cabinetW(node.idleW.value), 'W', 'exadigit-frontier', 'measured'),
    ...CABINET,
    priceUsd: figure(7e6, 'USD', 'model-assumption', 'assumption', [5e6, 8.2e6]),
  },
  'mi300a-ex255a': {
    label: 'HPE Cray EX cabinet, 128 nodes of 4 MI300A',
    accelerator: 'MI300A',
    acceleratorId: 'mi300a',
    acceleratorsPerRack: vendorCount(512, 'general-knowledge'),
    powerW: figure(mi300aW, 'W', 'top500-2025', 'measured', [0.85 * mi300aW, 1.15 * mi300aW]),
    ...CABINET,
    priceUsd: figure(6.8e6, 'USD', 'model-assumption', 'assumption', [5.5e6, 8.5e6]),
  },
  'gh200-ex254n': {
    label: 'HPE Cray EX cabinet, 112 nodes of 4 GH200',
    accelerator: 'GH200',
    acceleratorId: 'gh200',
    acceleratorsPerRack: vendorCount(448, 'general-knowledge'),
    powerW: figure(gh200W, 'W', 'top500-2025', 'measured', [0.85 * gh200W, 1.35 * gh200W]),
    ...CABINET,
    priceUsd: figure(14e6, 'USD', 'model-assumption', 'assumption', [10e6, 18e6]),
  },
} satisfies Record<string, RackRecord>;
