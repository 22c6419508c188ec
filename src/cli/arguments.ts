import { LOOP_NAMES, type LoopName } from '../answers/questions/loop.ts';
import { askForName } from '../params/suggest-name.ts';
import { isSiteFormat, SITE_FORMATS, type SiteFormat } from '../plan/site-formats.ts';
import { OPTIONS, USAGE } from './options.ts';

const SITE_OPTIONS = ['--move', '--turn', '--remove', '--add', '--gate', '--road', '--boundary'] as const;
export type SiteOption = (typeof SITE_OPTIONS)[number];

function isSiteOption(name: string): name is SiteOption {
  return SITE_OPTIONS.some((known) => known === name);
}

/** What the command line asks for, before any value is checked. */
export interface CommandRequest {
  readonly help: boolean;
  readonly list: boolean;
  readonly preset: string | undefined;
  readonly scenarioFile: string | undefined;
  /** Preset id or scenario file to hold the campus against. */
  readonly against: string | undefined;
  /** A year of hours beside the metrics, from the site's own climate or from a weather file. */
  readonly year: boolean;
  readonly weatherFile: string | undefined;
  /** Weather file whose place and climate the campus takes. */
  readonly placeFile: string | undefined;
  /** Metric whose sensitivity to each uncertain input stands beside the metrics. */
  readonly tornado: string | undefined;
  /** Thing whose feeds and followers stand beside the metrics. */
  readonly trace: string | undefined;
  /** Things that fail: what stops with them stands beside the metrics. */
  readonly fails: readonly string[] | undefined;
  /** Land whose most stands beside the metrics, `<width>x<depth>`. */
  readonly fit: string | undefined;
  /** Starts of a search whose schemes stand beside the metrics. */
  readonly improve: string | undefined;
  /** The rooms of all buildings beside the metrics. */
  readonly rooms: boolean;
  /** When what of the campus stands. */
  readonly buildOut: boolean;
  /** Which hydraulic network to print instead of the metrics. */
  readonly network: LoopName | undefined;
  /** Which drawing or table of the site to print instead of the metrics. */
  readonly drawing: SiteFormat | undefined;
  /** `[id, value]` in the order given; a later one wins. */
  readonly settings: readonly (readonly [string, string])[];
  /** Changes of the site in the order given: the option and what it takes. */
  readonly siteChanges: readonly (readonly [SiteOption, string])[];
}

export type ReadArguments =
  | { readonly ok: true; readonly request: CommandRequest }
  | { readonly ok: false; readonly problem: string };

/** What is not printed beside a network or a drawing. */
const BESIDE_METRICS = [
  '--drawing',
  '--against',
  '--epw',
  '--tornado',
  '--trace',
  '--fails',
  '--fit',
  '--improve',
  '--year',
  '--build-out',
  '--rooms',
];

interface WrittenOption {
  readonly name: string;
  readonly value: string | undefined;
}

// `--set a=b`, `--set=a=b`: only the first `=` after the name belongs to the option.
function splitOption(argument: string): WrittenOption {
  const at = argument.indexOf('=');
  return at < 0
    ? { name: argument, value: undefined }
    : { name: argument.slice(0, at), value: argument.slice(at + 1) };
}

function splitSetting(text: string): [string, string] | undefined {
  const equals = text.indexOf('=');
  return equals > 0 ? [text.slice(0, equals), text.slice(equals + 1)] : undefined;
}

/** Reads the arguments after the program's name. Refuses what it does not know, naming it. */
export function readArguments(args: readonly string[]): ReadArguments {
  const settings: [string, string][] = [];
  const siteChanges: [SiteOption, string][] = [];
  const found = new Map<string, string>();
  const refuse = (problem: string): ReadArguments => ({ ok: false, problem });
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const { name, value: attached } = splitOption(argument === '-h' ? '--help' : argument);
    const option = OPTIONS.find((each) => each.name === name);
    if (option === undefined) {
      const names = OPTIONS.map((each) => each.name);
      return refuse(`Unknown argument '${argument}'; ${USAGE}${askForName(name, names)}`);
    }
    if (option.takes === undefined) {
      if (attached !== undefined) return refuse(`${name} takes no value, but has '${attached}'`);
      flags.add(name);
      continue;
    }
    if (attached === undefined) at += 1;
    const value = attached ?? args[at];
    if (value === undefined || value === '') return refuse(`${name} needs a value: ${option.takes}`);
    if (isSiteOption(name)) {
      siteChanges.push([name, value]);
      continue;
    }
    if (name === '--set') {
      const setting = splitSetting(value);
      if (setting === undefined) return refuse(`--set '${value}' must have the form <id>=<value>`);
      settings.push(setting);
      continue;
    }
    if (found.has(name)) return refuse(`${name} is given twice: '${found.get(name)}' and '${value}'`);
    found.set(name, value);
  }
  const besides = args.find((argument) => argument !== '--list');
  if (flags.has('--list') && besides !== undefined)
    return refuse(`--list prints what there is and goes without '${besides}'`);
  const printed = readPrinted(found, flags);
  if (!printed.ok) return printed;
  return { ok: true, request: { ...readAsked(found, flags), ...printed.instead, settings, siteChanges } };
}

/** What is asked for beside parameters, places and what is printed instead. */
function readAsked(
  found: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): Omit<CommandRequest, keyof Instead | 'settings' | 'siteChanges'> {
  const weatherFile = found.get('--epw');
  return {
    help: flags.has('--help'),
    list: flags.has('--list'),
    year: flags.has('--year') || weatherFile !== undefined,
    rooms: flags.has('--rooms'),
    buildOut: flags.has('--build-out'),
    weatherFile,
    placeFile: found.get('--weather'),
    tornado: found.get('--tornado'),
    trace: found.get('--trace'),
    fails: found.get('--fails')?.split(/\s*,\s*/),
    fit: found.get('--fit'),
    improve: found.get('--improve'),
    preset: found.get('--preset'),
    scenarioFile: found.get('--scenario'),
    against: found.get('--against'),
  };
}

function isLoopName(name: string): name is LoopName {
  return LOOP_NAMES.some((known) => known === name);
}

type Instead = Pick<CommandRequest, 'network' | 'drawing'>;

type Printed =
  | { readonly ok: true; readonly instead: Instead }
  | { readonly ok: false; readonly problem: string };

/** What is printed instead of the metrics: one thing at most, and nothing that belongs beside the metrics. */
function readPrinted(found: ReadonlyMap<string, string>, flags: ReadonlySet<string>): Printed {
  const refuse = (problem: string): Printed => ({ ok: false, problem });
  const network = found.get('--inp');
  if (network !== undefined && !isLoopName(network)) {
    return refuse(`--inp '${network}' is no network; there are: ${LOOP_NAMES.join(', ')}`);
  }
  const drawing = found.get('--drawing');
  if (drawing !== undefined && !isSiteFormat(drawing)) {
    return refuse(`--drawing '${drawing}' is no format; there are: ${Object.keys(SITE_FORMATS).join(', ')}`);
  }
  const instead = network === undefined ? ['--drawing', 'the site'] : ['--inp', 'a network'];
  const beside = BESIDE_METRICS.find((name) => name !== instead[0] && (found.has(name) || flags.has(name)));
  if ((network !== undefined || drawing !== undefined) && beside !== undefined) {
    const [option, what] = instead;
    return refuse(`${option} prints ${what} instead of the metrics and goes without ${beside}`);
  }
  return { ok: true, instead: { network, drawing } };
}
