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
    zenith: [0.004, 0.007, 0.018],
    middle: [0.007, 0.0115, 0.027],
    horizonSun: [0.016, 0.021, 0.04],
    horizonAway: [0.012, 0.018, 0.036],
    glow: [0.0, 0.0, 0.0],
    light: [0.55, 0.68, 1.0],
    lightIntensity: 0.36,
    skyFill: [0.24, 0.34, 0.68],
    groundFill: [0.12, 0.13, 0.19],
    fillIntensity: 0.12,
    exposure: 1.75,
    night: 1,
  },
  {
    elevationDeg: -9,
    zenith: [0.009, 0.017, 0.05],
    middle: [0.022, 0.036, 0.09],
    horizonSun: [0.3, 0.15, 0.1],
    horizonAway: [0.03, 0.042, 0.09],
    glow: [0.12, 0.05, 0.02],
    light: [0.55, 0.66, 1.0],
    lightIntensity: 0.2,
    skyFill: [0.28, 0.37, 0.7],
    groundFill: [0.16, 0.15, 0.19],
    fillIntensity: 0.14,
    exposure: 1.7,
    night: 0.85,
  },
  {
    elevationDeg: -3,
    zenith: [0.045, 0.085, 0.22],
    middle: [0.14, 0.17, 0.33],
    horizonSun: [1.05, 0.42, 0.17],
    horizonAway: [0.27, 0.2, 0.33],
    glow: [0.55, 0.2, 0.06],
    light: [1.0, 0.52, 0.3],
    lightIntensity: 0.12,
    skyFill: [0.41, 0.47, 0.82],
    groundFill: [0.3, 0.24, 0.25],
    fillIntensity: 0.46,
    exposure: 1.75,
    night: 0.45,
  },
  {
    elevationDeg: 2,
    zenith: [0.085, 0.17, 0.38],
    middle: [0.27, 0.3, 0.44],
    horizonSun: [1.15, 0.48, 0.16],
    horizonAway: [0.34, 0.3, 0.38],
    glow: [0.95, 0.34, 0.08],
    light: [1.0, 0.5, 0.22],
    lightIntensity: 5.2,
    skyFill: [0.6, 0.58, 0.72],
    groundFill: [0.46, 0.34, 0.25],
    fillIntensity: 0.8,
    exposure: 1.12,
    night: 0.12,
  },
  {
    elevationDeg: 10,
    zenith: [0.06, 0.155, 0.4],
    middle: [0.22, 0.33, 0.52],
    horizonSun: [1.0, 0.6, 0.28],
    horizonAway: [0.4, 0.45, 0.55],
    glow: [0.8, 0.36, 0.1],
    light: [1.0, 0.67, 0.38],
    lightIntensity: 9.6,
    skyFill: [0.66, 0.69, 0.8],
    groundFill: [0.54, 0.43, 0.31],
    fillIntensity: 0.8,
    exposure: 0.9,
    night: 0,
  },
  {
    elevationDeg: 30,
    zenith: [0.06, 0.175, 0.47],
    middle: [0.21, 0.38, 0.67],
    horizonSun: [0.82, 0.77, 0.68],
    horizonAway: [0.54, 0.64, 0.76],
    glow: [0.55, 0.42, 0.26],
    light: [1.0, 0.87, 0.68],
    lightIntensity: 8.6,
    skyFill: [0.68, 0.76, 0.9],
    groundFill: [0.54, 0.46, 0.36],
    fillIntensity: 0.42,
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
    lightIntensity: 7.4,
    skyFill: [0.66, 0.77, 0.95],
    groundFill: [0.54, 0.48, 0.4],
    fillIntensity: 0.5,
    exposure: 0.74,
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
