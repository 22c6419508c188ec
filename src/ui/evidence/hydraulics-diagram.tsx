import type { ReactElement } from 'react';
import type { SolvedLoop } from '../../answers/questions/hydraulics.ts';
import { barsOf, type Frame, heightAt, niceTicks, type Span, tickText } from './year-chart-data.ts';

const WIDTH = 380;
const HEIGHT = 132;
const FRAME: Frame = { x: 46, y: 10, width: WIDTH - 52, height: HEIGHT - 32 };
const TICKS = 4;
const HEADROOM = 1.08;
const LABELS = 12;

interface DiagramProps {
  readonly solved: SolvedLoop;
  readonly branchName: string;
}

/** Flow of each branch as a bar, in the order of the supply; across them the flow of the design. */
export function FlowDiagram({ solved, branchName }: DiagramProps): ReactElement {
  const design = solved.designFlowM3PerS;
  const shares = solved.branches.map(({ flowM3PerS }) => (flowM3PerS / design) * 100);
  const span: Span = { low: 0, high: Math.max(100, ...shares) * HEADROOM };
  const label = `Flow of each ${branchName} in percent of its design flow: ${percent(shares[0])} in the first, ${percent(shares.at(-1))} in the last.`;
  const designY = heightAt(100, span, FRAME);
  return (
    <figure className="gc-plot-chart">
      <figcaption>{`Flow of each ${branchName}, % of design`}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <Axis span={span} />
        {barsOf(shares, span, FRAME).map((bar, index) => (
          <rect key={solved.branches[index]?.id} className="gc-plot-bar" {...bar} />
        ))}
        <line className="gc-plot-mean" x1={FRAME.x} x2={FRAME.x + FRAME.width} y1={designY} y2={designY} />
        <Numbers count={shares.length} />
      </svg>
    </figure>
  );
}

/** Head along the loop: the supply falls, the return rises, and the gap between them drives each branch. */
export function HeadDiagram({ solved }: Pick<DiagramProps, 'solved'>): ReactElement {
  const { branches } = solved;
  const span: Span = { low: 0, high: solved.closedFormHeadM * HEADROOM };
  const step = FRAME.width / Math.max(1, branches.length);
  const pathOf = (start: number, heads: readonly number[]) =>
    [start, ...heads]
      .map((head, index) => {
        const x = index === 0 ? FRAME.x : FRAME.x + (index - 0.5) * step;
        return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${heightAt(head, span, FRAME).toFixed(1)}`;
      })
      .join('');
  const supply = branches.map(({ supplyHeadM }) => supplyHeadM);
  const back = branches.map(({ returnHeadM }) => returnHeadM);
  const label = `Head along the loop in metres: supply from ${solved.closedFormHeadM.toFixed(1)} to ${(supply.at(-1) ?? 0).toFixed(1)}, return from ${(back.at(-1) ?? 0).toFixed(1)} to 0.`;
  return (
    <figure className="gc-plot-chart">
      <figcaption>
        Head along the loop, m: <span className="gc-plot-supply-word">supply</span>,{' '}
        <span className="gc-plot-return-word">return</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <Axis span={span} />
        {branches.map((branch, index) => {
          const x = FRAME.x + (index + 0.5) * step;
          return (
            <line
              key={branch.id}
              className="gc-plot-gap"
              x1={x}
              x2={x}
              y1={heightAt(branch.supplyHeadM, span, FRAME)}
              y2={heightAt(branch.returnHeadM, span, FRAME)}
            />
          );
        })}
        <path className="gc-plot-supply" d={pathOf(solved.closedFormHeadM, supply)} />
        <path className="gc-plot-return" d={pathOf(0, back)} />
        <Numbers count={branches.length} />
      </svg>
    </figure>
  );
}

function percent(share: number | undefined): string {
  return `${(share ?? 0).toFixed(1)} %`;
}

function Axis({ span }: { readonly span: Span }): ReactElement {
  const ticks = niceTicks(span, TICKS);
  return (
    <>
      {ticks.map((tick) => {
        const y = heightAt(tick, span, FRAME);
        return (
          <g key={tick}>
            <line className="gc-plot-grid" x1={FRAME.x} x2={FRAME.x + FRAME.width} y1={y} y2={y} />
            <text className="gc-plot-axis" x={FRAME.x - 5} y={y + 4} textAnchor="end">
              {tickText(tick, ticks)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Numbers of the branches below; of many only every so many. */
function Numbers({ count }: { readonly count: number }): ReactElement {
  const every = Math.ceil(count / LABELS);
  const step = FRAME.width / Math.max(1, count);
  return (
    <>
      {Array.from({ length: count }, (_, index) => index)
        .filter((index) => index % every === 0)
        .map((index) => (
          <text
            key={index}
            className="gc-plot-axis"
            x={FRAME.x + (index + 0.5) * step}
            y={HEIGHT - 7}
            textAnchor="middle"
          >
            {index + 1}
          </text>
        ))}
    </>
  );
}
