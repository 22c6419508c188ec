import { type Figure, figure } from './figure.ts';

/** One reactor unit as the campus sees it: net electricity, heat, ground and cost. */
export interface ReactorRecord {
  readonly label: string;
  readonly netElectricW: Figure;
  readonly thermalW: Figure;
  /** Ground of one unit's power block. */
  readonly plotWidthM: Figure;
  readonly plotDepthM: Figure;
  /** Distance to the nearest data hall. */
  readonly standOffM: Figure;
  /** Lowest steady output over rating. */
  readonly minLoad: Figure;
  /** Change of output over rating, per second. */
  readonly rampPerS: Figure;
  readonly overnightUsdPerW: Figure;
  readonly status: 'under construction' | 'licensed' | 'licensing' | 'operating';
}

const standOff = figure(400, 'm', 'nuscale-epz', 'estimate', [250, 800]);
const followOnCost = figure(9, 'USD/W', 'inl-smr-cost', 'estimate', [5.5, 14.5]);
const perMinute = (percent: number, low: number, high: number, source: Figure['source']) =>
  figure(percent / 6000, '1/s', source, 'estimate', [low / 6000, high / 6000]);
const plot = (widthM: number, depthM: number, source: Figure['source'], kind: Figure['kind']) => ({
  plotWidthM: figure(widthM, 'm', source, kind),
  plotDepthM: figure(depthM, 'm', source, kind),
});

/** All reactor kinds, by public reactor id. */
export const REACTORS = {
  'bwrx-300': {
    label: 'GE Vernova Hitachi BWRX-300',
    netElectricW: figure(300e6, 'W', 'bwrx-300', 'vendor', [270e6, 300e6]),
    thermalW: figure(870e6, 'W', 'bwrx-300', 'vendor'),
    ...plot(98, 100, 'iaea-smr-2022', 'vendor'),
    standOffM: standOff,
    minLoad: figure(0.5, '1', 'bwrx-300', 'vendor'),
    rampPerS: perMinute(0.5, 0.5, 2, 'bwrx-300'),
    overnightUsdPerW: figure(14.5, 'USD/W', 'bwrx-300', 'regulator', [12.4, 18.3]),
    status: 'under construction',
  },
  'nuscale-77': {
    label: 'NuScale module (77 MW)',
    netElectricW: figure(73e6, 'W', 'iaea-smr-2022', 'estimate', [70e6, 77e6]),
    thermalW: figure(250e6, 'W', 'iaea-smr-2022', 'vendor'),
    ...plot(108, 108, 'iaea-smr-2022', 'vendor'),
    standOffM: standOff,
    minLoad: figure(0.2, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(0.7, 0.5, 3, 'engineering-practice'),
    overnightUsdPerW: followOnCost,
    status: 'licensed',
  },
  'xe-100': {
    label: 'X-energy Xe-100',
    netElectricW: figure(80e6, 'W', 'xe-100', 'vendor', [76e6, 80e6]),
    thermalW: figure(200e6, 'W', 'xe-100', 'vendor'),
    ...plot(90, 110, 'model-assumption', 'assumption'),
    standOffM: standOff,
    minLoad: figure(0.4, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(5, 3, 5, 'engineering-practice'),
    overnightUsdPerW: followOnCost,
    status: 'licensing',
  },
  natrium: {
    label: 'TerraPower Natrium',
    netElectricW: figure(345e6, 'W', 'natrium', 'vendor', [345e6, 500e6]),
    thermalW: figure(840e6, 'W', 'natrium', 'regulator'),
    ...plot(250, 300, 'model-assumption', 'assumption'),
    standOffM: standOff,
    minLoad: figure(0.29, '1', 'natrium', 'vendor'),
    rampPerS: perMinute(8, 3, 10, 'engineering-practice'),
    overnightUsdPerW: figure(11.6, 'USD/W', 'natrium', 'estimate', [9, 15]),
    status: 'under construction',
  },
  'rr-smr': {
    label: 'Rolls-Royce SMR',
    netElectricW: figure(470e6, 'W', 'iaea-smr-2022', 'vendor'),
    thermalW: figure(1_358e6, 'W', 'iaea-smr-2022', 'vendor'),
    ...plot(200, 200, 'iaea-smr-2022', 'vendor'),
    standOffM: standOff,
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    overnightUsdPerW: figure(9, 'USD/W', 'inl-smr-cost', 'estimate', [5.2, 14.5]),
    status: 'licensing',
  },
  'smr-300': {
    label: 'Holtec SMR-300',
    netElectricW: figure(340e6, 'W', 'holtec-smr300', 'vendor'),
    thermalW: figure(1_050e6, 'W', 'holtec-smr300', 'vendor'),
    ...plot(160, 175, 'iaea-smr-2022', 'estimate'),
    standOffM: standOff,
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    overnightUsdPerW: followOnCost,
    status: 'licensing',
  },
  ap300: {
    label: 'Westinghouse AP300',
    netElectricW: figure(300e6, 'W', 'ap300', 'vendor'),
    thermalW: figure(900e6, 'W', 'ap300', 'vendor'),
    ...plot(120, 140, 'model-assumption', 'assumption'),
    standOffM: standOff,
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    overnightUsdPerW: figure(9, 'USD/W', 'inl-smr-cost', 'estimate', [3.3, 14.5]),
    status: 'licensing',
  },
  aurora: {
    label: 'Oklo Aurora',
    netElectricW: figure(75e6, 'W', 'oklo-aurora', 'vendor', [15e6, 75e6]),
    thermalW: figure(190e6, 'W', 'model-assumption', 'assumption', [180e6, 210e6]),
    ...plot(80, 80, 'model-assumption', 'assumption'),
    standOffM: figure(250, 'm', 'nuscale-epz', 'estimate', [100, 400]),
    minLoad: figure(0.4, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    overnightUsdPerW: followOnCost,
    status: 'licensing',
  },
  ap1000: {
    label: 'Westinghouse AP1000',
    netElectricW: figure(1_117e6, 'W', 'vogtle', 'regulator'),
    thermalW: figure(3_400e6, 'W', 'engineering-practice', 'assumption'),
    ...plot(260, 300, 'model-assumption', 'assumption'),
    standOffM: figure(800, 'm', 'engineering-practice', 'assumption', [400, 1_600]),
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    overnightUsdPerW: figure(15.95, 'USD/W', 'vogtle', 'regulator', [12.3, 17.57]),
    status: 'operating',
  },
} satisfies Record<string, ReactorRecord>;
