import { type ReactElement, useEffect } from 'react';
import type { Story } from '../../../story/story-types.ts';
import { Check } from '../take-away/check.tsx';
import { Choice } from '../take-away/choice.tsx';
import { useStoryChoice } from '../take-away/use-story-choice.ts';
import { NumberField } from './number-field.tsx';
import type { FilmWish } from './use-film.ts';

interface StoryFieldsProps {
  readonly wish: FilmWish;
  readonly disabled: boolean;
  readonly onWish: (part: Partial<FilmWish>) => void;
}

/** Which story, which of its slides, and how long each takes. */
export function StoryFields({ wish, disabled, onWish }: StoryFieldsProps): ReactElement {
  const { options, chosen, choose, opened, meant } = useStoryChoice();
  const { story } = wish;
  useEffect(() => {
    let wanted = true;
    void meant().then((found) => {
      if (wanted) onWish({ story: found, slide: 0 });
    });
    return () => {
      wanted = false;
    };
  }, [meant, onWish]);
  return (
    <>
      <Choice name="Story" value={chosen} disabled={disabled} options={options} onChoose={choose} />
      <p role="status" className="gc-soft">
        {opened}
      </p>
      {wish.kind === 'change' && story !== null && (
        <Choice
          name="Slide"
          value={String(wish.slide)}
          disabled={disabled}
          options={slideChoices(story)}
          onChoose={(id) => onWish({ slide: Number(id) })}
        />
      )}
      <NumberField
        name="Seconds a slide"
        value={wish.slideSeconds}
        min={1}
        max={60}
        step={0.5}
        disabled={disabled}
        onValue={(slideSeconds) => onWish({ slideSeconds })}
      />
      <Check
        name="Words, numbers and notes in the picture"
        value={wish.words}
        disabled={disabled}
        onChange={(words) => onWish({ words })}
      />
    </>
  );
}

function slideChoices({ slides }: Story): readonly { readonly id: string; readonly label: string }[] {
  return slides.map(({ title, id }, index) => ({ id: String(index), label: `${index + 1} ${title || id}` }));
}
