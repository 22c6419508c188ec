import { type FormEvent, type ReactElement, useEffect, useRef } from 'react';
import { slideMeant } from '../../story/slide-meant.ts';
import type { Story } from '../../story/story-types.ts';
import { focusScene } from '../kit/embedded.ts';
import { useSession } from './use-session.ts';

interface GoToProps {
  readonly story: Story;
  readonly say: (text: string) => void;
}

/** A number, a title or a part of one. */
export function GoTo({ story, say }: GoToProps): ReactElement {
  const { order } = useSession();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    return () => focusScene();
  }, []);
  function go(event: FormEvent): void {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const slide = slideMeant(story.slides, text);
    if (slide === null) say(`No slide is called ${text}`);
    else order({ kind: 'go', slide });
  }
  return (
    <form className="gc-go-to" onSubmit={go}>
      <label htmlFor="gc-go-to">Go to slide</label>
      <input
        id="gc-go-to"
        ref={field}
        list="gc-go-to-slides"
        placeholder={`1–${story.slides.length}, or words of a title`}
        autoComplete="off"
      />
      <datalist id="gc-go-to-slides">
        {story.slides.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
    </form>
  );
}
