import type { ReactElement } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface BarButtonProps {
  readonly icon?: IconName;
  readonly label: string;
  readonly tip: string;
  readonly face?: string;
  /** Whether what the button opens is open. */
  readonly expanded?: boolean;
  /** Nothing to do at present: it stays where it is, so that the focus does. */
  readonly idle?: boolean;
  readonly onPress: () => void;
}

/** A button of the bar; its short hint shows on hover and on focus. */
export function BarButton({ icon, label, tip, face, expanded, idle, onPress }: BarButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="gc-icon-button gc-bar-button"
      aria-label={label}
      aria-expanded={expanded}
      aria-disabled={idle}
      data-tip={tip}
      onClick={onPress}
    >
      {icon === undefined ? <span aria-hidden="true">?</span> : <Icon name={icon} />}
      <span className="gc-bar-text" aria-hidden="true">
        {label}
      </span>
      {face !== undefined && <span className="gc-bar-face">{face}</span>}
    </button>
  );
}
