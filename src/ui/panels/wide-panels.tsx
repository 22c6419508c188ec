import { memo, type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Warning } from '../../model/campus-types.ts';
import { EvidenceSlot } from '../evidence/evidence-place.tsx';
import { Icon } from '../kit/icon.tsx';
import { PartBoundary } from '../kit/part-boundary.tsx';
import { type Covers, usePictureInsets } from '../kit/use-picture-insets.ts';
import { useCampus } from '../use-campus.ts';
import { FigureStrip } from './figure-strip.tsx';
import { InspectorBody } from './inspector.tsx';
import { ParametersBody } from './parameters-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { ViewBar } from './view-bar.tsx';

export interface PanelsProps {
  /** Opens the card of shortcuts. */
  readonly showCard: () => void;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const COVERS: Covers = {
  left: '.gc-parameters',
  right: '.gc-inspector, .gc-site',
  top: '.gc-strip',
  bottom: '.gc-view',
};
/** Narrower windows open with the right panel folded: two open panels would leave no campus to see. */
const BOTH_FIT_PX = 1000;

/** The layout of wide windows: bars above and below, parameters left, inspector right. */
export const WidePanels = memo(function WidePanels({ showCard, open, onOpen }: PanelsProps): ReactElement {
  const selection = useCampus((state) => state.session.selection);
  const warningCount = useCampus((state) => limitCountOf(state.run.plan?.warnings ?? []));
  const [inspecting, setInspecting] = useState(() => window.innerWidth >= BOTH_FIT_PX);
  const root = useRef<HTMLDivElement>(null);
  usePictureInsets(root, COVERS);
  useEffect(() => {
    if (selection !== null) setInspecting(true);
  }, [selection]);
  const chosen = selection !== null && selection !== 'site';
  return (
    <div className="gc-wide" ref={root}>
      <PartBoundary name="The top bar">
        <TopBar showCard={showCard} />
      </PartBoundary>
      <PartBoundary name="The strip of numbers">
        <FigureStrip />
      </PartBoundary>
      <Side name="Parameters" className="gc-parameters" open={open} onOpen={onOpen}>
        <PartBoundary name="The list of parameters">
          <ParametersBody />
        </PartBoundary>
      </Side>
      <Side
        name={chosen ? 'Selection' : 'Campus'}
        className="gc-inspector"
        open={inspecting}
        onOpen={setInspecting}
        badge={warningCount}
      >
        <PartBoundary name="The inspector">
          <InspectorBody />
        </PartBoundary>
      </Side>
      <PartBoundary name="The view bar">
        <ViewBar />
      </PartBoundary>
      <EvidenceSlot />
    </div>
  );
});

interface SideProps {
  readonly name: string;
  readonly className: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly badge?: number;
  readonly children: ReactNode;
}

function Side({ name, className, open, onOpen, badge = 0, children }: SideProps): ReactElement {
  return (
    <aside className={`gc-panel gc-side ${className}`} data-open={open} aria-label={name}>
      <h2 className="gc-side-head">
        <button type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Icon name="chevron" />
          <span>{name}</span>
          {badge > 0 && (
            <span className="gc-badge">
              <span>{badge}</span>
              <span className="gc-offscreen">{badge === 1 ? ' warning' : ' warnings'}</span>
            </span>
          )}
        </button>
      </h2>
      <div className="gc-side-body" hidden={!open} tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}

/** Warnings that pass a limit; notes do not call for anybody. */
function limitCountOf(warnings: readonly Warning[]): number {
  return warnings.filter(({ note }) => note !== true).length;
}
