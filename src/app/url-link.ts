import type { LinkState, LinkView } from '../params/codec.ts';
import type { ParamProblem, ParamValues } from '../params/param-types.ts';
import { applyChange, differenceOf } from '../params/parse.ts';
import { DEFAULT_PRESET, DEFAULT_PRESET_ID, PRESETS, presetOf } from '../params/presets.ts';
import { DEFAULT_VIEW } from '../store/initial-state.ts';
import type { CameraPose, ParamsSlice, ViewSlice } from '../store/store-types.ts';

/** What an address asks for, with everything that had to be dropped. */
export interface ReadAddress {
  readonly presetId: string;
  readonly values: ParamValues;
  readonly view: Omit<LinkView, 'pose'>;
  readonly pose: CameraPose | undefined;
  readonly problems: readonly ParamProblem[];
}

interface ReadFragment {
  readonly link: LinkState;
  readonly problems: readonly ParamProblem[];
}

/** Most visits come without a fragment: what unpacks one is fetched only for those that bring one. */
async function readFragment(hash: string): Promise<ReadFragment> {
  const link: LinkState = { changes: {}, view: {} };
  if (hash === '' || hash === '#') return { link, problems: [] };
  try {
    const { decodeFragment } = await import('../params/codec.ts');
    return decodeFragment(hash);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `The part of the link after # was dropped: its reader could not be loaded (${why})`;
    return { link, problems: [{ where: 'link', message }] };
  }
}

/** Reads `?preset=<id>` and the fragment. Never rejects; good parts are kept. */
export async function readAddress(search: string, hash: string): Promise<ReadAddress> {
  const problems: ParamProblem[] = [];
  const asked = new URLSearchParams(search).get('preset');
  const found = asked === null ? DEFAULT_PRESET : presetOf(asked);
  if (found === undefined) {
    const known = PRESETS.map((preset) => preset.id).join(', ');
    const shown = (asked ?? '').slice(0, 60);
    problems.push({
      where: 'preset',
      message: `'${shown}' is not a preset; ${DEFAULT_PRESET.label} is shown. There are: ${known}`,
    });
  }
  const preset = found ?? DEFAULT_PRESET;
  const decoded = await readFragment(hash);
  const { pose, ...view } = decoded.link.view;
  return {
    presetId: preset.id,
    values: applyChange(preset.values, decoded.link.changes),
    view,
    pose,
    problems: [...problems, ...decoded.problems],
  };
}

/** The view keys a link may carry, as they are on a fresh page. */
export function linkViewOf(view: ViewSlice): Required<Omit<LinkView, 'pose'>> {
  const { lens, roofs, solarHour, dayOfYear } = view;
  return { lens, roofs, solarHour, dayOfYear };
}

function viewDifference(view: ViewSlice): LinkView {
  return {
    ...(view.lens !== DEFAULT_VIEW.lens && { lens: view.lens }),
    ...(view.roofs !== DEFAULT_VIEW.roofs && { roofs: view.roofs }),
    ...(view.solarHour !== DEFAULT_VIEW.solarHour && { solarHour: view.solarHour }),
    ...(view.dayOfYear !== DEFAULT_VIEW.dayOfYear && { dayOfYear: view.dayOfYear }),
  };
}

async function writeFragment(link: LinkState): Promise<string> {
  if (Object.keys(link.changes).length === 0 && Object.keys(link.view).length === 0) return '';
  const { encodeFragment } = await import('../params/codec.ts');
  return encodeFragment(link);
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
  const query = new URLSearchParams(search);
  if (params.presetId !== DEFAULT_PRESET_ID || query.has('preset')) query.set('preset', params.presetId);
  const preset = presetOf(params.presetId) ?? DEFAULT_PRESET;
  const fragment = await writeFragment({
    changes: differenceOf(preset.values, params.values),
    view: { ...viewDifference(view), ...(pose !== undefined && { pose }) },
  });
  const queryText = query.toString();
  return `${queryText === '' ? '' : `?${queryText}`}${fragment === '' ? '' : `#${fragment}`}`;
}
