import {
  type ReactElement,
  type ReactNode,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

interface PopoverProps {
  /** Accessible name of the button; where `face` is absent it is also its text. */
  readonly label: string;
  readonly className?: string;
  readonly face?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A button that opens a small card beside itself. The browser closes it on Esc or a press elsewhere. What the card says
 * is made when a hand or the focus comes near, so that whatever it has to fetch is under way before it opens, and anew after it
 * was closed, so that what did not arrive is fetched again.
 */
export function PopoverButton({ label, className, face, title, children }: PopoverProps): ReactElement {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [approached, setApproached] = useState(false);
  const approach = (): void => setApproached(true);
  const [open, setOpen] = useState(false);
  function toggle(event: ToggleEvent<HTMLDivElement>): void {
    setOpen(event.newState === 'open');
    if (event.newState !== 'open') setApproached(false);
  }
  useEffect(() => {
    const [beside, shown] = [button.current, card.current];
    if (!open || beside === null || shown === null) return;
    // What arrives late makes it higher.
    const seen = new ResizeObserver(() => placeBeside(beside, shown));
    seen.observe(shown);
    return () => seen.disconnect();
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        popoverTarget={id}
        onPointerEnter={approach}
        onFocus={approach}
      >
        {face ?? label}
      </button>
      <div
        ref={card}
        id={id}
        popover="auto"
        className="gc-popover"
        role="dialog"
        aria-label={title}
        onBeforeToggle={approach}
        onToggle={toggle}
      >
        <p className="gc-popover-title">{title}</p>
        {approached && children}
      </div>
    </>
  );
}

/** Below the button where there is room, else above; always inside the window. */
function placeBeside(button: HTMLElement, card: HTMLElement): void {
  const margin = 8;
  const box = button.getBoundingClientRect();
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const left = Math.min(box.left, window.innerWidth - width - margin);
  const below = box.bottom + margin;
  const top = below + height > window.innerHeight - margin ? box.top - margin - height : below;
  card.style.left = `${Math.max(margin, left)}px`;
  card.style.top = `${Math.max(margin, top)}px`;
}
