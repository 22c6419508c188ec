import { type MouseEvent, memo, type ReactElement, useEffect, useRef } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import { exactText } from '../../answers/metric-text.ts';
import type { MetricId } from '../../answers/metrics.ts';
import { presetOf } from '../../params/presets.ts';
import { type EvidencePlace, useEvidencePlace } from '../evidence/evidence-place.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { shiftText } from '../kit/shift-text.ts';
import { SourceNote } from '../kit/source-note.tsx';
import { useCampus } from '../use-campus.ts';
import { earlierText, useFigureState } from './figure-state.ts';
import { KEY_FIGURES, tileParts, tileSentence } from './key-figures.ts';
import { isOfPreset, usePresetMetrics } from './preset-metrics.ts';

/** The figures of the preset are placed once the first change has been drawn. */
const BASE_WAITS_MS = 300;

/** The numbers that matter, each opening how it is made. */
export const FigureStrip = memo(function FigureStrip(): ReactElement {
  const busy = useCampus(({ run }) => run.status === 'running');
  const base = usePresetMetrics(BASE_WAITS_MS);
  return (
    <section className="gc-panel gc-strip" aria-label="Key figures" aria-busy={busy}>
      <ul>
        {KEY_FIGURES.map((id) => (
          <li key={id}>
            <FigureTile id={id} base={base?.[id] ?? null} />
          </li>
        ))}
      </ul>
      <StripNote />
    </section>
  );
});

/** Of what the figures are, and what the percentages beside them compare with. */
function StripNote(): ReactElement {
  const state = useFigureState();
  const presetId = useCampus(({ params }) => params.presetId);
  const changed = useCampus(
    ({ run, params }) => run.plan !== null && !isOfPreset(run.plan.inputKey, params.presetId),
  );
  const label = presetOf(presetId)?.label;
  const against = changed && label !== undefined ? `Changes vs. ${label} preset` : 'As the preset has it';
  return (
    <p className="gc-strip-note" data-state={state}>
      {earlierText(state) ?? against}
    </p>
  );
}

interface FigureTileProps {
  readonly id: MetricId;
  /** What the preset has; null where that is not known, or it has no such number. */
  readonly base: number | null;
}

const FigureTile = memo(function FigureTile({ id, base }: FigureTileProps): ReactElement {
  const { label, unit, formula, rules, sources = [], none } = METRICS[id];
  const planned = useCampus((state) => state.run.plan !== null);
  const value = useCampus((state) => state.run.plan?.metrics[id] ?? null);
  const presetId = useCampus((state) => state.params.presetId);
  const preset = presetOf(presetId);
  const shift = value === null || base === null ? '' : shiftText(value, base);
  const flash = useFlash(value);
  const shown = planned ? tileParts(id, value) : { number: '…', unit: '' };
  const spoken = planned ? tileSentence(id, value) : 'being computed';
  return (
    <PopoverButton
      className="gc-figure"
      label={`${label} ${spoken}${shift === '' ? '' : `, ${shift} against the preset ${preset?.label ?? presetId}`}, how it is made`}
      title={label}
      face={
        <>
          <span className="gc-figure-label">{label}</span>{' '}
          <span className="gc-figure-value" ref={flash} translate="no">
            <span>{shown.number}</span>
            {shown.unit !== '' && <span className="gc-figure-unit">{` ${shown.unit}`}</span>}
          </span>
          <span
            className="gc-figure-shift"
            aria-hidden="true"
            translate="no"
            data-way={shift.startsWith('−') ? 'down' : 'up'}
          >
            {shift}
          </span>
        </>
      }
    >
      <p>{formula}</p>
      {value !== null && (
        <p className="gc-exact" translate="no">
          {exactText(value, unit)}
        </p>
      )}
      {planned && value === null && <p className="gc-exact">{none}</p>}
      {shift !== '' && base !== null && (
        <p translate="no">{`${shift} vs. ${tileSentence(id, base)} in ${preset?.label ?? presetId}`}</p>
      )}
      <p className="gc-source">
        Rules <code>{rules}</code> in docs/model
      </p>
      {sources.map((source) => (
        <SourceNote key={source} id={source} />
      ))}
      <EvidenceLinks metricId={id} />
    </PopoverButton>
  );
});

/** The ways on from a number; the sheet opens where the card was. */
function EvidenceLinks({ metricId }: { readonly metricId: MetricId }): ReactElement {
  const { show } = useEvidencePlace();
  function open(event: MouseEvent<HTMLButtonElement>, place: Partial<EvidencePlace>): void {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    show(place);
  }
  return (
    <p className="gc-ways">
      <button type="button" className="gc-link" onClick={(event) => open(event, { tab: 'numbers' })}>
        All numbers
      </button>
      <button type="button" className="gc-link" onClick={(event) => open(event, { tab: 'sure', metricId })}>
        How sure is this?
      </button>
    </p>
  );
}

/** Tints the number for a moment when it moves: warm for up, cool for down. */
function useFlash(value: number | null): React.RefObject<HTMLSpanElement | null> {
  const element = useRef<HTMLSpanElement>(null);
  const last = useRef(value);
  useEffect(() => {
    const before = last.current;
    last.current = value;
    if (before === null || value === null || before === value || element.current === null) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const color = value > before ? 'var(--gc-up)' : 'var(--gc-down)';
    element.current.animate([{ color }, { color: 'var(--gc-text)' }], { duration: 900, easing: 'ease-out' });
  }, [value]);
  return element;
}
