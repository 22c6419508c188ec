export type Rgb = readonly [number, number, number];

/** Colours of sky and light at one height of the sun. Linear RGB; sky colours are radiances and may exceed 1. */
export interface SkyPalette {
  readonly zenith: Rgb;
  readonly middle: Rgb;
  /** Horizon under the sun and opposite to it. */
  readonly horizonSun: Rgb;
  readonly horizonAway: Rgb;
  readonly glow: Rgb;
  readonly light: Rgb;
  readonly lightIntensity: number;
  /** Light from the whole sky, and back from the ground. */
  readonly skyFill: Rgb;
  readonly groundFill: Rgb;
  readonly fillIntensity: number;
  readonly exposure: number;
  /** 0 by day, 1 by night. */
  readonly night: number;
}

interface PaletteKey extends SkyPalette {
  readonly elevationDeg: number;
}

const KEYS: readonly [PaletteKey, ...PaletteKey[]] = [
  {
    elevationDeg: -18,
    zenith: [0.004, 0.007, 0.02],
    middle: [0.009, 0.015, 0.038],
    horizonSun: [0.024, 0.034, 0.07],
    horizonAway: [0.017, 0.026, 0.057],
    glow: [0.0, 0.0, 0.0],
    light: [0.55, 0.68, 1.0],
    lightIntensity: 0.6,
    skyFill: [0.2, 0.29, 0.6],
    groundFill: [0.07, 0.07, 0.09],
    fillIntensity: 0.42,
    exposure: 1.35,
    night: 1,
  },
  {
    elevationDeg: -9,
    zenith: [0.012, 0.024, 0.075],
    middle: [0.035, 0.058, 0.14],
    horizonSun: [0.3, 0.17, 0.13],
    horizonAway: [0.052, 0.07, 0.15],
    glow: [0.12, 0.05, 0.02],
    light: [0.55, 0.66, 1.0],
    lightIntensity: 0.4,
    skyFill: [0.25, 0.34, 0.68],
    groundFill: [0.1, 0.09, 0.1],
    fillIntensity: 0.5,
    exposure: 1.3,
    night: 0.85,
  },
  {
    elevationDeg: -3,
    zenith: [0.045, 0.085, 0.22],
    middle: [0.14, 0.17, 0.33],
    horizonSun: [1.05, 0.42, 0.17],
    horizonAway: [0.2, 0.2, 0.33],
    glow: [0.55, 0.2, 0.06],
    light: [1.0, 0.52, 0.3],
    lightIntensity: 0.12,
    skyFill: [0.42, 0.45, 0.75],
    groundFill: [0.22, 0.17, 0.16],
    fillIntensity: 0.6,
    exposure: 1.15,
    night: 0.45,
  },
  {
    elevationDeg: 2,
    zenith: [0.085, 0.17, 0.38],
    middle: [0.27, 0.3, 0.44],
    horizonSun: [1.15, 0.48, 0.16],
    horizonAway: [0.34, 0.3, 0.38],
    glow: [0.95, 0.34, 0.08],
    light: [1.0, 0.46, 0.18],
    lightIntensity: 3.6,
    skyFill: [0.5, 0.56, 0.8],
    groundFill: [0.36, 0.27, 0.2],
    fillIntensity: 0.55,
    exposure: 1.12,
    night: 0.12,
  },
  {
    elevationDeg: 10,
    zenith: [0.06, 0.155, 0.4],
    middle: [0.22, 0.33, 0.52],
    horizonSun: [0.98, 0.56, 0.25],
    horizonAway: [0.42, 0.43, 0.5],
    glow: [0.8, 0.36, 0.1],
    light: [1.0, 0.63, 0.33],
    lightIntensity: 5.4,
    skyFill: [0.54, 0.65, 0.88],
    groundFill: [0.42, 0.34, 0.25],
    fillIntensity: 0.62,
    exposure: 0.98,
    night: 0,
  },
  {
    elevationDeg: 30,
    zenith: [0.06, 0.175, 0.47],
    middle: [0.21, 0.38, 0.67],
    horizonSun: [0.82, 0.77, 0.68],
    horizonAway: [0.54, 0.64, 0.76],
    glow: [0.55, 0.42, 0.26],
    light: [1.0, 0.86, 0.68],
    lightIntensity: 5.2,
    skyFill: [0.56, 0.7, 0.95],
    groundFill: [0.44, 0.38, 0.3],
    fillIntensity: 0.72,
    exposure: 0.82,
    night: 0,
  },
  {
    elevationDeg: 65,
    zenith: [0.055, 0.17, 0.47],
    middle: [0.19, 0.38, 0.7],
    horizonSun: [0.66, 0.75, 0.83],
    horizonAway: [0.58, 0.69, 0.81],
    glow: [0.5, 0.47, 0.42],
    light: [1.0, 0.96, 0.88],
    lightIntensity: 5.2,
    skyFill: [0.56, 0.72, 1.0],
    groundFill: [0.45, 0.4, 0.33],
    fillIntensity: 0.78,
    exposure: 0.8,
    night: 0,
  },
];

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

function mixPalettes(a: PaletteKey, b: PaletteKey, t: number): SkyPalette {
  return {
    zenith: mixRgb(a.zenith, b.zenith, t),
    middle: mixRgb(a.middle, b.middle, t),
    horizonSun: mixRgb(a.horizonSun, b.horizonSun, t),
    horizonAway: mixRgb(a.horizonAway, b.horizonAway, t),
    glow: mixRgb(a.glow, b.glow, t),
    light: mixRgb(a.light, b.light, t),
    lightIntensity: mix(a.lightIntensity, b.lightIntensity, t),
    skyFill: mixRgb(a.skyFill, b.skyFill, t),
    groundFill: mixRgb(a.groundFill, b.groundFill, t),
    fillIntensity: mix(a.fillIntensity, b.fillIntensity, t),
    exposure: mix(a.exposure, b.exposure, t),
    night: mix(a.night, b.night, t),
  };
}

/** Colours of sky and light for a height of the sun over the horizon, radians; continuous, held beyond the ends. */
export function skyPaletteAt(elevationRad: number): SkyPalette {
  const elevationDeg = (elevationRad * 180) / Math.PI;
  let lower = KEYS[0];
  for (const upper of KEYS) {
    if (elevationDeg <= upper.elevationDeg) {
      const span = upper.elevationDeg - lower.elevationDeg;
      const t = span > 0 ? (elevationDeg - lower.elevationDeg) / span : 0;
      return mixPalettes(lower, upper, Math.max(0, t));
    }
    lower = upper;
  }
  return mixPalettes(lower, lower, 0);
}
