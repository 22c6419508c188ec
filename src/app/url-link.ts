import type { ParamProblem } from '../params/param-types.ts';
import { applyChange, inputKeyOf } from '../params/parse.ts';
import { DEFAULT_PRESET, DEFAULT_PRESET_ID, PRESETS, presetOf } from '../params/presets.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { ReadLink, WrittenLink } from '../store/link/link-codec.ts';
import { presetIdMeant, withoutInvisible } from '../store/link/preset-text.ts';
import { reasonOf } from '../store/report-missing.ts';
import type { CameraPose, ParamsSlice, ViewSlice } from '../store/store-types.ts';
import { viewDifference } from '../store/view-parts.ts';

/** What an address asks for, with everything that had to be dropped. */
export interface ReadAddress extends CampusInput {
  readonly presetId: string;
  readonly view: Partial<ViewSlice>;
  readonly pose: CameraPose | undefined;
  readonly problems: readonly ParamProblem[];
  /** Why the fragment could not be read, where its reader did not arrive. */
  readonly unread?: string;
}

/** Most visits come without a fragment: what unpacks one is fetched only for those that bring one. */
async function readFragment(hash: string, presetId: string): Promise<ReadLink & Pick<ReadAddress, 'unread'>> {
  const nothing: ReadLink = {
    changes: {},
    siteEdits: undefined,
    view: {},
    pose: undefined,
    problems: [],
  };
  // A packed story is the stage's to open.
  if (hash === '' || hash === '#' || hash.startsWith('#story=')) return nothing;
  try {
    const { decodeFragment } = await import('../store/link/link-codec.ts');
    return decodeFragment(hash, presetId);
  } catch (cause) {
    return { ...nothing, unread: reasonOf(cause) };
  }
}

interface AskedPreset {
  /** Null where no preset is asked for. */
  readonly asked: string | null;
  /** A fragment that came as a part of the search text, its # written as %23. */
  readonly hash: string;
}

/** The value of `preset=`, its name in any case or behind the rest of an `&amp;`. */
function readSearch(search: string): AskedPreset {
  for (const [name, value] of new URLSearchParams(search)) {
    if (withoutInvisible(name).toLowerCase().replace(/^amp;/, '') !== 'preset') continue;
    const at = value.indexOf('#');
    return at < 0 ? { asked: value, hash: '' } : { asked: value.slice(0, at), hash: value.slice(at) };
  }
  return { asked: null, hash: '' };
}

function unknownPreset(asked: string): ParamProblem {
  const known = PRESETS.map((preset) => preset.id).join(', ');
  const message = `'${asked.slice(0, 60)}' is not a preset; ${DEFAULT_PRESET.label} is shown. There are: ${known}`;
  return { where: 'preset', message };
}

/** Reads `?preset=<id>` and the fragment. Never rejects; good parts are kept. */
export async function readAddress(search: string, hash: string): Promise<ReadAddress> {
  const { asked, hash: hashInSearch } = readSearch(search);
  const meant = asked === null ? DEFAULT_PRESET_ID : presetIdMeant(asked);
  const preset = presetOf(meant ?? DEFAULT_PRESET_ID) ?? DEFAULT_PRESET;
  const link = await readFragment(hash === '' ? hashInSearch : hash, preset.id);
  const problems = meant === undefined ? [unknownPreset(asked ?? '')] : [];
  return {
    presetId: preset.id,
    values: applyChange(preset.values, link.changes),
    siteEdits: link.siteEdits ?? preset.siteEdits,
    view: link.view,
    pose: link.pose,
    problems: [...problems, ...link.problems],
    ...(link.unread !== undefined && { unread: link.unread }),
  };
}

/** Nothing where the address of the preset alone says it all. */
async function writeFragment(params: ParamsSlice, link: WrittenLink): Promise<string> {
  const preset = presetOf(params.presetId);
  const untouched =
    preset !== undefined &&
    inputKeyOf(preset.values, preset.siteEdits) === inputKeyOf(params.values, params.siteEdits);
  if (untouched && Object.keys(link.view).length === 0 && link.pose === undefined) return '';
  const { encodeFragment } = await import('../store/link/link-codec.ts');
  return encodeFragment(link);
}

/** The search text with its preset set, whatever was written there for one. */
function writeSearch(search: string, presetId: string): string {
  const query = new URLSearchParams(search);
  const { asked } = readSearch(search);
  for (const name of [...query.keys()]) if (readSearch(`${name}=x`).asked !== null) query.delete(name);
  if (presetId !== DEFAULT_PRESET_ID || asked !== null) query.set('preset', presetId);
  return query.toString();
}

/**
 * The address of what is on screen: the given search text with its preset set, and the fragment. Rejects only where
 * the part of the page that packs a fragment cannot be fetched.
 */
export async function writeAddress(
  search: string,
  params: ParamsSlice,
  view: ViewSlice,
  pose: CameraPose | undefined,
): Promise<string> {
  const { values, siteEdits } = params;
  const link = { values, siteEdits, view: viewDifference(view, 'url'), pose };
  const fragment = await writeFragment(params, link);
  const query = writeSearch(search, params.presetId);
  return `${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
}
