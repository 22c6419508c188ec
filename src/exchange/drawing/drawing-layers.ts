import type { PathKind, ThingKind } from '../../plan/plan-types.ts';

/**
 * Layers of a site drawing, named by discipline as the US National CAD Standard does: A architecture, C civil, E
 * electrical, M mechanical, T telecommunications, Q equipment.
 */
export const THING_LAYERS: Readonly<Record<ThingKind, string>> = {
  building: 'A-BLDG',
  hall: 'A-AREA-HALL',
  row: 'T-EQPM-ROWS',
  rack: 'T-EQPM-RACK',
  'support-rack': 'T-EQPM-SUPT',
  cdu: 'M-EQPM-CDUS',
  crah: 'M-EQPM-CRAH',
  'power-skid': 'E-EQPM-SKID',
  'heat-rejection': 'M-EQPM-HEAT',
  'block-transformer': 'E-EQPM-XFMR',
  'feeder-switchgear': 'E-EQPM-GEAR',
  'main-transformer': 'E-EQPM-MAIN',
  switchyard: 'E-SITE-SWYD',
  'gas-turbine': 'E-EQPM-GENR',
  battery: 'E-EQPM-BATT',
  reactor: 'Q-EQPM-REAC',
  'turbine-hall': 'Q-BLDG-TURB',
  'pump-house': 'M-BLDG-PUMP',
  office: 'A-BLDG-OFFC',
  generator: 'E-EQPM-STBY',
  'solar-block': 'E-EQPM-SOLR',
};

export const RUN_LAYERS: Readonly<Record<PathKind, string>> = {
  'tcs-supply': 'M-PIPE-TCSS',
  'tcs-return': 'M-PIPE-TCSR',
  'fws-supply': 'M-PIPE-FWSS',
  'fws-return': 'M-PIPE-FWSR',
  'main-supply': 'M-PIPE-MAIS',
  'main-return': 'M-PIPE-MAIR',
  busway: 'E-POWR-BUSW',
  'row-tray': 'T-CABL-ROWT',
  'hall-tray': 'T-CABL-HALL',
  'fibre-duct': 'T-CABL-DUCT',
  'mv-feeder': 'E-POWR-MVFD',
  'mv-tie': 'E-POWR-MVTI',
  'hv-line': 'E-POWR-HVLN',
  'reactor-line': 'E-POWR-REAC',
  'gas-line': 'E-POWR-GASP',
  'battery-line': 'E-POWR-BATT',
  'standby-line': 'E-POWR-STBY',
  road: 'C-ROAD',
  'service-road': 'C-ROAD-SERV',
};

export const GATE_LAYER = 'C-SITE-GATE';
export const FENCE_LAYER = 'C-SITE-FENC';
export const LABEL_LAYER = 'A-ANNO-TEXT';
export const DIMENSION_LAYER = 'A-ANNO-DIMS';
