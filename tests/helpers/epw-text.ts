const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HEADERS = [
  'LOCATION,Testville,TX,USA,Made up,000000,32.00,-99.00,-6.0,500.0',
  'DESIGN CONDITIONS,0',
  'TYPICAL/EXTREME PERIODS,0',
  'GROUND TEMPERATURES,0',
  'HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0',
  'COMMENTS 1,made for a test',
  'COMMENTS 2,',
  'DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31',
];

export interface EpwCells {
  readonly dryBulbC?: number | string;
  readonly dewPointC?: number | string;
  readonly humidityPct?: number | string;
  readonly pressurePa?: number | string;
}

/** Lines of a made-up weather file: 15 °C and 10 K of season, 50 % humidity; `change` alters single hours. */
export function epwLines(change: (hour: number) => EpwCells = () => ({}), leap = false): string[] {
  const lines = [...HEADERS];
  let hour = 0;
  MONTH_DAYS.forEach((days, index) => {
    for (let day = 1; day <= days + (leap && index === 1 ? 1 : 0); day += 1) {
      for (let clock = 1; clock <= 24; clock += 1) {
        lines.push(epwRow(index + 1, day, clock, { ...weatherAt(hour), ...change(hour) }));
        hour += 1;
      }
    }
  });
  return lines;
}

function weatherAt(hour: number): Required<EpwCells> {
  const dryBulbC = Math.round((15 - 10 * Math.cos((2 * Math.PI * hour) / 8760)) * 10) / 10;
  return { dryBulbC, dewPointC: dryBulbC - 10, humidityPct: 50, pressurePa: 95_000 };
}

function epwRow(month: number, day: number, clock: number, cells: EpwCells): string {
  const { dryBulbC, dewPointC, humidityPct, pressurePa } = cells;
  const before = [1999, month, day, clock, 0, '?9?9?9', dryBulbC, dewPointC, humidityPct, pressurePa];
  return [...before, ...Array.from({ length: 25 }, () => 0)].join(',');
}

/** Line of an hour of the year in an unaltered file, from 1. */
export function lineOfHour(hour: number): number {
  return HEADERS.length + hour + 1;
}
