import { type KeyboardEvent, memo, type ReactElement, useEffect, useRef, useState } from 'react';
import { useCampus } from '../../store/store.ts';
import { Icon } from '../kit/icon.tsx';
import { PartBoundary } from '../kit/part-boundary.tsx';
import { type Covers, usePictureInsets } from '../kit/use-picture-insets.ts';
import type { PanelsProps } from './desk-panels.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { InspectorBody } from './inspector.tsx';
import { ParametersBody } from './parameters-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { ViewBar } from './view-bar.tsx';

const TABS = [
  { id: 'parameters', label: 'Parameters' },
  { id: 'numbers', label: 'Numbers' },
  { id: 'selection', label: 'Selection' },
] as const;
const COVERS: Covers = { top: '.gc-top' };
type TabId = (typeof TABS)[number]['id'];

/** The layout of phones: the scene above, one sheet below with the same parts as tabs. */
export const PhonePanels = memo(function PhonePanels({ card, open, onOpen }: PanelsProps): ReactElement {
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
        <TopBar card={card} />
      </PartBoundary>
      <section className="gc-panel gc-sheet" data-open={open} aria-label="Panels">
        <Tabs tab={tab} open={open} onChoose={choose} />
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
    </div>
  );
});

interface TabsProps {
  readonly tab: TabId;
  readonly open: boolean;
  readonly onChoose: (id: TabId) => void;
}

function Tabs({ tab, open, onChoose }: TabsProps): ReactElement {
  function travel(event: KeyboardEvent<HTMLDivElement>): void {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const index = TABS.findIndex((each) => each.id === tab);
    const next = TABS[(index + way + TABS.length) % TABS.length];
    if (way === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`gc-tab-${next.id}`)?.focus();
  }
  return (
    <div className="gc-tabs" role="tablist" aria-label="Panels" onKeyDown={travel}>
      {TABS.map((each) => (
        <button
          key={each.id}
          type="button"
          role="tab"
          id={`gc-tab-${each.id}`}
          aria-selected={tab === each.id}
          aria-controls="gc-sheet-panel"
          tabIndex={tab === each.id ? 0 : -1}
          onClick={() => onChoose(each.id)}
        >
          {each.label}
          {tab === each.id && <Icon name={open ? 'chevron' : 'right'} />}
        </button>
      ))}
    </div>
  );
}
