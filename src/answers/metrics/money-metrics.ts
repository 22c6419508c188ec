import type { CampusResult } from '../../model/campus-types.ts';
import type { CapexLine } from '../../model/economics/economics-types.ts';
import type { MetricTable } from './metric-record.ts';

const capitalOf = ({ economics }: CampusResult, line: CapexLine['id']) =>
  economics.capexLines.find(({ id }) => id === line)?.usd ?? 0;

export const MONEY_METRICS = {
  capexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital cost',
    rules: 'ECO-1 to ECO-6',
    formula: 'Servers, network, shell with its plant, generation and storage, land.',
    sources: ['rack-prices', 'cushman-2025', 'epoch-capex', 'atb-2030'],
    read: ({ economics }) => economics.capexUsd,
  },
  serverCapexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital: servers',
    rules: 'ECO-2',
    formula: 'Racks × price a rack, with storage and head nodes.',
    read: (campus) => capitalOf(campus, 'servers'),
  },
  networkCapexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital: network',
    rules: 'ECO-3',
    formula: 'Switches and optics as the fabric counts them.',
    read: (campus) => capitalOf(campus, 'network'),
  },
  shellCapexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital: shell and plant',
    rules: 'ECO-4',
    formula: 'Building, cooling and electrical plant for each watt of IT.',
    read: (campus) => capitalOf(campus, 'shell-mep'),
  },
  generationCapexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital: generation',
    rules: 'ECO-6',
    formula: 'Reactors, gas, battery and grid connection at their own prices.',
    read: (campus) => capitalOf(campus, 'generation'),
  },
  landCapexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital: land',
    rules: 'ECO-6, LAY-6',
    formula: 'Land × its price.',
    read: (campus) => capitalOf(campus, 'land'),
  },
  energyUsdPerMwh: {
    unit: 'USD/MWh',
    better: 'lower',
    label: 'Energy price',
    rules: 'ECO-9, PWR-22',
    formula: 'Mean price of the mix over the year, capital of reactors and turbines inside.',
    none: 'Nothing feeds the campus: there is no price of its energy.',
    read: ({ economics }) => economics.energyUsdPerMwh,
  },
  annualCostUsd: {
    unit: 'USD/a',
    better: 'lower',
    label: 'Annual cost',
    rules: 'ECO-7 to ECO-9',
    formula: 'Capital recovery, energy, upkeep and staff.',
    read: ({ economics }) => economics.annualCostUsd,
  },
  usdPerAcceleratorHour: {
    unit: 'USD/h',
    better: 'lower',
    label: 'Accelerator hour',
    rules: 'ECO-10, ECO-16, ECO-18',
    formula: 'Annual cost over the hours that are sold.',
    none: 'No accelerator has an hour to sell here: there is no price of one.',
    read: ({ economics }) => economics.usdPerAcceleratorHour,
  },
  usdPerMillionTokens: {
    unit: 'USD',
    better: 'lower',
    label: 'Million output tokens',
    rules: 'ECO-11, WRK-13, ECO-18',
    formula: 'Serving part of the cost over output tokens served.',
    none: 'No token is served here: there is no price of one.',
    read: ({ economics }) => economics.usdPerMillionTokens,
  },
  usdPerMillionTotalTokens: {
    unit: 'USD',
    better: 'lower',
    label: 'Million tokens in and out',
    rules: 'ECO-11, WRK-13, ECO-18',
    formula: 'Serving part of the cost over tokens in and out.',
    none: 'No token is served here: there is no price of one.',
    read: ({ economics }) => economics.usdPerMillionTotalTokens,
  },
} as const satisfies MetricTable;
