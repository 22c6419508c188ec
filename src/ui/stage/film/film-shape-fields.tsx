import type { ReactElement } from 'react';
import { evenSides, FILM_LIMITS, type FilmShape } from '../../../story/film-frames.ts';
import { Choice } from '../take-away/choice.tsx';
import { PICTURE_SIZES } from '../take-away/picture-sizes.ts';
import { NumberField } from './number-field.tsx';

const OWN = { id: 'own', label: 'Another size' };
const RATES = [12, 24, 25, 30, 50, 60].map((fps) => ({ id: String(fps), label: `${fps} a second` }));
const LEAST_PX = 16;

interface FilmShapeFieldsProps {
  readonly shape: FilmShape;
  readonly disabled: boolean;
  readonly onShape: (shape: FilmShape) => void;
}

/** Width, height and pictures a second. Odd sides are made even, which the fields then show. */
export function FilmShapeFields({ shape, disabled, onShape }: FilmShapeFieldsProps): ReactElement {
  const known = PICTURE_SIZES.find(({ width, height }) => width === shape.width && height === shape.height);
  const side = { min: LEAST_PX, max: FILM_LIMITS.sidePx, step: 2, disabled };
  const put = (part: Partial<FilmShape>): void => {
    const next = { ...shape, ...part };
    onShape({ ...next, ...evenSides(next) });
  };
  return (
    <>
      <Choice
        name="Size"
        value={known?.id ?? OWN.id}
        disabled={disabled}
        options={[...PICTURE_SIZES, OWN]}
        onChoose={(id) => {
          const chosen = PICTURE_SIZES.find((each) => each.id === id);
          put(
            chosen === undefined
              ? { width: 1280, height: 720 }
              : { width: chosen.width, height: chosen.height },
          );
        }}
      />
      {known === undefined && (
        <div className="gc-film-row">
          <NumberField name="Width" value={shape.width} onValue={(width) => put({ width })} {...side} />
          <NumberField name="Height" value={shape.height} onValue={(height) => put({ height })} {...side} />
        </div>
      )}
      <Choice
        name="Pictures"
        value={String(shape.fps)}
        disabled={disabled}
        options={RATES}
        onChoose={(id) => put({ fps: Number(id) })}
      />
    </>
  );
}
