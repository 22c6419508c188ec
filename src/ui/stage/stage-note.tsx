import { type ReactElement, useEffect, useState } from 'react';

const SHOWN_MS = 2600;

/** A line that says something for a moment. */
export function StageNote({
  note,
}: {
  readonly note: { readonly text: string; readonly serial: number };
}): ReactElement {
  const [goneSerial, setGone] = useState(0);
  useEffect(() => {
    if (note.serial === 0) return;
    const timer = setTimeout(() => setGone(note.serial), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const shown = note.serial > goneSerial ? note.text : '';
  return (
    <p className="gc-stage-note" role="status" data-on={shown !== ''}>
      {shown}
    </p>
  );
}
