import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readUserFile } from '../../src/exchange/files/read-user-file.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { toScenario } from '../../src/params/scenario.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { refuseFolders, takeFiles } from '../../src/ui/files/take-files.ts';
import { epwLines } from '../helpers/epw-text.ts';

const fetchReader = async () => (file: File) => readUserFile(file.name, file);
let campus = createCampusStore();
const showWeather = vi.fn<(name: string, text: string) => void>();
const scenarioFile = (name: string, gasMw: number) =>
  new File(
    [JSON.stringify(toScenario(DEFAULT_PRESET.id, { ...DEFAULT_PRESET.values, 'power.gasMw': gasMw }))],
    name,
  );

function notices(): string[] {
  return campus
    .getState()
    .session.notices.map(({ title, problems }) =>
      [title, ...problems.map((each) => each.message)].join(' | '),
    );
}

beforeEach(() => {
  showWeather.mockReset();
  campus = createCampusStore();
});

describe('files that are opened or dropped', () => {
  it('are taken for what they are: scenario and weather together', async () => {
    const text = epwLines().slice(0, 20).join('\n');
    await takeFiles([scenarioFile('a.json', 77), new File([text], 'b.epw')], {
      fetchReader,
      showWeather,
      actions: campus.actions,
    });
    expect(campus.getState().params.values['power.gasMw']).toBe(77);
    expect(showWeather).toHaveBeenCalledExactlyOnceWith('b.epw', text);
    expect(notices()).toEqual(['a.json is open']);
  });

  it('are one of a kind: a second scenario is refused by name, and the first stays', async () => {
    await takeFiles([new File(['{'], 'cut.json'), scenarioFile('a.json', 77), scenarioFile('b.json', 88)], {
      fetchReader,
      showWeather,
      actions: campus.actions,
    });
    expect(campus.getState().params.values['power.gasMw']).toBe(77);
    expect(notices()[0]).toContain('cut.json was not opened');
    expect(notices()[2]).toContain('b.json was not opened');
  });

  it('are refused by name where they are something else, or cannot be read', async () => {
    await takeFiles([new File(['a,b,c\n'], 'table.csv')], {
      fetchReader,
      showWeather,
      actions: campus.actions,
    });
    await takeFiles([new File(['{}'], 'gone.json')], {
      fetchReader: async () => () => Promise.reject(new Error('the disk is away')),
      showWeather,
      actions: campus.actions,
    });
    refuseFolders(campus.actions, ['weather']);
    expect(notices()[0]).toMatch(/table\.csv was not opened.*a table/);
    expect(notices()[1]).toMatch(/gone\.json was not opened.*the disk is away/);
    expect(notices()[2]).toMatch(/weather was not opened.*folder/);
    expect(campus.getState().params.values).toEqual(DEFAULT_PRESET.values);
  });

  it('keeps a file for when its reader arrives', async () => {
    const reader = vi
      .fn()
      .mockRejectedValueOnce(new Error('its file read-user-file.js did not arrive'))
      .mockImplementation(fetchReader);
    const file = new File(['a,b,c\n'], 'table.csv');
    await takeFiles([file], { fetchReader: reader, showWeather, actions: campus.actions });
    const [notice] = campus.getState().session.notices;
    expect(notice?.problems[0]?.message).toContain('read-user-file.js');
    notice?.action?.run();
    await expect.poll(() => campus.getState().session.notices.at(-1)?.title).toBe('table.csv was not opened');
  });
});
