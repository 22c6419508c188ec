/** Monthly ground temperatures at 4 m, °C, of the weather files whose headers give sites their design values. */
export const GROUND_4M_C: Readonly<Record<string, readonly number[]>> = {
  'slough-uk': [7.35, 7.16, 7.71, 8.51, 10.52, 12.03, 13.01, 13.25, 12.64, 11.4, 9.79, 8.34],
  'madrid-es': [11.52, 10.04, 9.72, 10.17, 12.39, 14.78, 16.96, 18.49, 18.85, 17.98, 16.08, 13.76],
  'lisbon-pt': [14.64, 13.76, 13.56, 13.83, 15.16, 16.59, 17.89, 18.81, 19.02, 18.5, 17.37, 15.98],
  'stockholm-se': [3.59, 2.07, 1.74, 2.2, 4.48, 6.94, 9.2, 10.77, 11.14, 10.25, 8.29, 5.9],
  'sydney-au': [19.4, 20.15, 20.3, 20.04, 18.83, 17.56, 16.41, 15.63, 15.48, 15.96, 16.99, 18.22],
  'paris-fr': [7.74, 7.51, 8.16, 9.11, 11.48, 13.27, 14.42, 14.7, 13.98, 12.52, 10.62, 8.91],
  'frankfurt-de': [9.55, 7.54, 6.31, 5.93, 6.65, 8.32, 10.38, 12.4, 13.76, 14.09, 13.31, 11.68],
  'johor-my': [26.55, 26.38, 26.28, 26.24, 26.31, 26.45, 26.62, 26.79, 26.91, 26.93, 26.87, 26.73],
  'copenhagen-dk': [7.83, 5.94, 4.78, 4.43, 5.11, 6.67, 8.61, 10.51, 11.79, 12.1, 11.37, 9.84],
  'santiago-cl': [14.9, 16.39, 17.29, 17.55, 16.95, 15.67, 14.11, 12.6, 11.61, 11.4, 12.03, 13.28],
  'boardman-or': [7.22, 6.89, 7.83, 9.19, 12.62, 15.19, 16.86, 17.26, 16.23, 14.11, 11.38, 8.91],
  'fargo-nd': [0.18, -2.48, -3.06, -2.25, 1.74, 6.05, 9.99, 12.74, 13.38, 11.82, 8.4, 4.23],
  'johannesburg-za': [17.99, 18.12, 17.7, 17.11, 15.6, 14.49, 13.77, 13.6, 14.06, 14.99, 16.19, 17.26],
};

/** What a year's statistics tell of its months: mean dry bulb and dew point, °C, and the pressure at the station. */
export interface MonthlyMeans {
  readonly dryBulbC: readonly number[];
  readonly dewPointC: readonly number[];
  readonly pressurePa: number;
}

export const MONTHLY_MEANS: Readonly<Record<string, MonthlyMeans>> = {
  'riyadh-sa': {
    dryBulbC: [14, 16.7, 20.3, 25.9, 32.1, 35.2, 36.2, 36.4, 33, 27.6, 21.6, 14.9],
    dewPointC: [0.9, -0.6, 0.7, 0.6, 0.5, 0.1, -3.5, -0.1, 2.1, 1.1, -0.9, 5.1],
    pressurePa: 94_186,
  },
  'inzai-jp': {
    dryBulbC: [1.9, 3.2, 6.2, 11.3, 16.3, 19.1, 22.6, 24.4, 20.7, 16, 9.5, 4.8],
    dewPointC: [-4.3, -2.8, 0.2, 6, 12.7, 16.8, 21, 21.3, 17.7, 13.1, 6.1, 0.2],
    pressurePa: 100_905,
  },
  'abu-dhabi': {
    dryBulbC: [18, 19.9, 22.2, 26.5, 30.8, 32.8, 34.4, 34.8, 32.6, 28.6, 24.4, 20.1],
    dewPointC: [11.9, 11.9, 15.5, 15.2, 17.5, 20.3, 22.3, 22.1, 23, 18.8, 18.1, 13],
    pressurePa: 101_001,
  },
};
