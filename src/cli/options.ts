import { DEFAULT_PRESET_ID } from '../params/presets.ts';

/** An option of the command line: how it is written, what it takes, and what it does. */
interface Option {
  readonly name: `--${string}`;
  /** Undefined where it stands alone. */
  readonly takes?: string;
  readonly tells: string;
}

export const OPTIONS: readonly Option[] = [
  { name: '--preset', takes: '<id>', tells: `starts from a named campus; else ${DEFAULT_PRESET_ID}` },
  { name: '--scenario', takes: '<file.json>', tells: 'starts from a scenario file' },
  { name: '--set', takes: '<id>=<value>', tells: 'changes one parameter; may be repeated' },
  {
    name: '--move',
    takes: '<part>=<east>,<south>',
    tells: 'moves a part of the site, metres; may be repeated',
  },
  { name: '--turn', takes: '<part>=<quarters>', tells: 'turns a part to the left; may be repeated' },
  { name: '--remove', takes: '<part>', tells: 'takes a building, gate or road away; may be repeated' },
  {
    name: '--add',
    takes: '<east>,<south>[,<quarters>]',
    tells: 'adds a building there, metres; may be repeated',
  },
  { name: '--gate', takes: '<east>,<south>', tells: 'opens one gate more, where the fence is nearest' },
  { name: '--road', takes: '"<x,z x,z …>"', tells: 'lays one road more along these corners' },
  { name: '--boundary', takes: '"<x,z x,z x,z …>"', tells: 'ends the land along these corners, metres' },
  { name: '--weather', takes: '<file>', tells: 'stands the campus where an EPW file is from' },
  { name: '--against', takes: '<id or file.json>', tells: 'adds another campus and what differs' },
  { name: '--year', tells: 'adds a year of hours in the climate of the site' },
  { name: '--epw', takes: '<file>', tells: 'adds that year in the weather of an EPW file' },
  { name: '--tornado', takes: '<metric>', tells: 'adds what one metric hangs on' },
  { name: '--trace', takes: '<thing>', tells: 'adds what feeds a thing and what hangs on it' },
  {
    name: '--fails',
    takes: '<thing,thing>',
    tells: 'adds what stops without these, grid and gas-pipe among them',
  },
  {
    name: '--fit',
    takes: '<width>x<depth or corners>',
    tells: 'adds the most that stands on such land, metres',
  },
  { name: '--improve', takes: '<starts>', tells: 'adds better sites, by so many starts of a search' },
  { name: '--build-out', tells: 'adds what stands month by month, and when' },
  { name: '--rooms', tells: 'adds the rooms of all buildings' },
  { name: '--inp', takes: '<row or main>', tells: 'prints a hydraulic network for EPANET instead' },
  {
    name: '--drawing',
    takes: '<dxf, svg, geojson or csv>',
    tells: 'prints the site as a file instead',
  },
  { name: '--list', tells: 'prints presets, parameters and metrics instead' },
  { name: '--help', tells: 'prints this instead' },
];

const written = ({ name, takes }: Option): string => (takes === undefined ? name : `${name} ${takes}`);

/** All options in one line, for whoever wrote another. */
export const USAGE = `use ${OPTIONS.map(written).join(', ')}`;

const WIDTH = Math.max(...OPTIONS.map((option) => written(option).length));

/** What `--help` prints. */
export const HELP = [
  'npm run --silent plan -- [options]',
  '',
  'Computes one campus and prints one JSON object:',
  '{ scenario, metrics, bands, blocks, warnings, findings }.',
  '',
  ...OPTIONS.map((option) => `  ${written(option).padEnd(WIDTH)}  ${option.tells}`),
  '',
  'Described in docs/command-line.md.',
].join('\n');
