import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import type { MetricId } from '../../answers/metrics.ts';

export type EvidenceTab = 'numbers' | 'checks' | 'sure' | 'compare' | 'year' | 'hydraulics';

/** Where in the evidence someone is. */
export interface EvidencePlace {
  readonly tab: EvidenceTab;
  /** The number that is asked about. */
  readonly metricId: MetricId;
}

/** A weather file that was handed over and waits to be looked at. */
interface OfferedWeather {
  readonly name: string;
  readonly text: string;
}

export interface EvidenceView extends EvidencePlace {
  readonly open: boolean;
  readonly show: (place?: Partial<EvidencePlace>) => void;
  readonly close: () => void;
  readonly offered: OfferedWeather | null;
  /** Opens the year with this file; null once it has been taken. */
  readonly offerWeather: (weather: OfferedWeather | null) => void;
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
  offered: null,
  offerWeather: () => undefined,
  slot: null,
  offerSlot: () => undefined,
});

/** Whether the evidence is open, and where; one for the whole interface. */
export function useEvidenceView(): EvidenceView {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(START);
  const [offered, setOffered] = useState<OfferedWeather | null>(null);
  const [slot, offerSlot] = useState<HTMLElement | null>(null);
  const show = useCallback((wanted?: Partial<EvidencePlace>) => {
    if (wanted !== undefined) setPlace((now) => ({ ...now, ...wanted }));
    setOpen(true);
  }, []);
  const close = useCallback(() => setOpen(false), []);
  const offerWeather = useCallback(
    (weather: OfferedWeather | null) => {
      setOffered(weather);
      if (weather !== null) show({ tab: 'year' });
    },
    [show],
  );
  return useMemo(
    () => ({ ...place, open, slot, offered, offerSlot, offerWeather, show, close }),
    [place, open, slot, offered, offerWeather, show, close],
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
