import { idsOf } from '../catalogue/ids-of.ts';
import type { SourceId } from '../catalogue/sources.ts';

/** The part of the campus a knob belongs to. */
export type ParamGroup =
  | 'compute'
  | 'fabric'
  | 'workload'
  | 'power'
  | 'cooling'
  | 'site'
  | 'layout'
  | 'economics';

/** Fields every knob has. What is told of it beside its label stands below it, in the help of its list. */
interface KnobBase {
  /** The public parameter id of the command line, the link, the scenario file and the page's interface. */
  readonly id: string;
  readonly group: ParamGroup;
  readonly label: string;
  /** The setting of another knob without which this one counts for nothing: it is shown with it, and brings it along. */
  readonly onlyWith?: KnobGate;
}

/** One knob at one choice. */
export interface KnobGate {
  readonly id: string;
  readonly value: string;
  /** Other knobs of which one at the same choice will do. */
  readonly orAt?: readonly string[];
}

export interface NumberKnob extends KnobBase {
  readonly type: 'number';
  /** Unit as shown to people, for example `MW`, `°C`, or an empty string for a count. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  /** Written without separators. */
  readonly isYear?: true;
  /** Slider travel: `log` where the range spans more than two decades. */
  readonly scale: 'linear' | 'log';
}

export interface ChoiceOption<Id extends string = string> {
  readonly value: Id;
  readonly label: string;
}

export interface ChoiceKnob extends KnobBase {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
  readonly default: string;
}

export type Knob = NumberKnob | ChoiceKnob;

/** The options of a choice: one for each record, in the records' order, called what `labelOf` says or their label. */
export function optionsOf<Row extends { readonly label: string }, Id extends string>(
  records: Readonly<Record<Id, Row>>,
  labelOf: (record: Row) => string = ({ label }) => label,
): readonly ChoiceOption<Id>[] {
  return idsOf(records).map((id) => ({ value: id, label: labelOf(records[id]) }));
}

/** What a gated number knob is, without the words: id, label, unit, range, step, usual value. */
type GatedRow<Id extends string> = readonly [
  id: Id,
  label: string,
  unit: string,
  min: number,
  max: number,
  step: number,
  usual: number,
  scale?: NumberKnob['scale'],
];

export type GatedNumber<Id extends string> = NumberKnob & { readonly id: Id };

/** Makes the number knobs of one group that count only with one setting of another. */
export function gatedNumbers(group: ParamGroup, onlyWith: KnobGate) {
  return <Id extends string>(...row: GatedRow<Id>): GatedNumber<Id> => {
    const [id, label, unit, min, max, step, usual, scale = 'linear'] = row;
    return { type: 'number', id, group, label, unit, min, max, step, default: usual, scale, onlyWith };
  };
}

/** What is told of a knob to those who ask. */
export interface KnobHelp {
  /** One sentence for a newcomer. */
  readonly help: string;
  /** Where its range and default come from. */
  readonly source: SourceId;
}

/** The help of each knob of a list. */
export type HelpOf<Knobs extends readonly Knob[]> = {
  readonly [Each in Knobs[number] as Each['id']]: KnobHelp;
};
