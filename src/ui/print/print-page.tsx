import { presetSummary, presetUnsure } from '../../params/help/preset-summaries.ts';
import './print.css';
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { presetOf } from '../../params/presets.ts';
import { choiceLabel, VIEW_FIELDS } from '../../store/fields.ts';
import type { CampusState } from '../../store/store-types.ts';
import { useEvidencePlace } from '../evidence/evidence-place.tsx';
import { clockText } from '../panels/daylight.ts';
import { EarlierNote } from '../panels/earlier-note.tsx';
import { InspectorBody } from '../panels/inspector.tsx';
import { Legend } from '../panels/view-bar.tsx';
import { useCampus } from '../use-campus.ts';
import { PrintedFigures } from './printed-figures.tsx';
import { ChangedParameters, PrintedParameters } from './printed-parameters.tsx';

interface PrintPageProps {
  readonly takePicture: () => HTMLCanvasElement;
}

/** The campus on paper: its picture, figures and parameters. With the evidence open, its tab with what it is of. */
export function PrintPage({ takePicture }: PrintPageProps): ReactElement {
  const { open: wanted, slot } = useEvidencePlace();
  const open = wanted && slot !== null;
  useOpenDetails(open);
  return (
    <article className="gc-print" data-evidence={open}>
      <PrintHead />
      <EarlierNote />
      {!open && <PrintPicture takePicture={takePicture} />}
      {!open && <PrintedFigures />}
      <ChangedParameters />
      {!open && (
        <section className="gc-print-facts">
          <InspectorBody />
        </section>
      )}
      {!open && <PrintedParameters />}
    </article>
  );
}

function PrintHead(): ReactElement {
  const preset = useCampus(({ params }) => presetOf(params.presetId));
  return (
    <header>
      <h1>{preset === undefined ? 'Gigacampus' : `Gigacampus: ${preset.label}`}</h1>
      {preset !== undefined && <p>{`${presetSummary(preset.id)} ${presetUnsure(preset.id)}`}</p>}
      <p className="gc-source">{window.location.href}</p>
    </header>
  );
}

function viewText({ view }: CampusState): string {
  return `${choiceLabel(VIEW_FIELDS.lens, view.lens)} lens, ${clockText(view.solarHour)} solar time`;
}

/** The view as it was on screen. Paper shows no WebGL canvas, so it is drawn once more into a plain one. */
function PrintPicture({ takePicture }: PrintPageProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const caption = useCampus(viewText);
  useLayoutEffect(() => {
    try {
      place.current?.replaceChildren(takePicture());
    } catch (cause) {
      setProblem(`There is no picture: ${cause instanceof Error ? cause.message : String(cause)}.`);
    }
  }, [takePicture]);
  return (
    <figure className="gc-print-picture">
      <div ref={place} role="img" aria-label="The campus as seen on screen" />
      {problem !== '' && <p>{problem}</p>}
      <figcaption>{caption}</figcaption>
      <Legend />
    </figure>
  );
}

/** Nothing can be unfolded on paper. */
function useOpenDetails(evidenceOpen: boolean): void {
  useEffect(() => {
    const where = evidenceOpen ? '.gc-evidence details, .gc-print details' : '.gc-print details';
    const folded = [...document.querySelectorAll<HTMLDetailsElement>(where)].filter(({ open }) => !open);
    for (const each of folded) each.open = true;
    return () => {
      for (const each of folded) each.open = false;
    };
  }, [evidenceOpen]);
}
