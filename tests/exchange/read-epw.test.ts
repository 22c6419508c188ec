import { describe, expect, it } from 'vitest';
import { type EpwReading, readEpw } from '../../src/exchange/epw/read-epw.ts';
import { loadWetBulb } from '../../src/exchange/epw/wet-bulb.ts';
import type { HourlyClimate } from '../../src/model/cooling/climate-types.ts';
import { epwLines, lineOfHour } from '../helpers/epw-text.ts';

/** What is noted, as texts. */
function notes({ problems }: EpwReading): string[] {
  return problems.filter(({ severity }) => severity === 'note').map(({ message }) => message);
}

/** The file must be read; what it is read as. */
async function climateOf(lines: readonly string[]) {
  const reading = await readEpw(lines.join('\n'));
  if (reading.climate === undefined) throw new Error(JSON.stringify(reading.problems));
  return { climate: reading.climate, notes: notes(reading), problems: reading.problems };
}

async function plainClimate(): Promise<HourlyClimate> {
  return (await climateOf(epwLines())).climate;
}

function expectSame(climate: HourlyClimate, plain: HourlyClimate): void {
  const bytesOf = ({ dryBulbC, wetBulbC }: HourlyClimate) =>
    Buffer.concat([Buffer.from(dryBulbC.buffer), Buffer.from(wetBulbC.buffer)]);
  expect(bytesOf(climate).equals(bytesOf(plain))).toBe(true);
  expect([climate.hours, climate.label, climate.pressurePa]).toEqual([
    plain.hours,
    plain.label,
    plain.pressurePa,
  ]);
}

function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function errors({ problems }: EpwReading) {
  return problems.filter((problem) => problem.severity === 'error');
}

describe('moist air (COOL-46)', () => {
  it.each([
    [35, 40, 23.934],
    [30, 50, 22.005],
  ])('%d °C at %d %% has the published wet bulb %d °C', async (dryBulbC, humidityPct, expected) => {
    const wetBulb = await loadWetBulb();
    const air = { dryBulbC, humidityPct, dewPointC: Number.NaN, pressurePa: 101_325 };
    expect(wetBulb(air)).toBeCloseTo(expected, 3);
  });

  it('follows the library in humidity ratio 0.014132 and enthalpy 64,212 J/kg', async () => {
    const { default: psychrolib } = await import('psychrolib');
    psychrolib.SetUnitSystem(psychrolib.SI);
    expect(psychrolib.GetHumRatioFromRelHum(35, 0.4, 101_325)).toBeCloseTo(0.014132, 6);
    const ratio = psychrolib.GetHumRatioFromRelHum(30, 0.5, 101_325);
    expect(psychrolib.GetMoistAirEnthalpy(30, ratio)).toBeCloseTo(64_212, -1);
  });

  it('takes the dew point where the humidity is missing, and nothing without both', async () => {
    const wetBulb = await loadWetBulb();
    const air = { dryBulbC: 20, humidityPct: Number.NaN, dewPointC: 20, pressurePa: 101_325 };
    expect(wetBulb(air)).toBeCloseTo(20, 2);
    expect(wetBulb({ ...air, dewPointC: Number.NaN })).toBeNaN();
  });
});

describe('a sound weather file (COOL-46)', () => {
  it.each([
    ['Unix', '\n', ''],
    ['Windows', '\r\n', ''],
    ['old Mac', '\r', ''],
    ['marked', '\n', '\ufeff'],
  ])('is read with %s line ends', async (_, end, mark) => {
    const { climate, problems } = await readEpw(mark + epwLines().join(end) + end + end);
    expect(problems).toEqual([]);
    expect(climate?.hours).toBe(8760);
    expect(climate?.dryBulbC[0]).toBeCloseTo(5, 5);
    expect(climate?.pressurePa).toBeCloseTo(95_000, 6);
    expect(climate?.label).toBe('Testville, TX, USA (Made up 000000)');
  });

  it('never has a wet bulb above its dry bulb, and says where the humidity is above 100 %', async () => {
    const { climate, notes } = await climateOf(epwLines(() => ({ humidityPct: 104 })));
    expect(notes).toContainEqual(expect.stringMatching(/above 100 % in 8,760 hours; it is taken as 100 %/));
    expect(climate.wetBulbC.every((wet, hour) => wet <= (climate.dryBulbC[hour] ?? 0))).toBe(true);
    expect(climate.wetBulbC[4000]).toBeCloseTo(climate.dryBulbC[4000] ?? 0, 1);
  });

  it('may have a 29 February', async () => {
    const { climate, problems } = await readEpw(epwLines(undefined, true).join('\n'));
    expect(problems).toEqual([]);
    expect(climate?.hours).toBe(8784);
  });
});

/** Files whose rows or cells are written otherwise, and mean the same. */
const SAME: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
  ['32 columns', (lines) => rowsBy(lines, (row) => row.split(',').slice(0, 32).join(','))],
  ['ten columns', (lines) => rowsBy(lines, (row) => row.split(',').slice(0, 10).join(','))],
  ['more columns', (lines) => rowsBy(lines, (row) => `${row},0,own`)],
  ['a comma behind each row', (lines) => rowsBy(lines, (row) => `${row},`)],
  ['spaces around numbers', (lines) => rowsBy(lines, (row) => row.replaceAll(',', ' , '))],
  [
    'quoted cells',
    (lines) =>
      rowsBy(lines, (row) =>
        row
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(','),
      ),
  ],
  ['semicolons', (lines) => lines.map((line) => line.replaceAll(',', ';'))],
  ['tabs', (lines) => lines.map((line) => line.replaceAll(',', '\t'))],
  [
    'decimal commas between semicolons',
    (lines) => rowsBy(lines, (row) => row.replaceAll(',', ';').replaceAll('.', ',')),
  ],
  ['a location in small letters', (lines) => lines.with(0, (lines[0] ?? '').replace('LOCATION', 'location'))],
  ['no second comment', (lines) => lines.filter((line) => !line.startsWith('COMMENTS 2'))],
  [
    'headers in another order',
    (lines) => [lines[0] ?? '', lines[7] ?? '', ...lines.slice(1, 7), ...lines.slice(8)],
  ],
  ['only the first header', (lines) => [lines[0] ?? '', ...lines.slice(8)]],
  ['more headers', (lines) => [...lines.slice(0, 7), 'COMMENTS 3,more', ...lines.slice(7)]],
  ['blank lines', (lines) => ['', ...lines.slice(0, 8), '', ...lines.slice(8), ' ', '']],
  ['comment lines', (lines) => ['# kept by hand', ...lines.slice(0, 900), '! checked', ...lines.slice(900)]],
  ['another last header field', (lines) => lines.with(0, `${lines[0]},Csb`)],
  ['minute 60', (lines) => rowsBy(lines, (row) => row.replace(/^(\d+,\d+,\d+,\d+),0,/, '$1,60,'))],
];

function rowsBy(lines: readonly string[], change: (row: string) => string): string[] {
  return [...lines.slice(0, 8), ...lines.slice(8).map(change)];
}

describe('a weather file as people have it (COOL-46)', () => {
  it.each(SAME)('is read the same with %s, without a word', async (_, change) => {
    const { climate, notes } = await climateOf(change(epwLines()));
    expect(notes).toEqual([]);
    expectSame(climate, await plainClimate());
  });

  it('keeps a city with commas, quoted or not, and the elevation behind it', async () => {
    const rows = epwLines(() => ({ pressurePa: 999_999 })).slice(1);
    const at = (city: string) => `LOCATION,${city},TS,TST,TMY3,999990,40.00,-100.00,-7.0,1600.0`;
    const plain = await climateOf([at('Capital AP'), ...rows]);
    for (const [city, words] of [
      ['"Testfield, Capital AP"', undefined],
      ['Testfield, Capital AP', '1 comma without quotes'],
      ['Testfield, North, Capital AP', '2 commas without quotes'],
    ] as const) {
      const { climate, notes } = await climateOf([at(city), ...rows]);
      expect(climate.pressurePa).toBeCloseTo(plain.climate.pressurePa, 6);
      expect(climate.pressurePa).toBeCloseTo(83_800, -3);
      expect(climate.label).toBe(`${city.replaceAll('"', '')}, TS, TST (TMY3 999990)`);
      expect(notes.some((note) => note.includes('without quotes'))).toBe(words !== undefined);
      if (words !== undefined) expect(notes.join(' ')).toContain(words);
    }
  });

  it.each([
    ['95.00,-99.00,-6.0,500.0', 'latitude must be -90 to 90'],
    ['32.00,-199.00,-6.0,500.0', 'longitude must be -180 to 180'],
    ['32.00,-99.00,-60,500.0', 'time zone must be -12 to 14'],
    ['32.00,-99.00,-6.0,50000', 'elevation must be -500 to 9000'],
    ['32.00,-99.00,-6.0,', 'elevation must be'],
    ['32.00,99.00,-6.0,500', 'contradict each other'],
    ['32.00,-99.00,-6.0,3000', 'not that of 3000 m'],
  ])('says of a place %s what cannot be, and goes on without it', async (place, words) => {
    const { notes } = await climateOf(epwLines().with(0, `LOCATION,Here,TX,USA,Made up,000000,${place}`));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(words);
  });

  it('needs an elevation only where the pressure is missing in every row', async () => {
    const short = 'LOCATION,Here';
    expect((await climateOf(epwLines().with(0, short))).notes.join(' ')).toContain('elevation must be');
    const some = epwLines((hour) => (hour < 100 ? { pressurePa: 999_999 } : {})).with(0, short);
    expect((await climateOf(some)).climate.pressurePa).toBeCloseTo(95_000, 0);
    const none = epwLines(() => ({ pressurePa: 999_999 })).with(0, short);
    expect(errors(await readEpw(none.join('\n')))[0]?.message).toContain(
      'no elevation: one of them is needed',
    );
  });

  it('takes pressure in hectopascals for what it is, with a count', async () => {
    const { climate, notes } = await climateOf(epwLines(() => ({ pressurePa: 950 })));
    expect(climate.pressurePa).toBeCloseTo(95_000, 3);
    expect(notes).toEqual(['The air pressure is in hPa in 8,760 rows; it is read as such.']);
  });
});

describe('the order of the hours (COOL-47)', () => {
  const rotated = (from: number) => {
    const lines = epwLines();
    return [...lines.slice(0, 8), ...lines.slice(8 + from), ...lines.slice(8, 8 + from)];
  };

  it.each([
    ['July', 4344],
    ['October', 6552],
  ])('is that of the calendar where a file starts in %s', async (month, from) => {
    const { climate, notes } = await climateOf(rotated(from));
    expectSame(climate, await plainClimate());
    expect(notes).toEqual([`The file starts on 1 ${month}; its hours are put in the order of the calendar.`]);
  });

  it('is that of the calendar where rows are shuffled', async () => {
    const lines = epwLines();
    const backwards = [...lines.slice(0, 8), ...lines.slice(8).toReversed()];
    const { climate, notes } = await climateOf(backwards);
    expectSame(climate, await plainClimate());
    expect(notes[0]).toContain('out of order');
  });

  it('may count from 0 to 23', async () => {
    const zero = rowsBy(epwLines(), (row) => {
      const cells = row.split(',');
      return cells.with(3, String(Number(cells[3]) - 1)).join(',');
    });
    const { climate, notes } = await climateOf(zero);
    expectSame(climate, await plainClimate());
    expect(notes).toEqual([expect.stringContaining('0 to 23')]);
  });

  it('takes the first of hours that come twice, with a count, as a change of clocks leaves them', async () => {
    const lines = epwLines();
    const at = lineOfHour(7000);
    const twice = [...lines.slice(0, at), lines[at - 1] ?? '', ...lines.slice(at)];
    twice.splice(lineOfHour(2000) - 1, 1);
    const { climate, notes } = await climateOf(twice);
    expect(climate.hours).toBe(8760);
    expect(notes).toHaveLength(2);
    expect(notes.join(' ')).toContain('1 hour comes twice');
    expect(notes.join(' ')).toContain('missing for 1 hour');
  });

  it('repeats 30 December where a leap year was cut to 8,760 rows, and says so', async () => {
    const { climate, notes } = await climateOf(epwLines(undefined, true).slice(0, -24));
    expect(climate.hours).toBe(8784);
    expect(climate.dryBulbC[8783]).toBe(climate.dryBulbC[8783 - 24]);
    expect(notes).toEqual([expect.stringContaining('no 31 December')]);
  });
});

describe('columns that contradict each other (COOL-47)', () => {
  it('are told with a count where the dew point is above the dry bulb; the humidity counts', async () => {
    const { climate, notes } = await climateOf(epwLines((hour) => (hour % 4 === 0 ? { dewPointC: 40 } : {})));
    expectSame(climate, await plainClimate());
    expect(notes).toEqual([
      'The dew point is above the dry bulb in 2,190 hours; the relative humidity counts there.',
    ]);
  });

  it('are told where humidity is 0 %; the dew point counts', async () => {
    const { climate, notes } = await climateOf(epwLines(() => ({ humidityPct: 0 })));
    const plain = await climateOf(epwLines());
    // The helper's dew point is about what 50 % means.
    expect(Math.abs(meanOf(climate.wetBulbC) - meanOf(plain.climate.wetBulbC))).toBeLessThan(0.6);
    expect(notes).toEqual([expect.stringContaining('0 % in 8,760 hours')]);
  });

  it('leave saturated air where neither is known, which flatters no tower', async () => {
    const { climate, notes } = await climateOf(epwLines(() => ({ humidityPct: 0, dewPointC: 999.9 })));
    expect(climate.wetBulbC.every((wet, hour) => wet === climate.dryBulbC[hour])).toBe(true);
    expect(notes).toEqual([
      expect.stringContaining('0 % in 8,760 hours'),
      expect.stringContaining('missing for 8,760 hours; the air is taken as saturated'),
    ]);
  });

  it('are told where humidity and dew point are far apart for more than a day', async () => {
    const apart = (count: number) => epwLines((hour) => (hour < count ? { humidityPct: 95 } : {}));
    expect((await climateOf(apart(24))).notes).toEqual([]);
    expect((await climateOf(apart(25))).notes).toEqual([
      expect.stringMatching(
        /contradict each other by more than 10 points in 25 hours; the relative humidity/,
      ),
    ]);
  });
});

describe('gaps (COOL-47)', () => {
  const sentinelAt = (from: number, count: number) => (hour: number) =>
    hour >= from && hour < from + count ? { dryBulbC: 99.9 } : {};

  it('of six hours are filled by a straight line, and said', async () => {
    const { climate, problems } = await climateOf(epwLines(sentinelAt(4000, 6)));
    const whole = await climateOf(epwLines());
    expect(climate.dryBulbC[4003]).toBeCloseTo(whole.climate.dryBulbC[4003] ?? 0, 0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: lineOfHour(4000), field: 'dry bulb (column 7)' });
    expect(problems[0]?.message).toContain('6 hours from 16 June, hour 17');
  });

  it('are filled from what stands before them to what stands behind them', async () => {
    const known: Readonly<Record<number, number>> = { 4000: 10, 4004: 26 };
    const lines = epwLines((hour) => {
      if (hour > 4000 && hour < 4004) return { dryBulbC: 99.9 };
      return known[hour] === undefined ? {} : { dryBulbC: known[hour] };
    });
    const { climate } = await climateOf(lines);
    const filled = [...climate.dryBulbC.slice(4000, 4005)];
    expect(filled).toEqual([10, 14, 18, 22, 26].map((each) => expect.closeTo(each, 4)));
  });

  it('of seven hours are refused with line and field', async () => {
    const reading = await readEpw(epwLines(sentinelAt(4000, 7)).join('\n'));
    expect(reading.climate).toBeUndefined();
    expect(errors(reading)[0]).toMatchObject({ line: lineOfHour(4000), field: 'dry bulb (column 7)' });
    expect(errors(reading)[0]?.message).toContain('7 hours');
  });

  it('are told once with their count, however many', async () => {
    const { notes } = await climateOf(epwLines((hour) => (hour % 10 === 0 ? { dryBulbC: 99.9 } : {})));
    expect(notes).toEqual([expect.stringContaining('missing for 876 hours, in 876 gaps')]);
    const long = epwLines((hour) => (hour % 100 < 9 ? { dryBulbC: 99.9 } : {}));
    expect(errors(await readEpw(long.join('\n')))[0]?.message).toContain('(and 87 more gaps)');
  });

  it('across the end of the year are one gap', async () => {
    const around = (hour: number) => (hour < 2 || hour > 8757 ? { dryBulbC: 999 } : {});
    const { climate, notes } = await climateOf(epwLines(around));
    expect(climate.dryBulbC[0]).toBeCloseTo(5, 1);
    expect(notes[0]).toContain('4 hours from 31 December, hour 23');
  });

  it('of whole rows are filled and said once', async () => {
    const lines = epwLines();
    lines.splice(lineOfHour(100) - 1, 3);
    const { climate, notes } = await climateOf(lines);
    expect(climate.hours).toBe(8760);
    expect(notes).toEqual(
      [expect.stringContaining('dry bulb is missing for 3 hours')].concat(notes.slice(1)),
    );
  });

  it('in humidity fall back on the dew point; in both they are filled', async () => {
    const dew = await climateOf(epwLines((hour) => (hour === 9 ? { humidityPct: 999 } : {})));
    expect(dew.notes).toEqual([]);
    const both = (hour: number) => (hour === 9 ? { humidityPct: 999, dewPointC: 99.9 } : {});
    const filled = await climateOf(epwLines(both));
    expect(filled.problems[0]?.field).toBe('relative humidity (column 9)');
  });

  it('in pressure take that of the elevation, said once', async () => {
    const { climate, notes } = await climateOf(epwLines(() => ({ pressurePa: 999_999 })));
    expect(climate.pressurePa).toBeCloseTo(95_490, -3);
    expect(notes).toEqual([expect.stringContaining('8,760 hours')]);
  });

  it('without end are refused', async () => {
    const all = await readEpw(epwLines(() => ({ dryBulbC: 99.9 })).join('\n'));
    expect(errors(all)[0]?.message).toContain('missing in every row');
  });
});

describe('a single bad row or cell (COOL-47)', () => {
  const altered = (line: number, text: (old: string) => string) => {
    const lines = epwLines();
    return lines.with(line - 1, text(lines[line - 1] ?? ''));
  };
  const cell = (column: number, value: string) => (row: string) =>
    row
      .split(',')
      .with(column - 1, value)
      .join(',');

  it.each([
    ['a row cut short', altered(500, () => '1,2,3'), 'row', '3 columns'],
    ['a word for a number', altered(500, cell(7, 'warm')), 'dry bulb (column 7)', "'warm'"],
    ['boiling air', altered(500, cell(7, '88')), 'dry bulb (column 7)', '-70 to 70'],
    ['no air', altered(500, cell(10, '12')), 'air pressure (column 10)', '31000'],
    ['a thirteenth month', altered(500, cell(2, '13')), 'month (column 2)', "'13'"],
    ['a 31st of February', altered(900, cell(3, '31')), 'day (column 3)', "'31'"],
    ['an hour 25', altered(500, cell(4, '25')), 'hour (column 4)', "'25'"],
  ])('%s is left out, said with line and field, and its hour filled', async (_, lines, field, part) => {
    const { climate, problems } = await climateOf(lines);
    expect(climate.hours).toBe(8760);
    const told = problems.find((problem) => problem.field === field && problem.message.includes(part));
    const whole = epwLines();
    expect(told?.line).toBe(lines.findIndex((line, index) => line !== whole[index]) + 1);
  });

  it('in every row is told once, with the count, and explains why nothing is left', async () => {
    const reading = await readEpw(epwLines(() => ({ dryBulbC: 'x' })).join('\n'));
    expect(reading.problems.map(({ message }) => message)).toEqual([
      'The dry bulb is missing in every row.',
      "The dry bulb is not a number: 'x' and others in 8,760 rows. Taken as missing.",
    ]);
  });
});

describe('what is no year of hours is refused by its cause (COOL-47)', () => {
  const times = (minutes: readonly number[]) =>
    rowsBy(epwLines(), (row) =>
      minutes.map((minute) => row.split(',').with(4, String(minute)).join(',')).join('\n'),
    );

  it.each([
    ['an empty file', '', 1, 'file', ['empty']],
    ['blank lines', '\n\n \n', 1, 'file', ['empty']],
    ['33 MB of blanks', ' '.repeat(33_000_000), 1, 'file', ['33 MB']],
    ['a page of something else', '<html>hello</html>', 1, 'LOCATION', ['web page', '<html>']],
    ['a renamed table', 'time,temperature\n1,20\n', 1, 'LOCATION', ['table', "'time"]],
    ['bytes', 'PK\u0003\u0004\0\0', 1, 'file', ['not text', 'unpack']],
    ['a scenario', '{"format": "gigacampus-scenario"}', 1, 'LOCATION', ['JSON', 'scenario']],
    ['statistics', ' -\n Statistics for USA_TX_Abilene\n', 1, 'LOCATION', ['.stat']],
    ['design days', '! made up\nSite:Location,\n Abilene,\n', 2, 'LOCATION', ['.ddy']],
    ['headers alone', epwLines().slice(0, 8).join('\n'), 8, 'row', ['no rows']],
    ['quarter hours', times([0, 15, 30, 45]).join('\n'), 10, 'minute (column 5)', ['4 records an hour']],
    ['half hours', times([30, 60]).join('\n'), 10, 'minute (column 5)', ['2 records an hour']],
    ['two years', [...epwLines(), ...epwLines().slice(8)].join('\n'), 8769, 'hour (column 4)', ['2 years']],
    [
      'one month',
      epwLines()
        .slice(0, 8 + 744)
        .join('\n'),
      752,
      'row',
      ['January only', '744 of 8,760'],
    ],
    [
      'eight months',
      epwLines()
        .slice(0, 8 + 5832)
        .join('\n'),
      5840,
      'row',
      ['January to August only'],
    ],
  ])('%s', async (_, text, line, field, words) => {
    const reading = await readEpw(text);
    expect(reading.climate).toBeUndefined();
    const [first] = errors(reading);
    expect(first).toMatchObject({ line, field });
    for (const word of words) expect(first?.message).toContain(word);
  });

  it('but not for a header that says more records than there are', async () => {
    const { notes } = await climateOf(epwLines().with(7, 'DATA PERIODS,1,2,Data,Sunday, 1/ 1,12/31'));
    expect(notes).toEqual(['The header says 2 records an hour and the rows have one; the rows count.']);
  });
});
