import type { PathKind } from './plan-types.ts';

/** What a newcomer calls each kind of run. */
export const RUN_NAMES: Readonly<Record<PathKind, string>> = {
  'tcs-supply': 'Rack loop supply',
  'tcs-return': 'Rack loop return',
  'fws-supply': 'Facility water supply',
  'fws-return': 'Facility water return',
  'main-supply': 'Supply main',
  'main-return': 'Return main',
  busway: 'Busway',
  'mv-feeder': 'Medium-voltage feeder',
  'hv-line': 'Grid line',
  'reactor-line': 'Reactor line',
  'gas-line': 'Gas plant collector',
  'battery-line': 'Battery collector',
  'standby-line': 'Collector of stand-by sets',
  'mv-tie': 'Tie between buildings',
  'row-tray': 'Fibre tray of a row',
  'hall-tray': 'Fibre tray of a hall',
  'fibre-duct': 'Fibre duct',
  road: 'Road',
  'service-road': 'Service road',
};
