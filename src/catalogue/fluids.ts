import { type Figure, figure } from './figure.ts';

/** `a0 + a1·T + a2·T²`, T in °C. */
export interface QuadraticFit {
  readonly a0: Figure;
  readonly a1: Figure;
  readonly a2: Figure;
}

/** A liquid that carries heat without boiling: fits over the temperature range they hold in. */
export interface LiquidRecord {
  readonly label: string;
  readonly densityKgPerM3: QuadraticFit;
  readonly heatJPerKgK: QuadraticFit;
  /** Natural logarithm of the dynamic viscosity in mPa·s. */
  readonly logViscosityMPaS: QuadraticFit;
  readonly conductivityWPerMK: QuadraticFit;
  /** Viscosity of the inhibited product as sold over the fit's. */
  readonly productViscosityRatio: Figure;
  readonly coldestC: Figure;
  readonly hottestC: Figure;
}

type FluidStatus = 'sold' | 'phase-down' | 'disputed' | 'discontinued' | 'unverified';

/** A fluid that takes heat by boiling. Properties nobody has published for it are left out. */
export interface BoilingFluidRecord {
  readonly label: string;
  /** At one atmosphere. */
  readonly boilingC: Figure;
  readonly latentHeatJPerKg: Figure;
  /** Latent heat at 50 °C, where it is well above the boiling point. */
  readonly latentHeat50JPerKg?: Figure;
  readonly liquidDensityKgPerM3?: Figure;
  readonly vapourDensityKgPerM3?: Figure;
  readonly surfaceTensionNPerM?: Figure;
  /** Measured pool-boiling limit on a flat plate. */
  readonly criticalHeatFluxWPerM2?: Figure;
  readonly saturationPa?: readonly { readonly tempC: Figure; readonly pressurePa: Figure }[];
  readonly warmingPotential?: Figure;
  readonly status: FluidStatus;
  readonly note: string;
}

type Fit = readonly [a0: number, a1: number, a2: number];
type Grade = readonly [source: Figure['source'], kind: Figure['kind']];

const COOLPROP: Grade = ['coolprop', 'estimate'];
const PRACTICE: Grade = ['engineering-practice', 'assumption'];

function quadratic([a0, a1, a2]: Fit, unit: string, [source, kind]: Grade): QuadraticFit {
  return {
    a0: figure(a0, unit, source, kind),
    a1: figure(a1, `${unit}/°C`, source, kind),
    a2: figure(a2, `${unit}/°C²`, source, kind),
  };
}

const AS_FITTED = figure(1, '1', 'worked-here', 'estimate');
/** Two issues of one product's sheet are 14 % apart at 40 °C. */
const INHIBITED_GLYCOL = figure(1.05, '1', 'dow-lc25', 'vendor', [1, 1.145]);

function liquid(
  label: string,
  density: Fit,
  heat: Fit,
  logViscosity: Fit,
  conductivity: Fit,
  grade: Grade,
  ratio: Figure = AS_FITTED,
) {
  return {
    label,
    densityKgPerM3: quadratic(density, 'kg/m³', grade),
    heatJPerKgK: quadratic(heat, 'J/(kg·K)', grade),
    logViscosityMPaS: quadratic(logViscosity, 'ln(mPa·s)', grade),
    conductivityWPerMK: quadratic(conductivity, 'W/(m·K)', grade),
    productViscosityRatio: ratio,
    coldestC: figure(10, '°C', ...grade),
    hottestC: figure(65, '°C', ...grade),
  } satisfies LiquidRecord;
}

/** Single-phase coolants. */
export const LIQUIDS = {
  water: liquid(
    'Water',
    [1000.88, -0.0537769, -0.00398978],
    [4203.57, -1.25677, 0.0156705],
    [0.539189, -0.0291382, 1.23779e-4],
    [0.558613, 2.1733e-3, -1.05298e-5],
    COOLPROP,
  ),
  pg25: liquid(
    'Propylene glycol 25 %',
    [1027.1, -0.306811, -0.00274731],
    [3862.05, 2.52464, -0.00136911],
    [1.70038, -0.0429406, 2.11879e-4],
    [0.446315, 9.21548e-4, -6.27746e-7],
    COOLPROP,
    INHIBITED_GLYCOL,
  ),
  // Density and heat capacity as vendors' flow rules use them; viscosity and conductivity of a light white oil.
  oil: liquid('Hydrocarbon oil', [800, 0, 0], [2200, 0, 0], [3, -0.03, 0], [0.135, 0, 0], PRACTICE),
} satisfies Record<string, LiquidRecord>;

const CURVE_TEMPS_C = [25, 40, 50, 60] as const;

function saturation(...kiloPascals: readonly [number, number, number, number]) {
  return CURVE_TEMPS_C.map((tempC, index) => ({
    tempC: figure(tempC, '°C', ...COOLPROP),
    pressurePa: figure((kiloPascals[index] ?? 0) * 1000, 'Pa', ...COOLPROP),
  }));
}

const quoted = (value: number, unit: string) => figure(value, unit, 'dielectric-sheets', 'vendor');
const practice = (value: number, unit: string) => figure(value, unit, ...PRACTICE);
const computed = (value: number, unit: string) => figure(value, unit, ...COOLPROP);

/** Boiling fluids, by name. */
export const BOILING_FLUIDS = {
  'novec-649': {
    label: 'Novec 649',
    boilingC: computed(49.05, '°C'),
    latentHeatJPerKg: computed(87_900, 'J/kg'),
    liquidDensityKgPerM3: computed(1527, 'kg/m³'),
    vapourDensityKgPerM3: computed(12.8, 'kg/m³'),
    surfaceTensionNPerM: figure(8.5e-3, 'N/m', 'worked-here', 'estimate'),
    criticalHeatFluxWPerM2: figure(174_000, 'W/m²', 'asme-novec-649', 'measured', [166_000, 182_000]),
    saturationPa: saturation(40, 73, 105, 146),
    warmingPotential: quoted(1, '1'),
    status: 'discontinued',
    note: 'its maker ended the production of such fluids at the end of 2025',
  },
  'novec-7100': {
    label: 'Novec 7100',
    boilingC: quoted(61, '°C'),
    latentHeatJPerKg: quoted(112_000, 'J/kg'),
    liquidDensityKgPerM3: quoted(1510, 'kg/m³'),
    vapourDensityKgPerM3: quoted(9.6, 'kg/m³'),
    warmingPotential: quoted(460, '1'),
    status: 'discontinued',
    note: 'its maker ended the production of such fluids at the end of 2025',
  },
  'novec-7000': {
    label: 'Novec 7000',
    boilingC: practice(34, '°C'),
    latentHeatJPerKg: practice(142_000, 'J/kg'),
    liquidDensityKgPerM3: quoted(1400, 'kg/m³'),
    warmingPotential: practice(420, '1'),
    status: 'discontinued',
    note: 'its maker ended the production of such fluids at the end of 2025',
  },
  'fc-3284': {
    label: 'FC-3284',
    boilingC: practice(50, '°C'),
    latentHeatJPerKg: practice(105_000, 'J/kg'),
    liquidDensityKgPerM3: practice(1710, 'kg/m³'),
    warmingPotential: figure(7_500, '1', 'dielectric-sheets', 'vendor', [5_000, 10_000]),
    status: 'discontinued',
    note: 'its maker ended the production of such fluids at the end of 2025',
  },
  'fc-72': {
    label: 'FC-72',
    boilingC: quoted(56, '°C'),
    latentHeatJPerKg: practice(88_000, 'J/kg'),
    liquidDensityKgPerM3: practice(1680, 'kg/m³'),
    warmingPotential: practice(9_000, '1'),
    status: 'discontinued',
    note: 'its maker ended the production of such fluids at the end of 2025',
  },
  'opteon-2p50': {
    label: 'Opteon 2P50',
    boilingC: practice(49, '°C'),
    latentHeatJPerKg: practice(110_000, 'J/kg'),
    warmingPotential: practice(10, '1'),
    status: 'unverified',
    note: 'no data sheet of it was found to check',
  },
  'tmc-49': {
    label: 'TMC-49',
    // The name and the seller's use as a replacement point to the boiling point and kind of Novec 649.
    boilingC: figure(49, '°C', 'model-assumption', 'assumption'),
    latentHeatJPerKg: figure(88_000, 'J/kg', 'model-assumption', 'assumption', [80_000, 110_000]),
    status: 'unverified',
    note: 'no data sheet of it was found to check',
  },
  r1233zde: {
    label: 'R1233zd(E)',
    boilingC: computed(18.1, '°C'),
    latentHeatJPerKg: computed(194_300, 'J/kg'),
    latentHeat50JPerKg: computed(177_500, 'J/kg'),
    liquidDensityKgPerM3: computed(1279, 'kg/m³'),
    vapourDensityKgPerM3: computed(5.7, 'kg/m³'),
    saturationPa: saturation(130, 216, 294, 392),
    warmingPotential: quoted(3.9, '1'),
    status: 'disputed',
    note: 'the European debate on fluorinated substances covers it',
  },
  r1336mzze: {
    label: 'R1336mzz(E)',
    boilingC: computed(7.9, '°C'),
    latentHeatJPerKg: computed(153_500, 'J/kg'),
    latentHeat50JPerKg: computed(129_700, 'J/kg'),
    liquidDensityKgPerM3: computed(1376, 'kg/m³'),
    vapourDensityKgPerM3: computed(7.5, 'kg/m³'),
    saturationPa: saturation(193, 318, 430, 570),
    warmingPotential: practice(20, '1'),
    status: 'disputed',
    note: 'the European debate on fluorinated substances covers it',
  },
  r134a: {
    label: 'R134a',
    boilingC: computed(-26.1, '°C'),
    latentHeatJPerKg: computed(217_000, 'J/kg'),
    latentHeat50JPerKg: computed(151_800, 'J/kg'),
    liquidDensityKgPerM3: computed(1377, 'kg/m³'),
    vapourDensityKgPerM3: computed(5.3, 'kg/m³'),
    saturationPa: saturation(666, 1017, 1318, 1682),
    warmingPotential: practice(1_400, '1'),
    status: 'phase-down',
    note: 'it is being phased down for its warming potential',
  },
} satisfies Record<string, BoilingFluidRecord>;

export type LiquidId = keyof typeof LIQUIDS;
export type BoilingFluidId = keyof typeof BOILING_FLUIDS;
