import { type Figure, figure } from './figure.ts';

/** Money outside the records that carry their own price. */
export const PRICES = {
  /** Network for one watt of IT, where no fabric is reckoned: the site of today. */
  networkUsdPerW: figure(5.1, 'USD/W', 'epoch-capex', 'estimate', [3.5, 7]),
  /** Building, cooling and electrical plant for one watt of IT, as the contractor is paid for them. */
  shellMepUsdPerW: figure(11.7, 'USD/W', 'cushman-2025', 'estimate', [9.3, 15]),
  gridConnectionUsdPerW: figure(0.2, 'USD/W', 'engineering-practice', 'assumption', [0.1, 0.5]),
  /** Parcels of 50 acres and more: 5.6 USD a square foot, from 1.3 in emerging to 20 in established markets. */
  landUsdPerM2: figure(60, 'USD/m²', 'cushman-2025', 'estimate', [14, 216]),
  /** What the survey of contractors leaves out, over what they are paid: equipment that the owner brings. */
  ownerFurnishedShare: figure(0.15, '1', 'engineering-practice', 'assumption', [0.05, 0.25]),
  /** Design, permits, commissioning, insurance. */
  softCostShare: figure(0.12, '1', 'cortex-2026', 'estimate', [0.1, 0.15]),
  /** What the owner keeps back for what nobody foresaw, and spends. */
  ownerContingencyShare: figure(0.075, '1', 'engineering-practice', 'assumption', [0.05, 0.1]),
  /** One rack of storage and head nodes. */
  supportRackUsd: figure(0.2e6, 'USD', 'engineering-practice', 'assumption', [0.1e6, 0.4e6]),
  /** A liquid-cooled hall over an air-cooled one. */
  liquidHallRatio: figure(1.085, '1', 'turner-2025', 'estimate', [1.07, 1.1]),
  /** Part of shell and plant that grows with the redundancy of its electrical systems. */
  redundantShare: figure(0.3, '1', 'engineering-practice', 'assumption', [0.2, 0.4]),
  facilityLifeYears: figure(14, 'a', 'epoch-capex', 'estimate', [14, 25]),
  /** Yearly maintenance over the cost of shell and plant. */
  maintenanceShare: figure(0.02, '1', 'engineering-practice', 'assumption', [0.01, 0.04]),
  /** Hours of accelerators that somebody pays for. */
  soldFraction: figure(0.7, '1', 'deepseek-ledger', 'estimate', [0.45, 0.85]),
} satisfies Record<string, Figure>;

/** How much the plant behind one watt of IT is reckoned with. */
export const DESIGN = {
  /** IT power over server power: network, storage and head nodes. */
  itOverServer: figure(1.14, '1', 'published-pairs', 'estimate', [1.09, 1.2]),
  /** Plant over rating where nobody has measured less: the rating is what is drawn. */
  provisionedShare: figure(1, '1', 'model-assumption', 'assumption'),
  supportRackW: figure(12_000, 'W', 'ocp-ready', 'estimate', [8_000, 20_000]),
  /** Facility rating over the reckoned worst hour, for all sites alike. */
  peakMargin: figure(1.1, '1', 'model-assumption', 'assumption', [1.05, 1.15]),
} satisfies Record<string, Figure>;
