import './tool-cards.css';
import type { ReactElement } from 'react';
import { useCampus } from '../use-campus.ts';
import { MeasureCard, MeasureLabels } from './measure-parts.tsx';
import { SectionCard } from './section-card.tsx';

/** The cards of the tools in use: what is measured and what is cut stays while another tool is in the hand. */
export function ToolCards(): ReactElement {
  const measures = useCampus(({ session, view }) => session.tool === 'measure' || view.measure !== '');
  const cuts = useCampus(({ session, view }) => session.tool === 'section' || view.section !== '');
  return (
    <>
      {measures && <MeasureLabels />}
      <div className="gc-tool-cards">
        {measures && <MeasureCard />}
        {cuts && <SectionCard />}
      </div>
    </>
  );
}
