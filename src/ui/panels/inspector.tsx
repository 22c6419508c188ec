import { memo, type ReactElement, useMemo } from 'react';
import { factsOfThing } from '../../plan/facts-of-thing.ts';
import { findThing } from '../../plan/find-in-plan.ts';
import { aboveOf, nameOf } from '../../plan/look-up.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { rackIdOf } from '../../plan/rack-parts/find-rack-part.ts';
import { formatQuantity } from '../../units/format.ts';
import { Icon } from '../kit/icon.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import { ApartButtons } from '../view/apart-buttons.tsx';
import { useLensText } from '../view/lens-tools.ts';
import { EarlierNote } from './earlier-note.tsx';
import { TraceSection } from './trace-section.tsx';
import { WarningList } from './warning-list.tsx';

/** What is selected; with nothing selected, the campus as a whole and what is wrong with it. */
export const InspectorBody = memo(function InspectorBody(): ReactElement {
  const { flyTo } = useActions();
  const plan = useCampus((state) => state.run.plan);
  const selection = useCampus((state) => state.session.selection);
  if (plan === null) return <p className="gc-soft">The campus is being computed.</p>;
  return selection === null || selection === 'site' ? (
    <>
      <EarlierNote />
      <WarningList warnings={plan.warnings} />
      <ThingFacts plan={plan} id="site" />
      <button type="button" className="gc-button gc-full" onClick={() => flyTo('home')}>
        <Icon name="fly" /> See the whole campus
      </button>
    </>
  ) : (
    <Selected plan={plan} id={selection} />
  );
});

/** `Row 3` of `Building 2 · Hall C · Row 3`: the trail itself says the rest. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(' · ') + 1).replace(/^[· ]+/, '');
}

interface ThingProps {
  readonly plan: Plan;
  readonly id: ThingId;
}

function Selected({ plan, id }: ThingProps): ReactElement {
  const { flyTo, select } = useActions();
  const lensText = useLensText(id);
  const ancestors = useMemo(() => aboveOf(plan, id), [plan, id]);
  return (
    <>
      <EarlierNote />
      <nav aria-label="Where this stands" className="gc-breadcrumb">
        <ol>
          <li>
            <button type="button" className="gc-link" onClick={() => select(null)}>
              Campus
            </button>
          </li>
          {ancestors
            .filter((ancestor) => ancestor !== 'site' && ancestor !== id)
            .map((ancestor) => (
              <li key={ancestor}>
                <button type="button" className="gc-link" onClick={() => select(ancestor)}>
                  {lastPart(nameOf(plan, ancestor))}
                </button>
              </li>
            ))}
        </ol>
      </nav>
      <h3 className="gc-thing-name">{nameOf(plan, id)}</h3>
      {lensText !== '' && <p className="gc-lens-text">{lensText}</p>}
      <div className="gc-row">
        <button type="button" className="gc-button gc-primary" onClick={() => flyTo(id)}>
          <Icon name="fly" /> Fly here
        </button>
        <button type="button" className="gc-button" onClick={() => select(null)}>
          Clear
        </button>
      </div>
      <ApartButtons id={id} />
      {findThing(plan, rackIdOf(id)) !== null && (
        <TraceSection key={rackIdOf(id)} plan={plan} id={rackIdOf(id)} />
      )}
      <ThingFacts plan={plan} id={id} />
    </>
  );
}

function ThingFacts({ plan, id }: ThingProps): ReactElement {
  const facts = useMemo(() => factsOfThing(plan, id), [plan, id]);
  if (facts.length === 0) return <p className="gc-soft">This thing is not part of the campus any more.</p>;
  return (
    <dl className="gc-facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd translate="no">
            {fact.thing === undefined ? (
              factText(fact.value, fact.unit)
            ) : (
              <ThingLink id={fact.thing} name={String(fact.value)} from={nameOf(plan, id)} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Leads to another thing; what both names begin with is left out. */
function ThingLink({
  id,
  name,
  from,
}: {
  readonly id: ThingId;
  readonly name: string;
  readonly from: string;
}) {
  const { select } = useActions();
  const parts = name.split(' · ');
  const around = from.split(' · ');
  const shared = parts.findIndex((part, index) => part !== around[index]);
  const text = parts.slice(shared < 0 ? -1 : shared).join(' · ');
  return (
    <button type="button" className="gc-link" aria-label={name} onClick={() => select(id)}>
      {text}
    </button>
  );
}

function factText(value: number | string, unit: string): string {
  if (typeof value === 'string') return unit === '' ? value : `${value} ${unit}`;
  return formatQuantity(value, unit);
}
