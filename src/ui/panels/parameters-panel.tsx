import { memo, type ReactElement } from 'react';
import { DESCRIPTORS } from '../../params/descriptors.ts';
import { isOfBlocks } from '../../params/fleet.ts';
import { isOpen } from '../../params/follow-gates.ts';
import type { ParamGroup } from '../../params/knob-types.ts';
import type { ParamDescriptor } from '../../params/param-types.ts';
import { useCampus } from '../use-campus.ts';
import { ChangedList } from './changed-list.tsx';
import { ChoiceKnob } from './choice-knob.tsx';
import { FleetEditor } from './fleet-editor.tsx';
import { NumberKnob } from './number-knob.tsx';

const GROUPS: readonly { readonly id: ParamGroup; readonly label: string; readonly open: boolean }[] = [
  { id: 'compute', label: 'Compute', open: true },
  { id: 'fabric', label: 'Fabric', open: false },
  { id: 'workload', label: 'Workload', open: false },
  { id: 'power', label: 'Power', open: true },
  { id: 'cooling', label: 'Cooling', open: true },
  { id: 'site', label: 'Site', open: false },
  { id: 'layout', label: 'Layout', open: false },
  { id: 'economics', label: 'Economics', open: false },
];

/** Every knob, folded by domain. Renders once: each knob follows its own value. */
export const ParametersBody = memo(function ParametersBody(): ReactElement {
  return (
    <>
      <ChangedList />
      {GROUPS.map((group) => (
        <details key={group.id} className="gc-group" open={group.open}>
          <summary>{group.label}</summary>
          {DESCRIPTORS.filter((knob) => knob.group === group.id && !isOfBlocks(knob.id)).map((knob) => (
            <Knob key={knob.id} knob={knob} />
          ))}
          {group.id === 'compute' && <FleetEditor />}
        </details>
      ))}
    </>
  );
});

/** A knob that counts only with a setting of another one appears with it. */
function Knob({ knob }: { readonly knob: ParamDescriptor }): ReactElement | null {
  const open = useCampus((state) => isOpen(knob.id, state.params.values));
  if (!open) return null;
  return knob.type === 'number' ? <NumberKnob knob={knob} /> : <ChoiceKnob knob={knob} />;
}
