import type { ReactElement } from 'react';
import { DESCRIPTORS } from '../../params/descriptors.ts';
import { furtherBlocks, isOfBlocks } from '../../params/fleet.ts';
import { openKnobs } from '../../params/follow-gates.ts';
import { positionOf, TRAVEL } from '../../params/knob-scale.ts';
import type { ParamDescriptor, ParamValue } from '../../params/param-types.ts';
import { presetOf } from '../../params/presets.ts';
import { changedIds, followedValue, valueText } from '../panels/knob-state.ts';
import { useCampus } from '../use-campus.ts';

/** What differs from the preset; says so where nothing does. */
export function ChangedParameters(): ReactElement {
  const values = useCampus(({ params }) => params.values);
  const preset = useCampus(({ params }) => presetOf(params.presetId));
  const changed = preset === undefined ? [] : changedIds(DESCRIPTORS, values, preset.values);
  if (preset === undefined || changed.length === 0)
    return <p className="gc-print-line">All parameters are those of the preset.</p>;
  return (
    <table className="gc-print-table">
      <caption>{`Changed from the preset ${preset.label}`}</caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">This campus</th>
          <th scope="col">Preset</th>
        </tr>
      </thead>
      <tbody>
        {DESCRIPTORS.filter(({ id }) => changed.includes(id)).map((knob) => (
          <tr key={knob.id}>
            <th scope="row">{knob.label}</th>
            <td>{valueText(knob, values[knob.id])}</td>
            <td>{valueText(knob, preset.values[knob.id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every parameter with its place in its range. */
export function PrintedParameters(): ReactElement {
  const values = useCampus(({ params }) => params.values);
  const plan = useCampus(({ run }) => run.plan);
  const shownValue = ({ id }: ParamDescriptor): ParamValue => followedValue(id, values, plan) ?? values[id];
  return (
    <table className="gc-print-table">
      <caption>All parameters</caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Value</th>
          <th scope="col">In its range</th>
        </tr>
      </thead>
      <tbody>
        {openKnobs(DESCRIPTORS, values)
          .filter(({ id }) => !isOfBlocks(id) || furtherBlocks(values).length > 0)
          .map((knob) => (
            <tr key={knob.id}>
              <th scope="row">{knob.label}</th>
              <td>{valueText(knob, shownValue(knob))}</td>
              <td>
                <RangeLine knob={knob} value={shownValue(knob)} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface RangeLineProps {
  readonly knob: ParamDescriptor;
  readonly value: ParamValue;
}

/** The slider as a line with a dot: drawn with strokes, which print where backgrounds do not. */
function RangeLine({ knob, value }: RangeLineProps): ReactElement | null {
  if (knob.type !== 'number') return null;
  const at = (positionOf(knob, Number(value)) / TRAVEL) * 100;
  return (
    <svg className="gc-print-range" viewBox="-4 -5 108 10" aria-hidden="true" focusable="false">
      <line x1="0" x2="100" y1="0" y2="0" />
      <circle cx={at} cy="0" r="3" />
    </svg>
  );
}
