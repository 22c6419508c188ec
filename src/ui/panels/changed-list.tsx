import { memo, type ReactElement } from 'react';
import { DESCRIPTORS, descriptorOf } from '../../params/descriptors.ts';
import type { ParamId } from '../../params/param-types.ts';
import { presetOf } from '../../params/presets.ts';
import type { SiteEdit } from '../../params/site-edits.ts';
import { Icon } from '../kit/icon.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import { changedIds, valueText } from './knob-state.ts';

/** What differs from the preset, with a way back for each and for all. The selector yields text, so equal stays equal. */
export const ChangedList = memo(function ChangedList(): ReactElement | null {
  const joined = useCampus((state) => {
    const base = presetOf(state.params.presetId);
    return base === undefined ? '' : changedIds(DESCRIPTORS, state.params.values, base.values).join(' ');
  });
  const { resetAllParams } = useActions();
  const moved = useCampus(({ params }) =>
    countOtherwise(params.siteEdits, presetOf(params.presetId)?.siteEdits ?? []),
  );
  const presetId = useCampus((state) => state.params.presetId);
  const preset = presetOf(presetId);
  const knobs = DESCRIPTORS.filter((knob) => joined.split(' ').includes(knob.id));
  if (preset === undefined || knobs.length + moved === 0) return null;
  return (
    <details className="gc-changed">
      <summary>
        Changed from preset <span className="gc-count">{knobs.length + moved}</span>
      </summary>
      <ul>
        {knobs.map((knob) => (
          <ChangedRow key={knob.id} id={knob.id} was={valueText(knob, preset.values[knob.id])} />
        ))}
        {moved > 0 && <SiteRow count={moved} />}
      </ul>
      <button type="button" className="gc-button" onClick={() => resetAllParams()}>
        Reset all
      </button>
    </details>
  );
});

/** How many parts of the site stand otherwise than in the preset. */
function countOtherwise(edits: readonly SiteEdit[], ofPreset: readonly SiteEdit[]): number {
  const told = (each: readonly SiteEdit[], id: string): string =>
    JSON.stringify(each.filter((edit) => edit.id === id));
  const parts = new Set([...edits, ...ofPreset].map(({ id }) => id));
  return [...parts].filter((id) => told(edits, id) !== told(ofPreset, id)).length;
}

/** What was changed by hand on the site; part by part it is told where the site is shaped. */
function SiteRow({ count }: { readonly count: number }): ReactElement {
  const { resetSite } = useActions();
  return (
    <li>
      <span>Site</span>
      <span className="gc-soft">{count === 1 ? '1 part moved by hand' : `${count} parts moved by hand`}</span>
      <button
        type="button"
        className="gc-icon-button gc-small"
        aria-label="Reset the site"
        onClick={resetSite}
      >
        <Icon name="reset" />
      </button>
    </li>
  );
}

function ChangedRow({ id, was }: { readonly id: ParamId; readonly was: string }): ReactElement {
  const knob = descriptorOf(id);
  const { resetParam } = useActions();
  const now = useCampus((state) => valueText(knob, state.params.values[id]));
  return (
    <li>
      <span>{knob.label}</span>
      <span className="gc-soft" translate="no">
        <span>{was}</span> → <b>{now}</b>
      </span>
      <button
        type="button"
        className="gc-icon-button gc-small"
        aria-label={`Reset ${knob.label} to ${was}`}
        onClick={() => resetParam(id)}
      >
        <Icon name="reset" />
      </button>
    </li>
  );
}
