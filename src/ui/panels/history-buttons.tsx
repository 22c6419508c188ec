import type { ReactElement } from 'react';
import { BarButton } from '../kit/bar-button.tsx';
import { useActions, useCampus } from '../use-campus.ts';

/** Takes the last edit back and does it again, each saying which. */
export function HistoryButtons(): ReactElement {
  const undoLabel = useCampus(({ history }) => history.past.at(-1)?.label);
  const redoLabel = useCampus(({ history }) => history.future.at(-1)?.label);
  const { undo, redo } = useActions();
  const undoText = textOf('Undo', undoLabel);
  const redoText = textOf('Redo', redoLabel);
  return (
    <>
      <BarButton
        icon="undo"
        label={undoText}
        tip={`${undoText} (Ctrl+Z)`}
        idle={undoLabel === undefined}
        onPress={undo}
      />
      <BarButton
        icon="redo"
        label={redoText}
        tip={`${redoText} (Ctrl+Shift+Z)`}
        idle={redoLabel === undefined}
        onPress={redo}
      />
    </>
  );
}

function textOf(name: string, label: string | undefined): string {
  return label === undefined ? name : `${name}: ${label}`;
}
