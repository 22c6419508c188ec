import { describe, expect, it, vi } from 'vitest';
import { kindOf } from '../../src/exchange/files/name-kind.ts';
import { readUserFile } from '../../src/exchange/files/read-user-file.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { toScenario } from '../../src/params/scenario.ts';
import { epwLines } from '../helpers/epw-text.ts';

const SCENARIO = JSON.stringify(toScenario(DEFAULT_PRESET.id, DEFAULT_PRESET.values));
const WEATHER = epwLines().slice(0, 40).join('\n');

async function refusalOf(name: string, ...parts: BlobPart[]): Promise<string> {
  const read = await readUserFile(name, new Blob(parts));
  return read.kind === 'refused' ? read.message : `taken as ${read.kind}`;
}

describe('a file someone hands over', () => {
  it.each([
    ['campus.json', SCENARIO, 'scenario'],
    ['campus.json.txt', SCENARIO, 'scenario'],
    ['campus', SCENARIO, 'scenario'],
    ['weather.json', WEATHER, 'weather'],
    ['campus.epw', SCENARIO, 'scenario'],
    ['weather.epw', WEATHER, 'weather'],
    ['weather.txt', `\ufeff${WEATHER.replaceAll('\n', '\r\n')}`, 'weather'],
    ['table.epw', 'time,temperature\n1,20\n', 'weather'],
    ['cut.json', '{"format": ', 'scenario'],
    ['commented.json', '// sized by hand\n{}', 'scenario'],
    ['empty.json', '', 'scenario'],
  ])('%s is told by what is in it, then by its name', async (name, text, kind) => {
    expect((await readUserFile(name, new Blob([text]))).kind).toBe(kind);
  });

  it('reads names in the encoding they were written in', async () => {
    const latin = WEATHER.replace('Testville', 'Bel\u00e9m AP');
    for (const encoded of [Buffer.from(latin, 'latin1'), Buffer.from(`\ufeff${latin}`, 'utf16le')]) {
      const read = await readUserFile('a.epw', new Blob([encoded]));
      expect(read.kind === 'weather' && read.text).toBe(latin);
    }
  });

  it.each([
    ['a.zip', [0x50, 0x4b, 3, 4], 'unpack it first'],
    ['a.epw', [0x50, 0x4b, 3, 4], 'unpack it first'],
    ['a.epw.gz', [0x1f, 0x8b, 8], 'unpack it first'],
    ['a.pdf', [0x25, 0x50, 0x44, 0x46], 'PDF'],
    ['a.bin', [1, 0, 0, 2], 'not text'],
  ])('%s is refused for what it is', async (name, bytes, words) => {
    expect(await refusalOf(name, Uint8Array.from(bytes))).toContain(words);
  });

  it.each([
    ['a.stat', ' Statistics for Abilene\n', '.stat'],
    ['a.ddy', '! made up\nSite:Location,\n  Abilene,\n', '.ddy'],
    ['a.csv', 'a,b,c\n1,2,3\n', '.csv'],
    ['a.inp', '[TITLE]\nloop\n', '.inp'],
    ['a.html', '<!doctype html>\n', 'web page'],
    ['notes.txt', 'bring cables\n', 'another kind'],
  ])('%s is named, with what can be opened', async (name, text, words) => {
    const message = await refusalOf(name, text);
    expect(message).toContain(words);
    expect(message).toContain('.epw');
  });

  it('is refused by its size without being read', async () => {
    for (const [name, size, words] of [
      ['blanks.json', 3e8, '300 MB'],
      ['year.epw', 9e8, '900 MB'],
    ] as const) {
      const large = new Blob([]);
      Object.defineProperty(large, 'size', { value: size });
      const read = vi.spyOn(large, 'arrayBuffer');
      const cut = vi.spyOn(large, 'slice');
      const content = await readUserFile(name, large);
      expect(content.kind === 'refused' && content.message).toContain(words);
      expect(read).not.toHaveBeenCalled();
      expect(cut).not.toHaveBeenCalled();
    }
    expect(await refusalOf('blanks.json', ' '.repeat(5_000_000))).toContain('5 MB');
  });
});

describe('kinds of text', () => {
  it.each([
    ['[TITLE]\n', 'other'],
    ['[1, 2]', 'json'],
    ['\n {"a": 1}', 'json'],
    ['"LOCATION";Here', 'weather'],
    ['# kept by hand\nlocation,Here', 'weather'],
    ['2016,1,1,1,60,?9,5,1,50,95000\n', 'weather'],
  ])('%j', (text, kind) => {
    expect(kindOf(text).kind).toBe(kind);
  });
});
