import type { ReactElement, ReactNode } from 'react';
import type { ParamDescriptor } from '../../params/param-types.ts';
import { Icon } from '../kit/icon.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { type LatePart, WhenHere } from '../kit/use-late-part.tsx';
import { useActions } from '../use-campus.ts';

const KNOB_HELP: LatePart<typeof import('./knob-help.tsx')> = {
  lack: 'What is told of the knob is missing',
  fetch: () => import('./knob-help.tsx'),
};

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
        <WhenHere part={KNOB_HELP}>{({ KnobHelp }) => <KnobHelp knob={knob} />}</WhenHere>
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
