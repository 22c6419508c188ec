import { type ReactElement, useState } from 'react';
import type { FitGiven, FittedCampus, LandFit } from '../../answers/questions/fit.ts';
import { landNeeded } from '../../model/layout/rules/land-needed.ts';
import { partLabel } from '../../store/part-label.ts';
import { reasonOf } from '../../store/report-missing.ts';
import { formatQuantity } from '../../units/format.ts';
import { useAsk } from '../use-ask.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { editText } from './edit-text.ts';

type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'answer'; readonly fit: LandFit; readonly ofVersion: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks whether the campus stands on a piece of land, and how much of its kind does. */
export function LandQuestion(): ReactElement | null {
  const campus = useCampusStore();
  const ask = useAsk();
  const built = useCampus((state) => state.run.plan?.campus ?? null);
  const version = useCampus((state) => state.run.planVersion);
  const [land, setLand] = useState<{ readonly widthM?: string; readonly depthM?: string }>({});
  const [told, setTold] = useState<Told>({ kind: 'none' });
  if (built === null) return null;
  const { boundary } = built.site;
  const needed = landNeeded(built.site, built);
  const { widthM = String(Math.ceil(needed.widthM)), depthM = String(Math.ceil(needed.depthM)) } = land;
  const put = async (given: FitGiven): Promise<void> => {
    if (ask === null) return;
    const { values, siteEdits } = campus.getState().params;
    setTold({ kind: 'asked' });
    try {
      const fit = await ask('fit', { values, siteEdits }, given);
      setTold({ kind: 'answer', fit, ofVersion: version });
    } catch (cause) {
      setTold({ kind: 'failed', reason: reasonOf(cause) });
    }
  };
  return (
    <section aria-label="Land">
      <h3>Does it fit the land?</h3>
      <form
        className="gc-site-steps"
        onSubmit={(event) => {
          event.preventDefault();
          void put({ widthM: Number(widthM), depthM: Number(depthM) });
        }}
      >
        <Side label="West to east, m" text={widthM} onText={(text) => setLand({ ...land, widthM: text })} />
        <Side label="North to south, m" text={depthM} onText={(text) => setLand({ ...land, depthM: text })} />
        <button type="submit" className="gc-button gc-small" disabled={ask === null || told.kind === 'asked'}>
          Ask
        </button>
        {boundary !== undefined && (
          <button
            type="button"
            className="gc-button gc-small"
            disabled={ask === null || told.kind === 'asked'}
            onClick={() => void put({ boundary })}
          >
            Ask for the boundary
          </button>
        )}
      </form>
      <div role="status">
        {told.kind === 'asked' && <p className="gc-soft">Trying sizes…</p>}
        {told.kind === 'failed' && <p className="gc-warning-text">{told.reason}</p>}
        {told.kind === 'answer' && <FitTold fit={told.fit} old={told.ofVersion !== version} />}
      </div>
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Side({ label, text, onText }: SideProps): ReactElement {
  return (
    <label className="gc-site-side">
      <span>{label}</span>
      <input
        className="gc-entry"
        type="text"
        inputMode="decimal"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}

const wholeM = (lengthM: number): string => formatQuantity(Math.ceil(lengthM), 'm');

/** Whether it stands there, and how; on land with a boundary after it was moved as a whole. */
function fitText(fit: LandFit): string {
  const { fits, inBoundary } = fit;
  if (inBoundary === null)
    return fits ? 'The campus fits, set-back counted.' : `It does not fit: ${missingText(fit)}.`;
  const { dx, dz, shortM, partId, rule } = inBoundary;
  const way = editText({ op: 'move', id: 'site', dx, dz });
  const moved = way === '' ? '' : `, moved as a whole ${way}`;
  return fits
    ? `The campus fits inside the boundary, set-back counted${moved}.`
    : `It does not fit inside the boundary: at best${moved} ${partLabel(partId)} lacks ${wholeM(shortM)} of its ${rule === 'LAY-86' ? 'stand-off' : 'set-back'}.`;
}

/** What is missing, and which part reaches there. */
function missingText({ missingWidthM, missingDepthM, farthest }: LandFit): string {
  const { west, east, north, south } = farthest;
  const sides = [
    [missingWidthM, 'wide', west, east],
    [missingDepthM, 'deep', north, south],
  ] as const;
  return sides
    .filter(([missingM]) => missingM > 0)
    .map(([missingM, how, a, b]) => {
      const parts = [...new Set([a, b])].map(partLabel).join(' and ');
      return `${wholeM(missingM)} too little ${how}; farthest out: ${parts}`;
    })
    .join('. ');
}

const sizeText = ({ rackCount, buildingCount, itPowerW }: FittedCampus): string =>
  `${formatQuantity(rackCount, '')} racks in ${buildingCount} ${buildingCount === 1 ? 'building' : 'buildings'}, ${formatQuantity(itPowerW, 'W')} of IT`;

const BOUND = {
  land: 'The land is what binds.',
  supply: 'The sources of power are what binds.',
  none: 'Neither land nor sources bind.',
} as const;

function FitTold({ fit, old }: { readonly fit: LandFit; readonly old: boolean }): ReactElement {
  const { onLand, onSupply, bound } = fit;
  return (
    <>
      {old && <p className="gc-soft">Of the campus as it was when asked.</p>}
      <p>{fitText(fit)}</p>
      {!fit.fits && fit.fitsTurned && (
        <p>Turned by a quarter as a whole it fits; its lines and its gate then leave another side.</p>
      )}
      <p>{`The land holds at most ${onLand === null ? 'none of it' : sizeText(onLand)}${onLand?.turned === true ? ', turned by a quarter as a whole' : ''}.`}</p>
      <p>{`The sources carry at most ${onSupply === null ? 'none of it' : sizeText(onSupply)}. ${BOUND[bound]}`}</p>
    </>
  );
}
