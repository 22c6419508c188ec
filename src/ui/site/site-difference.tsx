import { type ReactElement, useEffect, useState } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import type { MetricId, Metrics } from '../../answers/metrics.ts';
import { editsInHand } from '../../store/site-shaping.ts';
import { quantityParts } from '../../units/format.ts';
import { useAsk } from '../use-ask.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

/** What the places of things change. */
const SHOWN = [
  'annualPue',
  'facilityPumpPowerW',
  'pipeLengthM',
  'feederLengthM',
  'fibreLengthM',
  'worstPathLatencyS',
  'longReachLinkCount',
  'fabricPowerW',
  'capexUsd',
  'annualCostUsd',
] as const satisfies readonly MetricId[];

/**
 * Numbers of the campus as it is in hand: asked of a worker one after the other, so that a drag waits for none of them, and
 * of the plan where nothing is held.
 */
function useMetricsInHand(): Metrics | null {
  const campus = useCampusStore();
  const ask = useAsk();
  const standing = useCampus((state) => state.run.plan?.metrics ?? null);
  const held = useCampus((state) => state.session.siteShaping?.held === true);
  const [inHand, setInHand] = useState<Metrics | null>(null);
  useEffect(() => {
    if (!held || ask === null) {
      setInHand(null);
      return;
    }
    let gone = false;
    let asked = '';
    let busy = false;
    const follow = (): void => {
      const siteEdits = editsInHand(campus);
      const key = JSON.stringify(siteEdits);
      if (busy || gone || key === asked) return;
      asked = key;
      busy = true;
      ask('metrics', { values: campus.getState().params.values, siteEdits }, {})
        .then((metrics) => {
          if (!gone) setInHand(metrics);
        })
        // The numbers of the campus that stands are shown as they were.
        .catch(() => setInHand(null))
        .finally(() => {
          busy = false;
          follow();
        });
    };
    follow();
    const stop = campus.subscribe((state, before) => {
      if (state.session.siteShaping !== before.session.siteShaping) follow();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [campus, ask, held]);
  return inHand ?? standing;
}

/** The main numbers against those with which shaping began, or which were pinned since. */
export function SiteDifference(): ReactElement | null {
  const now = useMetricsInHand();
  const standing = useCampus((state) => state.run.plan?.metrics ?? null);
  const [pinned, setPinned] = useState<Metrics | null>(standing);
  if (now === null) return null;
  const from = pinned ?? now;
  return (
    <section aria-label="What it changes">
      <h3>What it changes</h3>
      <table className="gc-site-table">
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Now</th>
            <th scope="col">Against the start</th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((id) => (
            <DifferenceRow key={id} id={id} now={now[id]} from={from[id]} />
          ))}
        </tbody>
      </table>
      <button type="button" className="gc-button gc-small" onClick={() => setPinned(standing)}>
        Compare from here
      </button>
    </section>
  );
}

interface DifferenceRowProps {
  readonly id: MetricId;
  readonly now: number | null;
  readonly from: number | null;
}

function textOf(id: MetricId, value: number): string {
  const { number, unit } = quantityParts(value, METRICS[id].unit);
  return unit === '' ? number : `${number} ${unit}`;
}

/** Finer than any number here is known. */
const SAME_SHARE = 1e-9;

function DifferenceRow({ id, now, from }: DifferenceRowProps): ReactElement {
  const { label, better } = METRICS[id];
  if (now === null || from === null)
    return (
      <tr>
        <th scope="row">{label}</th>
        <td>none</td>
        <td>none</td>
      </tr>
    );
  const change = now - from;
  const same = Math.abs(change) <= SAME_SHARE * Math.abs(from);
  const sense = same || better === 'neither' ? 'same' : change > 0 === (better === 'higher') ? 'good' : 'bad';
  const words = { same: '', good: ' (better)', bad: ' (worse)' }[sense];
  const moved = id === 'annualPue' ? change.toFixed(5) : textOf(id, Math.abs(change));
  const sign = id === 'annualPue' && change < 0 ? '' : change > 0 ? '+' : '−';
  return (
    <tr data-metric={id}>
      <th scope="row">{label}</th>
      <td translate="no">{textOf(id, now)}</td>
      <td translate="no" data-sense={sense}>
        {same ? 'no change' : `${sign}${moved}${words}`}
      </td>
    </tr>
  );
}
