import type { ReactElement } from 'react';
import { FILM_LIMITS } from '../../../story/film-frames.ts';
import { formatQuantity } from '../../../units/format.ts';
import { Icon } from '../../kit/icon.tsx';
import { Choice } from '../take-away/choice.tsx';
import { NumberField } from './number-field.tsx';
import type { FilmWish } from './use-film.ts';
import type { RecordedPath } from './use-path.ts';

const PACES = [
  { id: 'soft', label: 'Slow at both ends' },
  { id: 'even', label: 'Even all the way' },
] as const satisfies readonly { readonly id: FilmWish['pace']; readonly label: string }[];

interface PathKeysProps {
  readonly recorded: RecordedPath;
  readonly wish: FilmWish;
  readonly disabled: boolean;
  readonly onWish: (part: Partial<FilmWish>) => void;
}

/** Key poses of a camera path: taken while flying, put in order, and flown through once to see. */
export function PathKeys({ recorded, wish, disabled, onWish }: PathKeysProps): ReactElement {
  const { path, previewing } = recorded;
  return (
    <>
      <button type="button" className="gc-button" disabled={disabled} onClick={recorded.add}>
        Add this view to the path
      </button>
      <KeyList recorded={recorded} disabled={disabled} />
      <div className="gc-film-row">
        <NumberField
          name="Seconds"
          value={wish.pathSeconds}
          min={0.1}
          max={FILM_LIMITS.seconds}
          step={0.5}
          disabled={disabled}
          onValue={(pathSeconds) => onWish({ pathSeconds })}
        />
        <Choice
          name="Speed"
          value={wish.pace}
          disabled={disabled}
          options={PACES}
          onChoose={(id) => onWish({ pace: PACES.find((each) => each.id === id)?.id ?? wish.pace })}
        />
      </div>
      <button
        type="button"
        className="gc-button"
        disabled={disabled || path === null}
        onClick={() => (previewing ? recorded.stopPreview() : recorded.preview(wish.pathSeconds, wish.pace))}
      >
        {previewing ? 'Stop the preview' : 'Preview'}
      </button>
      <p className="gc-soft" translate="no">
        {path === null ? 'A path needs two views' : speedText(path.lengthM, wish.pathSeconds)}
      </p>
      {!recorded.kept && (
        <p className="gc-soft">This browser keeps nothing more: the path goes with the page</p>
      )}
    </>
  );
}

function speedText(lengthM: number, seconds: number): string {
  return `${formatQuantity(lengthM, 'm')} on the way, ${formatQuantity(lengthM / seconds, 'm/s')} on average`;
}

function KeyList({ recorded, disabled }: Pick<PathKeysProps, 'recorded' | 'disabled'>): ReactElement {
  const { keys, show, move, remove } = recorded;
  return (
    <ol className="gc-editor-slides">
      {keys.map(({ id }, index) => {
        const name = `view ${index + 1}`;
        return (
          <li key={id}>
            <button type="button" className="gc-editor-slide" disabled={disabled} onClick={() => show(index)}>
              {`View ${index + 1}`}
            </button>
            <span className="gc-editor-tools">
              <button
                type="button"
                aria-label={`Move ${name} up`}
                disabled={disabled || index === 0}
                onClick={() => move(index, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={`Move ${name} down`}
                disabled={disabled || index === keys.length - 1}
                onClick={() => move(index, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={`Remove ${name}`}
                disabled={disabled}
                onClick={() => remove(index)}
              >
                <Icon name="close" />
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
