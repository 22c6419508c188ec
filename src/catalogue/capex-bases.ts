import { type Figure, figure } from './figure.ts';

/** A published cost of one watt, with the watt it is counted by and how its sum splits. */
export interface CapexBasisRecord {
  readonly label: string;
  /** Whether the published gigawatt is IT or facility power; mixing them is a silent error of 15 % and more. */
  readonly boundary: 'it' | 'facility';
  readonly usdPerW: Figure;
  /** Shares of the sum; they add up to 1. */
  readonly servers: Figure;
  readonly network: Figure;
  readonly shellMep: Figure;
  readonly generation: Figure;
  readonly land: Figure;
}

/** 35 of 55 is Nvidia's own; the network's part of it is taken from Bernstein, the rest is not split. */
const NVIDIA_SHARES = {
  servers: figure(35 / 55 - 0.13, '1', 'nvidia-ceo-2025', 'vendor'),
  network: figure(0.13, '1', 'bernstein-2025', 'estimate'),
  shellMep: figure(20 / 55, '1', 'nvidia-ceo-2025', 'vendor'),
  generation: figure(0, '1', 'nvidia-ceo-2025', 'vendor'),
  land: figure(0, '1', 'nvidia-ceo-2025', 'vendor'),
} satisfies Partial<CapexBasisRecord>;

export const CAPEX_BASES = {
  'epoch-2026': {
    label: 'Epoch AI, May 2026',
    boundary: 'it',
    // Range: the lows and highs of IT (20–40) and facility (9.3–20) a watt, over all publishers.
    usdPerW: figure(38, 'USD/W', 'epoch-capex', 'estimate', [29.3, 60]),
    servers: figure(20.5 / 38, '1', 'epoch-capex', 'estimate'),
    network: figure(5.1 / 38, '1', 'epoch-capex', 'estimate'),
    shellMep: figure(11 / 38, '1', 'epoch-capex', 'estimate'),
    generation: figure(1.2 / 38, '1', 'epoch-capex', 'estimate'),
    land: figure(0.2 / 38, '1', 'epoch-capex', 'estimate'),
  },
  // 3.4 of 5.9 M USD a rack is compute and network, 13 % of all is network, 6 % gensets and turbines; land is not named.
  'bernstein-2025': {
    label: 'Bernstein, October 2025',
    boundary: 'facility',
    usdPerW: figure(35, 'USD/W', 'bernstein-2025', 'estimate'),
    servers: figure(3.4 / 5.9 - 0.13, '1', 'bernstein-2025', 'estimate'),
    network: figure(0.13, '1', 'bernstein-2025', 'estimate'),
    shellMep: figure(2.5 / 5.9 - 0.06, '1', 'bernstein-2025', 'estimate'),
    generation: figure(0.06, '1', 'bernstein-2025', 'estimate'),
    land: figure(0, '1', 'bernstein-2025', 'estimate'),
  },
  // The newer sum is not split; its shares are taken from the older one.
  'nvidia-2026': {
    label: 'Nvidia chief executive, June 2026',
    boundary: 'facility',
    usdPerW: figure(90, 'USD/W', 'nvidia-ceo-2026', 'vendor', [80, 100]),
    ...NVIDIA_SHARES,
  },
  'nvidia-2025': {
    label: 'Nvidia chief executive, August 2025',
    boundary: 'facility',
    usdPerW: figure(55, 'USD/W', 'nvidia-ceo-2025', 'vendor', [50, 60]),
    ...NVIDIA_SHARES,
  },
} satisfies Record<string, CapexBasisRecord>;

/** What the campus is held against. */
export const SCALE_REFERENCES = {
  /** The reported Stargate plan. */
  budgetUsd: figure(100e9, 'USD', 'stargate-2024', 'estimate', [100e9, 115e9]),
  /** A present-day data centre of common size, filled with the common rack of 2024. */
  siteItPowerW: figure(30e6, 'W', 'model-assumption', 'assumption'),
} satisfies Record<string, Figure>;
