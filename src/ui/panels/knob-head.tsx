import type { ReactElement, ReactNode } from 'react';
import { KNOB_HELP } from '../../params/knob-help.ts';
import type { ParamDescriptor } from '../../params/param-types.ts';
import { presetOf } from '../../params/presets.ts';
import { Icon } from '../kit/icon.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { SourceNote } from '../kit/source-note.tsx';
import { useActions, useCampusStore } from '../use-campus.ts';
import { numberText, valueText } from './knob-state.ts';

interface KnobHeadProps {
  readonly knob: ParamDescriptor;
  readonly controlId: string;
  readonly changed: boolean;
  readonly children?: ReactNode;
}

/** Label, help, reset and whatever entry the knob has. */
export function KnobHead({ knob, controlId, changed, children }: KnobHeadProps): ReactElement {
  const { resetParam } = useActions();
  return (
    <div className="gc-knob-head">
      <label htmlFor={controlId} className="gc-knob-label" data-changed={changed}>
        {knob.label}
      </label>
      <PopoverButton
        className="gc-icon-button gc-small"
        label={`About ${knob.label}`}
        face={<Icon name="info" />}
        title={knob.label}
      >
        <KnobHelp knob={knob} />
      </PopoverButton>
      {changed && (
        <button
          type="button"
          className="gc-icon-button gc-small"
          aria-label={`Reset ${knob.label}`}
          onClick={() => resetParam(knob.id)}
        >
          <Icon name="reset" />
        </button>
      )}
      {children}
    </div>
  );
}

function KnobHelp({ knob }: { readonly knob: ParamDescriptor }): ReactElement {
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
