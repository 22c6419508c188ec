import type { ReactElement } from 'react';
import type { ToldSlide } from '../../../story/tell-story.ts';
import type { DeskState } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';

interface DeskPicturesProps {
  readonly view: DeskView;
  readonly pictures: DeskState['pictures'];
}

/** The slide that is shown and the one that comes, as pictures and words. */
export function DeskPictures({ view, pictures }: DeskPicturesProps): ReactElement {
  const { slides, talk, number, line } = view;
  const now = slides[talk.slide];
  const next = slides[talk.slide + 1];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled by keyboard. */}
      <section className="gc-desk-now" aria-label="Now" tabIndex={0}>
        <h2>Now</h2>
        <Picture slide={now} pictures={pictures} />
        <p className="gc-desk-title" dir="auto">
          {now?.title}
        </p>
        <p dir="auto">{line}</p>
        <p className="gc-desk-number">{number}</p>
        {now !== undefined && now.ask !== '' && talk.step === 0 && (
          <p className="gc-desk-ask" dir="auto">{`Asked: ${now.ask}`}</p>
        )}
        <p className="gc-desk-soft" dir="auto">
          {now?.source}
        </p>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled by keyboard. */}
      <section className="gc-desk-coming" aria-label="Next" tabIndex={0}>
        <h2>Next</h2>
        <Picture slide={next} pictures={pictures} />
        <p className="gc-desk-title" dir="auto">
          {next?.title ?? 'The end'}
        </p>
        <p className="gc-desk-number">{next?.number ?? ''}</p>
      </section>
    </>
  );
}

function Picture({
  slide,
  pictures,
}: { readonly slide: ToldSlide | undefined } & Pick<DeskPicturesProps, 'pictures'>) {
  const address = slide === undefined ? undefined : pictures[slide.id];
  if (address === undefined)
    return <div className="gc-desk-picture gc-desk-soft">{slide === undefined ? '' : 'Not shown yet'}</div>;
  return <img className="gc-desk-picture" src={address} alt="" />;
}
