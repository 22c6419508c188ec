import type { Ask } from '../answers/questions.ts';
import './kit/tokens.css';
import './kit/page.css';
import './kit/base.css';
import './kit/controls.css';
import './kit/bars.css';
import './kit/panels.css';
import './kit/floats.css';
import './kit/view-tools.css';
import './kit/walk.css';
import './kit/narrow.css';
import './kit/phone.css';
import './kit/contrast.css';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { CampusState } from '../store/store-types.ts';
import { EvidenceDoor } from './evidence/evidence-door.tsx';
import { EvidenceViewProvider, useEvidenceView } from './evidence/evidence-place.tsx';
import type { FileServices } from './files/file-services.ts';
import { FileTaker } from './files/file-taker.tsx';
import { PartBoundary } from './kit/part-boundary.tsx';
import { useGestures } from './kit/use-gestures.ts';
import { useInterfaceKeys } from './kit/use-interface-keys.ts';
import { type LatePart, WhenHere } from './kit/use-late-part.tsx';
import { LOW_QUERY, PHONE_QUERY, useMedia } from './kit/use-media.ts';
import { FigureSummary } from './panels/figure-summary.tsx';
import { FirstSight } from './panels/first-sight.tsx';
import { HintLine } from './panels/hint-line.tsx';
import { HoverLabel } from './panels/hover-label.tsx';
import { Notices } from './panels/notices.tsx';
import { PhonePanels } from './panels/phone-panels.tsx';
import { PresentHint } from './panels/present-hint.tsx';
import { SceneCard } from './panels/scene-card.tsx';
import { SceneLabels } from './panels/scene-labels.tsx';
import { WidePanels } from './panels/wide-panels.tsx';
import { PrintDoor } from './print/print-door.tsx';
import type { PrintServices } from './print/print-services.ts';
import { SiteDoor } from './site/site-door.tsx';
import { StageDoor } from './stage/stage-door.tsx';
import type { StageServices } from './stage/stage-services.ts';
import { AskContext } from './use-ask.ts';
import { useCampus } from './use-campus.ts';
import { ViewTools } from './view/view-tools.tsx';

const SHORTCUT_CARD: LatePart<typeof import('./panels/shortcut-card.tsx')> = {
  lack: 'The card of shortcuts is missing',
  fetch: () => import('./panels/shortcut-card.tsx'),
};

type Greeting = 'doors' | 'hint' | 'gone';

interface InterfaceProps {
  readonly ask: Ask;
  readonly files: FileServices;
  readonly print: PrintServices;
  readonly stage: StageServices;
}

/** Everything that floats over the scene. */
export function Interface({ ask, files, print, stage }: InterfaceProps): ReactElement {
  const hidden = useCampus((state) => state.view.interfaceHidden);
  const talking = useCampus(({ session }) => session.talk !== null);
  const walking = useCampus(({ session }) => session.walking);
  const inUse = useCampus(isInUse);
  const phone = useMedia(PHONE_QUERY);
  const Panels = phone ? PhonePanels : WidePanels;
  const [cardAsked, setCardAsked] = useState(0);
  const showCard = useCallback(() => setCardAsked((before) => before + 1), []);
  const [greeting, setGreeting] = useState<Greeting>('doors');
  // In a low window the sheet would leave no campus to see: there it waits to be opened.
  const [parametersOpen, setParametersOpen] = useState(() => !window.matchMedia(LOW_QUERY).matches);
  const leaveDoors = useCallback(() => setGreeting((now) => (now === 'doors' ? 'hint' : now)), []);
  const tweak = useCallback(() => {
    setParametersOpen(true);
    requestAnimationFrame(() => firstSlider()?.focus());
  }, []);
  const evidence = useEvidenceView();
  useEffect(() => {
    if (evidence.open || inUse) leaveDoors();
  }, [evidence.open, inUse, leaveDoors]);
  useInterfaceKeys(showCard, evidence);
  useTheme();
  useGestures();
  return (
    <AskContext value={ask}>
      <EvidenceViewProvider view={evidence}>
        <FileTaker services={files}>
          <div className="gc-interface" data-hidden={hidden}>
            <PartBoundary name="The printed page">
              <PrintDoor services={print} />
            </PartBoundary>
            <PartBoundary name="Names of places">
              <SceneLabels />
            </PartBoundary>
            <PartBoundary name="The card over the scene">
              <SceneCard />
            </PartBoundary>
            {!hidden && (
              <PartBoundary name="The panels" key={phone ? 'phone' : 'wide'}>
                <Panels showCard={showCard} open={parametersOpen} onOpen={setParametersOpen} />
              </PartBoundary>
            )}
            {!hidden && (
              <PartBoundary name="Ways to look">
                <ViewTools />
              </PartBoundary>
            )}
            {!hidden && (
              <PartBoundary name="The panel for the site">
                <SiteDoor files={files} />
              </PartBoundary>
            )}
            <PartBoundary name="The evidence">
              <EvidenceDoor ask={ask} />
            </PartBoundary>
            {!hidden && greeting === 'doors' && (
              <PartBoundary name="The welcome">
                <FirstSight onDone={leaveDoors} onTweak={tweak} />
              </PartBoundary>
            )}
            {!hidden && greeting === 'hint' && !evidence.open && !walking && (
              <PartBoundary name="The hint">
                <HintLine onClose={() => setGreeting('gone')} />
              </PartBoundary>
            )}
            {hidden && !talking && (
              <PartBoundary name="The way back to the panels">
                <PresentHint />
              </PartBoundary>
            )}
            {!(hidden && talking) && (
              <PartBoundary name="The list of notices">
                <Notices />
              </PartBoundary>
            )}
            <PartBoundary name="The stage">
              <StageDoor services={stage} />
            </PartBoundary>
            <PartBoundary name="The spoken summary">
              <FigureSummary />
            </PartBoundary>
            <PartBoundary name="The label at the pointer">
              <HoverLabel />
            </PartBoundary>
            <PartBoundary name="The card of shortcuts">
              {cardAsked > 0 && (
                <WhenHere part={SHORTCUT_CARD} asked={cardAsked}>
                  {({ ShortcutCard }) => <ShortcutCard onClose={() => setCardAsked(0)} />}
                </WhenHere>
              )}
            </PartBoundary>
          </div>
        </FileTaker>
      </EvidenceViewProvider>
    </AskContext>
  );
}

/** Whether something was taken up that the welcome would stand in the way of. */
function isInUse({ session }: CampusState): boolean {
  return (
    session.walking || session.tool !== null || session.stageRequest !== null || session.siteShaping !== null
  );
}

function firstSlider(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.gc-parameters input[type="range"]:not(:disabled)');
}

/** The theme is a mark on the root element, so that the page behind the panels follows it too. */
function useTheme(): void {
  const theme = useCampus((state) => state.view.theme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
