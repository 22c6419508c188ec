/** Columns of an hourly row of an EPW file that are read here, by their place from 0. All others may be missing. */
export const EPW_COLUMNS = {
  year: 0,
  month: 1,
  day: 2,
  hour: 3,
  minute: 4,
  dryBulbC: 6,
  dewPointC: 7,
  humidityPct: 8,
  pressurePa: 9,
} as const;

/** What a weather field may hold: from `missingFrom` on, or exactly at a mark, the value was not measured. */
export interface WeatherField {
  readonly column: number;
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly missingFrom: number;
  readonly missingMarks: readonly number[];
}

const field = (
  column: number,
  label: string,
  unit: string,
  range: readonly [number, number],
  missingFrom: number,
  missingMarks: readonly number[] = [],
): WeatherField => ({ column, label, unit, low: range[0], high: range[1], missingFrom, missingMarks });

/** Limits of the format's data dictionary. */
export const WEATHER_FIELDS = {
  dryBulbC: field(EPW_COLUMNS.dryBulbC, 'dry bulb', '°C', [-70, 70], 99.9, [-99.9, -999, -9999]),
  dewPointC: field(EPW_COLUMNS.dewPointC, 'dew point', '°C', [-70, 70], 99.9, [-99.9, -999, -9999]),
  humidityPct: field(EPW_COLUMNS.humidityPct, 'relative humidity', '%', [0, 110], 999, [-99, -999, -9999]),
  pressurePa: field(EPW_COLUMNS.pressurePa, 'air pressure', 'Pa', [31_000, 120_000], 999_999, [-999, -9999]),
} as const satisfies Record<string, WeatherField>;

export type WeatherFieldName = keyof typeof WEATHER_FIELDS;

/** Name of a column as people count them, from 1. */
export function columnName(label: string, column: number): string {
  return `${label} (column ${column + 1})`;
}
