import { createContext, type ReactElement, type ReactNode, useContext, useMemo, useState } from 'react';
import type { MetricId } from '../../model/uncertainty/study-types.ts';

export type EvidenceTab = 'numbers' | 'checks' | 'sure' | 'compare' | 'year' | 'hydraulics';

/** Where in the evidence someone is. */
export interface EvidencePlace {
  readonly tab: EvidenceTab;
  /** The number that is asked about. */
  readonly metricId: MetricId;
}

export interface EvidenceView extends EvidencePlace {
  readonly open: boolean;
  readonly show: (place?: Partial<EvidencePlace>) => void;
  readonly close: () => void;
  /** The layout of the moment offers a place for the sheet; what the sheet knows outlives the layout. */
  readonly slot: HTMLElement | null;
  readonly offerSlot: (slot: HTMLElement | null) => void;
}

const START: EvidencePlace = { tab: 'numbers', metricId: 'capexUsd' };

const EvidenceContext = createContext<EvidenceView>({
  ...START,
  open: false,
  show: () => undefined,
  close: () => undefined,
  slot: null,
  offerSlot: () => undefined,
});

/** Whether the evidence is open, and where; one for the whole interface. */
export function useEvidenceView(): EvidenceView {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(START);
  const [slot, offerSlot] = useState<HTMLElement | null>(null);
  return useMemo(
    () => ({
      ...place,
      open,
      slot,
      offerSlot,
      show: (wanted) => {
        if (wanted !== undefined) setPlace((now) => ({ ...now, ...wanted }));
        setOpen(true);
      },
      close: () => setOpen(false),
    }),
    [place, open, slot],
  );
}

interface EvidenceViewProps {
  readonly view: EvidenceView;
  readonly children: ReactNode;
}

export function EvidenceViewProvider({ view, children }: EvidenceViewProps): ReactElement {
  return <EvidenceContext value={view}>{children}</EvidenceContext>;
}

export function useEvidencePlace(): EvidenceView {
  return useContext(EvidenceContext);
}

/** Where a layout wants the sheet. */
export function EvidenceSlot(): ReactElement {
  const { offerSlot } = useEvidencePlace();
  return <div className="gc-evidence-slot" ref={offerSlot} />;
}
