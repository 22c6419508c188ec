import type { ReactElement } from 'react';
import { KNOB_HELP } from '../../params/knob-help.ts';
import type { ParamDescriptor } from '../../params/param-types.ts';
import { presetOf } from '../../params/presets.ts';
import { SourceNote } from '../kit/source-note.tsx';
import { useCampusStore } from '../use-campus.ts';
import { numberText, valueText } from './knob-state.ts';

/** What a knob does, how far it goes, and where its range comes from. */
export function KnobHelp({ knob }: { readonly knob: ParamDescriptor }): ReactElement {
  const preset = presetOf(useCampusStore().getState().params.presetId);
  const { help, source } = KNOB_HELP[knob.id];
  return (
    <>
      <p>{help}</p>
      <dl className="gc-facts">
        {knob.type === 'number' && (
          <div>
            <dt>Range</dt>
            <dd translate="no">{`${numberText(knob, knob.min)} – ${valueText(knob, knob.max)}`}</dd>
          </div>
        )}
        <div>
          <dt>Default</dt>
          <dd>{valueText(knob, knob.default)}</dd>
        </div>
        {preset !== undefined && (
          <div>
            <dt>{preset.label}</dt>
            <dd>{valueText(knob, preset.values[knob.id])}</dd>
          </div>
        )}
      </dl>
      <SourceNote id={source} />
      <p className="gc-source">
        <code>{knob.id}</code>
      </p>
    </>
  );
}
