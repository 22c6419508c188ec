import type { ReactElement } from 'react';
import { Icon } from '../kit/icon.tsx';
import { earlierText, useFigureState } from './figure-state.ts';

/** Stands above figures while they are not those of the parameters on screen. */
export function EarlierNote(): ReactElement | null {
  const text = earlierText(useFigureState());
  if (text === null) return null;
  return (
    <p className="gc-earlier">
      <Icon name="warning" /> <span>{text}</span>
    </p>
  );
}
