import { type MouseEvent, memo, type ReactElement, useEffect, useRef } from 'react';
import { METRICS, type MetricId } from '../../answers/metrics.ts';
import { inputKeyOf } from '../../params/parse.ts';
import { presetOf } from '../../params/presets.ts';
import type { CampusState } from '../../store/store-types.ts';
import { type EvidencePlace, useEvidencePlace } from '../evidence/evidence-place.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { shiftText } from '../kit/shift-text.ts';
import { SourceNote } from '../kit/source-note.tsx';
import { useCampus } from '../use-campus.ts';
import { earlierText, useFigureState } from './figure-state.ts';
import { exactText, KEY_FIGURES, tileParts, tileSentence } from './key-figures.ts';

/** The numbers that matter, each opening how it is made. */
export const FigureStrip = memo(function FigureStrip(): ReactElement {
  const busy = useCampus(({ run }) => run.status === 'running');
  return (
    <section className="gc-panel gc-strip" aria-label="Key figures" aria-busy={busy}>
      <ul>
        {KEY_FIGURES.map((id) => (
          <li key={id}>
            <FigureTile id={id} />
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
  const changed = useCampus((now) => now.run.plan !== null && !isUntouched(now));
  const label = presetOf(presetId)?.label;
  const against = changed && label !== undefined ? `Changes vs. ${label} preset` : 'As the preset has it';
  return (
    <p className="gc-strip-note" data-state={state}>
      {earlierText(state) ?? against}
    </p>
  );
}

const FigureTile = memo(function FigureTile({ id }: { readonly id: MetricId }): ReactElement {
  const { label, unit, formula, rules, sources = [], none } = METRICS[id];
  const planned = useCampus((state) => state.run.plan !== null);
  const value = useCampus((state) => state.run.plan?.metrics[id] ?? null);
  const presetId = useCampus((state) => state.params.presetId);
  const preset = presetOf(presetId);
  const untouched = useCampus(isUntouched);
  const base = useRef<{ presetId: string; value: number } | null>(null);
  if (untouched && value !== null) base.current = { presetId, value };
  const known = base.current?.presetId === presetId ? base.current.value : null;
  const shift = value === null || known === null ? '' : shiftText(value, known);
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
      {shift !== '' && known !== null && (
        <p translate="no">{`${shift} vs. ${tileSentence(id, known)} in ${preset?.label ?? presetId}`}</p>
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

const presetKeys = new Map<string, string>();

/** Whether the plan on screen is that of the preset itself: then its figures are what later ones are held against. */
function isUntouched(state: CampusState): boolean {
  const { presetId } = state.params;
  const preset = presetOf(presetId);
  if (preset === undefined || state.run.plan === null) return false;
  const key = presetKeys.get(presetId) ?? inputKeyOf(preset.values);
  presetKeys.set(presetId, key);
  return state.run.plan.inputKey === key;
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
