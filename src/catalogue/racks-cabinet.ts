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

/** Supercomputer cabinets, by public rack id. */
export const CABINET_RACKS = {
  'frontier-ex235a': {
    label: 'HPE Cray EX cabinet, 128 nodes of 4 MI250X',
    accelerator: 'MI250X',
    acceleratorId: 'mi250x',
    acceleratorsPerRack: vendorCount(512, 'exadigit-frontier'),
    powerW: figure(busyW, 'W', 'exadigit-frontier', 'measured', [0.75 * busyW, 1.07 * busyW]),
    idlePowerW: figure(cabinetW(node.idleW.value), 'W', 'exadigit-frontier', 'measured'),
    liquidFraction: figure(0.97, '1', 'general-knowledge', 'estimate', [0.94, 1]),
    widthM: figure(1.2, 'm', 'general-knowledge', 'vendor'),
    depthM: figure(1.7, 'm', 'general-knowledge', 'vendor'),
    heightM: figure(2.1, 'm', 'general-knowledge', 'vendor'),
    massKg: figure(3_630, 'kg', 'general-knowledge', 'vendor', [3_200, 3_900]),
    priceUsd: figure(7e6, 'USD', 'model-assumption', 'assumption', [5e6, 8.2e6]),
    itOverServer: figure(1.01, '1', 'model-assumption', 'assumption', [1, 1.05]),
    network: { switchId: 'cabinet-64x200', switchesPerRack: node.switchesPerCabinet },
    roadmap: false,
    powerPublished: true,
  },
} satisfies Record<string, RackRecord>;
