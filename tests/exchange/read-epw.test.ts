import { describe, expect, it } from 'vitest';
import { type EpwReading, readEpw } from '../../src/exchange/epw/read-epw.ts';
import { loadWetBulb } from '../../src/exchange/epw/wet-bulb.ts';
import { epwLines, lineOfHour } from '../helpers/epw-text.ts';

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

  it('never has a wet bulb above its dry bulb', async () => {
    const { climate } = await readEpw(epwLines(() => ({ humidityPct: 104 })).join('\n'));
    if (climate === undefined) throw new Error('no climate');
    expect(climate.wetBulbC.every((wet, hour) => wet <= (climate.dryBulbC[hour] ?? 0))).toBe(true);
    expect(climate.wetBulbC[4000]).toBeCloseTo(climate.dryBulbC[4000] ?? 0, 1);
  });

  it('may have a 29 February', async () => {
    const { climate, problems } = await readEpw(epwLines(undefined, true).join('\n'));
    expect(problems).toEqual([]);
    expect(climate?.hours).toBe(8784);
  });
});

describe('gaps (COOL-47)', () => {
  const sentinelAt = (from: number, count: number) => (hour: number) =>
    hour >= from && hour < from + count ? { dryBulbC: 99.9 } : {};

  it('of six hours are filled by a straight line, and said', async () => {
    const { climate, problems } = await readEpw(epwLines(sentinelAt(4000, 6)).join('\n'));
    const whole = (await readEpw(epwLines().join('\n'))).climate;
    expect(climate?.dryBulbC[4003]).toBeCloseTo(whole?.dryBulbC[4003] ?? 0, 0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      severity: 'note',
      line: lineOfHour(4000),
      field: 'dry bulb (column 7)',
    });
    expect(problems[0]?.message).toContain('6 hours');
  });

  it('of seven hours are refused with line and field', async () => {
    const reading = await readEpw(epwLines(sentinelAt(4000, 7)).join('\n'));
    expect(reading.climate).toBeUndefined();
    expect(errors(reading)[0]).toMatchObject({ line: lineOfHour(4000), field: 'dry bulb (column 7)' });
    expect(errors(reading)[0]?.message).toContain('7 hours');
  });

  it('across the end of the year are one gap', async () => {
    const around = (hour: number) => (hour < 2 || hour > 8757 ? { dryBulbC: 999 } : {});
    const { climate, problems } = await readEpw(epwLines(around).join('\n'));
    expect(climate?.dryBulbC[0]).toBeCloseTo(5, 1);
    expect(problems[0]?.message).toContain('4 hours');
  });

  it('of whole rows are filled and said once for the temperature', async () => {
    const lines = epwLines();
    lines.splice(lineOfHour(100) - 1, 3);
    const { climate, problems } = await readEpw(lines.join('\n'));
    expect(climate?.hours).toBe(8760);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('missing for 3 hours'),
      expect.stringContaining('3 hours are missing before this row'),
    ]);
  });

  it('in humidity fall back on the dew point; in both they are filled', async () => {
    const dew = await readEpw(epwLines((hour) => (hour === 9 ? { humidityPct: 999 } : {})).join('\n'));
    expect(dew.problems).toEqual([]);
    const both = (hour: number) => (hour === 9 ? { humidityPct: 999, dewPointC: 99.9 } : {});
    const filled = await readEpw(epwLines(both).join('\n'));
    expect(filled.climate).toBeDefined();
    expect(filled.problems[0]?.field).toBe('relative humidity (column 9)');
  });

  it('in pressure take that of the elevation, said once', async () => {
    const { climate, problems } = await readEpw(epwLines(() => ({ pressurePa: 999_999 })).join('\n'));
    expect(climate?.pressurePa).toBeCloseTo(95_490, -3);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('8760 hours');
  });

  it('without end are refused', async () => {
    const all = await readEpw(epwLines(() => ({ dryBulbC: 99.9 })).join('\n'));
    expect(errors(all)[0]?.message).toContain('missing in every row');
  });
});

describe('a bad weather file names line and field (COOL-47)', () => {
  const altered = (line: number, text: (old: string) => string) => {
    const lines = epwLines();
    lines[line - 1] = text(lines[line - 1] ?? '');
    return lines.join('\n');
  };
  const cell = (column: number, value: string) => (row: string) =>
    row
      .split(',')
      .with(column - 1, value)
      .join(',');

  it.each([
    ['an empty file', '', 1, 'file', 'empty'],
    ['blank lines', '\n\n \n', 1, 'file', 'empty'],
    ['a page of something else', '<html>hello</html>', 1, 'LOCATION', '<html>'],
    ['a renamed CSV', 'time,temperature\n1,20\n', 1, 'LOCATION', "'time'"],
    ['bytes', 'PK\u0003\u0004\0\0', 1, 'file', 'not text'],
    ['a short LOCATION', altered(1, () => 'LOCATION,Here'), 1, 'LOCATION', 'elevation'],
    ['a lost header', altered(4, () => 'COMMENTS 1,x'), 4, 'GROUND TEMPERATURES', 'COMMENTS 1'],
    ['half-hours', altered(8, () => 'DATA PERIODS,1,2,Data'), 8, 'DATA PERIODS', '2'],
    ['a column too few', altered(500, (row) => row.slice(0, -2)), 500, 'row', '34'],
    ['a column too many', altered(500, (row) => `${row},0`), 500, 'row', '36'],
    ['a word for a number', altered(500, cell(7, 'warm')), 500, 'dry bulb (column 7)', "'warm'"],
    ['an empty cell', altered(500, cell(9, '')), 500, 'relative humidity (column 9)', 'not a number'],
    ['boiling air', altered(500, cell(7, '88')), 500, 'dry bulb (column 7)', '-70 to 70'],
    ['no air', altered(500, cell(10, '12')), 500, 'air pressure (column 10)', '31000'],
    ['a thirteenth month', altered(500, cell(2, '13')), 500, 'month (column 2)', "'13'"],
    ['a 31st of February', altered(900, cell(3, '31')), 900, 'day (column 3)', "'31'"],
    ['an hour 25', altered(500, cell(4, '25')), 500, 'hour (column 4)', "'25'"],
  ])('%s', async (_, text, line, field, part) => {
    const reading = await readEpw(text);
    expect(reading.climate).toBeUndefined();
    const [first] = errors(reading);
    expect(first).toMatchObject({ line, field });
    expect(first?.message).toContain(part);
  });

  it('rows out of order or twice', async () => {
    const lines = epwLines();
    lines[299] = lines[298] ?? '';
    const [first] = errors(await readEpw(lines.join('\n')));
    expect(first).toMatchObject({ line: 300, field: 'hour (column 4)' });
    expect(first?.message).toContain('twice');
  });

  it('a file that ends in August', async () => {
    const reading = await readEpw(epwLines().slice(0, 5608).join('\n'));
    expect(reading.climate).toBeUndefined();
    expect(reading.problems.map(({ message }) => message).join(' ')).toContain('3160 hours are missing');
  });

  it('keeps the first twenty faults and counts the others', async () => {
    const { problems } = await readEpw(epwLines(() => ({ dryBulbC: 'x' })).join('\n'));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('8740 more faults.');
  });
});
