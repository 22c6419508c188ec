import { type ReactElement, type ReactNode, type ToggleEvent, useId, useRef } from 'react';

interface PopoverProps {
  /** Accessible name of the button; where `face` is absent it is also its text. */
  readonly label: string;
  readonly className?: string;
  readonly face?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** A button that opens a small card beside itself. The browser closes it on Esc or a press elsewhere. */
export function PopoverButton({ label, className, face, title, children }: PopoverProps): ReactElement {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  function place(event: ToggleEvent<HTMLDivElement>): void {
    if (event.newState === 'open' && button.current && card.current)
      placeBeside(button.current, card.current);
  }
  return (
    <>
      <button ref={button} type="button" className={className} aria-label={label} popoverTarget={id}>
        {face ?? label}
      </button>
      <div
        ref={card}
        id={id}
        popover="auto"
        className="gc-popover"
        role="dialog"
        aria-label={title}
        onToggle={place}
      >
        <p className="gc-popover-title">{title}</p>
        {children}
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
