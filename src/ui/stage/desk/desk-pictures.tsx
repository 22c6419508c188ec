import { type ReactElement, useState } from 'react';
import type { ToldSlide } from '../../../story/tell-story.ts';
import type { DeskLink, DeskState } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';
import { PenLayer } from '../pen-layer.tsx';
import { DeskBoard } from './desk-board.ts';

interface DeskPicturesProps {
  readonly view: DeskView;
  readonly pictures: DeskState['pictures'];
  readonly mirror: DeskState['mirror'];
  readonly link: DeskLink;
}

/** The slide that is shown and the one that comes, as pictures and words. */
export function DeskPictures({ view, pictures, mirror, link }: DeskPicturesProps): ReactElement {
  const [board] = useState(() => new DeskBoard(link));
  const { slides, talk, number, line } = view;
  const now = slides[talk.slide];
  const next = slides[talk.slide + 1];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled by keyboard. */}
      <section className="gc-desk-now" aria-label="Now" tabIndex={0}>
        <h2>{talk.pen === 'none' ? 'Now' : 'Now: point here, the audience sees it'}</h2>
        <div className="gc-desk-pointing" data-pen={talk.pen}>
          <Picture slide={now} address={talk.offScript ? mirror : pictures[now?.id ?? '']} />
          {talk.pen !== 'none' && <PenLayer tool={talk.pen} board={board} live={false} />}
        </div>
        <p className="gc-desk-number gc-desk-figure">{number}</p>
        <p className="gc-desk-title" dir="auto">
          {now?.title}
        </p>
        {now !== undefined && now.ask !== '' && talk.step === 0 ? (
          <p className="gc-desk-ask" dir="auto">{`Asked: ${now.ask}`}</p>
        ) : (
          <p dir="auto">{line}</p>
        )}
        <p className="gc-desk-soft" dir="auto">
          {now?.source}
        </p>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled by keyboard. */}
      <section className="gc-desk-coming" aria-label="Next" tabIndex={0}>
        <h2>Next</h2>
        <Picture slide={next} address={pictures[next?.id ?? '']} />
        <p className="gc-desk-title" dir="auto">
          {next?.title ?? 'The end'}
        </p>
        <p className="gc-desk-number">{next?.number ?? ''}</p>
      </section>
    </>
  );
}

interface PictureProps {
  readonly slide: ToldSlide | undefined;
  readonly address: string | undefined;
}

function Picture({ slide, address }: PictureProps): ReactElement {
  if (address === undefined)
    return <div className="gc-desk-picture gc-desk-soft">{slide === undefined ? '' : 'Not shown yet'}</div>;
  return <img className="gc-desk-picture" src={address} alt="" />;
}
