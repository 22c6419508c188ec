import { type Figure, figure, practice } from './figure.ts';

/** What a metre of what joins the parts of a site costs, laid. */
export const ROUTE_PRICES = {
  /** One core of 240 mm² for 36 kV: 9 USD a foot. */
  cableCoreUsdPerM: figure(29.5, 'USD/m', 'landbosse', 'estimate', [20, 60]),
  /** A concrete duct bank for feeders, with manholes, without cables. */
  ductBankUsdPerM: practice(1_500, 'USD/m', 600, 4_000),
  /** Feeders this near to each other share one bank. */
  ductBankWidthM: practice(6, 'm', 3, 6),
  /** Fibre in the ground, labour and material: the median of 16.25 USD a foot. */
  fibreDuctUsdPerM: figure(53.3, 'USD/m', 'cartesian-2023', 'estimate', [36, 79]),
  /** One strand of a cable of many. */
  strandUsdPerM: practice(0.05, 'USD/m', 0.02, 0.15),
  /** Insulated steel pipe on its supports, for each metre of its bore. */
  pipeUsdPerM2: practice(4_000, 'USD/m²', 2_000, 8_000),
  /** An overhead line of one circuit. */
  overheadUsdPerM: practice(2_000, 'USD/m', 1_000, 3_500),
} satisfies Record<string, Figure>;

/** What a search takes a soft rule for that is not kept: a preference, told apart from money. */
export const SEARCH_FINES = {
  findingUsdPerYear: figure(100_000, 'USD/a', 'model-assumption', 'assumption'),
  missingUsdPerMYear: figure(10_000, 'USD/(m·a)', 'model-assumption', 'assumption'),
} satisfies Record<string, Figure>;
