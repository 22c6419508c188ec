import './handout.css';
import type { ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import type { ToldSlide } from '../../../story/tell-story.ts';

interface HandoutProps {
  readonly title: string;
  readonly slides: readonly ToldSlide[];
  /** Addresses by slide id. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly notes: boolean;
}

/** A talk on paper: a page a slide, with its picture, its words, its number and where it comes from. */
export function Handout({ title, slides, pictures, notes }: HandoutProps): ReactPortal {
  return createPortal(
    <div className="gc-handout">
      {slides.map((slide, index) => (
        <section key={slide.id} className="gc-handout-page">
          {pictures[slide.id] !== undefined && <img src={pictures[slide.id]} alt="" />}
          <h2 dir="auto">{slide.title}</h2>
          {slide.ask !== '' && <p dir="auto">{slide.ask}</p>}
          <p dir="auto">{slide.line}</p>
          <p className="gc-handout-number">{slide.number}</p>
          {notes && slide.notes !== '' && (
            <div className="gc-handout-notes" dir="auto">
              {slide.notes}
            </div>
          )}
          <footer>
            <span dir="auto">{slide.source}</span>
            <span>{`${title} · ${index + 1} / ${slides.length}`}</span>
          </footer>
        </section>
      ))}
    </div>,
    // On paper nothing else of the page is beside it.
    document.body,
  );
}
