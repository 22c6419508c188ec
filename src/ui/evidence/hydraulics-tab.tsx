import { useCampus, useCampusStore } from '../use-campus.ts';
import './physics.css';
import { type ReactElement, useMemo, useState } from 'react';
import type { SolvedLoop } from '../../answers/questions/hydraulics.ts';
import type { LoopName } from '../../answers/questions/loop.ts';
import type { Ask } from '../../answers/questions.ts';
import { inputKeyOf } from '../../params/parse.ts';
import { m3PerSToLPerMin } from '../../units/flow.ts';
import { saveFile } from '../files/save-file.ts';
import { Icon } from '../kit/icon.tsx';
import { AnswerState } from './answer-state.tsx';
import { FlowDiagram, HeadDiagram } from './hydraulics-diagram.tsx';
import { hydraulicsFigures } from './hydraulics-figures.ts';
import { SegmentedChoice } from './segmented-choice.tsx';
import { useKeptCurrent } from './use-kept-current.ts';
import { type PutQuestion, useQuestion } from './use-question.ts';
import { FigureList } from './year-figures.tsx';

const LOOPS: readonly { readonly id: LoopName; readonly label: string }[] = [
  { id: 'row', label: 'Row loop' },
  { id: 'main', label: 'Facility main' },
];
/** What a loop feeds: racks, and in a hall without CDUs the air handlers of each wall. */
const branchNameOf = ({ loop, branches }: SolvedLoop): string => {
  if (loop === 'row') return 'rack';
  return branches[0]?.id.startsWith('CDU') === true ? 'CDU' : 'wall of air handlers';
};
const FLOW_UNITS: Readonly<
  Record<LoopName, { readonly unit: string; readonly of: (flow: number) => number }>
> = {
  row: { unit: 'L/min', of: m3PerSToLPerMin },
  main: { unit: 'L/s', of: (flowM3PerS) => flowM3PerS * 1000 },
};
const REST_MS = 200;

/** One row's coolant or one hall's water, solved by EPANET and held against the model's closed form. */
export function HydraulicsTab({ ask }: { readonly ask: Ask }): ReactElement {
  const { values, siteEdits } = useCampus((state) => state.params);
  const [loop, setLoop] = useState<LoopName>('row');
  const question = useMemo<PutQuestion<'hydraulics'>>(
    () => ({ key: inputKeyOf(values, siteEdits), values, siteEdits, given: { loop } }),
    [values, siteEdits, loop],
  );
  const state = useQuestion(ask, 'hydraulics');
  useKeptCurrent(state, question, ({ key, given }) => `${given.loop} ${key}`, REST_MS);
  const { result, problem, start } = state;
  const answer = result?.answer;
  const stale =
    result !== null && (result.question.key !== question.key || result.question.given.loop !== loop);
  return (
    <>
      <SegmentedChoice label="Loop" options={LOOPS} chosen={loop} onChoose={setLoop} />
      <AnswerState
        what="The flow"
        answered={answer !== undefined}
        problem={problem}
        onRetry={() => start(question)}
      />
      {answer?.ok === false && !stale && (
        <p className="gc-warning-text" role="status">
          <Icon name="info" /> <span>{answer.problem}</span>
        </p>
      )}
      {answer?.ok === true && <LoopBody solved={answer} stale={stale} />}
    </>
  );
}

function LoopBody({ solved, stale }: { readonly solved: SolvedLoop; readonly stale: boolean }): ReactElement {
  const branchName = branchNameOf(solved);
  const campus = useCampusStore();
  return (
    <div className="gc-physics" data-stale={stale} aria-busy={stale}>
      <section aria-label="The loop in figures">
        <h3>{solved.title}</h3>
        <FigureList figures={hydraulicsFigures(solved)} />
        <p className="gc-ways">
          <button
            type="button"
            className="gc-button"
            disabled={stale}
            onClick={() => saveInp(solved, campus.getState().params.presetId)}
          >
            <Icon name="save" /> Download .inp
          </button>
        </p>
      </section>
      <section aria-label="Flow and head">
        <FlowDiagram solved={solved} branchName={branchName} />
        <HeadDiagram solved={solved} />
      </section>
      <section className="gc-physics-wide" aria-label={`Each ${branchName}`}>
        <BranchTable solved={solved} branchName={branchName} />
        <p className="gc-source">
          Solved by EPANET at the head of the closed form; rules COOL-50 to COOL-54. The file opens in EPANET.
        </p>
      </section>
    </div>
  );
}

interface BranchTableProps {
  readonly solved: SolvedLoop;
  readonly branchName: string;
}

function BranchTable({ solved, branchName }: BranchTableProps): ReactElement {
  const kpa = (headM: number) => ((headM * solved.paPerM) / 1000).toFixed(1);
  const flow = FLOW_UNITS[solved.loop];
  return (
    <div className="gc-plain-table">
      <table className="gc-table">
        <caption className="gc-offscreen">{`Flow and head of each ${branchName}`}</caption>
        <thead>
          <tr>
            <th scope="col">{`${branchName.charAt(0).toUpperCase()}${branchName.slice(1)}`}</th>
            <th scope="col">{`Flow, ${flow.unit}`}</th>
            <th scope="col">Of design, %</th>
            <th scope="col">Supply, kPa</th>
            <th scope="col">Return, kPa</th>
            <th scope="col">Across it, kPa</th>
          </tr>
        </thead>
        <tbody>
          {solved.branches.map(({ id, flowM3PerS, supplyHeadM, returnHeadM }, index) => (
            <tr key={id}>
              <th scope="row">{index + 1}</th>
              <td>{flow.of(flowM3PerS).toFixed(1)}</td>
              <td>{((flowM3PerS / solved.designFlowM3PerS) * 100).toFixed(1)}</td>
              <td>{kpa(supplyHeadM)}</td>
              <td>{kpa(returnHeadM)}</td>
              <td>{kpa(supplyHeadM - returnHeadM)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function saveInp({ inp, loop }: SolvedLoop, presetId: string): void {
  saveFile(inp, `gigacampus-${presetId}-${loop}.inp`, 'text/plain');
}
