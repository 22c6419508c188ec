import { type Figure, figure } from './figure.ts';

/** Money outside the records that carry their own price. */
export const PRICES = {
  /** Network for one watt of IT. */
  networkUsdPerW: figure(5.1, 'USD/W', 'epoch-capex', 'estimate', [3.5, 7]),
  /** Building, cooling and electrical plant for one watt of IT. */
  shellMepUsdPerW: figure(11.7, 'USD/W', 'cushman-2025', 'estimate', [9.3, 15]),
  gridConnectionUsdPerW: figure(0.2, 'USD/W', 'engineering-practice', 'assumption', [0.1, 0.5]),
  landUsdPerM2: figure(50, 'USD/m²', 'worked-here', 'assumption', [10, 200]),
} satisfies Record<string, Figure>;

/** How much the plant behind one watt of IT is reckoned with. */
export const DESIGN = {
  /** IT power over server power: network, storage and head nodes. */
  itOverServer: figure(1.14, '1', 'published-pairs', 'estimate', [1.09, 1.2]),
  supportRackW: figure(12_000, 'W', 'ocp-ready', 'estimate', [8_000, 20_000]),
  /** Facility rating over the reckoned worst hour, for all sites alike. */
  peakMargin: figure(1.1, '1', 'model-assumption', 'assumption', [1.05, 1.15]),
} satisfies Record<string, Figure>;
