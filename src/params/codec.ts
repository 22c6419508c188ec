import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ParamChange, ParamProblem } from './param-types.ts';
import { parseParams } from './parse.ts';

/** The part of the view that travels in a link. Lengths in metres, hours in local solar time. */
export interface LinkView {
  readonly lens?: 'natural' | 'power' | 'thermal';
  readonly roofs?: 'auto' | 'lifted' | 'closed';
  readonly solarHour?: number;
  readonly dayOfYear?: number;
  readonly pose?: {
    readonly position: readonly [number, number, number];
    readonly target: readonly [number, number, number];
  };
}

/** What a link holds: how the campus differs from its preset, and how it is looked at. */
export interface LinkState {
  readonly changes: ParamChange;
  readonly view: LinkView;
}

const PREFIX = 'v1.';
/** Longer than any true link; keeps a hostile one from costing time. */
const MAX_TEXT_LENGTH = 16_384;
const MAX_JSON_BYTES = 65_536;
/** No camera stands farther out, metres. */
const POSE_LIMIT_M = 1e6;

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function compactView(view: LinkView): Record<string, unknown> {
  const { pose, ...rest } = view;
  if (pose === undefined) return rest;
  // A decimetre is finer than anyone aims a camera at a campus, and saves half the link.
  return { ...rest, pose: [...pose.position, ...pose.target].map((metres) => roundTo(metres, 1)) };
}

/** The link as fragment text without its '#'; empty when there is nothing to say. */
export function encodeFragment(link: LinkState): string {
  const view = compactView(link.view);
  const hasChanges = Object.keys(link.changes).length > 0;
  const hasView = Object.keys(view).length > 0;
  if (!hasChanges && !hasView) return '';
  const json = JSON.stringify({ ...(hasChanges && { p: link.changes }), ...(hasView && { w: view }) });
  return PREFIX + toBase64Url(deflateSync(strToU8(json), { level: 9 }));
}

function unpack(text: string): unknown {
  try {
    const bytes = inflateSync(fromBase64Url(text), { out: new Uint8Array(MAX_JSON_BYTES) });
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLens(value: unknown): value is 'natural' | 'power' | 'thermal' {
  return value === 'natural' || value === 'power' || value === 'thermal';
}

function isRoofs(value: unknown): value is 'auto' | 'lifted' | 'closed' {
  return value === 'auto' || value === 'lifted' || value === 'closed';
}

function isBetween(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

function readPose(value: unknown): LinkView['pose'] | undefined {
  if (!Array.isArray(value) || value.length !== 6) return undefined;
  const numbers: unknown[] = value;
  const [px, py, pz, tx, ty, tz] = numbers.filter((each) => isBetween(each, -POSE_LIMIT_M, POSE_LIMIT_M));
  if (!isNumber(px) || !isNumber(py) || !isNumber(pz)) return undefined;
  if (!isNumber(tx) || !isNumber(ty) || !isNumber(tz)) return undefined;
  return { position: [px, py, pz], target: [tx, ty, tz] };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function readViewPart(key: string, value: unknown): LinkView | undefined {
  if (key === 'lens') return isLens(value) ? { lens: value } : undefined;
  if (key === 'roofs') return isRoofs(value) ? { roofs: value } : undefined;
  if (key === 'solarHour') return isBetween(value, 0, 24) ? { solarHour: value } : undefined;
  if (key === 'dayOfYear') return isBetween(value, 1, 366) ? { dayOfYear: value } : undefined;
  const pose = key === 'pose' ? readPose(value) : undefined;
  return pose === undefined ? undefined : { pose };
}

function readView(data: Readonly<Record<string, unknown>>, problems: ParamProblem[]): LinkView {
  let view: LinkView = {};
  for (const [key, value] of Object.entries(data)) {
    const part = readViewPart(key, value);
    if (part !== undefined) view = { ...view, ...part };
    else
      problems.push({ where: `view.${key}`, message: `view.${key}: this part of the link cannot be read` });
  }
  return view;
}

/**
 * Reads a link fragment, with or without its '#'. Whatever the text, nothing throws: good parts are kept, and
 * each part dropped is a problem in words.
 */
export function decodeFragment(fragment: string): {
  readonly link: LinkState;
  readonly problems: readonly ParamProblem[];
} {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const nothing: LinkState = { changes: {}, view: {} };
  if (text === '') return { link: nothing, problems: [] };
  const refuse = (message: string) => ({ link: nothing, problems: [{ where: 'link', message }] });
  if (!text.startsWith(PREFIX))
    return refuse(`The part of the link after # does not start with '${PREFIX}', so it was dropped`);
  if (text.length > MAX_TEXT_LENGTH)
    return refuse('The link is longer than any this page makes; it was dropped');
  const data = unpack(text.slice(PREFIX.length));
  if (!isRecord(data))
    return refuse('The part of the link after # is damaged or cut short, so it was dropped');
  const problems: ParamProblem[] = [];
  const { p: changes = {}, w: view = {} } = data;
  if (!isRecord(changes))
    problems.push({ where: 'link', message: 'The parameters in the link cannot be read' });
  if (!isRecord(view)) problems.push({ where: 'link', message: 'The view in the link cannot be read' });
  const parsed = parseParams(isRecord(changes) ? changes : {});
  const linkView = readView(isRecord(view) ? view : {}, problems);
  return { link: { changes: parsed.change, view: linkView }, problems: [...parsed.problems, ...problems] };
}
