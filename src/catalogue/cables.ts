import { type Figure, figure } from './figure.ts';

/** One conductor system per metre of route. */
export interface CableRecord {
  readonly label: string;
  readonly sectionM2: Figure;
  readonly resistanceOhmPerM: Figure;
  readonly reactanceOhmPerM: Figure;
  readonly ampacityA: Figure;
}

const standard = (
  label: string,
  mm2: number,
  ohmPerKm: readonly [resistance: number, reactance: number],
  amps: number,
): CableRecord => ({
  label,
  sectionM2: figure(mm2 / 1e6, 'm²', 'pandapower-types', 'vendor'),
  resistanceOhmPerM: figure(ohmPerKm[0] / 1000, 'Ω/m', 'pandapower-types', 'vendor'),
  reactanceOhmPerM: figure(ohmPerKm[1] / 1000, 'Ω/m', 'pandapower-types', 'vendor'),
  ampacityA: figure(amps, 'A', 'pandapower-types', 'vendor'),
});

export const CABLES = {
  al95: standard('Al XLPE 95 mm², medium voltage', 95, [0.313, 0.132], 252),
  al150: standard('Al XLPE 150 mm², medium voltage', 150, [0.206, 0.116], 319),
  al185: standard('Al XLPE 185 mm², medium voltage', 185, [0.161, 0.117], 362),
  al240: standard('Al XLPE 240 mm², medium voltage', 240, [0.122, 0.112], 421),
  cu300: standard('Cu 300 mm², 64/110 kV', 300, [0.06, 0.144], 588),
  lowVoltageAl150: standard('Al 150 mm², low voltage', 150, [0.208, 0.08], 270),
} satisfies Record<string, CableRecord>;

/** What a cable of a feeder is derated by, and how busway is dimensioned. */
export const CABLE_PRACTICE = {
  temperatureFactor: figure(1, '1', 'engineering-practice', 'assumption', [0.85, 1]),
  groupFactor: figure(0.85, '1', 'engineering-practice', 'assumption', [0.7, 1]),
  soilFactor: figure(1, '1', 'engineering-practice', 'assumption', [0.8, 1]),
  copperResistivityOhmM: figure(1.72e-8, 'Ω·m', 'general-knowledge', 'estimate'),
  copperTemperaturePerK: figure(0.00393, '1/K', 'general-knowledge', 'estimate'),
  copperDensityKgPerM3: figure(8_960, 'kg/m³', 'general-knowledge', 'estimate'),
  conductorTempC: figure(70, '°C', 'engineering-practice', 'assumption', [50, 90]),
  /** Current over copper section of a busway. */
  buswayAPerM2: figure(1.6e6, 'A/m²', 'engineering-practice', 'assumption', [1.2e6, 2.2e6]),
  buswayReactanceOhmPerM: figure(2e-5, 'Ω/m', 'engineering-practice', 'assumption', [1e-5, 4e-5]),
  /** Drop from the switchyard to a row that is commonly allowed. */
  voltageDropLimit: figure(0.05, '1', 'engineering-practice', 'assumption', [0.03, 0.08]),
} satisfies Record<string, Figure>;

/** How much room conductors take: the share of the whole that one phase or pole fills, and the bundle of a line. */
export const CONDUCTOR_ROOM = {
  /** 240 mm² in its third of a duct of 200 mm. */
  ductFill: figure(0.0076, '1', 'worked-here', 'estimate', [0.005, 0.015]),
  /** Cables side by side on ladders, with air around them. */
  trayFill: figure(0.02, '1', 'engineering-practice', 'assumption', [0.015, 0.035]),
  /** A busway of 2,500 A fills a housing of about 120 × 230 mm. */
  buswayFill: figure(0.057, '1', 'worked-here', 'estimate', [0.04, 0.08]),
  bundleSpacingM: figure(0.45, 'm', 'engineering-practice', 'assumption', [0.4, 0.5]),
  bundleConductors: figure(4, '1', 'engineering-practice', 'assumption', [2, 4]),
} satisfies Record<string, Figure>;

/** Half the width of what fibre lies in: a tray over a row, one along a hall, a bank of ducts in the ground. */
export const FIBRE_ROOM = {
  rowTray: figure(0.12, 'm', 'engineering-practice', 'assumption', [0.075, 0.15]),
  hallTray: figure(0.2, 'm', 'engineering-practice', 'assumption', [0.15, 0.3]),
  duct: figure(0.16, 'm', 'engineering-practice', 'assumption', [0.1, 0.25]),
} satisfies Record<string, Figure>;

/** Nominal voltages of the row distribution. */
export const ROW_VOLTAGES = {
  alternatingV: figure(415, 'V', 'nvidia-800vdc', 'vendor', [415, 480]),
  directV: figure(800, 'V', 'nvidia-800vdc', 'vendor'),
} satisfies Record<string, Figure>;

/** Ratings a busway comes in. */
export const BUSWAY_RATINGS_A = [800, 1_250, 1_600, 2_000, 2_500, 3_200, 4_000, 5_000, 6_300].map((amps) =>
  figure(amps, 'A', 'engineering-practice', 'assumption'),
);

/** An overhead line by its voltage: how much it carries. */
export interface LineRecord {
  readonly voltageV: Figure;
  readonly surgeImpedanceOhm: Figure;
  readonly thermalA: Figure;
  readonly corridorWidthM: Figure;
  readonly towerHeightM: Figure;
  readonly spanM: Figure;
}

const line = (kv: number, surge: number, amps: number, corridor: number, tower: number, span: number) => ({
  voltageV: figure(kv * 1000, 'V', 'general-knowledge', 'estimate'),
  surgeImpedanceOhm: figure(surge, 'Ω', 'engineering-practice', 'assumption'),
  thermalA: figure(amps, 'A', 'engineering-practice', 'assumption'),
  corridorWidthM: figure(corridor, 'm', 'engineering-practice', 'assumption'),
  towerHeightM: figure(tower, 'm', 'engineering-practice', 'assumption'),
  spanM: figure(span, 'm', 'engineering-practice', 'assumption'),
});

export const LINES = {
  '345': line(345, 285, 3_000, 45, 35, 300),
  '500': line(500, 250, 3_100, 55, 45, 350),
  '765': line(765, 257, 4_000, 60, 50, 400),
} satisfies Record<string, LineRecord>;
