import { type ReactElement, useEffect, useState } from 'react';
import { findThing } from '../../plan/find-in-plan.ts';
import type { LensValues, ValueLens } from '../../plan/lenses/lens-types.ts';
import { isValueLens } from '../../plan/lenses/lens-types.ts';
import { lensValuesOf, readingOf } from '../../plan/lenses/lens-values.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import type { LensName } from '../../store/store-types.ts';
import { rampGradient, VALUE_RAMP } from '../../units/colour-ramps.ts';
import { formatQuantity } from '../../units/format.ts';
import { nextTask } from '../../units/next-task.ts';
import { useCampus } from '../use-campus.ts';

const GRADIENT = rampGradient(VALUE_RAMP, 0, 1);

/** Letters that fit under the ramp. */
const ROOM = 21;

/** What a lens tells of a thing, in words with units; empty where it tells nothing of it. */
export async function lensText(plan: Plan, lens: LensName, id: ThingId): Promise<string> {
  if (isValueLens(lens)) {
    const reading = readingOf(await lensValuesOf(plan, lens, nextTask), id);
    if (reading === null) return '';
    const { value, unit, meaning, note } = reading;
    if (lens === 'availability' && value === 0) return note ?? '';
    return [`${quantityText(value, unit)} ${meaning}`, ...(note === null ? [] : [note])].join(', ');
  }
  const found = findThing(plan, id.split('/', 1)[0] ?? id);
  if (found === null) return '';
  const { block, index } = found;
  if (lens === 'power') return `${formatQuantity(block.load[index] ?? 0, '%')} of rating`;
  return lens === 'thermal' ? formatQuantity(block.tempC[index] ?? 0, '°C') : '';
}

/** Money by area has no ladder of units of its own. */
function quantityText(value: number, unit: string): string {
  const [money, per] = unit.split('/');
  return money === 'USD' && per !== undefined
    ? `${formatQuantity(value, money)}/${per}`
    : formatQuantity(value, unit);
}

/** Names, range and colours of a lens of one number a thing. */
export function ValueLegend({ lens }: { readonly lens: ValueLens }): ReactElement | null {
  const values = useLensValues(lens);
  if (values === null) return null;
  const { title, unit, low, high, logarithmic, rest } = values;
  if (high <= 0) return <p className="gc-legend gc-soft">{`${title}: none on this campus`}</p>;
  const middle = logarithmic ? Math.sqrt(low * high) : (low + high) / 2;
  const ticks = low < high ? [low, middle, high] : [high];
  const all = ticks.map((tick) => quantityText(tick, unit));
  const texts = all.join('').length > ROOM ? all.filter((_, tick) => tick !== 1) : all;
  return (
    <figure className="gc-legend">
      <figcaption className="gc-offscreen">
        {`Legend: ${title}, from ${texts.at(0)}, dark violet, to ${texts.at(-1)}, bright yellow${
          logarithmic ? '; equal steps are equal factors' : ''
        }${rest === null ? '' : `; ${rest}`}`}
      </figcaption>
      <div aria-hidden="true" title={rest ?? undefined}>
        {title}
      </div>
      <div className="gc-scale" aria-hidden="true">
        <div className="gc-ramp" style={{ backgroundImage: GRADIENT }} />
      </div>
      <div className="gc-ticks" aria-hidden="true">
        <span>
          {texts.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </span>
      </div>
    </figure>
  );
}

/** The numbers of a lens for the campus on screen; those before stay until the next are there. */
function useLensValues(lens: ValueLens): LensValues | null {
  const plan = useCampus((state) => state.run.plan);
  const [values, setValues] = useState<LensValues | null>(null);
  useEffect(() => {
    if (plan === null) return;
    let stale = false;
    void lensValuesOf(plan, lens, nextTask).then((found) => {
      if (!stale) setValues(found);
    });
    return () => {
      stale = true;
    };
  }, [plan, lens]);
  return values?.lens === lens ? values : null;
}
