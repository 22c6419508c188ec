import { type Figure, figure } from './figure.ts';

/** How networks are laid out; the same for every campus. */
export const FABRIC_DESIGN = {
  /** Planes a card can be split into. */
  maxPlanes: figure(8, '1', 'openai-mrc', 'vendor'),
  /** Tiers of a plane, which multi-plane networks are made to keep. */
  planeTiers: figure(2, '1', 'openai-mrc', 'vendor'),
  /** Accelerators of one full-rate pod. */
  podEndpoints: figure(3_072, '1', 'meta-24k', 'vendor', [2_048, 8_192]),
  /** Card of a general-purpose server. */
  serverCardGbps: figure(100, 'Gb/s', 'engineering-practice', 'assumption', [50, 400]),
  /** More tiers than anyone builds: above it the campus is cut into networks. */
  maxTiers: figure(4, '1', 'engineering-practice', 'assumption'),
  /** Up from a switch to the tray, down to the other end, slack at both. */
  verticalRunM: figure(4, 'm', 'engineering-practice', 'assumption', [3, 8]),
  /** Cable laid over the straight rectangular way. */
  routeFactor: figure(1.15, '1', 'engineering-practice', 'assumption', [1.05, 1.4]),
} satisfies Record<string, Figure>;

/** A torus of 4 × 4 × 4 cubes joined by optical circuit switches. */
export const TORUS = {
  linksPerChip: figure(6, '1', 'tpu-torus', 'vendor'),
  cubeSide: figure(4, '1', 'tpu-torus', 'vendor'),
  maxChips: figure(9_216, '1', 'tpu-torus', 'vendor'),
  circuitSwitchPorts: figure(288, '1', 'worked-here', 'estimate', [128, 300]),
  circuitSwitchPowerW: figure(110, 'W', 'engineering-practice', 'assumption', [80, 200]),
  circuitSwitchUsd: figure(60_000, 'USD', 'model-assumption', 'assumption', [30_000, 120_000]),
  /** One neighbour to the next, chip router included. */
  hopLatencyS: figure(0.5e-6, 's', 'engineering-practice', 'assumption', [0.2e-6, 1e-6]),
  hostLatencyS: figure(1e-6, 's', 'model-assumption', 'assumption', [0.5e-6, 2e-6]),
} satisfies Record<string, Figure>;

/** How the scale-out switches are wired, by public id. */
export const FABRIC_TOPOLOGIES = {
  'multi-plane': { label: 'Multi-plane, two tiers' },
  clos: { label: 'Folded Clos, as many tiers as needed' },
  pods: { label: 'Full-rate pods, oversubscribed between' },
  dragonfly: { label: 'Dragonfly' },
  'dragonfly-plus': { label: 'Dragonfly+, leaves and spines in groups' },
  torus: { label: 'Torus with optical circuit switches' },
} satisfies Record<string, { readonly label: string }>;
