import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';

/** Closes what it stands on; its label says what that is. */
export function CloseButton({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button type="button" className="gc-icon-button" aria-label={label} onClick={onPress}>
      <Icon name="close" />
    </button>
  );
}
