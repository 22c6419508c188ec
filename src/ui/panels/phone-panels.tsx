import { memo, type ReactElement, useEffect, useRef, useState } from 'react';
import { EvidenceSlot } from '../evidence/evidence-place.tsx';
import { Icon } from '../kit/icon.tsx';
import { PartBoundary } from '../kit/part-boundary.tsx';
import { TabList } from '../kit/tab-list.tsx';
import { type Covers, usePictureInsets } from '../kit/use-picture-insets.ts';
import { useCampus } from '../use-campus.ts';
import { FigureStrip } from './figure-strip.tsx';
import { InspectorBody } from './inspector.tsx';
import { ParametersBody } from './parameters-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { ViewBar } from './view-bar.tsx';
import type { PanelsProps } from './wide-panels.tsx';

const TABS = [
  { id: 'parameters', label: 'Parameters' },
  { id: 'numbers', label: 'Numbers' },
  { id: 'selection', label: 'Selection' },
] as const;
const COVERS: Covers = { top: '.gc-top', bottom: '.gc-sheet > .gc-tabs' };
type TabId = (typeof TABS)[number]['id'];

/** The layout of phones: the scene above, one sheet below with the same parts as tabs. */
export const PhonePanels = memo(function PhonePanels({ showCard, open, onOpen }: PanelsProps): ReactElement {
  const [tab, setTab] = useState<TabId>('parameters');
  const root = useRef<HTMLDivElement>(null);
  usePictureInsets(root, COVERS);
  const selection = useCampus((state) => state.session.selection);
  useEffect(() => {
    if (selection !== null) setTab('selection');
  }, [selection]);
  function choose(id: TabId): void {
    setTab(id);
    onOpen(id === tab ? !open : true);
  }
  return (
    <div className="gc-phone" ref={root}>
      <PartBoundary name="The top bar">
        <TopBar showCard={showCard} />
      </PartBoundary>
      <section className="gc-panel gc-sheet" data-open={open} aria-label="Panels">
        <TabList
          label="Panels"
          prefix="gc-tab"
          tabs={TABS}
          chosen={tab}
          panel="gc-sheet-panel"
          mark={<Icon name={open ? 'chevron' : 'right'} />}
          onChoose={choose}
        />
        <div
          className={`gc-sheet-body ${tab === 'parameters' ? 'gc-parameters' : ''}`}
          role="tabpanel"
          id="gc-sheet-panel"
          aria-labelledby={`gc-tab-${tab}`}
          hidden={!open}
        >
          {tab === 'parameters' && (
            <PartBoundary name="The list of parameters">
              <ParametersBody />
            </PartBoundary>
          )}
          {tab === 'numbers' && (
            <>
              <PartBoundary name="The strip of numbers">
                <FigureStrip />
              </PartBoundary>
              <PartBoundary name="The view bar">
                <ViewBar />
              </PartBoundary>
            </>
          )}
          {tab === 'selection' && (
            <PartBoundary name="The inspector">
              <InspectorBody />
            </PartBoundary>
          )}
        </div>
      </section>
      <EvidenceSlot />
    </div>
  );
});
