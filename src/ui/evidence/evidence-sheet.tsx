import { useCampus } from '../use-campus.ts';
import './evidence.css';
import './evidence-tables.css';
import './evidence-charts.css';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Ask } from '../../answers/questions.ts';
import { PRESETS } from '../../params/presets.ts';
import { CloseButton } from '../kit/close-button.tsx';
import { PartBoundary } from '../kit/part-boundary.tsx';
import { TabList } from '../kit/tab-list.tsx';
import { PHONE_QUERY, useMedia } from '../kit/use-media.ts';
import { ChecksTab } from './checks-tab.tsx';
import { CompareTab } from './compare-tab.tsx';
import { type EvidenceTab, useEvidencePlace } from './evidence-place.tsx';
import { HydraulicsTab } from './hydraulics-tab.tsx';
import { NumbersTab } from './numbers-tab.tsx';
import type { WeatherFile } from './read-weather.ts';
import { SureTab } from './sure-tab.tsx';
import { type QuestionState, useQuestion } from './use-question.ts';
import { YearTab } from './year-tab.tsx';

const TABS: readonly { readonly id: EvidenceTab; readonly label: string }[] = [
  { id: 'numbers', label: 'Numbers' },
  { id: 'checks', label: 'Checks' },
  { id: 'sure', label: 'How sure' },
  { id: 'compare', label: 'Compare' },
  { id: 'year', label: 'Year' },
  { id: 'hydraulics', label: 'Hydraulics' },
];

/** The model laid open: every number, what it is held against, how sure it is, and another campus beside it. */
export function EvidenceSheet({ ask }: { readonly ask: Ask }): ReactElement | null {
  const { open, slot } = useEvidencePlace();
  const kept = useKeptQuestions(ask);
  const presetId = useCampus((state) => state.params.presetId);
  const [weather, setWeather] = useState<WeatherFile | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const otherId = other ?? PRESETS.find(({ id }) => id !== presetId)?.id ?? presetId;
  const phone = useMedia(PHONE_QUERY);
  useCoveredScene(open && phone && slot !== null);
  if (!open || slot === null) return null;
  return createPortal(
    <Sheet
      ask={ask}
      kept={kept}
      weather={weather}
      onWeather={setWeather}
      otherId={otherId}
      onOther={setOther}
    />,
    slot,
  );
}

/** Questions whose answers live as long as the sheet does, open or closed. */
interface KeptQuestions {
  readonly checks: QuestionState<'validation'>;
  readonly samples: QuestionState<'sample'>;
  readonly tornado: QuestionState<'tornado'>;
  readonly compare: QuestionState<'compare'>;
}

function useKeptQuestions(ask: Ask): KeptQuestions {
  return {
    checks: useQuestion(ask, 'validation'),
    samples: useQuestion(ask, 'sample'),
    tornado: useQuestion(ask, 'tornado'),
    compare: useQuestion(ask, 'compare'),
  };
}

interface SheetProps {
  readonly ask: Ask;
  readonly kept: KeptQuestions;
  readonly weather: WeatherFile | null;
  readonly onWeather: (weather: WeatherFile | null) => void;
  readonly otherId: string;
  readonly onOther: (presetId: string) => void;
}

function Sheet({ ask, kept, weather, onWeather, otherId, onOther }: SheetProps): ReactElement {
  const { tab, show, close, metricId } = useEvidencePlace();
  const sheet = useRef<HTMLElement>(null);
  useBorrowedFocus(sheet);
  return (
    <section ref={sheet} className="gc-panel gc-evidence" role="dialog" aria-labelledby="gc-evidence-title">
      <header className="gc-evidence-head">
        <h2 id="gc-evidence-title">Evidence</h2>
        <TabList
          label="Evidence"
          prefix="gc-evidence"
          tabs={TABS}
          chosen={tab}
          panel="gc-evidence-panel"
          onChoose={(chosen) => show({ tab: chosen })}
        />
        <CloseButton label="Close evidence" onPress={close} />
      </header>
      <div
        key={tab}
        className="gc-evidence-body"
        role="tabpanel"
        id="gc-evidence-panel"
        aria-labelledby={`gc-evidence-${tab}`}
      >
        <PartBoundary name="This part of the evidence">
          {tab === 'numbers' && <NumbersTab />}
          {tab === 'checks' && <ChecksTab state={kept.checks} />}
          {tab === 'sure' && <SureTab samples={kept.samples} tornado={kept.tornado} metricId={metricId} />}
          {tab === 'year' && <YearTab ask={ask} weather={weather} onWeather={onWeather} />}
          {tab === 'hydraulics' && <HydraulicsTab ask={ask} />}
          {tab === 'compare' && <CompareTab state={kept.compare} otherId={otherId} onOther={onOther} />}
        </PartBoundary>
      </div>
    </section>
  );
}

/** Takes the focus while it is there and gives it back to where it came from. */
function useBorrowedFocus(sheet: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const own = sheet.current;
    own?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      // A hand that has moved on to another control keeps it.
      const holdsFocus = document.activeElement === document.body || own?.contains(document.activeElement);
      if (holdsFocus !== true || !(before instanceof HTMLElement)) return;
      requestAnimationFrame(() => before.focus());
    };
  }, [sheet]);
}

/** What a full sheet covers cannot be reached by keyboard either. */
function useCoveredScene(covered: boolean): void {
  useEffect(() => {
    const stage = document.getElementById('stage');
    if (!covered || stage === null) return;
    stage.inert = true;
    return () => {
      stage.inert = false;
    };
  }, [covered]);
}
