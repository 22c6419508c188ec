import { strFromU8, strToU8 } from 'fflate';
import { DESCRIPTORS } from '../../params/descriptors.ts';
import type { ParamChange, ParamProblem } from '../../params/param-types.ts';
import { parseParams } from '../../params/parse.ts';
import { parseSiteEdits } from '../../params/parse-site-edits.ts';
import { DEFAULT_PRESET } from '../../params/presets.ts';
import { BOUNDARY_ID, type CampusInput, NO_SITE_EDITS, type SiteEdit } from '../../params/site-edits.ts';
import { isGateMore, isRoadMore } from '../../params/site-ways.ts';
import { readPose } from '../camera-pose.ts';
import { VIEW_FIELDS } from '../fields.ts';
import type { CameraPose, ViewSlice } from '../store-types.ts';
import { readView } from '../view-parts.ts';
import { valuesWhenMade } from './link-dictionary.ts';
import { fromBase64Url, type LinkVersion, tidyFragment, toBase64Url } from './link-text.ts';
import { pack, unpack } from './pack-link.ts';
import { salvage } from './salvage-link.ts';

/** What a link holds: the value of every knob, what was changed by hand, and how the campus is looked at. */
export interface WrittenLink extends CampusInput {
  readonly view: Partial<ViewSlice>;
  readonly pose: CameraPose | undefined;
}

/** What could be read of a link, with what had to be dropped. */
export interface ReadLink {
  readonly changes: ParamChange;
  /** Undefined where nothing of the link could be used: the site is that of the preset. */
  readonly siteEdits: readonly SiteEdit[] | undefined;
  readonly view: Partial<ViewSlice>;
  readonly pose: CameraPose | undefined;
  readonly problems: readonly ParamProblem[];
}

/** Longer than any true link; keeps a hostile one from costing time. */
const MAX_TEXT_LENGTH = 16_384;

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * Knobs that came after version 2. Every campus before was as their default says, so a link that does not name one means
 * its default, and a link need not write it out: it stays short however many knobs come.
 */
const LATER_KNOBS = DESCRIPTORS.filter(({ id }) => !Object.hasOwn(valuesWhenMade(DEFAULT_PRESET.id), id));

const EARLIER_IDS = DESCRIPTORS.map(({ id }) => id).filter(
  (id) => !LATER_KNOBS.some((knob) => knob.id === id),
);

/** The defaults of the knobs that came later. */
const LATER_DEFAULTS: ParamChange = Object.fromEntries(LATER_KNOBS.map((knob) => [knob.id, knob.default]));

/**
 * The link as fragment text without its '#'. It holds the value of every knob, those of later knobs where they are not
 * at their default, so that a later revision of a preset cannot change it.
 */
export function encodeFragment({ values, siteEdits = NO_SITE_EDITS, view, pose }: WrittenLink): string {
  // A decimetre is finer than anyone aims a camera at a campus, and saves half the link.
  const rounded = pose && [...pose.position, ...pose.target].map((metres) => roundTo(metres, 1));
  const w = { ...view, ...(rounded && { pose: rounded }) };
  const written = DESCRIPTORS.filter(
    ({ id, default: usual }) => values[id] !== usual || !Object.hasOwn(LATER_DEFAULTS, id),
  );
  const p = Object.fromEntries(written.map(({ id }) => [id, values[id]]));
  const e = siteEdits.map(shortEdit);
  const json = JSON.stringify({
    p,
    ...(Object.keys(w).length > 0 && { w }),
    ...(e.length > 0 && { e }),
  });
  return `v2.${toBase64Url(pack('v2', strToU8(json)))}`;
}

/**
 * An edit as a link writes it: part and sizes without their names, a turn as one number, a removal as none, an addition (of a gate too) as
 * three, a road and the boundary as their corners one after the other.
 */
function shortEdit(edit: SiteEdit): readonly (string | number)[] {
  if (edit.op === 'move') return [edit.id, edit.dx, edit.dz];
  if (edit.op === 'add') return [edit.id, edit.x, edit.z, edit.quarterTurns];
  if (edit.op === 'gate') return [edit.id, edit.x, edit.z, 0];
  if (edit.op === 'boundary' || edit.op === 'road') return [edit.id, ...edit.points.flat()];
  return edit.op === 'rotate' ? [edit.id, edit.quarterTurns] : [edit.id];
}

function pairsOf(list: readonly unknown[]): readonly (readonly unknown[])[] {
  return Array.from({ length: Math.ceil(list.length / 2) }, (_, at) => list.slice(2 * at, 2 * at + 2));
}

/** The edit that a link writes so; what is none is left as it is, to be refused by name. */
function longEdit(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  const [id, first, second, third]: readonly unknown[] = raw;
  if (id === BOUNDARY_ID && raw.length > 1) return { op: 'boundary', id, points: pairsOf(raw.slice(1)) };
  if (raw.length > 3 && typeof id === 'string') {
    if (isRoadMore(id)) return { op: 'road', id, points: pairsOf(raw.slice(1)) };
    if (isGateMore(id)) return { op: 'gate', id, x: first, z: second };
  }
  if (raw.length === 4) return { op: 'add', id, x: first, z: second, quarterTurns: third };
  if (raw.length > 4) return raw;
  if (raw.length === 3) return { op: 'move', id, dx: first, dz: second };
  return raw.length === 2 ? { op: 'rotate', id, quarterTurns: first } : { op: 'remove', id };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(message: string, where = 'link'): ParamProblem {
  return { where, message };
}

const NOTHING = { changes: {}, siteEdits: undefined, view: {}, pose: undefined } as const;

function refuse(message: string): ReadLink {
  return { ...NOTHING, problems: [problem(message)] };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Opened {
  readonly data: unknown;
  readonly damaged: boolean;
}

function open(version: LinkVersion, letters: string): Opened {
  const { bytes, whole } = unpack(version, fromBase64Url(letters));
  const text = strFromU8(bytes);
  const data = readJson(text);
  if (data !== undefined) return { data, damaged: !whole };
  return { data: salvage(text), damaged: true };
}

function readPosePart(raw: unknown): { readonly pose?: CameraPose; readonly problem?: ParamProblem } {
  if (raw === undefined) return {};
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const read = readPose({ position: list.slice(0, 3), target: list.slice(3) });
  if (read.ok) return { pose: read.pose };
  return { problem: problem(`The place of the camera: ${read.problem}`, 'view.pose') };
}

function viewProblem(key: string): ParamProblem {
  const field = Object.entries(VIEW_FIELDS).find(([each]) => each === key)?.[1];
  const why = field === undefined ? 'no such part of a view' : `must be one of: ${field.allowed}`;
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return problem(`view.${shown}: ${why}`, `view.${shown}`);
}

const MOST_NAMED = 20;

function viewProblems(keys: readonly string[]): readonly ParamProblem[] {
  const named = keys.slice(0, MOST_NAMED).map(viewProblem);
  const more = keys.length - named.length;
  return more > 0 ? [...named, problem(`and ${more} more unknown parts of the view`, 'view')] : named;
}

function damageProblem(version: LinkVersion, count: number): ParamProblem {
  const all = DESCRIPTORS.length;
  if (count === 0)
    return problem('The part of the link after # is damaged or cut short, so nothing of it could be used');
  const whole = version === 'v2' && count === all;
  const kept = version === 'v2' ? `${count} of its ${all} parameters` : `${count} of its parameters`;
  return problem(
    [
      'The part of the link after # is damaged or cut short',
      `${whole ? 'All parameters' : kept} could be read; check them`,
      ...(whole ? [] : ['The others are those of the preset']),
      'What was moved by hand and how the campus was seen may be missing',
    ].join('. '),
  );
}

function readOpened(version: LinkVersion, presetId: string, { data, damaged }: Opened): ReadLink {
  if (!isRecord(data)) return { ...NOTHING, problems: [damageProblem(version, 0)] };
  const { p = {}, w = {}, e = [] } = data;
  const problems: ParamProblem[] = [];
  if (!isRecord(p)) problems.push(problem('The parameters in the link cannot be read'));
  if (!isRecord(w)) problems.push(problem('The view in the link cannot be read'));
  const parsed = parseParams(isRecord(p) ? p : {});
  // Version 1 holds only what differed from the preset, as the preset was then.
  const then = version === 'v1' ? parseParams(valuesWhenMade(presetId)).change : {};
  // A link that was cut may have lost later knobs as well, unless every earlier one is there.
  const whole = !damaged || EARLIER_IDS.every((id) => Object.hasOwn(parsed.change, id));
  const base = whole ? { ...LATER_DEFAULTS, ...then } : then;
  const { pose: rawPose, ...rawView } = isRecord(w) ? w : {};
  const { view, badKeys } = readView(rawView, 'url');
  const posed = readPosePart(rawPose);
  const readCount = whole && version === 'v2' ? DESCRIPTORS.length : Object.keys(parsed.change).length;
  const edits = parseSiteEdits(Array.isArray(e) ? e.map(longEdit) : e);
  if (damaged) problems.push(damageProblem(version, readCount));
  problems.push(
    ...parsed.problems,
    ...edits.problems,
    ...viewProblems(badKeys),
    ...(posed.problem ? [posed.problem] : []),
  );
  const changes = { ...base, ...parsed.change };
  return { changes, siteEdits: edits.edits, view, pose: posed.pose, problems };
}

/**
 * Reads a link fragment of a preset, with or without its '#', in spite of what chats and mail do to it. Whatever the text, nothing
 * throws: good parts are kept, and each part dropped is a problem in words.
 */
export function decodeFragment(fragment: string, presetId: string): ReadLink {
  if (fragment.length > 8 * MAX_TEXT_LENGTH) return refuse(TOO_LONG);
  const tidy = tidyFragment(fragment);
  if (tidy.kind === 'empty') return { ...NOTHING, problems: [] };
  if (tidy.kind === 'foreign')
    return refuse("The part of the link after # does not start with 'v1.' or 'v2.', so it was dropped");
  if (tidy.kind === 'newer')
    return refuse(
      `The link is of version ${tidy.version}, newer than v2, which is read here: it was dropped. A newer Gigacampus opens it`,
    );
  if (tidy.letters.length > MAX_TEXT_LENGTH) return refuse(TOO_LONG);
  return readOpened(tidy.version, presetId, open(tidy.version, tidy.letters));
}

const TOO_LONG = 'The link is longer than any this page makes; it was dropped';
